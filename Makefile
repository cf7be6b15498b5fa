# Run, test, check and package a checkout. Each target installs what it needs; the first one takes a minute or two.
PYTHON ?= python3
BIN := .venv/bin
INPUTS := packaging/setup.sh packaging/system-packages.txt packaging/requirements.txt packaging/requirements-build.txt pyproject.toml

.PHONY: run test soak check tour lock dist package deb release package-test site-docs bench clean

run: .venv/ready-run ## start the kiosk; make run ARGS="--windowed"
	@$(BIN)/goodfaith run $(ARGS)

test: .venv/ready-dev ## all tests; make test ARGS="tests/domain"
	@$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --max-worker-restart=0 --durations=15 $(ARGS)

soak: .venv/ready-dev ## the long tests, for some hours; `make test` has a short version of each
	@$(BIN)/python -m pytest -m soak --timeout 3600 $(ARGS)

check: .venv/ready-dev ## style, types, import rules, QML, licences of files
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python packaging/qmllint.py
	@$(BIN)/python packaging/reuse_check.py

tour: .venv/ready-run ## pictures of every screen and the printed page in build/tour; make tour ARGS=--every: all languages and themes
	@$(BIN)/goodfaith tour --out build/tour $(ARGS)

lock: .venv/ready-dev ## lock the newest versions that pyproject.toml allows, for Linux, Windows and macOS
	@packaging/lock.sh

dist: .venv/ready-run ## build the wheel and the sdist into dist/: pipx install dist/*.whl
	@SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)} $(BIN)/python -m hatchling build --directory dist

package: .venv/ready-package ## freeze the program with everything it needs into one folder, dist/goodfaith
	@$(BIN)/pyinstaller packaging/goodfaith.spec --noconfirm --log-level ERROR

deb: package ## pack the frozen program as a Debian package in dist/
	@PYTHONPATH=. $(BIN)/python packaging/deb_package.py dist/goodfaith dist

release: .venv/ready-package ## make release VERSION=1.2.0: version, changelog, tag, artefacts, checksums and SBOM in dist/; publishes nothing
	@PYTHONPATH=. $(BIN)/python packaging/release.py prepare $(VERSION)
	@$(MAKE) dist deb
	@PYTHONPATH=. $(BIN)/python packaging/release.py finish

package-test: package ## build and test the frozen program as a user without the checkout
	@$(BIN)/python -m pytest -o python_files='frozen_*.py' tests/frozen $(ARGS)

site-docs: .venv/ready-site ## the documentation as a web site in build/site-docs; a link that leads nowhere fails
	@$(BIN)/python packaging/site_docs.py build/site-docs

bench: .venv/ready-bench ## compare the kiosk with Chromium and plain sqlite3, in about five minutes; make bench ARGS=--publish
	@PYTHONPATH=packaging $(BIN)/python -m bench $(ARGS)

clean: ## remove everything built; .venv stays
	rm -rf build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find kiosk tests packaging -name __pycache__ -prune -exec rm -rf {} +

.venv/ready-run: $(INPUTS)
	@PYTHON=$(PYTHON) packaging/setup.sh run

.venv/ready-dev: $(INPUTS) packaging/requirements-dev.txt
	@PYTHON=$(PYTHON) packaging/setup.sh dev

.venv/ready-package: .venv/ready-dev packaging/requirements-package.txt
	@PYTHON=$(PYTHON) packaging/setup.sh package

.venv/ready-site: .venv/ready-dev packaging/requirements-site.txt
	@PYTHON=$(PYTHON) packaging/setup.sh site

.venv/ready-bench: .venv/ready-dev
	@PYTHON=$(PYTHON) packaging/setup.sh bench
