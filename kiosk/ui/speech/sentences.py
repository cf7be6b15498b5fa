"""What is to be read on a screen: its sentences in order, and where each of them stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

_STYLED: Final = 4
"""Text.StyledText, which only the pack's own words have."""
_WORDS: Final = ("QQuickText", "QQuickTextEdit", "QQuickTextInput")
_RIGHT: Final = 2
_CENTRE: Final = 4
"""Text.AlignRight and Text.AlignHCenter."""
_TAG: Final = re.compile(r"<(/?)([bi])>")
_LINE_SEPARATOR: Final = "\u2028"


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence: `start` and `end` in the plain text of the item that shows it, in UTF-16 units as Qt counts."""

    item: QQuickItem
    words: str
    start: int
    end: int

    @property
    def there(self) -> bool:
        """Whether it is still on screen."""
        return shiboken6.isValid(self.item) and self.item.isVisible()


def passages(screen: QQuickItem) -> list[Passage]:
    """Every sentence of a screen, from its first to its last."""
    found = []
    for item in _texts(screen):
        words = _plain(item)
        found += [Passage(item, words_.strip(), start, end) for words_, start, end in sentences(words) if words_.strip()]
    return found


def words_on(item: QQuickItem) -> int:
    """How many words are shown below an item, also where one has to scroll to them."""
    if not item.isVisible() or item.opacity() == 0:
        return 0
    own = len(str(item.property("text")).split()) if any(item.inherits(kind) for kind in _WORDS) else 0
    return own + sum(words_on(child) for child in item.childItems())


def sentences(text: str) -> Iterator[tuple[str, int, int]]:
    """Sentences with the space between them, and where they begin and end in UTF-16 units."""
    raw = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        yield raw[2 * start : 2 * end].decode("utf-16-le", "replace"), start, end
        start = end


def lines(passage: Passage) -> list[QRectF]:
    """The parts of lines it takes, within its item; laid out as Qt Quick's Text does, which does not tell."""
    item = passage.item
    layout = QTextLayout(_plain(item).replace("\n", _LINE_SEPARATOR), _font(item))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(item))
    found, top = [], 0.0
    spread = float(item.property("lineHeight"))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width())
        height = line.height() * spread
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        if begins < passage.end and passage.start < ends:
            left, right = sorted((_x(line, max(begins, passage.start)), _x(line, min(ends, passage.end))))
            found.append(QRectF(left + _indent(item, line.naturalTextWidth()), top, right - left, line.height()))
        top += height
    layout.endLayout()
    return found


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """Visible words below an item, without those of buttons that only do something."""
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText"):
        if item.property("aloud"):
            yield item
        return
    if item.inherits("QQuickAbstractButton") and not item.property("aloud"):
        return
    for child in item.childItems():
        yield from _texts(child)


def _plain(item: QObject) -> str:
    text = str(item.property("text"))
    return unescape(_TAG.sub("", text)) if _styled(item) else text


def _styled(item: QObject) -> bool:
    return _number(item, "textFormat") == _STYLED


def _number(item: QObject, name: str) -> int:
    """An enumeration of Qt Quick's that has no Python type."""
    return int(QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()[0])


def _font(item: QObject) -> QFont:
    font = item.property("font")
    return font if isinstance(font, QFont) else QFont()


def _formats(item: QObject) -> list[QTextLayout.FormatRange]:
    """Where the markup makes letters wider."""
    if not _styled(item):
        return []
    text, found, opened, at, place = str(item.property("text")), [], dict[str, int](), 0, 0
    for tag in _TAG.finditer(text):
        place += _units(unescape(text[at : tag.start()]))
        at = tag.end()
        if not tag[1]:
            opened[tag[2]] = place
        elif tag[2] in opened:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = opened[tag[2]], place - opened.pop(tag[2])
            piece.format = QTextCharFormat()
            if tag[2] == "b":
                piece.format.setFontWeight(QFont.Weight.Bold)
            else:
                piece.format.setFontItalic(True)
            found.append(piece)
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _x(line: object, position: int) -> float:
    place = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(place[0] if isinstance(place, tuple) else place)


def _indent(item: QQuickItem, width: float) -> float:
    """How far the words stand from the left: QTextLayout is asked for left-aligned lines."""
    alignment = _number(item, "effectiveHorizontalAlignment")
    room = item.width() - width
    return room if alignment == _RIGHT else room / 2 if alignment == _CENTRE else 0.0
