#!/usr/bin/env bash
# Sees to it that the toolchain of rust-toolchain.toml is there, with WebAssembly, rustfmt and clippy.
# Takes a tenth of a second when it is.
set -euo pipefail

for tool in cargo cc; do
    command -v "$tool" >/dev/null || {
        echo "make: $tool is missing. Folkmoot is built with rustup's cargo (https://rustup.rs) and a C compiler." >&2
        exit 1
    }
done

channel=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
target=wasm32-unknown-unknown

# rustup can be told not to install by itself what rust-toolchain.toml names, so it is asked outright.
if ! rustc --version >/dev/null 2>&1; then
    echo "-- Rust $channel: about a minute."
    rustup toolchain install "$channel" --profile minimal --component rustfmt,clippy --target "$target"
fi
if [ ! -d "$(rustc --print target-libdir --target "$target")" ]; then
    echo "-- Rust's library for WebAssembly: some seconds."
    rustup target add "$target"
fi
cargo fmt --version >/dev/null 2>&1 || rustup component add rustfmt
cargo clippy --version >/dev/null 2>&1 || rustup component add clippy
