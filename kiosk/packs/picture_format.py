"""Reads the header of a JPEG, PNG or WebP file before anything is decoded, and refuses what is too large, moves or is cut short."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NoReturn

MAX_BYTES: Final = 5_000_000
_MEGABYTES: Final = MAX_BYTES // 1_000_000
MAX_PIXELS: Final = 30_000_000
"""A photo of 6,000 × 5,000. Qt needs four bytes for each pixel."""
MAX_RATIO: Final = 3
"""Of the longer side to the shorter one: a strip would be too thin beside a text."""
PNG: Final = b"\x89PNG\r\n\x1a\n"
_EXIF: Final = b"Exif\0\0"
_ORIENTATION: Final = 0x0112
_ANIMATED_WEBP: Final = 0x02
_AFTER_SCAN: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""The next marker after compressed data, in which FF 00 is a byte FF, and FF D0 to D7 restart the decoder."""
_SIZE_MARKERS: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_MOVES: Final = ("that moves", "a still picture: save one frame of it")
_CUT_SHORT: Final = ("that is damaged or cut short", "all of it: copy or save it again")
_END, _SCAN, _APP1 = 0xD9, 0xDA, 0xE1


class PictureError(Exception):
    """Its arguments continue 'found a picture …' and 'expected …'."""


@dataclass(frozen=True, slots=True)
class PictureHeader:
    """Format, size in pixels as stored, and the EXIF orientation (1 to 8) in which it is to be shown."""

    format: str
    stored: tuple[int, int]
    orientation: int = 1

    @property
    def size(self) -> tuple[int, int]:
        """Return width and height as shown."""
        width, height = self.stored
        return (height, width) if self.orientation > 4 else (width, height)  # noqa: PLR2004 - 5 to 8 lie on their side


def read_header(content: bytes) -> PictureHeader:
    """Return what the header says, if the picture may be decoded.

    Raises:
        PictureError: it may not.
    """
    if len(content) > MAX_BYTES:
        _refuse(f"with more than {_MEGABYTES} MB", f"at most {_MEGABYTES} MB: save it smaller")
    try:
        header = _read(content)
    except (struct.error, IndexError):
        _refuse(*_CUT_SHORT)
    width, height = header.size
    if not width or not height:
        _refuse(*_CUT_SHORT)
    if width * height > MAX_PIXELS:
        _refuse(f"with {width} × {height} pixels", f"at most {MAX_PIXELS // 1_000_000} million pixels: make it smaller")
    if max(width, height) > MAX_RATIO * min(width, height):
        _refuse(f"with {width} × {height} pixels", f"a longer side of at most {MAX_RATIO} times the shorter one: crop it")
    return header


def png_size(content: bytes) -> tuple[int, int]:
    """Return the size in pixels that the header of a PNG file says, (0, 0) if it is damaged."""
    try:
        kind, width, height = struct.unpack_from(">4x4sII", content, len(PNG))
    except struct.error:
        return 0, 0
    return (width, height) if kind == b"IHDR" else (0, 0)


def _read(content: bytes) -> PictureHeader:
    if content.startswith(b"\xff\xd8\xff"):
        return _read_jpeg(content)
    if content.startswith(PNG):
        return _read_png(content)
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        _refuse("that is neither JPEG, PNG nor WebP", "one of these: save it again")
    return _read_webp(content)


def _read_jpeg(content: bytes) -> PictureHeader:
    """Go through the segments up to the end of the picture. A camera may have put another one behind it."""
    size, orientation = (0, 0), 1
    for marker, data in _jpeg_segments(content):
        if marker in _SIZE_MARKERS and size == (0, 0):
            height, width = struct.unpack_from(">xHH", data)
            size = (width, height)
        elif marker == _APP1 and data.startswith(_EXIF):
            orientation = _orientation(data[len(_EXIF) :])
    return PictureHeader("JPEG", size, orientation)


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    position = 2
    while True:
        if content[position] != 0xFF:  # noqa: PLR2004 - every marker starts with it
            _refuse(*_CUT_SHORT)
        while content[position] == 0xFF:  # noqa: PLR2004
            position += 1
        marker = content[position]
        if marker == _END:
            return
        (length,) = struct.unpack_from(">H", content, position + 1)
        yield marker, content[position + 3 : position + 1 + length]
        position += 1 + length
        if marker == _SCAN:
            following = _AFTER_SCAN.search(content, position)
            if following is None:
                _refuse(*_CUT_SHORT)
            position = following.start()


def _read_png(content: bytes) -> PictureHeader:
    orientation, position, kind = 1, len(PNG), b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", content, position)
        if kind == b"acTL":
            _refuse(*_MOVES)
        if kind == b"eXIf":
            orientation = _orientation(content[position + 8 : position + 8 + length])
        position += 12 + length
    if position > len(content):
        _refuse(*_CUT_SHORT)
    return PictureHeader("PNG", png_size(content), orientation)


def _read_webp(content: bytes) -> PictureHeader:
    end = 8 + int.from_bytes(content[4:8], "little")
    if end > len(content):
        _refuse(*_CUT_SHORT)
    size, orientation, position = (0, 0), 1, 12
    while position + 8 <= end:
        kind, length = struct.unpack_from("<4sI", content, position)
        data = content[position + 8 : position + 8 + length]
        if kind in {b"ANIM", b"ANMF"} or (kind == b"VP8X" and data[0] & _ANIMATED_WEBP):
            _refuse(*_MOVES)
        if kind == b"EXIF":
            orientation = _orientation(data.removeprefix(_EXIF))
        elif size == (0, 0):
            size = _webp_size(kind, data)
        position += 8 + length + length % 2
    return PictureHeader("WebP", size, orientation)


def _webp_size(kind: bytes, data: bytes) -> tuple[int, int]:
    """Return the size of the canvas (VP8X), or of a lossy (VP8) or lossless (VP8L) picture; RFC 9649."""
    match kind:
        case b"VP8X":
            return 1 + int.from_bytes(data[4:7], "little"), 1 + int.from_bytes(data[7:10], "little")
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", data, 6)
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            bits = int.from_bytes(data[1:5], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case _:
            return 0, 0


def _orientation(tiff: bytes) -> int:
    """Return the orientation in the first directory of EXIF data, 1 if there is none or the data is damaged."""
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for position in range(start + 2, start + 2 + 12 * count, 12):
            tag, value = struct.unpack_from(f"{order}H6xH", tiff, position)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else 1  # noqa: PLR2004
    except struct.error:
        pass
    return 1


def _refuse(found: str, expected: str) -> NoReturn:
    raise PictureError(found, expected)
