"""Finds the licence of everything in the box: Python packages by the lock, Qt, and the files below resources/."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "packaging" / "requirements.txt"
_TEXT: Final = re.compile(r"dist-info/.*(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_QT: Final = ("pyside6-addons", "pyside6-essentials", "shiboken6")
"""Used under the GPL, version 3, whose text is in LICENSE. Their wheels bring no text."""
_KNOWN: Final = {
    "alembic": "MIT",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "python-bidi": "LGPL-3.0-or-later",
    "qrcode": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shellingham": "ISC",
    "uharfbuzz": "Apache-2.0",
}
"""SPDX identifiers of packages whose metadata gives none, read from their texts."""


@dataclass(frozen=True, slots=True)
class Package:
    """A locked distribution that is installed here. `texts` are its licence files."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def packages(lock: Path = LOCK) -> Iterator[Package]:
    """Yield every package of the lock. Those for other systems are not installed and left out.

    Raises:
        SystemExit: a package gives neither an SPDX identifier nor a licence text.
    """
    for name in re.findall(r"^([a-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE):
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        yield Package(name, found.version, _licence(name, found), _texts(name, found))


def _licence(name: str, found: Distribution) -> str:
    expression = found.metadata["License-Expression"] or _KNOWN.get(name)
    if not expression and re.fullmatch(r"[A-Za-z0-9.+-]+( OR [A-Za-z0-9.+-]+)*", found.metadata["License"] or ""):
        expression = found.metadata["License"]
    if not expression:
        message = f"{name} {found.version} names no licence: read its text and add it to packaging/licences.py."
        raise SystemExit(message)
    return str(expression)


def _texts(name: str, found: Distribution) -> tuple[Path, ...]:
    if name in _QT:
        return (ROOT / "LICENSE",)
    texts = tuple(sorted(Path(str(found.locate_file(file))) for file in found.files or () if _TEXT.search(str(file))))
    if not texts:
        message = f"{name} {found.version} brings no licence text."
        raise SystemExit(message)
    return texts
