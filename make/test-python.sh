#!/usr/bin/env bash
# Where there is a Python, gives it the packages with which tests work a report's figures out a second time. Where there is
# none, or the packages cannot be had, nothing fails: those tests say that they are skipped.
set -euo pipefail
cd "$(dirname "$0")/.."

peers=.tools/peers
for python in "$peers/bin/python" python3; do
    "$python" -c 'import krippendorff, numpy, scipy' 2>/dev/null && exit 0
done
command -v python3 >/dev/null || exit 0

echo "-- Packages for a second calculation in Python: about a minute."
# The same folder as for the benchmarks beside other programs, which put the rest of their packages there.
rm -rf "$peers"
packages=()
while read -r package; do packages+=("$package"); done < <(grep -E '^(krippendorff|scipy)==' make/peers/requirements.txt)
if ! { python3 -m venv "$peers" && "$peers/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}"; }; then
    rm -rf "$peers"
    echo "make: Python could not get ${packages[*]}; the tests that need them are skipped." >&2
fi
