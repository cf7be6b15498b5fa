"""Reading aloud, with Qt's own engine for tests: it takes 100 ms a word at the usual pace and makes no sound."""

import pytest
from PySide6.QtCore import QRectF

from kiosk.domain.debate import Side
from kiosk.ui.speech import engine as voices
from kiosk.ui.speech.engine import SpeechEngine
from kiosk.ui.viewmodels.speech import RATES
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def reader(driver: WindowDriver) -> WindowDriver:
    driver.tap("begin")
    return driver


def start(driver: WindowDriver) -> None:
    driver.tap("readAloud")
    driver.wait_until(lambda: driver.kiosk.speech.state == "speaking")


def spoken(driver: WindowDriver) -> str:
    """Return the highlighted sentence."""
    speech = driver.kiosk.speech
    assert speech.markedItem is not None
    sentence = speech._position.sentence
    assert sentence is not None
    return sentence.text


def audible(driver: WindowDriver) -> bool:
    """Return whether the engine is speaking."""
    voice = driver.kiosk.speech._engine
    return voice is not None and voice.speaking


def heard(driver: WindowDriver) -> list[str]:
    """Return every sentence of the page, by skipping to the next one."""
    driver.wait_until(lambda: not audible(driver))
    driver.kiosk.speech.play()
    return still_heard(driver)


def still_heard(driver: WindowDriver) -> list[str]:
    """Return the sentence being spoken and all that follow."""
    speech = driver.kiosk.speech
    told = []
    while speech.state == "speaking":
        told.append(spoken(driver))
        speech.skip()
        driver.wait_until(lambda: speech.state != "speaking" or not speech._speak_next)
    return told


def test_question_facts_both_sides_choice_and_confirmation_are_read(reader: WindowDriver) -> None:
    debate, visit = reader.kiosk.debate, reader.kiosk.visit
    start(reader)
    reader.kiosk.speech.close()
    assert debate.question in heard(reader)
    visit.takeStance("unsure")
    assert " ".join(heard(reader)).count(debate.facts[-1]) == 1
    reader.kiosk.show("arguments")
    told = " ".join(heard(reader))
    for side in (debate.forSide, debate.againstSide):
        assert all(point in told for point in side.points)
    for one in Side:
        reader.kiosk.read(one.value)
        told = " ".join(" ".join(heard(reader)).split())
        for block in debate._text.cases[one].argument:
            assert " ".join(block.text.split()) in told
    reader.kiosk.show("vote")
    visit.choose("against")
    told = " ".join(heard(reader))
    assert debate.proposition in told
    assert told.count("You chose: No.") == 1
    visit.castWithoutReason()
    assert heard(reader)[:2] == ["Thank you.", "Your vote is counted."]


def test_one_side_is_read_alone_and_then_the_whole_page(reader: WindowDriver) -> None:
    debate = reader.kiosk.debate
    reader.kiosk.visit.takeStance("")
    reader.kiosk.show("arguments")
    reader.settle()
    reader.tap("listen-against")
    reader.wait_until(lambda: reader.kiosk.speech.state == "speaking")
    told = " ".join(still_heard(reader))
    assert all(point in told for point in debate.againstSide.points)
    assert not any(point in told for point in debate.forSide.points)
    assert all(point in " ".join(heard(reader)) for point in debate.forSide.points)


def test_what_only_does_something_is_not_read(reader: WindowDriver) -> None:
    reader.kiosk.visit.takeStance("")
    start(reader)
    reader.kiosk.speech.close()
    told = heard(reader)
    assert not {"Common ground", "Read aloud", "Start over", "Pause", "Next sentence"} & set(told)


def test_the_sentence_is_marked_where_it_stands_and_brought_into_sight(reader: WindowDriver) -> None:
    reader.kiosk.visit.takeStance("")
    reader.kiosk.show("arguments")
    reader.kiosk.read("for")
    start(reader)
    speech = reader.kiosk.speech
    for _ in range(30):
        speech.skip()
    reader.wait_until(lambda: speech._position.index == 30)
    reader.settle()
    mark = reader.item("spokenMark")
    lines = [line for line in mark.childItems() if line.width() > 0]
    assert len(lines) == len(speech.markedRects) > 0
    words = mark.parentItem()
    assert spoken(reader) in words.property("text").replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "")
    inside = QRectF(0, 0, words.width() + 1, words.height() + 1)
    assert all(inside.contains(line) for line in speech.markedRects)
    assert items.seen_place(lines[0]).contains(items.place(lines[0]))


def test_pause_remembers_the_sentence(reader: WindowDriver) -> None:
    start(reader)
    reader.tap("nextSentence")
    reader.wait_until(lambda: reader.kiosk.speech._position.index == 1)
    words = spoken(reader)
    reader.tap("playAloud")
    assert reader.kiosk.speech.state == "paused"
    reader.wait_until(lambda: not audible(reader))
    reader.tap("playAloud")
    assert (reader.kiosk.speech.state, spoken(reader)) == ("speaking", words)
    reader.wait_until(lambda: audible(reader))


def test_six_steps_from_80_to_250_words_a_minute(reader: WindowDriver) -> None:
    start(reader)
    assert reader.kiosk.speech.rate == 125
    for _ in range(len(RATES)):
        reader.kiosk.speech.faster()
    assert (reader.kiosk.speech.rate, reader.item("faster").isEnabled()) == (250, False)
    for _ in range(len(RATES) - 1):
        reader.tap("slower")
    assert (reader.kiosk.speech.rate, reader.item("slower").isEnabled(), len(RATES)) == (80, False, 6)


