"""What a screen reader and a keyboard alone find: every control by name and role, and a whole visit without touching the screen."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Side
from tests.ui import items, stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig

ROLES = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.PageTab}


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.state().invisible:
            yield from _tree(child)


def _told(rig: Rig) -> list[QAccessibleInterface]:
    rig.settle()
    return list(_tree(QAccessible.queryAccessibleInterface(rig.window)))


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def _wanting(rig: Rig) -> Iterator[str]:
    told = _told(rig)
    known = {_identity(node.object()) for node in told}
    for node in told:
        if node.role() in ROLES | {QAccessible.Role.EditableText, QAccessible.Role.Graphic} and not _name(node).strip():
            yield f"{node.object()} has no name"
    for item in items.walk(rig.root):
        if item.inherits(items.BUTTON) and not _on_keyboard(item) and item.isEnabled() and _identity(item) not in known:
            yield f"'{item.objectName()}' is not told of"


def _identity(thing: QObject | None) -> int:
    """The same for every Python wrapper of one object."""
    return 0 if thing is None else int(shiboken6.getCppPointer(thing)[0])


def _on_keyboard(item: QQuickItem) -> bool:
    return any(parent.objectName() == "keyboard" for parent in items.ancestors(item))


@pytest.mark.parametrize("walk", [stations.visitor, stations.organiser])
def test_every_control_has_a_name(open_kiosk: OpenKiosk, behind: Backstage, walk: Callable[[Rig], Iterator[str]]) -> None:
    behind.open()
    rig = open_kiosk()
    found = [f"{station}: {fault}" for station in walk(rig) for fault in _wanting(rig)]
    assert not found, "\n".join(found)


def test_a_choice_is_a_radio_button_that_says_whether_it_is_chosen(rig: Rig) -> None:
    rig.choose("for")
    (chosen,) = [node for node in _told(rig) if node.role() is QAccessible.Role.RadioButton and node.state().checked]
    assert _name(chosen).startswith(rig.kiosk.debate.forSide.label)


def test_a_screen_reader_presses_buttons(rig: Rig) -> None:
    (begin,) = [node for node in _told(rig) if _name(node) == "Tap to begin"]
    begin.actionInterface().doAction("Press")
    assert rig.screen == "opening"


def test_a_problem_is_told(rig: Rig) -> None:
    rig.choose("for")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("castWithoutReason")
    assert any(node.role() is QAccessible.Role.AlertMessage and "could not be saved" in _name(node) for node in _told(rig))


def test_the_split_and_the_flow_are_told_in_words(rig: Rig) -> None:
    for _ in stations.visitor(rig):
        if rig.screen == "results" and rig.kiosk.results.hasFlow:
            names = {_name(node) for node in _told(rig)}
            results = rig.kiosk.results
            assert f"{results.forPercent} percent Yes, {results.againstPercent} percent No" in names
            assert f"From No to Yes: {results.againstToFor}" in names
            return
    pytest.fail("the results were never seen")


def _go_to(rig: Rig, name: str) -> None:
    for _ in range(40):
        if rig.item(name).hasActiveFocus():
            return
        rig.keys(Qt.Key.Key_Tab)
        rig.settle()
    pytest.fail(f"the Tab key never comes to '{name}'")


def _tab_off(rig: Rig, name: str) -> None:
    _go_to(rig, name)
    rig.keys(Qt.Key.Key_Tab)
    rig.settle()


def _press(rig: Rig, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    _go_to(rig, name)
    rig.keys(key)
    rig.settle()


def test_a_whole_visit_by_the_keyboard_alone(rig: Rig) -> None:
    rig.behind.say(Side.AGAINST, ["Who holds the gate?"])
    rig.behind.show_all()
    _press(rig, "begin")
    _press(rig, "stand-unsure", Qt.Key.Key_Space)
    _press(rig, "tab-arguments")
    _press(rig, "read-for")
    _press(rig, "otherSide")
    _press(rig, "bothSides")
    _press(rig, "tab-vote")
    _press(rig, "choose-for")
    _press(rig, "explain")
    _tab_off(rig, "words")
    assert rig.item("words").property("text") == ""
    _press(rig, "point-0", Qt.Key.Key_Space)
    _press(rig, "cast")
    assert rig.screen == "thanks"
    _press(rig, "fair-0")
    _press(rig, "seeResults")
    assert rig.screen == "results"
    assert rig.behind.votes == 2
    _press(rig, "startOver")
    assert rig.screen == "attract"


def test_where_the_keyboard_is_can_be_seen(rig: Rig) -> None:
    _go_to(rig, "begin")
    before = rig.picture()
    rig.keys(Qt.Key.Key_Tab)
    assert rig.picture().tobytes() != before.tobytes()
