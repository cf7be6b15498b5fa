"""What goes into the frozen program beside Qt; put together by goodfaith.spec.

What the runtime lock does not name stays out, whatever else is installed where the program is built.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Final

Entry = tuple[str, str, str]
"""Where it goes, where it comes from (a symlink: what it points to), what it is; all in PyInstaller's words."""

ROOT: Final = Path(__file__).resolve().parent.parent
LOCK: Final = ROOT / "packaging" / "requirements.txt"
MIGRATIONS: Final = "kiosk/storage/migrations"
NEEDED: Final = (
    "goodfaith*",
    "_internal/resources/qml/Kiosk/App/Main.qml",
    "_internal/resources/qml/Kiosk/Screens/qmldir",
    "_internal/resources/qml/QtQuick/VirtualKeyboard/Styles/goodfaith/style.qml",
    "_internal/resources/fonts/*.ttf",
    "_internal/resources/i18n/goodfaith_en.qm",
    "_internal/resources/page/summary.html.jinja",
    "_internal/content/*/pack.toml",
    f"_internal/{MIGRATIONS}/env.py",
    f"_internal/{MIGRATIONS}/versions/v0001_*.py",
    "_internal/_argon2_cffi_bindings/_ffi*",
    "_internal/uharfbuzz/_harfbuzz*",
    "_internal/PySide6/**/QtQuick/VirtualKeyboard/Layouts/qmldir",
    "_internal/PySide6/**/QtQuick/VirtualKeyboard/Components/qmldir",
)
"""Patterns below the finished folder that must each find something."""
_ELSEWHERE: Final = () if sys.platform == "win32" else ("kiosk.ui.windows_printer",)
"""Prints where there is no CUPS, for which Qt's widgets would come along."""
_UNUSED: Final = ("tkinter", "PIL._avif", "PIL._imagingtk", "PIL._webp", *_ELSEWHERE)
_STRIPPED_BEFORE: Final = ("PySide6/", "shiboken6/", "pillow.libs/")


class MissingError(SystemExit):
    """The program would lack something; PyInstaller stops with the sentence."""

    def __init__(self, what: str, names: Iterable[str]) -> None:
        super().__init__(f"{what}: {', '.join(sorted(names))}")


def excluded(lock: Path = LOCK) -> tuple[str, ...]:
    """Top-level modules that stay out: those of distributions the runtime lock does not name, and a few nothing needs.

    A tuple, because PyInstaller adds to a list and then takes it for a changed one at the next build.
    """
    locked = set(re.findall(r"^([a-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    owners = packages_distributions().items()
    foreign = [top for top, names in owners if top != "kiosk" and not {_plain(name) for name in names} & locked]
    return tuple(sorted((*foreign, *_UNUSED)))


def stripped(binaries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The same with debuggers' symbols taken out on Linux, in copies below `folder`: of a Python built by hand they are three quarters."""
    return [_stripped(entry, folder) if sys.platform == "linux" and _may_have_symbols(entry) else entry for entry in binaries]


def require(folder: Path, wanted: Iterable[str] = NEEDED) -> None:
    """Raise MissingError unless every pattern of `wanted` finds something below `folder`."""
    if missing := [pattern for pattern in wanted if not next(folder.glob(pattern), None)]:
        what = "The frozen program would lack"
        raise MissingError(what, missing)


def megabytes(folder: Path) -> float:
    """What the files below a folder take, a link counted as nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _may_have_symbols(entry: Entry) -> bool:
    return entry[2] in {"BINARY", "EXTENSION"} and not entry[0].startswith(_STRIPPED_BEFORE)


def _stripped(entry: Entry, folder: Path) -> Entry:
    target, source, kind = entry
    copy = folder / target
    copy.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["strip", "--strip-unneeded", "-o", copy, source], check=True)
    return target, str(copy), kind
