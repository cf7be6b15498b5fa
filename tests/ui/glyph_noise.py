"""Compares the pictures of two windows, whose letters may differ by a little."""

from PIL import Image, ImageChops

GLYPH_NOISE = 32
"""Of 255: letters from Qt's cache of glyphs may differ by so little from letters drawn again. A word that changes differs by 100."""


def difference(one: bytes, other: bytes) -> int:
    """Return the largest difference of a pixel's red, green or blue, of 255."""
    pictures = [Image.frombytes("L", (len(pixels), 1), pixels) for pixels in (one, other)]
    _, brightest = ImageChops.difference(*pictures).getextrema()
    assert isinstance(brightest, int)
    return brightest
