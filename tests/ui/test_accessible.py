"""Tests the use by screen reader and keyboard: every control has name and role, and a whole visit needs no touch."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Side
from tests.ui import all_screens, items
from tests.ui.accessibility_tree import name
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.glyph_noise import GLYPH_NOISE, difference
from tests.ui.window_driver import WindowDriver

pytestmark = pytest.mark.usefixtures("screen_reader")

ROLES = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.PageTab}


def _tree(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.state().invisible:
            yield from _tree(child)


def _nodes(driver: WindowDriver) -> list[QAccessibleInterface]:
    driver.settle()
    return list(_tree(QAccessible.queryAccessibleInterface(driver.window)))


def _faults(driver: WindowDriver) -> Iterator[str]:
    nodes = _nodes(driver)
    known = {_identity(node.object()) for node in nodes}
    for node in nodes:
        if node.role() in ROLES | {QAccessible.Role.EditableText, QAccessible.Role.Graphic} and not name(node).strip():
            yield f"{node.object()} has no name"
    for item in items.walk(driver.root):
        if item.inherits(items.BUTTON) and not _on_keyboard(item) and item.isEnabled() and _identity(item) not in known:
            yield f"'{item.objectName()}' is not in the tree"


def _identity(thing: QObject | None) -> int:
    """Return the same value for every Python wrapper of one object."""
    return 0 if thing is None else int(shiboken6.getCppPointer(thing)[0])


def _on_keyboard(item: QQuickItem) -> bool:
    return any(parent.objectName() == "keyboard" for parent in items.ancestors(item))


@pytest.mark.parametrize("walk", [all_screens.visitor, all_screens.organiser])
def test_every_control_has_a_name(open_kiosk: OpenKiosk, services: FakeServices, walk: Callable[[WindowDriver], Iterator[str]]) -> None:
    services.open()
    driver = open_kiosk()
    found = [f"{station}: {fault}" for station in walk(driver) for fault in _faults(driver)]
    assert not found, "\n".join(found)


def test_a_choice_is_a_radio_button_that_says_whether_it_is_chosen(driver: WindowDriver) -> None:
    driver.choose("for")
    (chosen,) = [node for node in _nodes(driver) if node.role() is QAccessible.Role.RadioButton and node.state().checked]
    assert name(chosen).startswith(driver.kiosk.debate.forSide.label)


def test_a_screen_reader_presses_buttons(driver: WindowDriver) -> None:
    (begin,) = [node for node in _nodes(driver) if name(node) == "Tap to begin"]
    begin.actionInterface().doAction("Press")
    assert driver.screen == "opening"


def test_a_problem_is_nodes(driver: WindowDriver) -> None:
    driver.choose("for")
    driver.services.store.ballots.fails = "The disk is full."
    driver.tap("castWithoutReason")
    assert any(node.role() is QAccessible.Role.AlertMessage and "could not be saved" in name(node) for node in _nodes(driver))


def test_the_split_and_the_flow_are_told_in_words(driver: WindowDriver) -> None:
    for _ in all_screens.visitor(driver):
        if driver.screen == "results" and driver.kiosk.results.hasFlow:
            names = {name(node) for node in _nodes(driver)}
            results = driver.kiosk.results
            assert f"{results.forShare} Yes, {results.againstShare} No" in names
            assert f"From No to Yes: {results.flowCounts[0]}" in names
            return
    pytest.fail("the results were never seen")


def _go_to(driver: WindowDriver, name: str) -> None:
    for _ in range(40):
        if driver.item(name).hasActiveFocus():
            return
        driver.keys(Qt.Key.Key_Tab)
        driver.settle()
    pytest.fail(f"the Tab key never comes to '{name}'")


def _tab_off(driver: WindowDriver, name: str) -> None:
    _go_to(driver, name)
    driver.keys(Qt.Key.Key_Tab)
    driver.settle()


def _press(driver: WindowDriver, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    _go_to(driver, name)
    driver.keys(key)
    driver.settle()


def test_a_whole_visit_by_the_keyboard_alone(driver: WindowDriver) -> None:
    driver.services.say(Side.AGAINST, ["Who holds the gate?"])
    driver.services.show_all()
    _press(driver, "begin")
    _press(driver, "stand-unsure", Qt.Key.Key_Space)
    _press(driver, "tab-arguments")
    _press(driver, "read-for")
    _press(driver, "otherSide")
    _press(driver, "bothSides")
    _press(driver, "tab-vote")
    _press(driver, "choose-for")
    _press(driver, "explain")
    _tab_off(driver, "words")
    assert driver.item("words").property("text") == ""
    _press(driver, "point-0", Qt.Key.Key_Space)
    _press(driver, "cast")
    assert driver.screen == "thanks"
    _press(driver, "fair-0")
    _press(driver, "seeResults")
    assert driver.screen == "results"
    assert driver.services.votes == 2
    _press(driver, "startOver")
    assert driver.screen == "attract"


def test_where_the_keyboard_is_can_be_seen(driver: WindowDriver) -> None:
    _go_to(driver, "begin")
    before = driver.picture()
    driver.keys(Qt.Key.Key_Tab)
    assert difference(driver.picture().tobytes(), before.tobytes()) > GLYPH_NOISE
