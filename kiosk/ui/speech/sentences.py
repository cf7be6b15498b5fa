"""Finds the sentences on a screen, in reading order, and where each of them is laid out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, QRectF, QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

_STYLED_TEXT: Final = 4
"""Text.StyledText, used only for texts of the pack."""
_ALIGN_RIGHT: Final = 2
_ALIGN_CENTRE: Final = 4
"""Text.AlignRight and Text.AlignHCenter."""
_TEXT_TYPES: Final = ("QQuickText", "QQuickTextEdit", "QQuickTextInput")
_TAG: Final = re.compile(r"<(/?)([bi])>")
_LINE_SEPARATOR: Final = "\u2028"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`start` and `end` count UTF-16 units, as Qt does, in the plain text of the item that shows the sentence."""

    item: QQuickItem
    text: str
    start: int
    end: int

    @property
    def on_screen(self) -> bool:
        return shiboken6.isValid(self.item) and self.item.isVisible()


def find_sentences(screen: QQuickItem) -> list[Sentence]:
    """Return every sentence to be read aloud below an item, in reading order."""
    found = []
    for item in _text_items(screen):
        found += [Sentence(item, text.strip(), start, end) for text, start, end in split_sentences(_plain_text(item)) if text.strip()]
    return found


def count_words(item: QQuickItem) -> int:
    """Count the words below an item, including those that have to be scrolled to."""
    if not item.isVisible() or item.opacity() == 0:
        return 0
    own = len(str(item.property("text")).split()) if any(item.inherits(kind) for kind in _TEXT_TYPES) else 0
    return own + sum(count_words(child) for child in item.childItems())


def split_sentences(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each sentence with the space that follows it, and its start and end in UTF-16 units."""
    raw = text.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    start = 0
    while (end := finder.toNextBoundary()) > 0:
        yield raw[2 * start : 2 * end].decode("utf-16-le", "replace"), start, end
        start = end


def line_rects(sentence: Sentence) -> list[QRectF]:
    """Return the rectangles that a sentence covers within its item, one a line.

    The text is laid out a second time, as Qt Quick's Text does it, which does not expose its lines.
    """
    item = sentence.item
    layout = QTextLayout(_plain_text(item).replace("\n", _LINE_SEPARATOR), _font(item))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(item))
    found, top = [], 0.0
    spacing = float(item.property("lineHeight"))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width())
        height = line.height() * spacing
        line_start, line_end = line.textStart(), line.textStart() + line.textLength()
        if line_start < sentence.end and sentence.start < line_end:
            left, right = sorted((_cursor_x(line, max(line_start, sentence.start)), _cursor_x(line, min(line_end, sentence.end))))
            found.append(QRectF(left + _alignment_offset(item, line.naturalTextWidth()), top, right - left, line.height()))
        top += height
    layout.endLayout()
    return found


def _text_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible text items below an item, except labels of buttons that are not marked `aloud`."""
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.inherits("QQuickText"):
        if item.property("aloud"):
            yield item
        return
    if item.inherits("QQuickAbstractButton") and not item.property("aloud"):
        return
    for child in item.childItems():
        yield from _text_items(child)


def _plain_text(item: QObject) -> str:
    text = str(item.property("text"))
    return _unescape(_TAG.sub("", text)) if _is_styled(item) else text


def _is_styled(item: QObject) -> bool:
    return _enum_value(item, "textFormat") == _STYLED_TEXT


def _enum_value(item: QObject, name: str) -> int:
    """Return a Qt Quick enumeration that `QObject.property` cannot convert to Python."""
    return int(QQmlExpression(QQmlEngine.contextForObject(item), item, name).evaluate()[0])


def _font(item: QObject) -> QFont:
    font = item.property("font")
    return font if isinstance(font, QFont) else QFont()


def _formats(item: QObject) -> list[QTextLayout.FormatRange]:
    """Return the bold and italic ranges, whose letters are wider."""
    if not _is_styled(item):
        return []
    text, found, opened, read, position = str(item.property("text")), [], dict[str, int](), 0, 0
    for tag in _TAG.finditer(text):
        position += _utf16_length(_unescape(text[read : tag.start()]))
        read = tag.end()
        if not tag[1]:
            opened[tag[2]] = position
        elif tag[2] in opened:
            part = QTextLayout.FormatRange()
            part.start, part.length = opened[tag[2]], position - opened.pop(tag[2])
            part.format = QTextCharFormat()
            if tag[2] == "b":
                part.format.setFontWeight(QFont.Weight.Bold)
            else:
                part.format.setFontItalic(True)
            found.append(part)
    return found


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cursor_x(line: object, position: int) -> float:
    x = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(x[0] if isinstance(x, tuple) else x)


def _alignment_offset(item: QQuickItem, width: float) -> float:
    """Return how far a line starts from the left: the layout above aligns every line left."""
    alignment = _enum_value(item, "effectiveHorizontalAlignment")
    free = item.width() - width
    return free if alignment == _ALIGN_RIGHT else free / 2 if alignment == _ALIGN_CENTRE else 0.0


def _unescape(text: str) -> str:
    from html import unescape  # noqa: PLC0415 - a long table, needed when something is read aloud

    return unescape(text)
