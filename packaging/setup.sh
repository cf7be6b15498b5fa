#!/usr/bin/env bash
# Set up .venv: `setup.sh run` for the kiosk only, `dev` for tests and checks too, `package` to freeze the program, `site` for the pages about it,
# `bench` for the benchmark.
# The Makefile calls it when one of its inputs is newer than the stamp it leaves. Needs Python 3.11 or newer and a package index.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:?run, dev, package, site or bench}
python=${PYTHON:-python3}

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

packages() { # print the names in these sections of the list
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/p" packaging/system-packages.txt | grep -v '^\[\|^#\|^$'
    done
}

missing() {
    local name
    for name in "$@"; do
        [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
    done
}

install_system_packages() {
    command -v dpkg-query apt-get >/dev/null || return 0 # no apt here: Qt itself reports what is missing
    local sections=(run) needed
    [ "$purpose" = run ] || sections+=(test)
    [ "$purpose" != package ] || sections+=(package)
    [ "$purpose" != bench ] || sections+=(bench)
    "$python" -c 'import ensurepip, venv' 2>/dev/null || sections+=(python)
    # shellcheck disable=SC2046 # split into one argument per package
    mapfile -t needed < <(missing $(packages "${sections[@]}"))
    [ ${#needed[@]} -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || stop "Goodfaith needs some system packages. Install them once, then run make again:" \
        "sudo apt-get install --no-install-recommends ${needed[*]}"
    local get=(apt-get install --yes --quiet --no-install-recommends "${needed[@]}")
    export DEBIAN_FRONTEND=noninteractive
    apt-cache show "${needed[@]}" >/dev/null 2>&1 && "${get[@]}" && return 0
    apt-get update --quiet && "${get[@]}" ||
        stop "These system packages could not be installed: ${needed[*]}. Read what apt-get says above, then run make again."
}

check_python() {
    command -v "$python" >/dev/null || stop "'$python' was not found. Install Python 3.11 or newer, or name another one: make PYTHON=python3.12"
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "'$python' is $("$python" --version 2>&1), but Goodfaith needs 3.11 or newer. Name another one: make PYTHON=python3.12"
}

make_environment() {
    # Replace an environment that was copied from another place or whose Python is gone.
    if ! .venv/bin/python -c 'import os, pip, sys; sys.exit(not os.path.samefile(sys.prefix, ".venv"))' 2>/dev/null; then
        rm -rf .venv
        "$python" -m venv .venv
    fi
    local lock=packaging/requirements.txt
    [ "$purpose" = run ] || lock=packaging/requirements-dev.txt # which includes requirements.txt
    local locks=(--requirement "$lock" --requirement packaging/requirements-build.txt)
    [ "$purpose" != package ] || locks+=(--requirement packaging/requirements-package.txt)
    [ "$purpose" != site ] || locks+=(--requirement packaging/requirements-site.txt)
    echo "Installing Goodfaith's libraries; the first time, that is about 300 MB."
    .venv/bin/python -m pip install --disable-pip-version-check --require-hashes --only-binary :all: \
        "${locks[@]}" |
        sed -u '/^Requirement already satisfied/d; /^  Downloading .*metadata/d'
    .venv/bin/python -m pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation --editable .
}

check_python
install_system_packages
make_environment
[ "$purpose" = run ] || touch .venv/ready-dev
touch .venv/ready-run
[ "$purpose" != package ] || touch .venv/ready-package
[ "$purpose" != site ] || touch .venv/ready-site
[ "$purpose" != bench ] || touch .venv/ready-bench
