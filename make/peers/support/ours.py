"""Measures our rules with their own benchmarks, and prints them beside another program's time."""

import re
import subprocess
import time
from pathlib import Path

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"


def measured(bench: str, only: str) -> dict[str, float]:
    """Runs those benchmarks of a file whose name holds `only`; returns seconds by name, as criterion estimates them."""
    command = ["cargo", "bench", "--locked", "--package", "agenda", "--bench", bench, "--", "--output-format", "bencher"]
    printed = subprocess.run([*command, only], check=True, capture_output=True, text=True).stdout
    lines = re.finditer(r"^test (.*) \.\.\. bench:\s+([\d,]+) ns/iter", printed, re.MULTILINE)
    return {line[1]: int(line[2].replace(",", "")) / 1e9 for line in lines}


def timed(work):
    """Does some work once; returns what came of it and the seconds that it took."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def table(title: str, rows: list[tuple[str, float, float]]) -> None:
    """Prints what was done, our seconds, the other's and how many times as long the other took."""
    print(f"\n{title}")
    print(f"{'what':<58} {'ours, s':>10} {'peer, s':>10} {'ratio':>9}")
    for what, ours, peer in rows:
        print(f"{what:<58} {ours:>10.5f} {peer:>10.3f} {peer / ours:>8.0f}×", flush=True)
