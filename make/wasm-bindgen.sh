#!/usr/bin/env bash
# wasm-bindgen.sh VERSION LINK: makes LINK point to the wasm-bindgen program of exactly that version:
# the one on the path if it fits, else one that is built into .tools.
set -euo pipefail
version=$1
link=$2

fits() { [ "$("$1" --version 2>/dev/null)" = "wasm-bindgen $version" ]; }

program=$(command -v wasm-bindgen || true)
if [ -z "$program" ] || ! fits "$program"; then
    program=$PWD/.tools/bin/wasm-bindgen
fi
if ! fits "$program"; then
    echo "-- wasm-bindgen $version, which writes the script around the WebAssembly: about 4 minutes, once."
    # Its own lock file is preferred; but a version named there may have been withdrawn since.
    install=(cargo install wasm-bindgen-cli --version "$version" --root .tools --force)
    "${install[@]}" --locked || {
        echo "-- Its own lock file cannot be followed today; once more without it."
        "${install[@]}"
    }
    fits "$program" || { echo "make: $program is not version $version." >&2; exit 1; }
fi
mkdir -p "$(dirname "$link")"
ln -sf "$program" "$link"
