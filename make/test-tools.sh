#!/usr/bin/env bash
# Installs what the tests need beyond Rust and Node: a Chromium, and the programs of a PostgreSQL server.
set -euo pipefail

has_browser() {
    [ -n "${CHROMIUM:-}" ] && return 0
    for program in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$program" >/dev/null && return 0
    done
    [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ] ||
        [ -x "/Applications/Chromium.app/Contents/MacOS/Chromium" ]
}

has_postgres() {
    [ -n "${FOLKMOOT_TEST_POSTGRES:-}" ] && return 0
    command -v initdb >/dev/null && return 0
    compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null ||
        compgen -G "/opt/homebrew/opt/postgresql@*/bin/initdb" >/dev/null ||
        compgen -G "/usr/local/opt/postgresql@*/bin/initdb" >/dev/null
}

debian=()
brew=()
has_browser || { debian+=(chromium); brew+=(google-chrome); }
has_postgres || { debian+=(postgresql); brew+=(postgresql@17); }
[ ${#debian[@]} -eq 0 ] && exit 0

if command -v apt-get >/dev/null; then
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo -n)
    if [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; then
        echo "-- ${debian[*]}, for the tests: about a minute."
        "${as_root[@]+"${as_root[@]}"}" apt-get update --quiet
        "${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install --quiet --yes --no-install-recommends "${debian[@]}"
        exit 0
    fi
    echo "make: the tests need ${debian[*]}: sudo apt-get install ${debian[*]}" >&2
elif command -v brew >/dev/null; then
    echo "-- ${brew[*]}, for the tests: some minutes."
    brew install "${brew[@]}"
    exit 0
else
    echo "make: the tests need a Chromium and PostgreSQL. Install them with your system's package manager" >&2
    echo "      (on Debian: apt-get install ${debian[*]}), or name them: CHROMIUM=/path/to/chromium," >&2
    echo "      FOLKMOOT_TEST_POSTGRES=postgres://name:password@host/empty_database." >&2
fi
exit 1
