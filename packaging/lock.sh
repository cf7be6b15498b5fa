#!/usr/bin/env bash
# Update the locked requirements: exact versions and hashes for every platform, without the address of any index.
set -euo pipefail
cd "$(dirname "$0")/.."
.venv/bin/python -m venv build/lock
build/lock/bin/python -m pip install --quiet --disable-pip-version-check uv

lock() {
    build/lock/bin/uv --no-config pip compile --quiet --upgrade --no-strip-extras --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate --output-file "$@"
}

lock packaging/requirements.txt pyproject.toml
lock packaging/requirements-dev.txt pyproject.toml --group dev --constraint packaging/requirements.txt
lock packaging/requirements-build.txt --group build --constraint packaging/requirements-dev.txt
lock packaging/requirements-package.txt --group package --constraint packaging/requirements-dev.txt
lock packaging/requirements-site.txt --group site --constraint packaging/requirements-dev.txt

# Check that every platform finds a wheel with one of these hashes. pip does not derive older manylinux tags from a newer one.
manylinux() {
    local glibc
    for glibc in 2_17 2_24 2_26 2_27 2_28 2_31 2_34 2_35 "${@:2}"; do
        printf -- '--platform manylinux_%s_%s ' "$glibc" "$1"
    done
    printf -- '--platform manylinux2014_%s ' "$1"
}

check() {
    local version
    for version in 3.11 3.12 3.13; do
        build/lock/bin/python -m pip install --quiet --disable-pip-version-check --dry-run --ignore-installed --no-deps --require-hashes \
            --only-binary :all: "$@" --python-version "$version" --target build/lock/none --requirement packaging/requirements.txt
    done
    echo "locked for ${*: -1}"
}

# shellcheck disable=SC2046 # split into one argument per option
{
    check $(manylinux x86_64)
    check $(manylinux aarch64 2_38 2_39)
}
check --platform win_amd64
check --platform macosx_13_0_x86_64
check --platform macosx_13_0_arm64
