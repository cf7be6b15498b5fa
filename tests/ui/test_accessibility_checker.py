"""Self-check: the walk through the accessibility tree finds exactly the planted faults, in isolation and on a real screen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from tests.ui.accessibility_tree import accessibility_faults
from tests.ui.layout import faults_of
from tests.ui.window_driver import WindowDriver

pytestmark = pytest.mark.usefixtures("screen_reader")

Show = Callable[[str], list[str]]

IMPORTS = "import QtQuick\nimport QtQuick.Templates as T\n"
NAMED = "T.AbstractButton { objectName: 'sound'; x: 900; width: 88; height: 88; Accessible.name: 'Go on' }"
AREA = "MouseArea { objectName: 'area'; width: 88; height: 88 }"
PLANTED = [
    ("T.AbstractButton { objectName: 'mute'; width: 88; height: 88 }", "'mute' has no name"),
    (
        "T.AbstractButton { objectName: 'odd'; width: 88; height: 88; Accessible.name: 'Go'; Accessible.role: Accessible.StaticText }",
        "StaticText",
    ),
    ("T.AbstractButton { objectName: 'lost'; width: 88; height: 88; Accessible.ignored: true }", "'lost' is not in the tree"),
    ("Item { width: 88; height: 88; Accessible.role: Accessible.Graphic }", "has no name"),
    ("Item { width: 88; height: 88; Accessible.role: Accessible.Dialog }", "has no name"),
    ("TextInput { objectName: 'field'; width: 88; height: 88; Accessible.role: Accessible.EditableText }", "'field' has no name"),
    (AREA, "the area 'area' is not in the tree"),
    ("Item { objectName: 'tapped'; width: 88; height: 88; TapHandler {} }", "the area 'tapped' is not in the tree"),
    (f"Item {{ width: 99; height: 99; Accessible.role: Accessible.Pane; Item {{ width: 99; height: 99; {AREA} }} }}", "the area 'area'"),
    ("Text { width: 60; elide: Text.ElideRight; text: 'elided words'; font.pixelSize: 40 }", "is truncated"),
    (NAMED.replace("height: 88", "height: 80"), "only 80 units high"),
    (NAMED + NAMED.replace("x: 900", "x: 804"), "only 8 units apart"),
]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Puts items into a window of 1080 x 1080, where a unit is a pixel, and says what is wrong with them."""
    engine = QQmlEngine()
    kept: list[QQmlComponent] = []  # a window goes with the component that made it

    def look(items: str) -> list[str]:
        component = QQmlComponent(engine)
        kept.append(component)
        component.setData(f"{IMPORTS}Window {{ width: 1080; height: 1080; visible: true\n{items}\n}}".encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        with qtbot.waitSignal(window.frameSwapped):
            window.update()
        return [*faults_of(window), *accessibility_faults(window)]

    yield look
    kept.clear()


@pytest.mark.parametrize(
    "sound",
    [
        NAMED,
        NAMED.replace("Accessible.name", "Accessible.role: Accessible.PageTab; Accessible.name"),
        f"Item {{ width: 88; height: 88; Accessible.role: Accessible.Button; Accessible.name: 'Go'; {AREA} }}",
        f"Item {{ width: 88; height: 88; Accessible.role: Accessible.Pane; TapHandler {{}} {NAMED} }}",
        "TextInput { width: 88; height: 88; Accessible.role: Accessible.EditableText; Accessible.name: 'Your reason' }",
        f"Item {{ visible: false; {AREA} }}",
        f"Item {{ objectName: 'keyboard'; {AREA} }}",
        "Item { width: 88; height: 88; TapHandler { enabled: false } }",
    ],
)
def test_what_is_told_is_let_be(show: Show, sound: str) -> None:
    assert show(sound) == []


@pytest.mark.parametrize(("planted", "said"), PLANTED)
def test_a_planted_fault_is_found(show: Show, planted: str, said: str) -> None:
    found = show(planted)
    assert any(said in fault for fault in found), found


@pytest.mark.parametrize(("planted", "said"), PLANTED)
def test_on_a_screen_of_the_kiosk_too(driver: WindowDriver, planted: str, said: str) -> None:
    assert [*faults_of(driver.window), *accessibility_faults(driver.window)] == []
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(f"{IMPORTS}Item {{ width: 1080; height: 200; {planted} }}".encode(), QUrl())
    intruder = component.create()
    assert isinstance(intruder, QQuickItem), component.errorString()
    intruder.setParentItem(driver.item("attract"))
    driver.settle()
    found = [*faults_of(driver.window), *accessibility_faults(driver.window)]
    assert any(said in fault for fault in found), found
    intruder.deleteLater()
