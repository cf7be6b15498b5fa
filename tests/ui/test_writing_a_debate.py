"""A debate written by somebody who has never heard of Markdown, with the form alone."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.errors import KnownError
from kiosk.packs.drafts.files import DraftFiles
from kiosk.ui.viewmodels.organiser.debate_form import DebateFormViewModel
from kiosk.ui.viewmodels.organiser.form_rows import step_of
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, read
from tests.ui.window_driver import PORTRAIT, WindowDriver

SENTENCES = {
    "question": "Should our school day begin at nine?",
    "tagline": "Sleep, buses, and an hour.",
    "facts.0": "Teenagers fall asleep later than adults.",
    "facts.1": "The first bus leaves at seven.",
    "proposition": "Our school day should begin at nine.",
    "for.label": "Yes",
    "for.claim": "let us sleep.",
    "against.label": "No",
    "against.claim": "keep our afternoons.",
    **{f"for.points.{number}": f"A reason to sleep, number {number}." for number in range(4)},
    **{f"against.points.{number}": f"A reason to get up, number {number}." for number in range(4)},
    "for.argument": "We are awake at ten. Why not begin then?",
    "against.argument": "Who begins later goes home later. That is all.",
}


@pytest.fixture
def debates(driver: WindowDriver) -> WindowDriver:
    """Return a window on the Debates page."""
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    return driver


def type_by_keys(driver: WindowDriver, words: str) -> None:
    """Type on a physical keyboard."""
    for letter in words:
        # Its stub knows no letters.
        QTest.keyClick(driver.window, letter, Qt.KeyboardModifier.NoModifier)  # type: ignore[call-overload]


def form_of(driver: WindowDriver) -> DebateFormViewModel:
    return driver.kiosk.organiser.kiosk.late_form


def value(driver: WindowDriver, field: str) -> str:
    """Return what stands in a field on screen."""
    return str(driver.item(f"field-{field}").property("text"))


def stored(driver: WindowDriver) -> list[DebateDraft]:
    """Return what a power cut would leave."""
    store = driver.services.writer.store
    return [store.load(entry.key) for entry in store.all()]


def cursor_in(driver: WindowDriver, field: str) -> None:
    driver.bring(f"field-{field}")
    driver.item(f"field-{field}").forceActiveFocus(Qt.FocusReason.TabFocusReason)


def put_keyboard_away(driver: WindowDriver) -> None:
    """A finger that adds an entry finds the on-screen keyboard below it."""
    QGuiApplication.inputMethod().hide()
    driver.settle()


def fill(driver: WindowDriver, field: str) -> None:
    name = f"field-{field}"
    if name not in driver.names():
        put_keyboard_away(driver)
        driver.reach(f"add-{field.rpartition('.')[0]}")
        driver.settle()
    cursor_in(driver, field)
    type_by_keys(driver, SENTENCES[field])


def write_all(driver: WindowDriver) -> None:
    for step in ("question", "ground", "sides", "arguments"):
        put_keyboard_away(driver)
        driver.reach(f"step-{step}")
        for field in (name for name in SENTENCES if step_of(name) == step):
            fill(driver, field)


def test_from_nothing_to_a_debate_of_two_times_four_points(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    write_all(driver)
    put_keyboard_away(driver)
    driver.reach("finishDebate")
    driver.wait_until(lambda: driver.kiosk.organiser.kiosk.page == "debates")
    (draft,) = driver.services.writer.made.values()
    assert draft.text.question == SENTENCES["question"]
    assert [len(draft.text.cases[side].points) for side in Side] == [4, 4]
    assert "session can be held" in driver.text_of("organiserMessage")


def test_the_form_is_built_when_somebody_writes(debates: WindowDriver) -> None:
    assert debates.services.writer.built == 0
    debates.reach("writeDebate")
    assert debates.services.writer.built == 1


def test_what_is_typed_by_touch_is_on_the_disk_soon_and_offered_again(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    driver.tap("field-question")
    driver.wait_for("keyboard")
    driver.type("why not")
    driver.wait_until(lambda: [draft.text.question for draft in stored(driver)] == ["Why not"])
    driver.kiosk.organiser.kiosk.show("now")
    driver.reach("settings-debates")
    driver.reach("writeDebate")
    assert driver.text_of("draft-0") == "Why not"
    driver.reach("draft-0")
    assert value(driver, "question") == "Why not"


def test_leaving_saves_the_last_letter_and_nothing_unfinished_becomes_a_debate(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    cursor_in(driver, "tagline")
    type_by_keys(driver, "Half a sent")
    driver.reach("leaveForm")
    assert [draft.text.tagline for draft in stored(driver)] == ["Half a sent"]
    assert driver.services.writer.made == {}
    assert driver.sees("writeDebate")


def test_entries_are_added_moved_and_deleted_and_all_of_it_is_undone(debates: WindowDriver) -> None:
    driver = debates
    driver.tap("debate-phones-at-school")
    driver.reach("changeDebate")
    facts = read("phones-at-school").text().facts
    driver.reach("step-ground")
    driver.reach("down-facts.0")
    assert (value(driver, "facts.0"), value(driver, "facts.1")) == (facts[1], facts[0])
    driver.reach("delete-facts.0")
    assert value(driver, "facts.0") == facts[0]
    driver.reach("add-facts")
    driver.settle()
    assert value(driver, f"facts.{len(facts) - 1}") == ""
    for _ in range(3):
        driver.reach("undo")
    assert value(driver, "facts.0") == facts[0]
    driver.reach("redo")
    assert value(driver, "facts.0") == facts[1]


def test_enter_goes_on_in_a_list_and_in_an_argument(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    driver.reach("step-ground")
    cursor_in(driver, "facts.0")
    type_by_keys(driver, "One.")
    driver.keys(Qt.Key.Key_Return)
    type_by_keys(driver, "Two.")
    driver.keys(Qt.Key.Key_Return)
    assert [value(driver, f"facts.{number}") for number in range(3)] == ["One.", "Two.", ""]
    driver.reach("step-arguments")
    cursor_in(driver, "for.argument")
    type_by_keys(driver, "A")
    driver.keys(Qt.Key.Key_Return)
    type_by_keys(driver, "B")
    assert value(driver, "for.argument") == "A\nB"
    driver.keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert value(driver, "for.argument") == ""


def test_what_is_missing_is_said_beside_its_field_and_the_cursor_is_there(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    cursor_in(driver, "question")
    type_by_keys(driver, "Why?")
    driver.draft_is_checked()
    driver.settle()
    assert not driver.sees("remark-tagline")  # nobody is told that what they have not come to is empty
    driver.reach("finishDebate")
    driver.draft_is_checked()
    driver.settle()
    assert driver.text_of("remark-tagline") == "Still to be written"
    assert driver.item("field-tagline").property("activeFocus")
    assert "Something is still missing" in driver.text_of("organiserMessage")
    assert driver.says("Arguments (2)")
    type_by_keys(driver, "Because.")
    driver.draft_is_checked()
    driver.settle()
    assert not driver.sees("remark-tagline")


def test_a_debate_that_came_with_the_program_becomes_a_copy(debates: WindowDriver) -> None:
    driver = debates
    driver.tap("debate-phones-at-school")
    driver.reach("changeDebate")
    cursor_in(driver, "question")
    driver.keys(Qt.Key.Key_End)
    type_by_keys(driver, " Really?")
    driver.reach("finishDebate")
    driver.draft_is_checked()
    (copy,) = driver.services.writer.made.values()
    assert copy.text.question == f"{read('phones-at-school').text().question} Really?"
    assert copy.id == ""


def test_an_earlier_version_comes_back_and_the_later_one_is_not_lost(debates: WindowDriver) -> None:
    driver = debates
    driver.tap("debate-phones-at-school")
    driver.reach("changeDebate")
    original = value(driver, "question")
    cursor_in(driver, "question")
    type_by_keys(driver, "x")
    driver.reach("showVersions")
    driver.reach("version-0")
    assert value(driver, "question") == original
    driver.reach("undo")
    assert value(driver, "question") == f"{original}x"


def test_a_translation_is_written_with_the_original_beside_it(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    cursor_in(driver, "question")
    type_by_keys(driver, "Why?")
    driver.reach("showLanguages")
    driver.reach("addLanguage-fr")
    driver.reach("backToForm")
    assert (value(driver, "question"), driver.text_of("beside-question")) == ("", "Why?")
    cursor_in(driver, "question")
    type_by_keys(driver, "Pourquoi ?")
    driver.reach("step-ground")
    driver.reach("add-facts")
    put_keyboard_away(driver)
    driver.reach("leaveForm")
    (draft,) = stored(driver)
    assert (draft.texts["en"].question, draft.texts["fr"].question) == ("Why?", "Pourquoi ?")
    assert len(draft.texts["en"].facts) == len(draft.texts["fr"].facts) == 2


def test_a_field_takes_no_more_than_anyone_would_read(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    driver.item("field-question").setProperty("text", "x" * 5_000)
    assert len(value(driver, "question")) == 1_000


def test_a_disk_that_refuses_is_named_and_the_words_stay(debates: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = debates
    driver.reach("writeDebate")

    def refuse(*_arguments: object, **_options: object) -> None:
        message = "There is no space left on the disk."
        raise KnownError(message)

    with monkeypatch.context() as full:
        full.setattr(DraftFiles, "save", refuse)
        cursor_in(driver, "question")
        type_by_keys(driver, "Why?")
        driver.reach("finishDebate")
        assert "no space left" in driver.text_of("organiserMessage")
        assert value(driver, "question") == "Why?"
    driver.wait_until(lambda: [draft.text.question for draft in stored(driver)] == ["Why?"])


def test_the_preview_follows_the_step_the_side_and_the_letters(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    cursor_in(driver, "question")
    type_by_keys(driver, "Why?")
    driver.draft_is_checked()
    requests = driver.services.writer.requests
    assert (requests[-1].screen, requests[-1].draft.text.question) == ("attract", "Why?")
    driver.reach("step-arguments")
    driver.draft_is_checked()
    assert requests[-1].screen == "for"
    cursor_in(driver, "against.argument")
    type_by_keys(driver, "So.")
    driver.draft_is_checked()
    assert requests[-1].screen == "against"
    driver.reach("previewTurn")
    driver.reach("previewTheme")
    driver.draft_is_checked()
    assert (requests[-1].width < requests[-1].height, requests[-1].theme) == (True, "night")


def test_a_tap_in_the_preview_leads_to_the_field_of_the_words(debates: WindowDriver) -> None:
    driver = debates
    driver.tap("debate-phones-at-school")
    driver.reach("changeDebate")
    driver.draft_is_checked()
    driver.settle()
    frame = driver.item("preview")
    lower = frame.mapToScene(QPointF(frame.width() / 2, 0.75 * frame.height())).toPoint()
    driver.poke(lower)
    driver.settle()
    assert form_of(driver).step == "arguments"
    assert driver.item("field-for.argument").property("activeFocus")


def test_a_preview_that_cannot_be_drawn_holds_up_nobody(debates: WindowDriver) -> None:
    driver = debates
    driver.services.writer.draws_nothing = True
    driver.reach("writeDebate")
    driver.draft_is_checked()
    driver.settle()
    assert driver.says("The preview could not be drawn.")


def test_nothing_is_drawn_once_the_form_is_left(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    driver.reach("leaveForm")
    assert driver.services.writer.previews_ended > 0
    drawn = len(driver.services.writer.requests)
    driver.kiosk.organiser.kiosk.late_form.preview.nextTheme()
    driver.draft_is_checked()
    assert len(driver.services.writer.requests) == drawn


def test_upright_the_preview_is_a_page_of_its_own(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open()
    driver = open_kiosk(services, size=PORTRAIT)
    driver.enter()
    driver.kiosk.organiser.show("kiosk")
    driver.kiosk.organiser.kiosk.show("debates")
    driver.reach("writeDebate")
    assert not driver.sees("preview")
    assert driver.services.writer.requests == []
    driver.reach("showPreview")
    driver.draft_is_checked()
    driver.reach("preview-vote")
    driver.draft_is_checked()
    assert [request.screen for request in driver.services.writer.requests][-1] == "vote"
    driver.reach("backToForm")
    assert driver.sees("field-question")


def test_two_bars_say_whether_both_sides_get_the_same(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    driver.reach("step-arguments")
    assert not driver.sees("barFor")
    cursor_in(driver, "for.argument")
    type_by_keys(driver, "One two three four.")
    cursor_in(driver, "against.argument")
    type_by_keys(driver, "One two.")
    driver.draft_is_checked()
    driver.settle()
    assert "4 words" in driver.text_of("figuresFor")
    assert "2 words" in driver.text_of("figuresAgainst")
    assert "‘For’ reads longer" in driver.text_of("balance-0")
    (full,), (half,) = (driver.item(bar).childItems() for bar in ("barFor", "barAgainst"))
    assert half.width() == pytest.approx(full.width() / 2)
    cursor_in(driver, "against.argument")
    driver.keys(Qt.Key.Key_End)
    type_by_keys(driver, " Three four.")
    driver.draft_is_checked()
    driver.settle()
    assert driver.text_of("balance-0") == "Both sides are level."


def test_the_preview_leads_to_a_field_by_keyboard_too(debates: WindowDriver) -> None:
    driver = debates
    driver.tap("debate-phones-at-school")
    driver.reach("changeDebate")
    driver.draft_is_checked()
    driver.reach("step-arguments")
    driver.draft_is_checked()
    driver.item("preview").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.keys(Qt.Key.Key_Return)
    driver.settle()
    assert driver.item("field-question").property("activeFocus")


def test_the_on_screen_keyboard_has_the_letters_of_the_language_that_is_written_in(debates: WindowDriver) -> None:
    driver = debates
    driver.reach("writeDebate")
    driver.reach("showLanguages")
    driver.reach("addLanguage-ar")
    driver.reach("backToForm")
    driver.tap("field-question")
    driver.wait_for("keyboard")
    driver.type("\u0644\u0645")
    assert value(driver, "question") == "\u0644\u0645"
    put_keyboard_away(driver)
    driver.reach("leaveForm")
    assert driver.kiosk.language.keyboardLocale == "en_US"
