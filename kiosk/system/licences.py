"""What is in the box, each with its licence: as the build wrote it down, or else as it is installed here."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Final

from kiosk import __version__, paths

LIST: Final = "components.json"
OWN_LICENCE: Final = "GPL-3.0-or-later"
_OWN: Final = "goodfaith-kiosk"
_TEXT: Final = re.compile(r"dist-info/.*(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_REQUIREMENT: Final = re.compile(r"([A-Za-z0-9._-]+)(?!.*\bextra\b)")
_QT: Final = {"pyside6-addons", "pyside6-essentials", "shiboken6"}
"""Used under the GPL, version 3, whose text is Goodfaith's own. Their wheels bring no text."""
_KNOWN: Final = {
    "alembic": "MIT",
    "jinja2": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "python-bidi": "LGPL-3.0-or-later",
    "qrcode": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shellingham": "ISC",
    "uharfbuzz": "Apache-2.0",
}
"""SPDX identifiers of packages whose metadata gives none, read from their texts."""


@dataclass(frozen=True, slots=True)
class Component:
    """Something with a licence of its own: an SPDX expression. `holder` is what it came inside of, '' if nothing; `texts` are files."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    holder: str = ""


def components(folder: Path | None = None) -> Sequence[Component]:
    """Return everything in the box, Goodfaith first. `folder` is the one the build wrote its list into."""
    folder = folder or paths.licences()
    if not (folder / LIST).is_file():
        return [*own(), *installed()]
    entries = json.loads((folder / LIST).read_text(encoding="utf-8"))
    return [Component(**{**entry, "texts": tuple(folder / name for name in entry["texts"])}) for entry in entries]


def own() -> Iterator[Component]:
    """Yield Goodfaith itself and the fonts that come with it."""
    yield Component("Goodfaith", __version__, OWN_LICENCE, _own_text())
    for text in sorted(paths.fonts().rglob("OFL-*.txt")):
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text.stem.removeprefix("OFL-"))
        yield Component(name, "", "OFL-1.1", (text,))


def installed() -> Iterator[Component]:
    """Yield the Python packages that Goodfaith needs, as far as they are installed here, by name."""
    found: dict[str, Component] = {}
    pending = [_OWN]
    while pending:
        name = pending.pop()
        try:
            required = distribution(name).requires or ()
        except PackageNotFoundError:  # for another system, or Goodfaith runs without being installed
            continue
        names = {_normalized(match[1]) for line in required if (match := _REQUIREMENT.match(line))}
        pending += sorted(names - found.keys())
        found[name] = of_package(name)
    found.pop(_OWN, None)
    yield from (found[name] for name in sorted(found))


def of_package(name: str) -> Component:
    """Return an installed distribution as a component; without texts if it brings none.

    Raises:
        PackageNotFoundError: it is not installed.
    """
    found = distribution(name)
    texts = _own_text() if name in _QT else tuple(sorted(_texts(found)))
    return Component(name, version(name), _licence(name, found), texts)


def _licence(name: str, found: Distribution) -> str:
    """Return an SPDX expression, '' if the package names none that we know."""
    expression = found.metadata["License-Expression"] or _KNOWN.get(name)
    if not expression and re.fullmatch(r"[A-Za-z0-9.+-]+( OR [A-Za-z0-9.+-]+)*", found.metadata["License"] or ""):
        expression = found.metadata["License"]
    return str(expression or "")


def _texts(found: Distribution) -> Iterator[Path]:
    yield from (Path(str(found.locate_file(file))) for file in found.files or () if _TEXT.search(str(file)))


def _own_text() -> tuple[Path, ...]:
    checkout = paths.source() / "LICENSE"
    if checkout.is_file():
        return (checkout,)
    try:
        return tuple(text for text in _texts(distribution(_OWN)) if text.name == "LICENSE")
    except PackageNotFoundError:
        return ()


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
