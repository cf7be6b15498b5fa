"""Finds what does not stand on a screen: words cut off, targets too small, out of reach or on top of each other."""

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.glass import Glass
from tests.ui import items

TARGET = 88
"""Least height of a target in units of 1/1080 of the window's shorter edge."""
GAP = 16
"""Least distance between two targets in the same units."""
COVERS_ALL = ("stillThere", "draftQuestion")
"""While one of these is up nothing behind it can be seen or touched."""
COVER = "lineCover"
"""Hides what an edge would cut."""
SMALLEST = 24
"""Least size of letters in the same units."""
TWO_COLUMNS = "organiser"
"""Its pages have columns side by side: an edge between two lines of one may cut a line of the other."""
_BLANK = 0.12
"""The share of a line above its capitals (LineCover.qml)."""
_SLACK = 1.5
_ANYWHERE = 3
"""Text.WrapAnywhere."""
_SCROLLS = "QQuickFlickable"
_RIGHT, _CENTRE = Qt.AlignmentFlag.AlignRight.value, Qt.AlignmentFlag.AlignHCenter.value
_BOTTOM, _MIDDLE = Qt.AlignmentFlag.AlignBottom.value, Qt.AlignmentFlag.AlignVCenter.value


class _Shown(Protocol):
    def at_rest(self, look: Callable[[QQuickWindow], list[str]]) -> list[str]: ...


def foreground(root: QQuickItem) -> QQuickItem:
    """Return what can be seen and touched: the question above the page, or everything."""
    return next((item for item in items.walk(root) if item.objectName() in COVERS_ALL), root)


def faults(shown: _Shown, glass: Glass | None = None) -> list[str]:
    """Return everything that is wrong on the current screen, as sentences. `glass` says how large the screen is, if it was measured."""
    return shown.at_rest(lambda window: faults_of(window, glass))


def faults_of(window: QQuickWindow, glass: Glass | None = None) -> list[str]:
    """Return the faults of a window at rest."""
    root = window.contentItem()
    unit = min(window.width(), window.height()) / 1080
    target, gap = (glass.target * glass.millimetre, glass.gap * glass.millimetre) if glass else (TARGET * unit, GAP * unit)
    everything = list(items.without_keyboard(foreground(root)))
    words = [item for item in everything if items.is_text(item) and str(item.property("text")).strip()]
    targets = [item for item in everything if item.inherits(items.BUTTON)]
    areas = [item for item in everything if item.inherits(_SCROLLS)]
    lines = items.find(root, TWO_COLUMNS) is None
    return [
        *(fault for item in words for fault in _word_faults(item, root, unit)),
        *(fault for item in words if glass for fault in _small_capitals(item, glass)),
        *(fault for item in targets for fault in _target_faults(item, root, unit, target)),
        *_collisions("target", [(item, items.seen_place(item)) for item in targets]),
        *_crowds([(item, items.seen_place(item)) for item in targets], unit, gap),
        *_collisions("words", [(item, seen_ink(item)) for item in words]),
        *(fault for area in areas for fault in _slit_faults(area, unit)),
        *(fault for area in areas for fault in _cut_faults(area, lines=lines)),
    ]


def broken_words(window: QQuickWindow) -> Iterator[str]:
    """Words of more than one letter that a line breaks off in their midst; addresses and names of files may be too long for a line."""
    for item in items.without_keyboard(window.contentItem()):
        if items.is_text(item) and (item.property("lineCount") or 1) > 1:
            if items.asked(item, "wrapMode") == _ANYWHERE:
                yield f"‘{str(item.property('text'))[:40]}’ is broken off at any letter"
            metrics, capitals = (
                QFontMetricsF(item.property("font")),
                item.property("font").capitalization() is QFont.Capitalization.AllUppercase,
            )
            for word in str(item.property("text")).split():
                if (
                    not set(word) & set("/\\_")
                    and any(map(str.isalnum, word))  # a rule of dashes in a licence
                    and len(word) > 1
                    and metrics.horizontalAdvance(word.upper() if capitals else word) > item.width() + _SLACK
                ):
                    yield f"‘{word[:40]}’ is broken off"


