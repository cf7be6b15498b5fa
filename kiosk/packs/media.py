"""Finds the video and captions of a pack, which must be inside its folder."""

import unicodedata
from pathlib import Path
from typing import Final

from kiosk.domain.captions import read_captions
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.files import file_names, resolve_inside
from kiosk.packs.manifest_file import ManifestFile
from kiosk.packs.pack_layout import list_names
from kiosk.packs.problems import Findings, printable
from kiosk.packs.video_format import VIDEO_FORMATS, is_video

_KEYS: Final = ("video", "captions")
_MAX_CAPTION_BYTES: Final = 1_000_000


def find_media(folder: Path, file: ManifestFile, findings: Findings) -> dict[str, str]:
    """Return absolute paths of the usable files by key. An unusable one is a warning: the screen then shows caption and QR code."""
    watch = file.data.get("watch")
    named = {key: watch[key] for key in _KEYS if isinstance(watch.get(key), str)} if isinstance(watch, dict) else {}
    if "video" in named and "captions" not in named:
        findings.add_warning(
            MANIFEST, file.line("watch", "video"), "the video has no captions; who cannot hear it, or where it is loud, misses it"
        )
    found = {key: _find(folder, name, file.line("watch", key), findings) for key, name in named.items()}
    return {key: str(path) for key, path in found.items() if path and _check(key, path, file.line("watch", key), findings)}


def _check(key: str, path: Path, line: int, findings: Findings) -> bool:
    """Check the format and warn if it is wrong. The player may still not support the codec."""
    name = printable(path.name)
    try:
        if key == "video":
            good = is_video(path)
            wrong = f"'{name}' is no film ({VIDEO_FORMATS}); the caption and a QR code are shown instead"
        else:
            good = path.stat().st_size <= _MAX_CAPTION_BYTES and bool(read_captions(path.read_text(encoding="utf-8-sig")))
            wrong = f"'{name}' holds no captions (WebVTT saved as UTF-8); the video is shown without"
    except UnicodeDecodeError:
        good = False
        wrong = f"'{name}' is not saved as UTF-8; the video is shown without captions"
    except OSError as error:
        good = False
        wrong = f"'{name}' cannot be read ({error.strerror or error}); it is not shown"
    if not good:
        findings.add_warning(MANIFEST, line, wrong)
    return good


def _find(folder: Path, name: str, line: int, findings: Findings) -> Path | None:
    path = resolve_inside(folder, name)
    if path is None or Path(name).is_absolute():
        findings.add_problem(MANIFEST, line, f"'{printable(name)}'", "the name of a file in the folder")
        return None
    try:
        if path.is_file():
            return path
        exists = path.exists()
    except OSError:  # a name too long for the disk
        exists = False
    if exists:
        findings.add_problem(MANIFEST, line, f"'{printable(name)}', which is not a file", "the name of a file in the folder")
    else:
        others = [other for other in file_names(path.parent) if unicodedata.normalize("NFC", other).casefold() == name.casefold()]
        but = f", but {list_names(others)}" if others else ""
        message = f"there is no file '{printable(name)}'{but}; without it the caption and a QR code are shown"
        findings.add_warning(MANIFEST, line, message)
    return None
