"""Where text runs against the layout (an English debate on an Arabic screen, Arabic words on an English one), each is aligned by itself."""

import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Side
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, debate
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

LEFT, RIGHT = 1, 2
"""Text.AlignLeft and Text.AlignRight."""


def runs_right_to_left(text: str) -> bool | None:
    """Return the direction of the first letter; None without letters."""
    directions = (unicodedata.bidirectional(ch) for ch in text)
    return next((direction != "L" for direction in directions if direction in {"L", "R", "AL"}), None)


def misaligned(driver: WindowDriver) -> Iterator[str]:
    """Yield texts of several lines that are aligned at the side where their lines end. An address stays beside its code."""
    driver.settle()
    for item in items.walk(driver.root):
        if items.is_text(item) and _lines(item) > 1:
            side = items.asked(item, "effectiveHorizontalAlignment")
            rtl = runs_right_to_left(str(item.property("text")))
            if rtl is not None and " " in str(item.property("text")) and side in {LEFT, RIGHT} and (side == RIGHT) != rtl:
                yield str(item.property("text"))[:40]


def _lines(item: QQuickItem) -> int:
    return int(item.property("lineCount") or 0)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (800, 480)], ids=str)
def test_an_english_debate_on_an_arabic_screen(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int]) -> None:
    services.open()
    services.say(Side.FOR, [f"A rather long reason number {number}, so long that it needs some lines. " * 3 for number in range(6)])
    services.show_all()
    driver = open_kiosk(size=size, language="ar", text_size=1)
    assert list(misaligned(driver)) == []
    driver.tap("begin")
    driver.kiosk.visit.takeStance("")
    for tab in ("ground", "arguments", "vote", "results"):
        driver.kiosk.show(tab)
        assert list(misaligned(driver)) == [], tab
    driver.kiosk.show("arguments")
    driver.kiosk.read("for")
    assert list(misaligned(driver)) == []


def test_arabic_words_on_an_english_screen(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    services.say(Side.AGAINST, [f"هذه كلمات طويلة بما يكفي لتحتاج إلى أكثر من سطر واحد {number} " * 5 for number in range(6)])
    services.show_all()
    driver = open_kiosk()
    driver.vote("for")
    assert any(runs_right_to_left(text) for text in driver.texts())
    assert list(misaligned(driver)) == []


def test_a_line_at_the_wrong_side_is_found(driver: WindowDriver) -> None:
    """Self-check of the tests above."""
    question = driver.item("question")
    assert question.property("text") == debate().text("en").question
    question.setProperty("horizontalAlignment", RIGHT)
    assert [text[:10] for text in misaligned(driver)] == [debate().text("en").question[:10]]
