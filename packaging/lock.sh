#!/usr/bin/env bash
# Renews the locked requirements: exact versions and hashes for every platform, no registry address in them.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m venv build/lock
build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv

lock() {
    build/lock/bin/uv --no-config pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate --output-file "$@"
}

lock packaging/requirements.txt pyproject.toml
lock packaging/requirements-dev.txt pyproject.toml --group dev --constraint packaging/requirements.txt
lock packaging/requirements-build.txt --group build --constraint packaging/requirements-dev.txt
