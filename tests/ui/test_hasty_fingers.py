"""Fingers that are quicker than the screen: what they come down on is not there for anyone to see yet."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.rig import Rig

Press = Callable[[Rig, QPoint], None]


def click(rig: Rig, spot: QPoint) -> None:
    QTest.mouseClick(rig.window, Qt.MouseButton.LeftButton, pos=spot)


def double_click(rig: Rig, spot: QPoint) -> None:
    QTest.mouseDClick(rig.window, Qt.MouseButton.LeftButton, pos=spot)


def chosen(rig: Rig) -> None:
    for name in ("begin", "stand-skip", "tab-vote", "choose-for"):
        rig.tap(name)


def haste(rig: Rig, press: Press) -> Iterator[tuple[str, int]]:
    """What became of the visit, for every button of the page for a reason, when one presses there as soon as it is on."""
    chosen(rig)
    rig.tap("explain")
    spots = [rig.spot(name) for name in ("point-0", "point-1", "skip", "cancel", "words") if rig.sees(name)]
    assert len(spots) > 2
    for spot in spots:
        rig.kiosk.startOver()
        chosen(rig)
        rig.settle()
        rig.kiosk.visit.explain()
        press(rig, spot)
        yield rig.kiosk.screen, rig.kiosk.visit.point


@pytest.mark.parametrize("press", [Rig.poke, click, double_click])
def test_nothing_reaches_a_page_before_it_has_its_layout(rig: Rig, press: Press) -> None:
    assert set(haste(rig, press)) == {("reason", -1)}
    rig.tap("point-0")
    assert rig.kiosk.visit.point == 0


@pytest.mark.parametrize("press", [Rig.poke, click])
def test_it_would_otherwise(rig: Rig, press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.watcher._PRESSES", set())
    assert set(haste(rig, press)) != {("reason", -1)}
