#!/usr/bin/env bash
# Measures our rules beside other programs that do the same, one after the other on this machine, and prints a table of
# ours, the other's and the ratio. The others are Python packages, in an environment of their own in .tools/peers.
set -euo pipefail
cd "$(dirname "$0")/.."

requirements=make/peers/requirements.txt
peers=.tools/peers
stamp=$peers/requirements.txt

if ! cmp --silent "$requirements" "$stamp"; then
    command -v python3 >/dev/null || {
        echo "make: the other programs need Python 3.10 or later." >&2
        exit 1
    }
    echo "-- The other programs: some minutes."
    rm -rf "$peers"
    python3 -m venv "$peers"
    "$peers/bin/pip" install --quiet --disable-pip-version-check --requirement "$requirements"
    cp "$requirements" "$stamp"
fi

for script in make/peers/*.py; do
    "$peers/bin/python" "$script"
done
