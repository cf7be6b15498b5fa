"""The checker of `layout.py` finds faults that are planted for it, and nothing where there are none."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.domain.glass import Glass
from kiosk.ui import fonts
from tests.ui.layout import broken_words, faults_of

Show = Callable[..., list[str]]

TEN_PIXELS = Glass(1080, 1080, 1080 * 2**0.5 / (10 * 25.4))
"""Glass with ten pixels a millimetre."""
LEFT = "Text { text: 'left'; font.pixelSize: 30 }"
BUTTON = "T.AbstractButton {{ objectName: '{name}'; x: {x}; y: {y}; width: 300; height: {height} }}"
CUT = (
    "Flickable {{ width: 500; height: 500; clip: true; contentHeight: 4000; Text {{ y: {y}; text: 'cut'; font.pixelSize: 40 }} }}"
    "Rectangle {{ objectName: 'lineCover'; y: 500 - height; width: 500; height: {height} }}"
)
CUT_BUTTON = (
    "Flickable {{ width: 500; height: 500; clip: true; contentHeight: 4000; T.AbstractButton {{ objectName: 'button'; y: {y}; width: 300; "
    "height: 88 }} }} Rectangle {{ objectName: 'lineCover'; y: 500 - height; width: 500; height: {height} }}"
)

TALL_BUTTON = (
    "Flickable {{ width: 500; height: 500; clip: true; contentHeight: 4000; T.AbstractButton {{ objectName: 'tall'; y: {y}; width: 300; "
    "height: 200; Text {{ y: 80; text: 'label'; font.pixelSize: 40 }} }} }}"
)


def _button(name: str, x: int, y: int, height: int = 88) -> str:
    return BUTTON.format(name=name, x=x, y=y, height=height)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Puts items into a window of 1080 x 1080, where a unit is a pixel, and says what is wrong with them."""
    engine = QQmlEngine()
    kept: list[QQmlComponent] = []  # a window goes with the component that made it

    def look(items: str, glass: Glass | None = None) -> list[str]:
        component = QQmlComponent(engine)
        kept.append(component)
        source = f"import QtQuick\nimport QtQuick.Templates as T\nWindow {{ width: 1080; height: 1080; visible: true\n{items}\n}}"
        component.setData(source.encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        with qtbot.waitSignal(window.frameSwapped):
            window.update()
        return [*faults_of(window, glass), *broken_words(window)]

    yield look
    kept.clear()


@pytest.mark.parametrize(
    "sound",
    [
        _button("one", 0, 0) + _button("other", 316, 0),
        CUT_BUTTON.format(y=460, height=40),
        CUT_BUTTON.format(y=412, height=0),
        "Text { width: 400; text: 'some words that wrap to several lines of text'; wrapMode: Text.Wrap; font.pixelSize: 30 }",
        "Text { anchors.right: parent.right; text: 'at the edge'; font.pixelSize: 30 }",
        LEFT + "Text { width: 1080; horizontalAlignment: Text.AlignRight; text: 'right'; font.pixelSize: 30 }",
        LEFT + "Text { height: 1080; verticalAlignment: Text.AlignBottom; text: 'low'; font.pixelSize: 30 }",
        f"Item {{ visible: false; {_button('hidden', 0, 0, 10)} }}",
        f"Item {{ opacity: 0; {_button('faint', 2000, 0)} }}",
        "Flickable { width: 500; height: 500; clip: true; contentHeight: 4000;" + _button("below", 0, 3000) + "}",
        "Flickable { width: 500; height: 60; clip: true; contentHeight: 60 }",
        CUT_BUTTON.format(y=450, height=50) + _button("under", 0, 516),
        TALL_BUTTON.format(y=360),
        TALL_BUTTON.format(y=-60),
        CUT.format(y=400, height=0),
        CUT.format(y=480, height=20),
    ],
)
def test_what_stands_is_let_stand(show: Show, sound: str) -> None:
    assert show(sound) == []


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ("Text { width: 60; text: 'unbreakable'; font.pixelSize: 40 }", "wider than its place"),
        ("Text { width: 60; height: 20; text: 'a b c d e f'; wrapMode: Text.Wrap; font.pixelSize: 40 }", "higher than its place"),
        ("Text { width: 60; elide: Text.ElideRight; text: 'elided words'; font.pixelSize: 40 }", "is truncated"),
        ("Text { x: 1000; text: 'over the edge'; font.pixelSize: 40 }", "goes"),
        ("Text { y: 1060; text: 'below'; font.pixelSize: 40 }", "goes"),
        ("Item { clip: true; width: 50; height: 90; Text { text: 'cut off'; font.pixelSize: 40 } }", "goes"),
        ("Text { text: 'tiny'; font.pixelSize: 20 }", "only 20 units tall"),
        ("Text { width: 160; text: 'an unbreakable'; wrapMode: Text.Wrap; font.pixelSize: 40 }", "‘unbreakable’ is broken off"),
        ("Text { width: 200; text: 'an.example/address'; wrapMode: Text.WrapAnywhere; font.pixelSize: 40 }", "is broken off at any letter"),
        ("Text { text: 'one'; font.pixelSize: 40 } Text { y: 20; text: 'other'; font.pixelSize: 40 }", "words: ‘one’ and ‘other’"),
        (_button("low", 0, 0, 80), "'low' is only 80 units high"),
        (_button("narrow", 0, 0).replace("300", "40"), "'narrow' is only 40 units wide"),
        (_button("out", 900, 0), "'out' lies 120 outside the window"),
        (_button("above", 0, -30), "'above' lies 30 outside the window"),
        (_button("one", 0, 0) + _button("other", 200, 60), "target: 'one' and 'other' lie over each other"),
        (_button("one", 0, 0) + _button("other", 308, 0), "'one' and 'other' are only 8 units apart"),
        (_button("one", 0, 0) + _button("other", 40, 88), "'one' and 'other' are only 0 units apart"),
        ("Flickable { width: 500; height: 500; contentHeight: 4000;" + _button("aside", 900, 0) + "}", "'aside' lies"),
        (
            "Flickable { width: 500; height: 500; clip: true; contentHeight: 900; Text { width: 600; x: 400; text: '"
            + "word " * 9
            + "'; font.pixelSize: 40 } }",
            "goes",
        ),
        ("Flickable { width: 500; height: 60; clip: true; contentHeight: 900 }", "only 60 units of room"),
        (CUT.format(y=480, height=0), "a line of ‘cut’ is cut: 20 of"),
        (CUT.format(y=-20, height=0), "a line of ‘cut’ is cut: 20 of"),
        (CUT.format(y=470, height=10), "a line of ‘cut’ is cut: 20 of"),
        (CUT_BUTTON.format(y=460, height=0), "'button' is cut: 40 of 88"),
        (CUT_BUTTON.format(y=-48, height=0), "'button' is cut: 40 of 88"),
        (CUT_BUTTON.format(y=430, height=10), "'button' is cut: 60 of 88"),
        (TALL_BUTTON.format(y=460), "'tall' shows only its rim"),
        (TALL_BUTTON.format(y=-140), "'tall' shows only its rim"),
        (
            "T.AbstractButton { width: 100; height: 88; contentItem: Text { text: 'too long for it'; font.pixelSize: 40 } }",
            "wider than its place",
        ),
    ],
)
def test_a_planted_fault_is_found(show: Show, planted: str, said: str) -> None:
    found = show(planted)
    assert any(said in fault for fault in found), found


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        ("Text { text: 'capitals'; font.pixelSize: 40 }", "has capitals of"),
        (_button("low", 0, 0, 100), "'low' is only 100 units high"),
        (_button("one", 0, 0, 140) + _button("other", 318, 0, 140), "'one' and 'other' are only 18 units apart"),
    ],
)
def test_a_fault_on_glass_of_a_known_size_is_found(show: Show, planted: str, said: str) -> None:
    assert show(planted) == []
    found = show(planted, TEN_PIXELS)
    assert any(said in fault for fault in found), found


ARABIC = (
    "هل تُنهى «Science festival»؟ يتوقف التصويت، وتُعدّ الصفحة، ويمكن للجميع رؤية النتائج. 4 أسباب لم تُقرأ. ما لم يقرأه أحد لا يظهر في الصفحة."
)
ARABIC_TEXT = "Text {{ x: 40; width: {width}; text: '{text}'; {wraps} font.pixelSize: 38 }}"


def test_the_overhang_of_a_right_to_left_line_is_not_counted_on_its_wrong_side(show: Show, application: object) -> None:
    assert application
    fonts.register()
    wraps = "wrapMode: Text.Wrap; font.family: 'Atkinson Hyperlegible Next'; font.weight: Font.Bold;"
    for width in range(460, 490):
        assert show(ARABIC_TEXT.format(width=width, text=ARABIC, wraps=wraps)) == []
    assert any("wider than its place" in fault for fault in show(ARABIC_TEXT.format(width=400, text=ARABIC, wraps="")))
