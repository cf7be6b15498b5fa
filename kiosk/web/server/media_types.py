"""What a file is called to a browser, which must not guess."""

from pathlib import PurePath
from typing import Final

_TYPES: Final = {
    ".css": "text/css",
    ".jpg": "image/jpeg",
    ".js": "text/javascript",
    ".mp4": "video/mp4",
    ".svg": "image/svg+xml",
    ".vtt": "text/vtt",
    ".webm": "video/webm",
    ".woff2": "font/woff2",
}


def media_type(name: str) -> str:
    """Return the media type of a file by its name."""
    return _TYPES.get(PurePath(name).suffix.lower(), "application/octet-stream")
