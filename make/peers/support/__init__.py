"""What every comparison with another program needs."""
