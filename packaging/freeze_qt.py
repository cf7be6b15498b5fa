"""Which part of Qt goes into the frozen program.

PyInstaller brings along everything that anything might load; most of Qt is never used here. Kept are the QML modules our screens
import and what those import in turn, the plugins named below, and the libraries that something kept links to.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

from freeze import Entry, MissingError

_EVERYWHERE: Final = (
    "platforms/qoffscreen",
    "platforminputcontexts/qtvirtualkeyboardplugin",
    "iconengines/qsvgicon",
    "imageformats/qsvg",
    "multimedia/ffmpegmediaplugin",
)
_BY_SYSTEM: Final = {
    "linux": (
        "platforms/qxcb",
        "platforms/qwayland",
        "xcbglintegrations/qxcb-egl-integration",
        "xcbglintegrations/qxcb-glx-integration",
        "wayland-shell-integration/xdg-shell",
        "wayland-graphics-integration-client/qt-plugin-wayland-egl",
        "wayland-decoration-client/bradient",
        "texttospeech/qtexttospeech_speechd",
    ),
    "win32": ("platforms/qwindows", "texttospeech/qtexttospeech_winrt"),
    "darwin": ("platforms/qcocoa", "texttospeech/qtexttospeech_speechdarwin"),
}
PLUGINS: Final = frozenset((*_EVERYWHERE, *_BY_SYSTEM.get(sys.platform, ())))
_DISPENSABLE: Final = {"QtMultimedia"}
"""Qt's own QML asks for it and does without; a screen of ours that asks for it gets it, and FFmpeg with it."""
_NEVER: Final = re.compile(r"lib(stdc\+\+|gcc_s|gbm|wayland-(client|cursor|egl|server))\.so")
"""Part of the system's graphics drivers, which may need newer ones than we would bring."""
_IMPORT: Final = re.compile(r"^\s*(?:default )?(?:import|depends)\s+(Qt[\w.]*)", re.MULTILINE)
_FOLDERS_OUT: Final = {"translations", "metatypes"}

Linked = Callable[[str], Iterable[str]]
"""The libraries a file links to, directly at least."""


def prune(binaries: Iterable[Entry], datas: Iterable[Entry], modules: set[str], linked: Linked) -> tuple[list[Entry], list[Entry]]:
    """Binaries and data without what is not needed; `modules` as `qml_modules` finds them.

    Raises:
        MissingError: a plugin that the kiosk needs is not there.
    """
    kept = list(_reachable([entry for entry in binaries if _wanted(entry, modules)], linked))
    if missing := PLUGINS - {_plugin(_place(entry)) for entry in kept}:
        what = "Qt's plugins are not all installed"
        raise MissingError(what, missing)
    names = {_place(entry).name for entry in kept}
    return kept, [entry for entry in datas if _wanted(entry, modules) and not _leads_nowhere(entry, names)]


def qml_modules(qt: Path, ours: Path) -> set[str]:
    """Folders below `qt` of every QML module that the files below `ours` import, and of those that these import.

    Raises:
        MissingError: one of the modules that `ours` names is not installed.
    """
    direct = _imports(ours.rglob("*"))
    found: set[str] = set()
    waiting = {_folder(uri) for uri in direct}
    if missing := {folder for folder in waiting if not (qt / folder / "qmldir").is_file()}:
        what = "The screens import QML modules that are not installed"
        raise MissingError(what, missing)
    while waiting:
        folder = waiting.pop()
        found.add(folder)
        asked = _imports((qt / folder).iterdir()) - (_DISPENSABLE - direct)
        waiting |= {other for other in map(_folder, asked) if other not in found and (qt / other / "qmldir").is_file()}
    return found


def _imports(paths: Iterable[Path]) -> set[str]:
    files = (path for path in paths if path.suffix == ".qml" or path.name == "qmldir")
    return {uri for path in files for uri in _IMPORT.findall(path.read_text(encoding="utf-8"))}


def _folder(uri: str) -> str:
    return uri.replace(".", "/")


def _place(entry: Entry) -> PurePosixPath:
    return PurePosixPath(entry[0].replace("\\", "/"))


def _plugin(place: PurePosixPath) -> str:
    return f"{place.parent.name}/{place.name.split('.')[0].removeprefix('lib')}"


def _wanted(entry: Entry, modules: set[str]) -> bool:
    """Whether a file of Qt may come along; what is not Qt's always may."""
    place = _place(entry)
    if place.parts[0] != "PySide6":
        return not _NEVER.match(place.name)
    kind, *below = place.parts[2:] if place.parts[1] == "Qt" else place.parts[1:]
    if kind == "qml":
        return "/".join(below[:-1]) in modules and place.suffix != ".qmltypes"
    return _plugin(place) in PLUGINS if kind == "plugins" else kind not in _FOLDERS_OUT


def _is_library(place: PurePosixPath) -> bool:
    """Whether it is only there because another file links to it."""
    folder = "." if len(place.parts) == 1 else place.parent.name
    return folder in {".", "lib", "pillow.libs"} or place.name.startswith(("Qt6", "libpyside", "libshiboken"))


def _reachable(files: list[Entry], linked: Linked) -> Iterator[Entry]:
    """Python, its modules and the plugins, then the libraries that these link to, directly or through others."""
    libraries = {_place(entry).name: entry for entry in files if entry[2] == "BINARY" and _is_library(_place(entry))}
    python = {name for name in libraries if re.match(r"(lib)?python3", name)}
    waiting = [entry for entry in files if entry[2] != "SYMLINK" and _place(entry).name not in libraries.keys() - python]
    seen = {_place(entry).name for entry in waiting}
    while waiting:
        entry = waiting.pop()
        yield entry
        for name in {PurePosixPath(path.replace("\\", "/")).name for path in linked(entry[1])} & libraries.keys() - seen:
            seen.add(name)
            waiting.append(libraries[name])
    yield from (entry for entry in files if entry[2] == "SYMLINK" and not _leads_nowhere(entry, seen))


def _leads_nowhere(entry: Entry, names: set[str]) -> bool:
    """Whether it is a link to a library that stays out."""
    return entry[2] == "SYMLINK" and ".so" in entry[1] and PurePosixPath(entry[1]).name not in names
