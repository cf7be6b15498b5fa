"""Not collected by itself: visitors type on the screen's keyboard in a machine of their own; see test_keyboard.py."""

import os

from PySide6.QtCore import QSettings

from tests.ui.backstage import Backstage
from tests.ui.conftest import behind, open_kiosk, rig
from tests.ui.rig import Rig

__all__ = ["behind", "open_kiosk", "rig"]
WORDS = os.environ["GOODFAITH_TYPED"].split()
VISITORS = 3
"""A keyboard that learns does so when a word comes again."""


def test_visitors_type(rig: Rig, behind: Backstage) -> None:
    for _ in range(VISITORS):
        rig.choose()
        rig.tap("explain")
        rig.tap("words")
        for word in WORDS:
            rig.type(f"{word} ")
        if os.environ["GOODFAITH_PROGRAM"] == "careless":
            QSettings("Goodfaith", "draft").setValue("words", rig.kiosk.visit.draft)
        rig.tap("cast")
        assert rig.screen == "thanks"
        rig.kiosk.startOver()

    assert [reason.text.lower().strip() for reason in behind.reasons()] == [" ".join(WORDS)] * VISITORS
