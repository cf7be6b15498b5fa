"""The video and captions a pack brings: inside its folder, or not at all."""

from pathlib import Path
from typing import Final

from kiosk.packs.files import inside
from kiosk.packs.manifest import NAME
from kiosk.packs.manifest_file import ManifestFile
from kiosk.packs.problems import Findings, shown

_KEYS: Final = ("video", "captions")


def find_media(folder: Path, file: ManifestFile, findings: Findings) -> dict[str, str]:
    """Absolute paths of the files that are there, by key. One that is missing is a warning: the screen then shows caption and QR."""
    watch = file.data.get("watch")
    named = {key: watch[key] for key in _KEYS if isinstance(watch.get(key), str)} if isinstance(watch, dict) else {}
    if "video" in named and "captions" not in named:
        findings.notice(NAME, file.line("watch", "video"), "the video has no captions; who cannot hear it, or where it is loud, misses it")
    found = {key: _find(folder, name, file.line("watch", key), findings) for key, name in named.items()}
    return {key: str(path) for key, path in found.items() if path}


def _find(folder: Path, name: str, line: int, findings: Findings) -> Path | None:
    path = inside(folder, name)
    if path is None or Path(name).is_absolute():
        findings.problem(NAME, line, f"'{shown(name)}'", "the name of a file in the folder")
        return None
    try:
        if path.is_file():
            return path
        exists = path.exists()
    except OSError:  # a name too long for the disk
        exists = False
    if exists:
        findings.problem(NAME, line, f"'{shown(name)}', which is not a file", "the name of a file in the folder")
    else:
        findings.notice(NAME, line, f"there is no file '{shown(name)}'; without it the caption and a QR code are shown")
    return None
