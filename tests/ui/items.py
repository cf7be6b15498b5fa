"""Looks at what a window shows: its items in painting order, their places, their words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

_Value = TypeVar("_Value")
TEXTS = ("QQuickText", "QQuickTextEdit", "QQuickTextInput")
BUTTON = "QQuickAbstractButton"
KEYBOARD = "keyboard"
PLAIN = 0
"""Text.PlainText and TextEdit.PlainText."""
_FAINT = 0.01
_ROUNDING = 0.1
"""Pixels."""


_known: dict[tuple[str, QQuickItem], Any] | None = None
"""What was computed since `at_rest` was entered."""


@contextmanager
def at_rest() -> Iterator[None]:
    """Compute the place and the relations of every item once: nothing on the screen changes meanwhile."""
    global _known  # noqa: PLW0603 - as deep as the walks it makes faster
    _known = {}
    try:
        yield
    finally:
        _known = None


def _once(name: str, item: QQuickItem, compute: Callable[[QQuickItem], _Value]) -> _Value:
    if _known is None:
        return compute(item)
    key = (name, item)
    if key not in _known:
        _known[key] = compute(item)
    value: _Value = _known[key]
    return value


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and all visible items below it, each before those in it."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > _FAINT:
            yield item
            waiting.extend(reversed(children(item)))


def children(item: QQuickItem) -> list[QQuickItem]:
    """Return the items in it, visible or not."""
    return _once("children", item, QQuickItem.childItems)


def without_keyboard(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and all items below it except Qt's own keyboard, which has its own sizes and types."""
    waiting = [item]
    while waiting:
        item = waiting.pop()
        if item.isVisible() and item.opacity() > 0 and item.objectName() != KEYBOARD:
            yield item
            waiting.extend(reversed(children(item)))


def find(root: QQuickItem, name: str) -> QQuickItem | None:
    """Return the visible item of this objectName."""
    return next((item for item in walk(root) if item.objectName() == name), None)


def ancestors(item: QQuickItem) -> tuple[QQuickItem, ...]:
    """Parents from the nearest to the root."""
    return _once("ancestors", item, _ancestors)


def _ancestors(item: QQuickItem) -> tuple[QQuickItem, ...]:
    parent: QQuickItem | None = item.parentItem()
    return () if parent is None else (parent, *ancestors(parent))


def place(item: QQuickItem) -> QRectF:
    """Return its position in the window."""
    return _once("place", item, _place)


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen_place(item: QQuickItem) -> QRectF:
    """Return the part of its rectangle that no ancestor clips."""
    return _once("seen place", item, _seen_place)


def _seen_place(item: QQuickItem) -> QRectF:
    seen = place(item)
    for parent in ancestors(item):
        if parent.clip():
            seen = seen.intersected(place(parent))
    return seen


def is_whole(item: QQuickItem) -> bool:
    """Return whether no ancestor clips a part of it, but for the rounding of scrolled places."""
    return seen_place(item).adjusted(-_ROUNDING, -_ROUNDING, _ROUNDING, _ROUNDING).contains(place(item))


def centre(item: QQuickItem) -> QPoint:
    """Return its centre in the window's pixels."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def is_text(item: QQuickItem) -> bool:
    """Return whether it shows text."""
    return any(item.inherits(kind) for kind in TEXTS)


def texts(root: QQuickItem) -> list[str]:
    """Return all texts on screen, in painting order."""
    return [words for item in walk(root) if is_text(item) and (words := str(item.property("text")))]


def asked(item: QQuickItem, enum: str) -> int:
    """Evaluate a QML enum, which Python cannot read as a property."""
    return int(_evaluate(item, f"{enum} + 0"))


def type_name(item: QObject) -> str:
    """Return the name of its QML type. `metaObject()` would leave a wrapper at an address that Qt gives to something else later."""
    name = _evaluate(item, "toString()") if QQmlEngine.contextForObject(item) is not None else type(item).__name__
    return name.split("(")[0].split("_QML")[0]


def _evaluate(item: QObject, expression: str) -> str:
    """Evaluate QML in an item's context."""
    value: Any = QQmlExpression(QQmlEngine.contextForObject(item), item, expression).evaluate()
    return str(value[0] if isinstance(value, tuple) else value)


def marked_up(root: QQuickItem) -> list[str]:
    """Words on screen that are not shown as plain text."""
    return [str(item.property("text")) for item in walk(root) if is_text(item) and _has_format(item) and asked(item, "textFormat") != PLAIN]


def _has_format(item: QQuickItem) -> bool:
    return not item.inherits("QQuickTextInput")