def test_it_stops_with_the_page_and_the_bar_stays(reader: WindowDriver) -> None:
    start(reader)
    reader.kiosk.visit.takeStance("")
    assert reader.kiosk.speech.state == "paused"
    reader.settle()
    assert reader.sees("playAloud")
    assert reader.kiosk.speech.markedItem is None


@pytest.mark.parametrize("end", ["startOver", "openOrganiser"])
def test_a_reset_ends_it_and_the_next_visitor_gets_the_usual_pace(reader: WindowDriver, end: str) -> None:
    start(reader)
    reader.kiosk.speech.faster()
    getattr(reader.kiosk, end)()
    speech = reader.kiosk.speech
    assert (speech.state, speech.rate) == ("closed", 125)
    reader.wait_until(lambda: not audible(reader))


def test_who_listens_is_there_and_who_paused_may_have_left(reader: WindowDriver) -> None:
    start(reader)
    reader.quiet(600)
    assert not reader.kiosk.idle.warning
    reader.kiosk.speech.pause()
    reader.until_warned()


def test_still_there_pauses(reader: WindowDriver) -> None:
    start(reader)
    reader.kiosk.idle.hold("reading aloud", active=False)
    reader.until_warned()
    assert reader.kiosk.speech.state == "paused"


def test_thanks_wait_for_who_listens(reader: WindowDriver) -> None:
    reader.kiosk.visit.takeStance("")
    reader.kiosk.show("vote")
    reader.kiosk.visit.choose("for")
    reader.kiosk.visit.castWithoutReason()
    start(reader)
    for _ in range(200):
        reader.kiosk.thanks.tick()
        reader.kiosk.speech.ticked.emit()
    assert reader.screen == "thanks"


def test_a_language_without_a_voice_is_said(reader: WindowDriver) -> None:
    reader.kiosk.speech._language = lambda: "cy"
    reader.tap("readAloud")
    reader.wait_until(lambda: reader.kiosk.speech.state == "voiceless")
    assert reader.item("readAloudNote").property("text") == "There is no voice for Cymraeg on this screen."
    reader.tap("closeAloud")
    assert reader.sees("readAloud")


def test_without_an_engine_the_button_says_so_and_steps_aside(reader: WindowDriver) -> None:
    reader.kiosk.speech._open_engine = lambda: None
    reader.tap("readAloud")
    assert reader.kiosk.speech.state == "unavailable"
    reader.tap("closeAloud")
    reader.settle()
    assert not reader.sees("readAloud")


def test_where_sound_is_off_there_is_no_button(open_kiosk: OpenKiosk, driver: WindowDriver) -> None:
    assert driver.kiosk.speech.available
    quiet = open_kiosk(driver.services, sound="off")
    quiet.tap("begin")
    assert not quiet.sees("readAloud")


def test_headphones_are_asked_for_where_only_they_may_be_heard(open_kiosk: OpenKiosk, driver: WindowDriver) -> None:
    private = open_kiosk(driver.services, sound="headphones")
    speech = private.kiosk.speech
    speech._headphones = lambda: None
    private.tap("begin")
    private.tap("readAloud")
    assert (speech.state, speech._engine) == ("asking", None)
    private.tap("headphonesOn")
    private.wait_until(lambda: speech.state == "speaking")
    private.kiosk.startOver()
    private.tap("begin")
    private.tap("readAloud")
    assert speech.state == "asking"


def test_headphones_that_are_pulled_out_silence_it(open_kiosk: OpenKiosk, driver: WindowDriver) -> None:
    private = open_kiosk(driver.services, sound="headphones")
    speech = private.kiosk.speech
    speech._headphones = lambda: True
    private.tap("begin")
    private.tap("readAloud")
    private.wait_until(lambda: speech.state == "speaking")
    speech._headphones = lambda: False
    private.tap("nextSentence")
    private.wait_until(lambda: speech.state == "asking")
    private.tap("headphonesOn")
    assert speech.state == "asking"


def test_larger_letters_move_the_mark_along(reader: WindowDriver) -> None:
    start(reader)
    before = list(reader.kiosk.speech.markedRects)
    reader.kiosk.speech.pause()
    reader.tap("textSize")
    reader.wait_until(lambda: reader.kiosk.speech.markedRects != before)


class _Late(SpeechEngine):
    """Does not answer before the test allows it."""

    def open(self) -> None:
        self.restart_timeout()

    def answer(self) -> None:
        super().open()


def test_an_engine_that_comes_late_is_waited_for_once_and_there_for_the_next_visitor(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "_TIMEOUT", 50)
    late, speech = _Late("mock"), driver.kiosk.speech
    speech._open_engine = iter([late]).__next__
    driver.tap("begin")
    driver.tap("readAloud")
    driver.wait_until(lambda: speech.state == "unavailable")
    driver.kiosk.startOver()
    assert not speech.available

    monkeypatch.undo()
    late.answer()
    driver.wait_until(lambda: speech.available)
    driver.tap("begin")
    start(driver)


def test_who_asks_while_it_is_still_being_opened_waits_for_the_same_one(driver: WindowDriver) -> None:
    late, speech = _Late("mock"), driver.kiosk.speech
    speech._open_engine = iter([late]).__next__
    driver.tap("begin")
    driver.tap("readAloud")
    driver.kiosk.startOver()
    assert speech.state == "closed"
    driver.tap("begin")
    driver.tap("readAloud")
    assert speech.state == "opening"
    late.answer()
    driver.wait_until(lambda: speech.state == "speaking")