def _word_faults(item: QQuickItem, root: QQuickItem, unit: float) -> Iterator[str]:
    name = f"‘{str(item.property('text'))[:40]}’"
    if item.property("truncated"):
        yield f"{name} is truncated"
    if item.property("font").pixelSize() < SMALLEST * unit - 1:
        yield f"{name} is only {item.property('font').pixelSize() / unit:.0f} units tall"
    ink, box = ink_of(item), items.place(item)
    if ink.width() > box.width() + _SLACK:
        yield f"{name} is {ink.width() - box.width():.0f} wider than its place"
    if ink.height() > box.height() + _SLACK:
        yield f"{name} is {ink.height() - box.height():.0f} higher than its place"
    scrolled = _scrolled(item)
    for parent in items.ancestors(item):
        if parent is root or parent.clip() or parent.inherits(items.BUTTON) or parent is item.parentItem():
            beyond = _beyond(ink, items.place(parent), vertically=not scrolled)
            if beyond:
                yield f"{name} goes {beyond:.0f} beyond {_name(parent)}"
                return


def _small_capitals(item: QQuickItem, glass: Glass) -> Iterator[str]:
    capital = QFontMetricsF(item.property("font")).capHeight()
    if capital < glass.label * glass.millimetre - _SLACK / 3:
        yield f"‘{str(item.property('text'))[:40]}’ has capitals of {capital / glass.millimetre:.1f} mm"


def _target_faults(item: QQuickItem, root: QQuickItem, unit: float, target: float) -> Iterator[str]:
    name, box = _name(item), items.place(item)
    if box.height() < target - _SLACK:
        yield f"{name} is only {box.height() / unit:.0f} units high"
    if box.width() < target - _SLACK:
        yield f"{name} is only {box.width() / unit:.0f} units wide"
    beyond = _beyond(box, items.place(root), vertically=not _scrolled(item))
    if beyond:
        yield f"{name} lies {beyond:.0f} outside the window"


def _slit_faults(item: QQuickItem, unit: float) -> Iterator[str]:
    """Report scroll areas lower than a touch target."""
    if float(item.property("contentHeight")) > item.height() + 1 and item.height() < TARGET * unit - _SLACK:
        yield f"what scrolls has only {item.height() / unit:.0f} units of room"


def _cut_faults(area: QQuickItem, *, lines: bool) -> Iterator[str]:
    """Report buttons, and `lines` of text, of which an edge of a scroll area shows only a part."""
    whole = items.seen_place(area)
    covers = [items.place(each) for each in area.parentItem().childItems() if each.objectName() == COVER and each.isVisible()]
    for item in items.walk(area):
        if lines and items.is_text(item) and str(item.property("text")).strip():
            yield from _cut_line(item, _uncovered(whole, covers, item))
        elif item.inherits(items.BUTTON):
            seen = _uncovered(whole, covers, item)
            yield from _cut_button(item, seen)
            yield from _cut_label(item, seen)


def _uncovered(whole: QRectF, covers: list[QRectF], item: QQuickItem) -> QRectF:
    """Return what is seen of a scroll area between the covers above and below an item."""
    seen, box = whole, items.place(item)
    for place in covers:
        if place.left() <= box.center().x() <= place.right():
            seen = seen.adjusted(0, place.height(), 0, 0) if place.top() <= seen.top() else seen.adjusted(0, 0, 0, -place.height())
    return seen


def _cut_line(item: QQuickItem, seen: QRectF) -> Iterator[str]:
    ink = ink_of(item)
    line = ink.height() / max(1, item.property("lineCount") or 1)
    for edge in (seen.top(), seen.bottom()):
        above = (edge - ink.top()) % line
        if ink.top() < edge < ink.bottom() and max(_SLACK, _BLANK * line) < above < line - _SLACK:
            yield f"a line of ‘{str(item.property('text'))[:40]}’ is cut: {above:.0f} of {line:.0f} are above the edge"


def _cut_button(item: QQuickItem, seen: QRectF) -> Iterator[str]:
    """Report a button with only a part in sight, unless it takes much of the view: hiding such a part would hide too much."""
    box = items.place(item)
    part = box.intersected(seen).height()
    if _SLACK < part < box.height() - _SLACK and box.height() <= seen.height() / 3:
        yield f"{_name(item)} is cut: {part:.0f} of {box.height():.0f} are in sight"


