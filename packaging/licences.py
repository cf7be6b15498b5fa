"""Finds the licence of everything in the frozen program, and refuses a file that nothing covers."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path
from typing import Final, NoReturn

import system_libraries

from kiosk.system import licences
from kiosk.system.licences import Component

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "packaging" / "requirements.txt"
TEXTS: Final = ROOT / "packaging" / "licence_texts"
_OWN: Final = ("kiosk/", "resources/", "content/")
_PYTHON: Final = re.compile(
    r"base_library\.zip|(python3\.\d+/)?lib-dynload/.*|.*\.pyd|(lib)?python3.*|Python(\.framework/.*)?"
    r"|(vcruntime|msvcp|ucrtbase|api-ms-win|libcrypto|libssl|libffi|sqlite3).*\.dll",
    re.IGNORECASE,
)
"""Python's own files, with what it brings for Windows."""
_SYSTEM: Final = {
    r"libbrotli1|libexpat1|libffi8|libfontconfig1|libx.*": "MIT",
    r"libbz2-1\.0": "bzip2-1.0.6",
    r"libfreetype6": "FTL OR GPL-2.0-or-later",
    r"libglib2\.0-0(t64)?": "LGPL-2.1-or-later",
    r"liblzma5": "LicenseRef-public-domain",
    r"libpcre2-8-0|libuuid1|libzstd1": "BSD-3-Clause",
    r"libpng16-16(t64)?": "libpng-2.0",
    r"libsqlite3-0": "blessing",
    r"libpython3.*": "PSF-2.0",
    r"zlib1g": "Zlib",
}
"""SPDX identifiers of Debian's packages, read from their texts."""


def packages(lock: Path = LOCK) -> Iterator[Component]:
    """Yield every package of the lock. Those for other systems are not installed and left out.

    Raises:
        SystemExit: a package gives neither an SPDX identifier nor a licence text.
    """
    for name in re.findall(r"^([a-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            found = licences.of_package(name)
        except PackageNotFoundError:
            continue
        if not found.licence:
            _stop(f"{name} {found.version} names no licence: read its text and add it to kiosk/system/licences.py.")
        if not found.texts:
            _stop(f"{name} {found.version} brings no licence text.")
        yield found


def of_program(program: Path, modules: Iterable[str]) -> list[Component]:
    """Return everything in the folder of the frozen program; `modules` are the Python modules inside its executable.

    Raises:
        SystemExit: a file or a module belongs to nothing that has a licence.
    """
    internal = program / "_internal" if (program / "_internal").is_dir() else program
    names = sorted(path.relative_to(internal).as_posix() for path in internal.rglob("*") if path.is_file() and not path.is_symlink())
    python_packages = list(packages())
    recorded = _recorded(component.name for component in python_packages)
    left = [name for name in names if name not in recorded and not name.startswith(_OWN) and not _PYTHON.fullmatch(name)]
    left = [name for name in left if (internal / name).parent != program]  # the executable: PyInstaller, Python and the modules below
    system = {name: system_libraries.owner(Path(name).name) for name in left} if sys.platform == "linux" else {}
    if uncovered := [*(name for name in left if not system.get(name)), *_foreign(modules, {each.name for each in python_packages})]:
        _stop(f"No licence is known of: {', '.join(uncovered)}.")
    build = [_python(), licences.of_package("pyinstaller")]
    own = list(licences.own())
    return [*own, *build, *python_packages, *_in_qt(names), *map(_system_package, sorted({owner for owner in system.values() if owner}))]


def _recorded(packages: Iterable[str]) -> set[str]:
    return {str(file) for name in packages for file in distribution(name).files or ()}


def _foreign(modules: Iterable[str], packages: set[str]) -> list[str]:
    """Return the top-level modules of no package in the box."""
    tops = {name.partition(".")[0] for name in modules} - sys.stdlib_module_names
    owners = packages_distributions()
    known = {top for top, names in owners.items() if {re.sub(r"[-_.]+", "-", name).lower() for name in names} & packages}
    return sorted(top for top in tops - known if top != "kiosk" and not top.startswith(("_pyi", "pyi", "_sysconfigdata")))


def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright")
    text = next((place for place in (*places, debian) if place.is_file()), None)
    if text is None:
        _stop("Python's own licence text was not found.")
    return Component("Python", version, "PSF-2.0", (text,))


def _in_qt(names: Iterable[str]) -> list[Component]:
    """Return what the libraries and plugins of Qt hold of others.

    Raises:
        SystemExit: a library that is not Qt's own is not in the list.
    """
    held = tomllib.loads((TEXTS / "qt.toml").read_text(encoding="utf-8"))
    bundled: dict[str, str] = {}
    for path in map(Path, names):
        if path.parts[0] != "PySide6":
            continue
        library = path.name.partition(".")[0].removeprefix("lib")
        keys = [key for key in held if library == key or (not key.startswith("Qt6") and library.startswith(key))]
        if path.parent.name == "lib" and not keys and not library.startswith("Qt6"):
            _stop(f"No licence is known of: {path}.")
        bundled.update({what: licence for key in keys for what, licence in held[key].items()})
    return [_bundled(what, licence) for what, licence in bundled.items()]


def _bundled(name: str, licence: str) -> Component:
    texts = (TEXTS / f"{word}.txt" for word in licence.split() if word not in {"AND", "OR"})
    return Component(name, "", licence, tuple(texts), "Qt")


def _system_package(name: str) -> Component:
    found = subprocess.run(["dpkg-query", "--show", "--showformat", "${Version}", name], check=True, capture_output=True, text=True).stdout
    licence = next((licence for pattern, licence in _SYSTEM.items() if re.fullmatch(pattern, name)), None)
    if licence is None:
        _stop(f"{name} {found} names no licence: read /usr/share/doc/{name}/copyright and add it to packaging/licences.py.")
    return Component(name, found, licence, (Path(os.path.realpath(f"/usr/share/doc/{name}/copyright")),))


def _stop(message: str) -> NoReturn:
    raise SystemExit(message)
