"""Recognises video files by their first bytes, without their name or a player."""

from pathlib import Path
from typing import Final

VIDEO_FORMATS: Final = "MP4, WebM, Matroska or Ogg"
_HEADER_BYTES: Final = 64
_MP4_BOX_TYPE: Final = slice(4, 8)
_MAGIC: Final = (b"\x1a\x45\xdf\xa3", b"OggS")


def is_video(path: Path) -> bool:
    """Return whether the file itself is a video. A playlist is not: the player would fetch other files. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_HEADER_BYTES)
    return head[_MP4_BOX_TYPE] == b"ftyp" or head.startswith(_MAGIC)
