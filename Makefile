# Folkmoot's commands. On a machine with git, a C compiler, make, curl, Node 20 and rustup,
# `make run` and `make test` install the rest themselves. `make help` lists everything.

.DEFAULT_GOAL := run
.NOTPARALLEL:
.DELETE_ON_ERROR:

# A shell that was opened before rustup was installed does not have cargo on its path.
export PATH := $(HOME)/.cargo/bin:$(PATH)

CARGO_TARGET_DIR ?= target
SITE := target/site
WASM := $(CARGO_TARGET_DIR)/wasm32-unknown-unknown/wasm-release/app.wasm
PROGRAM := $(CARGO_TARGET_DIR)/release/folkmoot
BROWSER := --locked --package app --lib --target wasm32-unknown-unknown --no-default-features --features hydrate

# The program that writes the script around the WebAssembly must be the exact version of the library.
WASM_BINDGEN_VERSION := $(shell sed -n '/^name = "wasm-bindgen"$$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)
WASM_BINDGEN_FOLDER := .tools/wasm-bindgen/$(WASM_BINDGEN_VERSION)
WASM_BINDGEN := $(WASM_BINDGEN_FOLDER)/wasm-bindgen
WASM_TEST_RUNNER := $(WASM_BINDGEN_FOLDER)/wasm-bindgen-test-runner

# A machine that builds once gains nothing from files that make the second build quicker.
ifdef CI
export CARGO_INCREMENTAL := 0
endif

.PHONY: run test dev check bench bench-peers fuzz e2e screenshots help clean
.PHONY: toolchain test-tools site program format clippy docs tree rust-tests rules-in-wasm

run: program ## builds what is needed, makes the database and two demo communities if there is none, and serves
	@exec $(PROGRAM) serve --demo-if-empty

test: format test-tools site check rust-tests e2e ## installs what tests need, then runs every check and every test

dev: toolchain $(WASM_BINDGEN) ## serves, and rebuilds at every change (needs cargo-leptos)
	@cargo leptos --version >/dev/null 2>&1 || { echo "make dev needs cargo-leptos: cargo install cargo-leptos --version 0.3.10 --locked"; exit 1; }
	PATH="$(CURDIR)/$(WASM_BINDGEN_FOLDER):$$PATH" cargo leptos watch -- serve --demo-if-empty

check: format tree clippy docs ## format, dependencies and licences, clippy, documentation

bench: toolchain ## measures the rules, the store and the pages (minutes)
	cargo bench --locked --package agenda --package store --package server --bench '*'

fuzz: toolchain ## mangles files of public formats and tries to read them (minutes; CASES=20000 of each)
	PROPTEST_CASES=$(or $(CASES),20000) cargo test --locked --package agenda --test fuzz

bench-peers: toolchain ## measures the rules beside other programs that do the same (needs Python 3.10; ten minutes)
	@make/bench-peers.sh

e2e: program end2end/node_modules/.package-lock.json ## every journey in a real browser, with and without JavaScript; bytes of a first visit
	@echo "-- Journeys in a real browser: some minutes."
	cd end2end && FOLKMOOT_PROGRAM="$(abspath $(PROGRAM))" node --test --test-reporter=spec *.test.js

screenshots: program end2end/node_modules/.package-lock.json ## pictures of every page: README's, and the rest in end2end/results
	cd end2end && FOLKMOOT_PROGRAM="$(abspath $(PROGRAM))" node support/screenshots.js

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

clean: ## removes what was built; keeps the database and .tools
	cargo clean
	rm -rf target/site end2end/node_modules end2end/results

# What the commands are made of.

toolchain:
	@make/toolchain.sh

test-tools: end2end/node_modules/.package-lock.json
	@make/test-tools.sh
	@make/test-python.sh

end2end/node_modules/.package-lock.json: end2end/package-lock.json
	@echo "-- Packages for the browser tests: a few seconds."
	cd end2end && npm ci --no-audit --no-fund
	@touch $@

$(WASM_BINDGEN) $(WASM_TEST_RUNNER): | toolchain
	@make/wasm-bindgen.sh $(WASM_BINDGEN_VERSION) $(WASM_BINDGEN_FOLDER)

# Cargo is always asked, because only it knows what a change touches; when nothing changed it answers at
# once and leaves the file's time alone, so that nothing after it is made again.
$(WASM): toolchain
	@echo "-- The part that runs in a browser: about 2 minutes the first time, a second when nothing changed."
	cargo build --profile wasm-release $(BROWSER)

$(SITE)/pkg/folkmoot.js: $(WASM) $(WASM_BINDGEN)
	$(WASM_BINDGEN) --target web --no-typescript --remove-name-section --remove-producers-section \
		--out-dir $(SITE)/pkg --out-name folkmoot $(WASM)
	@touch $@

$(SITE)/%: style/%
	@mkdir -p $(SITE)
	cp $< $@

site: $(SITE)/pkg/folkmoot.js $(patsubst style/%,$(SITE)/%,$(wildcard style/*))

program: site
	@echo "-- The program: about 5 minutes the first time, a second when nothing changed."
	cargo build --locked --release --package server --bin folkmoot

format: toolchain
	cargo fmt --all --check

tree: toolchain
	@echo "-- Who depends on whom, and under which licence: seconds."
	@node make/dependencies.mjs

clippy: toolchain
	@echo "-- Clippy, once for the server and once for the browser: about 5 minutes the first time."
	cargo clippy --locked --workspace --all-targets -- --deny warnings
	cargo clippy $(BROWSER) -- --deny warnings

docs: toolchain
	@echo "-- Documentation: about a minute the first time."
	RUSTDOCFLAGS="--deny warnings" cargo doc --locked --workspace --no-deps

rules-in-wasm: toolchain $(WASM_TEST_RUNNER)
	@echo "-- The rules in WebAssembly, which must hold to the same tests and give the same bits: some minutes the first time."
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER="$(abspath $(WASM_TEST_RUNNER))" \
		cargo test --locked --package agenda --target wasm32-unknown-unknown --lib --test same_everywhere

rust-tests: toolchain rules-in-wasm
	@echo "-- Rules, store and server: about 5 minutes the first time."
	cargo test --locked --workspace
