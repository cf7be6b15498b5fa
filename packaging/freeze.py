"""Selects everything but Qt that goes into the frozen program. Used by goodfaith.spec.

Distributions that the runtime lock does not name stay out, even if they are installed on the build machine.
"""

import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

import pygments.lexers

Entry = tuple[str, str, str]
"""PyInstaller's triple: target path, source path (of a symlink: what it points to), type."""

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "packaging" / "requirements.txt"
MIGRATIONS: Final = "kiosk/storage/migrations"
HUB_MIGRATIONS: Final = "kiosk/storage/hub/migrations"
REQUIRED_FILES: Final = (
    "goodfaith*",
    "_internal/resources/qml/Kiosk/App/Main.qml",
    "_internal/resources/qml/Kiosk/Screens/qmldir",
    "_internal/resources/qml/QtQuick/VirtualKeyboard/Styles/goodfaith/style.qml",
    "_internal/resources/fonts/*.ttf",
    "_internal/resources/sounds/time-up.wav",
    "_internal/resources/i18n/goodfaith_en.qm",
    "_internal/resources/page/summary.html.jinja",
    "_internal/resources/stop_words/en.txt",
    "_internal/resources/loaded_words/en.txt",
    "_internal/content/*/pack.toml",
    f"_internal/{MIGRATIONS}/env.py",
    f"_internal/{MIGRATIONS}/versions/v0001_*.py",
    f"_internal/{HUB_MIGRATIONS}/env.py",
    f"_internal/{HUB_MIGRATIONS}/versions/h0001_*.py",
    "_internal/_argon2_cffi_bindings/_ffi*",
    "_internal/uharfbuzz/_harfbuzz*",
    "_internal/PySide6/**/QtQuick/VirtualKeyboard/Layouts/qmldir",
    "_internal/PySide6/**/QtQuick/VirtualKeyboard/Components/qmldir",
)
"""Patterns that must each match a file below the finished folder."""
_OTHER_PLATFORMS: Final = () if sys.platform == "win32" else ("kiosk.ui.windows_printer",)
"""Prints on Windows only, and would bring Qt's widgets along."""
_UNUSED: Final = (
    "tkinter",
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp"),  # we draw and print without Pillow's own fonts
    *("PySide6.QtMultimediaWidgets", "lxml.html", "lxml.isoschematron", "lxml.objectify"),
    *("pydoc_data", "readline"),  # for an interactive Python
    *_OTHER_PLATFORMS,
)
_ALREADY_STRIPPED: Final = ("PySide6/", "shiboken6/", "pillow.libs/")
_SOURCES: Final = re.compile(r"__pycache__|^resources/i18n/.*\.ts$|^docx/templates/default-docx-template/")
"""Written if the migrations were run before the build, and what translations and the empty document were made from."""


class MissingError(SystemExit):
    """A required file or plugin is missing. Stops PyInstaller with the message."""

    def __init__(self, what: str, names: Iterable[str]) -> None:
        super().__init__(f"{what}: {', '.join(sorted(names))}")


def excluded_modules(lock: Path = LOCK) -> tuple[str, ...]:
    """Return the top-level modules to leave out: those of distributions missing from the runtime lock, and unused optional ones.

    A tuple, because PyInstaller appends to a list and then sees a changed spec at the next build.
    """
    locked = set(re.findall(r"^([a-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    owners = packages_distributions().items()
    foreign = [top for top, names in owners if top != "kiosk" and not {_normalize(name) for name in names} & locked]
    return tuple(sorted((*foreign, *_UNUSED, *_code_colours())))


def is_source(entry: Entry) -> bool:
    """Return whether only the build reads this file."""
    return bool(_SOURCES.search(entry[0].replace("\\", "/")))


def strip_symbols(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries; on Linux without debug symbols, in copies below `folder`. Three quarters of a self-built Python are symbols."""
    return [_strip(entry, folder) if sys.platform == "linux" and _may_have_symbols(entry) else entry for entry in binaries]


def require_files(folder: Path, patterns: Iterable[str] = REQUIRED_FILES) -> None:
    """Raise MissingError unless every pattern matches a file below `folder`."""
    if missing := [pattern for pattern in patterns if not next(folder.glob(pattern), None)]:
        what = "The frozen program would lack"
        raise MissingError(what, missing)


def megabytes(folder: Path) -> float:
    """Return the size of the files below a folder, without symbolic links."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def _code_colours() -> list[str]:
    """Return the modules with which Rich would colour other languages than Python."""
    languages = (each.name for each in pkgutil.iter_modules(pygments.lexers.__path__))
    return [f"pygments.lexers.{name}" for name in languages if name not in {"_mapping", "python"}]


def _normalize(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _may_have_symbols(entry: Entry) -> bool:
    return entry[2] in {"BINARY", "EXTENSION"} and not entry[0].startswith(_ALREADY_STRIPPED)


def _strip(entry: Entry, folder: Path) -> Entry:
    target, source, kind = entry
    copy = folder / target
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)
    return target, str(copy), kind
