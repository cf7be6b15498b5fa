"""Reading aloud, with Qt's own engine for tests: it takes 100 ms a word at the usual pace and makes no sound."""

import pytest

from kiosk.ui.voice import Voice
from tests.ui.rig import Rig


def mock_voice() -> Voice:
    return Voice("mock")


@pytest.fixture
def reader(rig: Rig) -> Rig:
    rig.kiosk.speech._find_voice = mock_voice
    rig.tap("begin")
    return rig


def spoken(rig: Rig) -> str:
    """The sentence that is marked on the screen."""
    speech = rig.kiosk.speech
    assert speech.item is not None
    passage = speech._passages[speech._at]
    return passage.words


def start(rig: Rig) -> None:
    rig.tap("readAloud")
    rig.wait_until(lambda: rig.kiosk.speech.state == "speaking")


def test_it_begins_at_the_top_and_goes_on_to_the_end(reader: Rig) -> None:
    heard = []
    reader.kiosk.speech.moved.connect(lambda: heard.append(spoken(reader)) if reader.kiosk.speech.item else None)
    start(reader)
    while reader.kiosk.speech.state == "speaking":
        reader.tap("nextSentence")
        reader.settle()
    told = list(dict.fromkeys(heard))
    assert told[0] == "Before you read"
    assert reader.kiosk.debate.question in told
    assert told.index("Yes") < told.index("No") or told.index("No") < told.index("Yes")
