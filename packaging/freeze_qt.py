"""Selects the parts of Qt that go into the frozen program.

PyInstaller collects everything that could ever be loaded, most of it unused. We keep the QML modules our screens import (directly
or not), the plugins listed below, and the libraries these link to.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Final

import icu_data
from freeze import Entry, MissingError

_EVERYWHERE: Final = (
    "platforms/qoffscreen",
    "platforminputcontexts/qtvirtualkeyboardplugin",
    "iconengines/qsvgicon",
    "imageformats/qjpeg",
    "imageformats/qsvg",
    "imageformats/qwebp",
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
_OPTIONAL: Final = {"QtMultimedia"}
"""Imported by Qt's own QML, which works without it. Included, with FFmpeg, only if one of our screens imports it."""
_SYSTEM_LIBRARIES: Final = re.compile(
    r"lib(stdc\+\+|gcc_s|gbm|wayland-(client|cursor|egl|server)|dbus-1|gssapi_krb5|pulse|speechd|crypto|ssl)\.so"
)
"""Libraries of the system's graphics stack, whose drivers may need newer versions than ours, those that talk to its own services, and
OpenSSL, which the system keeps safe."""
_OTHER_WRITING: Final = re.compile(r"QtQuick/VirtualKeyboard/Plugins/\w+")
"""Input methods for Chinese, Japanese, Korean and Thai, which our keyboards have none of."""
_IMPORT: Final = re.compile(r"^\s*(?:default )?(?:import|depends)\s+(Qt[\w.]*)", re.MULTILINE)
_EXCLUDED_FOLDERS: Final = {"translations", "metatypes"}

FindLibraries = Callable[[str], Iterable[str]]
"""Returns the libraries a file links to; the direct ones are enough."""


def prune(
    binaries: Iterable[Entry], datas: Iterable[Entry], modules: set[str], libraries_of: FindLibraries
) -> tuple[list[Entry], list[Entry]]:
    """Return binaries and data without unneeded files of Qt. `modules` comes from `qml_modules`.

    Raises:
        MissingError: a required plugin is not installed.
    """
    kept = list(_reachable([entry for entry in binaries if _is_needed(entry, modules)], libraries_of))
    if missing := PLUGINS - {_plugin(_target_path(entry)) for entry in kept}:
        what = "Qt's plugins are not all installed"
        raise MissingError(what, missing)
    names = {_target_path(entry).name for entry in kept}
    return kept, [entry for entry in datas if _is_needed(entry, modules) and not _is_dangling(entry, names)]


def shrink(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries; of ICU's data, and of the list of input methods, with smaller copies below `folder`."""
    return [_smaller(entry, folder / _target_path(entry)) for entry in entries]


def qml_modules(qt: Path, ours: Path) -> set[str]:
    """Return the folders below `qt` of all QML modules that the files below `ours` import, directly or not.

    Raises:
        MissingError: a module that `ours` imports is not installed.
    """
    direct = _imports(ours.rglob("*"))
    found: set[str] = set()
    pending = {_module_folder(uri) for uri in direct}
    if missing := {folder for folder in pending if not (qt / folder / "qmldir").is_file()}:
        what = "The screens import QML modules that are not installed"
        raise MissingError(what, missing)
    while pending:
        folder = pending.pop()
        found.add(folder)
        imported = _imports((qt / folder).iterdir()) - (_OPTIONAL - direct)
        pending |= {other for other in map(_module_folder, imported) if other not in found and _is_available(qt, other)}
    return found


def _smaller(entry: Entry, copy: Path) -> Entry:
    target, source, kind = entry
    if _target_path(entry).name.startswith("libicudata.so.") and kind != "SYMLINK":
        icu_data.write_subset(Path(source), copy)
    elif _target_path(entry).match("QtQuick/VirtualKeyboard/Plugins/qmldir"):
        copy.parent.mkdir(parents=True, exist_ok=True)
        lines = Path(source).read_text(encoding="utf-8").splitlines(keepends=True)
        copy.write_text("".join(line for line in lines if not line.startswith("import ")), encoding="utf-8")
    else:
        return entry
    return target, str(copy), kind


def _imports(paths: Iterable[Path]) -> set[str]:
    files = (path for path in paths if path.suffix == ".qml" or path.name == "qmldir")
    return {uri for path in files for uri in _IMPORT.findall(path.read_text(encoding="utf-8"))}


def _is_available(qt: Path, module: str) -> bool:
    return (qt / module / "qmldir").is_file() and not _OTHER_WRITING.fullmatch(module)


def _module_folder(uri: str) -> str:
    return uri.replace(".", "/")


def _target_path(entry: Entry) -> PurePosixPath:
    return PurePosixPath(entry[0].replace("\\", "/"))


def _plugin(path: PurePosixPath) -> str:
    return f"{path.parent.name}/{path.name.split('.')[0].removeprefix('lib')}"


def _is_needed(entry: Entry, modules: set[str]) -> bool:
    """Return True for everything outside Qt except the system's own libraries, and for the needed files of Qt."""
    path = _target_path(entry)
    if path.parts[0] != "PySide6":
        return not _SYSTEM_LIBRARIES.match(path.name)
    kind, *below = path.parts[2:] if path.parts[1] == "Qt" else path.parts[1:]
    if kind == "qml":
        return "/".join(below[:-1]) in modules and path.suffix != ".qmltypes"
    return _plugin(path) in PLUGINS if kind == "plugins" else kind not in _EXCLUDED_FOLDERS


def _is_library(path: PurePosixPath) -> bool:
    """Return whether the file is only there because another one links to it."""
    folder = "." if len(path.parts) == 1 else path.parent.name
    return folder in {".", "lib", "pillow.libs"} or path.name.startswith(("Qt6", "libpyside", "libshiboken"))


def _reachable(files: list[Entry], libraries_of: FindLibraries) -> Iterator[Entry]:
    """Yield Python, its extension modules and the plugins, then every library they link to, directly or not."""
    libraries = {_target_path(entry).name: entry for entry in files if entry[2] == "BINARY" and _is_library(_target_path(entry))}
    python = {name for name in libraries if re.match(r"(lib)?python3", name)}
    pending = [entry for entry in files if entry[2] != "SYMLINK" and _target_path(entry).name not in libraries.keys() - python]
    seen = {_target_path(entry).name for entry in pending}
    while pending:
        entry = pending.pop()
        yield entry
        for name in {PurePosixPath(path.replace("\\", "/")).name for path in libraries_of(entry[1])} & libraries.keys() - seen:
            seen.add(name)
            pending.append(libraries[name])
    yield from (entry for entry in files if entry[2] == "SYMLINK" and not _is_dangling(entry, seen))


def _is_dangling(entry: Entry, names: set[str]) -> bool:
    """Return whether the entry is a link to a library that is left out."""
    return entry[2] == "SYMLINK" and ".so" in entry[1] and PurePosixPath(entry[1]).name not in names
