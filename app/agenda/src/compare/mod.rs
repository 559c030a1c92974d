//! Holds an agenda, or a whole community, against a state programme.
