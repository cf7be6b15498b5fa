"""The pictures of a debate as they are shown and printed."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from kiosk.domain.debate import PicturePart


@dataclass(frozen=True, slots=True)
class RenderedPicture:
    """A JPEG of bounded size without any data about the original, and what it shows, in one language."""

    content: bytes
    width: int
    height: int
    alt: str


RenderedPictures = Mapping[PicturePart, RenderedPicture]
"""Either both sides have one or neither, and theirs have the same size."""
NO_PICTURES: Final[RenderedPictures] = MappingProxyType({})
