"""Compares the accessibility tree of a window, which a screen reader reads, with what a finger can operate in it."""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlListReference
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.ui import items
from tests.ui.layout import COVER

_Role = QAccessible.Role
PRESSED = frozenset({_Role.Button, _Role.RadioButton, _Role.CheckBox, _Role.PageTab, _Role.Link, _Role.ButtonMenu})
"""Roles that a button may have."""
CONTAINERS = frozenset({_Role.Pane, _Role.Dialog, _Role.ToolBar})
"""Roles that may take touches on their whole area when a button inside does the same."""
NAMED = PRESSED | {_Role.Dialog, _Role.EditableText, _Role.Slider, _Role.Graphic, _Role.ProgressBar}
_OPERABLE = PRESSED | {_Role.EditableText, _Role.Slider}
_EDITS = ("QQuickTextEdit", "QQuickTextInput")
_HANDLERS = ("QQuickTapHandler", "QQuickDragHandler", "QQuickPointHandler")
_OPERATED = (items.BUTTON, *_EDITS)

_Nodes = dict[int, QAccessibleInterface]


def accessible_nodes(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Yield every visible node, the window first. Needs accessibility to be active."""
    yield from _below(QAccessible.queryAccessibleInterface(window))


def name(node: QAccessibleInterface) -> str:
    """Return the name that a screen reader says: its own, or its label's where Qt hides it with the password in the field."""
    labels = [label.text(QAccessible.Text.Name) for label, kind in node.relations() if kind & QAccessible.RelationFlag.Label]
    return node.text(QAccessible.Text.Name) or " ".join(labels)


def accessibility_faults(window: QQuickWindow) -> list[str]:
    """Return what a finger can do on the screen but a screen reader learns wrongly, without a name or not at all."""
    nodes = list(accessible_nodes(window))
    known = {_identity(node.object()): node for node in nodes}
    everything = list(items.without_keyboard(window.contentItem()))
    return [
        *(f"{_label(node.object())} has no name" for node in nodes if node.role() in NAMED and not name(node).strip()),
        *(fault for item in everything if _is_operable(item) and _is_seen(item) for fault in _operable_faults(item, known)),
        *(fault for item in everything if _takes_touches(item) and _is_seen(item) for fault in _area_faults(item, known)),
    ]


def _below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.state().invisible:
            yield from _below(child)


def _is_seen(item: QQuickItem) -> bool:
    return not items.seen_place(item).isEmpty()


def _is_operable(item: QQuickItem) -> bool:
    return any(item.inherits(kind) for kind in _OPERATED) and not item.property("readOnly")


def _takes_touches(item: QQuickItem) -> bool:
    if item.parentItem() is not None and item.parentItem().objectName() == COVER:
        return False  # keeps touches from what is out of sight
    return item.inherits("QQuickMouseArea") or any(_is_active_handler(thing) for thing in _resources(item))


def _resources(item: QQuickItem) -> Iterator[QObject]:
    """Yield the objects in an item that are no items. `findChildren` would delete Qt's own objects with their Python wrappers."""
    held = QQmlListReference(item, "resources")  # type: ignore[call-overload]  # the stubs say bytes, which it refuses
    yield from (held.at(number) for number in range(held.count()))


def _is_active_handler(thing: QObject) -> bool:
    return any(thing.inherits(kind) for kind in _HANDLERS) and bool(thing.property("enabled"))


def _operable_faults(item: QQuickItem, known: _Nodes) -> Iterator[str]:
    node = known.get(_identity(item))
    if node is None:
        yield f"{_label(item)} is not in the tree"
        return
    fitting = PRESSED if item.inherits(items.BUTTON) else {_Role.EditableText}
    if node.role() not in fitting:
        yield f"{_label(item)} has the role {node.role().name}"
    if not name(node).strip() and node.role() not in NAMED:
        yield f"{_label(item)} has no name"


def _area_faults(item: QQuickItem, known: _Nodes) -> Iterator[str]:
    """An area belongs to the nearest button around it, or fills a container."""
    for each in (item, *items.ancestors(item)):
        node = known.get(_identity(each))
        if node is not None and node.role() in _OPERABLE:
            return
        if node is not None and node.role() in CONTAINERS and each in (item, item.parentItem()):
            return
    yield f"the area {_label(item)} is not in the tree"


def _identity(thing: QObject | None) -> int:
    """Return the same number for every Python wrapper of one object."""
    return 0 if thing is None else int(shiboken6.getCppPointer(thing)[0])


def _label(thing: QObject | None) -> str:
    if thing is None:
        return "something"
    return f"'{thing.objectName() or items.type_name(thing)}'"