def _cut_label(item: QQuickItem, seen: QRectF) -> Iterator[str]:
    """Report a button with its rim in sight, but none of its letters."""
    box, labels = items.place(item), [ink_of(text) for text in items.walk(item) if items.is_text(text) and text.property("text")]
    part = box.intersected(seen).height()
    if _SLACK < part < box.height() - _SLACK and labels and all(label.intersected(seen).height() < _SLACK for label in labels):
        yield f"{_name(item)} shows only its rim"


def _collisions(kind: str, found: list[tuple[QQuickItem, QRectF]]) -> Iterator[str]:
    for (one, place), (other, other_place) in combinations(found, 2):
        common = place.intersected(other_place)
        if common.width() > _SLACK and common.height() > _SLACK and not _related(one, other):
            yield f"{kind}: {_name(one)} and {_name(other)} lie over each other"


def _crowds(targets: list[tuple[QQuickItem, QRectF]], unit: float, gap: float) -> Iterator[str]:
    """Targets that a finger could take for each other; what is scrolled out of sight is nobody's neighbour."""
    seen = [(item, place) for item, place in targets if not place.isEmpty()]
    for (one, place), (other, other_place) in combinations(seen, 2):
        apart = _apart(place, other_place)
        if 0 <= apart < gap - _SLACK:
            yield f"{_name(one)} and {_name(other)} are only {apart / unit:.0f} units apart"


def _apart(one: QRectF, other: QRectF) -> float:
    """Return the wider of the horizontal and vertical gap; negative if they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right())
    return max(across, one.top() - other.bottom(), other.top() - one.bottom())


def _related(one: QQuickItem, other: QQuickItem) -> bool:
    return one in items.ancestors(other) or other in items.ancestors(one)


def ink_of(item: QQuickItem) -> QRectF:
    """Return where the letters are in the window."""
    width, height = _line_width(item), float(item.property("contentHeight"))
    return item.mapRectToScene(QRectF(_indent(item, width), _drop(item, height), width, height))


def seen_ink(item: QQuickItem) -> QRectF:
    """Return the letters that no ancestor clips."""
    return ink_of(item).intersected(items.seen_place(item.parentItem()))


def _line_width(item: QQuickItem) -> float:
    """Return the width of the longest line.

    `contentWidth` counts the overhang of a right-to-left line's last letter on the right (QTextLine::naturalTextRect). It is on the left.
    """
    width = float(item.property("contentWidth"))
    if width <= item.width() + _SLACK or items.asked(item, "effectiveHorizontalAlignment") != _RIGHT:
        return width
    layout, option = QTextLayout(str(item.property("text")), item.property("font")), QTextOption()
    option.setWrapMode(QTextOption.WrapMode(items.asked(item, "wrapMode")))
    layout.setTextOption(option)
    return min(width, max(_natural_widths(layout, item.width()), default=width))


def _natural_widths(layout: QTextLayout, width: float) -> Iterator[float]:
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        yield line.naturalTextWidth()
    layout.endLayout()


def _indent(item: QQuickItem, width: float) -> float:
    if item.width() == width:
        return 0.0
    return {_RIGHT: item.width() - width, _CENTRE: (item.width() - width) / 2}.get(items.asked(item, "effectiveHorizontalAlignment"), 0.0)


def _drop(item: QQuickItem, height: float) -> float:
    if item.height() == height:
        return 0.0
    return {_BOTTOM: item.height() - height, _MIDDLE: (item.height() - height) / 2}.get(items.asked(item, "verticalAlignment"), 0.0)


def _beyond(inner: QRectF, outer: QRectF, *, vertically: bool) -> float:
    """Return how far the first extends beyond the second, 0 if it does not."""
    out = [outer.left() - inner.left(), inner.right() - outer.right()]
    out += [outer.top() - inner.top(), inner.bottom() - outer.bottom()] if vertically else []
    return max(0.0, *out) if max(out) > _SLACK else 0.0


def _scrolled(item: QQuickItem) -> bool:
    return any(parent.inherits(_SCROLLS) for parent in items.ancestors(item))


def _name(item: QQuickItem) -> str:
    if item.objectName():
        return f"'{item.objectName()}'"
    said = item.property("text")
    return f"‘{str(said)[:40]}’" if said else items.type_name(item)
