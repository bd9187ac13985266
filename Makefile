# Needs Python 3.11 or newer and make (GNU or BSD); everything else goes into .venv, from hash-locked lists.
# make PYTHON=/path/to/python picks another Python.

.POSIX:
.PHONY: help site serve check test test-js test-npm proof lint linters format messages bench audit lock clean

BIN = .venv/bin
BIOME = linters/node_modules/.bin/biome
PIP = $(BIN)/python -m pip --disable-pip-version-check --quiet
INSTALL = $(PIP) install --require-hashes
LOCK = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --python-version 3.11

help:
	@echo 'make site    build the catalogue of content/ into output/'
	@echo 'make serve   build, show it in a browser, rebuild on every change'
	@echo 'make check   say what is wrong with content/'
	@echo 'make test    run every test'
	@echo 'make proof   try the laws twenty times as much as "make test" does; takes some twenty minutes'
	@echo 'make lint    run ruff, mypy, import-linter, zizmor, djlint and Biome'
	@echo 'make format  let ruff and Biome lay the code out'
	@echo 'make messages  write .cache/messages.pot, which translators start from'
	@echo 'make bench   measure builds of 1,000 and 10,000 listings beside Hugo'
	@echo 'make audit   run Lighthouse, the Nu checker and html-validate over the built site'
	@echo 'make lock    choose the versions in requirements*.txt anew'
	@echo 'make clean   remove what the others made'

site: .venv/installed
	$(BIN)/catalog build
	@echo 'Open output/index.html, or run "make serve", where search works, too.'

serve: .venv/installed
	$(BIN)/catalog serve

check: .venv/installed
	$(BIN)/catalog check --strict

test: test-js test-npm
	$(BIN)/python -m pytest

test-js: .venv/installed-dev
	@if ! ls tests/js/*.test.* >/dev/null 2>&1; then :; \
	elif command -v node >/dev/null; then node --test tests/js/*.test.*; \
	else echo 'tests/js: skipped, as there is no node on this machine'; fi

# axe-core and html-validate; without them their tests say that they were skipped.
test-npm:
	@if [ tests/browser/node_modules/.package-lock.json -nt tests/browser/package-lock.json ]; then :; \
	elif command -v npm >/dev/null; then cd tests/browser && { npm ci --no-audit --no-fund || [ -z "$$CI" ]; }; \
	else echo 'tests/browser: axe and html-validate are skipped, as there is no npm on this machine'; fi

# Kills at random, random questions and generated texts: the more, the surer. Nightly in .github/workflows/proof.yml.
proof: .venv/installed-dev
	PROOF=yes $(BIN)/python -m pytest -m 'proof or hypothesis'

lint: .venv/installed-dev linters
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/zizmor --offline --pedantic --quiet .github
	$(BIN)/djlint --lint --quiet templates
	@if [ -x $(BIOME) ]; then $(BIOME) check --error-on-warnings; \
	else echo 'scripts and styles were not linted, as Biome could not be had from npm' >&2; [ -z "$$CI" ]; fi

# Biome lints scripts and styles; it is a program of its own and needs npm only to be fetched, by the hash in the lock.
linters:
	@if [ linters/node_modules/.package-lock.json -nt linters/package-lock.json ]; then :; \
	elif command -v npm >/dev/null; then cd linters && { npm ci --no-audit --no-fund || :; }; fi

format: .venv/installed-dev linters
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	@if [ -x $(BIOME) ]; then $(BIOME) check --write; \
	else echo 'scripts and styles stay as they are, as Biome could not be had from npm'; fi

messages: .venv/installed-dev
	@mkdir -p .cache
	$(BIN)/pybabel --quiet extract --mapping-file pyproject.toml --no-location --sort-output -o .cache/messages.pot .

bench: .venv/installed-bench
	$(BIN)/python -m benchmarks

audit: site
	cd benchmarks/audit && npm ci --no-audit --no-fund
	$(BIN)/python -m benchmarks.audit

lock: .venv/installed-dev
	$(LOCK) --upgrade --group build pyproject.toml -o requirements.txt
	$(LOCK) --upgrade --group dev -c requirements.txt pyproject.toml -o requirements-dev.txt
	$(LOCK) --upgrade --group bench -c requirements.txt pyproject.toml -o requirements-bench.txt

clean:
	rm -rf linters/node_modules tests/browser/node_modules benchmarks/audit/node_modules
	rm -rf .venv .cache .mypy_cache .ruff_cache .import_linter_cache .pytest_cache .hypothesis dist
	find output -mindepth 1 ! -path output/.gitignore -delete

.venv/installed: .venv/made requirements.txt pyproject.toml
	$(INSTALL) -r requirements.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	$(INSTALL) -r requirements-dev.txt
	@touch $@

.venv/installed-bench: .venv/installed requirements-bench.txt
	$(INSTALL) -r requirements-bench.txt
	@touch $@

# Debian's Python comes without ensurepip until python3-venv is installed; a pip outside lends itself then.
.venv/made:
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then break; fi; \
	  python=; \
	done; \
	if [ -z "$$python" ]; then \
	  echo 'Python 3.11 or newer is needed and none was found; make PYTHON=/path/to/python names one.' >&2; \
	  exit 1; \
	fi; \
	echo "Setting up .venv with $$python"; \
	if "$$python" -c 'import ensurepip' 2>/dev/null; then \
	  "$$python" -m venv .venv; \
	elif "$$python" -m pip --version >/dev/null 2>&1; then \
	  "$$python" -m venv --without-pip .venv && "$$python" -m pip --python .venv/bin/python install --quiet pip; \
	else \
	  echo 'This Python cannot make virtual environments. On Debian or Ubuntu: apt-get install python3-venv' >&2; \
	  exit 1; \
	fi
	@touch $@
