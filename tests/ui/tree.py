"""What a screen reader is told of a window, held against what a finger can operate in it."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlListReference
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui import items

_Role = QAccessible.Role
PRESSED = frozenset({_Role.Button, _Role.RadioButton, _Role.CheckBox, _Role.PageTab, _Role.Link, _Role.ButtonMenu})
"""What a button may be called."""
ROOMS = frozenset({_Role.Pane, _Role.Dialog, _Role.ToolBar})
"""What may feel fingers all over, with a button in it that does the same."""
NAMED = PRESSED | {_Role.Dialog, _Role.EditableText, _Role.Slider, _Role.Graphic, _Role.ProgressBar}
_OPERABLE = PRESSED | {_Role.EditableText, _Role.Slider}
_EDITS = ("QQuickTextEdit", "QQuickTextInput")
_HANDLERS = ("QQuickTapHandler", "QQuickDragHandler", "QQuickPointHandler")
_OPERATED = (items.BUTTON, *_EDITS)

_Told = dict[int, QAccessibleInterface]


def told(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Every node that is not hidden, the window first. Only while accessibility is active."""
    yield from _below(QAccessible.queryAccessibleInterface(window))


def name(node: QAccessibleInterface) -> str:
    """What is said of it."""
    return node.text(QAccessible.Text.Name)


def untold(window: QQuickWindow) -> list[str]:
    """Everything a finger can do on the screen at rest that a screen reader is told wrongly, namelessly or not at all."""
    nodes = list(told(window))
    known = {_identity(node.object()): node for node in nodes}
    seen = [item for item in items.without_keyboard(window.contentItem()) if not items.seen_place(item).isEmpty()]
    return [
        *(f"{_called(node.object())} has no name" for node in nodes if node.role() in NAMED and not name(node).strip()),
        *(fault for item in seen if _operated(item) for fault in _operable_faults(item, known)),
        *(fault for item in seen if _feels_fingers(item) for fault in _area_faults(item, known)),
    ]


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.state().invisible:
            yield from _below(child)


def _operated(item: QQuickItem) -> bool:
    return any(item.inherits(kind) for kind in _OPERATED) and not item.property("readOnly")


def _feels_fingers(item: QQuickItem) -> bool:
    return item.inherits("QQuickMouseArea") or any(_handles(thing) for thing in _resources(item))


def _resources(item: QQuickItem) -> Iterator[QObject]:
    """What an item holds that is no item. `findChildren` would take Qt's own objects down with Python's names for them."""
    held = QQmlListReference(item, "resources")  # type: ignore[call-overload]  # the stubs say bytes, which it refuses
    yield from (held.at(number) for number in range(held.count()))


def _handles(thing: QObject) -> bool:
    return any(thing.inherits(kind) for kind in _HANDLERS) and bool(thing.property("enabled"))


def _operable_faults(item: QQuickItem, known: _Told) -> Iterator[str]:
    node = known.get(_identity(item))
    if node is None:
        yield f"{_called(item)} is not told of"
        return
    fitting = PRESSED if item.inherits(items.BUTTON) else {_Role.EditableText}
    if node.role() not in fitting:
        yield f"{_called(item)} is told of as {node.role().name}"
    if not name(node).strip() and node.role() not in NAMED:
        yield f"{_called(item)} has no name"


def _area_faults(item: QQuickItem, known: _Told) -> Iterator[str]:
    """It belongs to the nearest button around it, or is all of a room."""
    for each in (item, *items.ancestors(item)):
        node = known.get(_identity(each))
        if node is not None and node.role() in _OPERABLE:
            return
        if node is not None and node.role() in ROOMS and each in (item, item.parentItem()):
            return
    yield f"the area {_called(item)} is not told of"


def _identity(thing: QObject | None) -> int:
    """The same for every Python wrapper of one object."""
    return 0 if thing is None else int(shiboken6.getCppPointer(thing)[0])


def _called(thing: QObject | None) -> str:
    if thing is None:
        return "something"
    return f"'{thing.objectName() or thing.metaObject().className().split('_QML')[0]}'"
