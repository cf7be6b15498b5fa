"""What kind of film a file is, by its first bytes: neither its name nor a player is asked."""

from pathlib import Path
from typing import Final

VIDEO_FORMATS: Final = "MP4, WebM, Matroska or Ogg"
_HEAD: Final = 64
_BOX: Final = slice(4, 8)
"""Where an MP4 says that it is one."""
_BEGINNINGS: Final = (b"\x1a\x45\xdf\xa3", b"OggS")


def is_video(path: Path) -> bool:
    """Whether it holds pictures itself. A playlist does not: it would have the player fetch them from somewhere. Raises OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return head[_BOX] == b"ftyp" or head.startswith(_BEGINNINGS)
