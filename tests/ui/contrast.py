"""Measures the contrast of text from the drawn pixels, independent of tokens, opacity and shade."""

from collections.abc import Iterator
from functools import cache

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tests.ui import items
from tests.ui.layout import COVER, foreground, ink_of, seen_ink
from tests.ui.test_colours import luminance, ratio
from tests.ui.window_driver import WindowDriver

Pixel = tuple[int, int, int]
_HALF = 0.5


def faint(driver: WindowDriver, least: float) -> Iterator[str]:
    """Return the texts on screen whose darkest and lightest parts differ by less than `least`. Texts mostly out of sight are ignored."""
    picture = driver.picture()
    covers = [items.place(item) for item in items.walk(driver.root) if item.objectName() == COVER]
    for item in items.walk(foreground(driver.root)):
        if not items.is_text(item) or not str(item.property("text")).strip():
            continue
        seen = seen_ink(item)
        hidden = sum(cover.intersected(seen).height() for cover in covers)
        if seen.height() - hidden < _HALF * ink_of(item).height() or seen.width() < 1:
            continue
        found = _contrast(picture, seen)
        if found < least:
            yield f"‘{str(item.property('text'))[:40]}’ in {_name(item)}: {found:.1f} of {least}"


def _contrast(picture: Image.Image, place: QRectF) -> float:
    """Return the contrast between the most frequent colour of a place and the one that differs most from it."""
    box = place.toAlignedRect().intersected(QRectF(0, 0, picture.width, picture.height).toRect())
    seen = picture.crop((box.left(), box.top(), box.right() + 1, box.bottom() + 1))
    pixels: list[tuple[int, Pixel]] = seen.getcolors(seen.width * seen.height)  # type: ignore[assignment]  # of an RGB picture
    ground = _luminance(max(pixels)[1])
    shades = [_luminance(pixel) for _, pixel in pixels]
    return max(ratio(max(shades), ground), ratio(ground, min(shades)))


@cache
def _luminance(pixel: Pixel) -> float:
    return luminance("#{:02X}{:02X}{:02X}".format(*pixel))


def _name(item: QQuickItem) -> str:
    return next((f"'{each.objectName()}'" for each in (item, *items.ancestors(item)) if each.objectName()), "the window")
