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

# Every platform finds a wheel with one of these hashes.
for platform in manylinux_2_34_x86_64 manylinux_2_39_aarch64 win_amd64 macosx_13_0_arm64 macosx_13_0_x86_64; do
    for version in 3.11 3.12 3.13; do
        build/lock/bin/python -m pip install --quiet --disable-pip-version-check --dry-run --ignore-installed --no-deps --require-hashes \
            --only-binary :all: --platform "$platform" --python-version "$version" --target build/lock/none --requirement packaging/requirements.txt
    done
    echo "locked for $platform"
done
