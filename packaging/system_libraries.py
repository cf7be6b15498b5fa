"""Finds the Debian packages of the system's libraries that a folder of programs links to and does not bring itself."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

_NEEDED: Final = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC: Final = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_OWNER: Final = re.compile(r"^([a-z0-9.+-]+)(?::\w+)?: (?:/usr)?/lib/[^/]+-linux-[^/]+/", re.MULTILINE)


def packages(folder: Path) -> list[str]:
    """Return the packages, libc6 with the version that the files below `folder` need.

    Raises:
        SystemExit: a library is in no installed package.
    """
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    brought = {path.name for path in folder.rglob("*.so*")}
    owners = {_owner(name) for name in needed(files) - brought} - {"libc6"}
    newest = max((int(major), int(minor)) for major, minor in _GLIBC.findall(_readelf(files, "--version-info")))
    return sorted([*owners, f"libc6 (>= {newest[0]}.{newest[1]})"])


def needed(files: Iterable[Path]) -> set[str]:
    """Return the names of all libraries that the files link to."""
    return set(_NEEDED.findall(_readelf(files, "--dynamic")))


def _readelf(files: Iterable[Path], what: str) -> str:
    return subprocess.run(["readelf", "--wide", what, *files], check=True, capture_output=True, text=True).stdout


def owner(name: str) -> str:
    """Return the package of a library, '' if it is in none of this system."""
    found = subprocess.run(["dpkg-query", "--search", f"*/{name}"], check=False, capture_output=True, text=True).stdout
    match = _OWNER.search(found)
    return match[1] if match else ""


def _owner(name: str) -> str:
    if package := owner(name):
        return package
    message = f"The program links to {name}, which is in no package of this system."
    raise SystemExit(message)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
