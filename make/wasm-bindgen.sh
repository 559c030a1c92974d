#!/usr/bin/env bash
# wasm-bindgen.sh VERSION LINKS: makes links in the folder LINKS to the wasm-bindgen program of exactly that version, and
# to the program of the same version that runs tests in WebAssembly: those on the path if they fit, else ones that are
# built into .tools.
set -euo pipefail
version=$1
links=$2

fits() {
    [ "$("$1/wasm-bindgen" --version 2>/dev/null)" = "wasm-bindgen $version" ] &&
        [ "$("$1/wasm-bindgen-test-runner" --version 2>/dev/null)" = "wasm-bindgen-test-runner $version" ]
}

folder=$(dirname "$(command -v wasm-bindgen || echo .tools/bin/none)")
if ! fits "$folder"; then
    folder=$PWD/.tools/bin
fi
if ! fits "$folder"; then
    echo "-- wasm-bindgen $version, which writes the script around the WebAssembly: about 4 minutes, once."
    # Its own lock file is preferred; but a version named there may have been withdrawn since.
    install=(cargo install wasm-bindgen-cli --version "$version" --root .tools --force)
    "${install[@]}" --locked || {
        echo "-- Its own lock file cannot be followed today; once more without it."
        "${install[@]}"
    }
    fits "$folder" || { echo "make: $folder does not hold version $version." >&2; exit 1; }
fi
mkdir -p "$links"
ln -sf "$folder/wasm-bindgen" "$folder/wasm-bindgen-test-runner" "$links"
