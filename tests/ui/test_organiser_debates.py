"""Choosing the debate by touch: brought in, checked, seen as a visitor, a session held on it."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk import packs, paths
from kiosk.app.debate_export import save_debate
from kiosk.data_folder import DataFolder
from kiosk.domain.session import SessionSettings
from kiosk.services.removable_drives import RemovableDrive
from kiosk.ui.dependencies import DebateLibrary, ImportedDebate
from kiosk.ui.viewmodels.organiser.debate_titles import distinct_titles
from kiosk.ui.viewmodels.pin import RELOCK_SECONDS
from tests.packs.documents.word import LINES, document
from tests.packs.logos import svg
from tests.packs.sample_pack import TEXT, write_pack
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices, read
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def debates(driver: WindowDriver) -> WindowDriver:
    """Return a window on the Debates page."""
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    return driver


def test_a_preview_is_a_visit_on_the_real_screens_that_nothing_counts_and_nothing_is_left_of(debates: WindowDriver) -> None:
    driver = debates
    before = (driver.services.votes, driver.services.visits, list(driver.services.store.sessions.all()))
    driver.tap("debate-phones-at-school")
    driver.tap("previewDebate")
    assert driver.screen == "opening"
    assert driver.text_of("rehearsal") == "Preview — nothing counts"
    driver.tap("stand-skip")
    driver.tap("tab-vote")
    assert driver.says(read("phones-at-school").text().proposition)
    driver.tap("choose-for")
    driver.tap("castWithoutReason")
    assert driver.screen == "thanks"
    driver.tap("nextPerson")
    driver.settle()
    assert (driver.services.votes, driver.services.visits, list(driver.services.store.sessions.all())) == before
    assert not driver.sees("rehearsal")
    driver.tap("backToKiosk")
    assert driver.text_of("question") == read("open-source-ai").text().question
    driver.vote()
    assert driver.services.votes == 1


def test_a_preview_that_is_left_alone_is_over(debates: WindowDriver) -> None:
    driver = debates
    driver.tap("debate-phones-at-school")
    driver.tap("previewDebate")
    driver.until_warned()
    driver.quiet(40)
    driver.settle()
    assert (driver.screen, driver.kiosk.rehearsal.preview, driver.services.visits) == ("attract", False, 0)


def preview(driver: WindowDriver) -> None:
    driver.tap("debate-phones-at-school")
    driver.tap("previewDebate")
    driver.tap("stand-skip")


def test_a_preview_leads_back_to_the_debate_it_was_opened_from(debates: WindowDriver) -> None:
    preview(debates)
    debates.tap("startOver")
    assert debates.screen == "organiser"
    assert not debates.kiosk.rehearsal.preview
    assert debates.kiosk.organiser.kiosk.debates.marked == "phones-at-school"
    assert debates.sees("previewDebate")
    debates.tap("previewDebate")
    debates.tap("stand-skip")
    debates.tap("startOver")
    assert debates.sees("previewDebate")
    debates.tap("backToKiosk")
    debates.tap("begin")
    debates.tap("stand-skip")
    debates.tap("startOver")
    assert debates.screen == "attract"  # the next visitor's way out does not lead there


@pytest.mark.parametrize(("seconds", "screen"), [(RELOCK_SECONDS - 1, "organiser"), (RELOCK_SECONDS, "attract")])
def test_a_preview_that_nobody_was_at_does_not_lead_into_the_organisers_area(
    open_kiosk: OpenKiosk, services: FakeServices, seconds: int, screen: str
) -> None:
    services.open()
    driver = open_kiosk(idle_seconds=300)
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    preview(driver)
    driver.quiet(seconds)
    driver.tap("tab-vote")
    driver.tap("startOver")
    assert driver.screen == screen


def leave_by_sleep(driver: WindowDriver) -> None:
    driver.kiosk._sleep.woke.emit()


def leave_by_error(driver: WindowDriver) -> None:
    driver.kiosk.end_visit()


def leave_by_time(driver: WindowDriver) -> None:
    driver.until_warned()
    driver.quiet(40)


@pytest.mark.parametrize("leave", [leave_by_sleep, leave_by_error, leave_by_time])
def test_only_a_tap_leads_from_a_preview_to_the_organisers_area(debates: WindowDriver, leave: Callable[[WindowDriver], None]) -> None:
    preview(debates)
    leave(debates)
    assert debates.screen == "attract"
    debates.tap("begin")
    debates.tap("stand-skip")
    debates.tap("startOver")
    assert debates.screen == "attract"


def test_a_preview_outside_the_opening_hours_says_why_there_is_none(debates: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debates.kiosk.hours, "_awake", False)
    debates.tap("previewDebate")
    assert debates.screen == "organiser"
    assert debates.text_of("organiserMessage") == "Nothing can be shown to visitors outside the opening hours."


def test_a_new_session_on_another_debate_needs_no_restart(debates: WindowDriver) -> None:
    driver = debates
    driver.kiosk.organiser.session.end()
    driver.page_is_made()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    driver.tap("debate-phones-at-school")
    driver.tap("holdDebate")
    driver.tap("startSession")
    driver.tap("backToKiosk")
    assert driver.text_of("question") == read("phones-at-school").text().question


@dataclass
class Own:
    """A window on the Debates page over a real folder of imported debates, and a stick with one debate."""

    driver: WindowDriver
    folder: Path
    stick: Path

    def browse_to(self, *names: str) -> None:
        """Open folders from the list of drives."""
        page = self.driver.kiosk.organiser.kiosk
        self.driver.wait_until(lambda: not page.folders.busy)
        for name in names:
            self.driver.reach(f"folder-{list(page.folders.names).index(name)}")
            self.driver.wait_until(lambda: not page.folders.busy)

    def bring(self, *names: str) -> None:
        """Import the folder of this path on the stick."""
        self.driver.tap("bringDebate")
        self.browse_to("KINGSTON", *names)
        self.driver.tap("takeFolder")
        self.is_done()

    def save(self) -> None:
        """Save the marked debate on the stick."""
        self.driver.reach("exportDebate")
        self.browse_to("KINGSTON")
        self.driver.tap("takeFolder")
        self.is_done()

    def is_done(self) -> None:
        self.driver.wait_until(lambda: not self.driver.kiosk.organiser.kiosk.debates.busy)


def bring_in(source: Path, folder: Path, *, again: bool) -> ImportedDebate:
    pack = packs.import_pack(source, folder, replace=again)
    return ImportedDebate(pack.debate.id, pack.remarks)


@pytest.fixture
def own(services: FakeServices, open_kiosk: OpenKiosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Own:
    stick, folder = tmp_path / "stick", tmp_path / "debates"
    shutil.copytree(paths.content() / "phones-at-school", stick / "mine")
    services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1)]
    dependencies = services.dependencies
    library = DebateLibrary(
        questions=lambda: dict.fromkeys(["open-source-ai", *packs.available_packs([folder])], "Q"),
        read=read,
        inspect=lambda wanted: [str(problem) for problem in packs.inspect_pack(folder / wanted).problems],
        import_debate=lambda source, again: bring_in(source, folder, again=again),
        imported=lambda: packs.available_packs([folder]),
        sessions_on=lambda debate: sum(session.debate_id == debate for session in services.store.sessions.all()),
        export=lambda debate, target: save_debate(debate, DataFolder(tmp_path), target),
        remove=lambda debate: packs.remove_pack(folder / debate, debate),
        write_paper=services.write_paper,
    )
    monkeypatch.setattr(services, "dependencies", lambda **s: replace(dependencies(**s), debates=library))
    services.open()
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    return Own(driver, folder, stick)


def test_one_is_brought_in_from_a_stick_checked_and_replaced_only_when_told(own: Own) -> None:
    driver = own.driver
    own.bring("mine")
    assert driver.text_of("organiserMessage") == "The debate is there."
    assert driver.sees("debate-phones-at-school")
    own.bring("mine")
    assert driver.says("is there already")
    driver.reach("replaceDebate")
    own.is_done()
    assert driver.text_of("organiserMessage") == "The debate is there."

    text = own.folder / "phones-at-school" / "en.md"
    text.write_text(text.read_text(encoding="utf-8") + "\n<b>no</b>\n", encoding="utf-8")
    driver.reach("checkDebate")
    assert driver.text_of("remark-0").startswith("en.md:")


def test_a_check_compares_the_sides_in_the_language_of_the_screen(own: Own) -> None:
    own.bring("mine")
    own.driver.kiosk.language._current.set_language("de")
    own.driver.tap("checkDebate")
    assert [own.driver.text_of(f"remark-{number}") for number in (0, 3, 4)] == ["English", "Beide Seiten sind gleichauf.", "Español"]
    assert own.driver.text_of("remark-1").startswith("Dafür: 380 Wörter · 2 Minuten Lesezeit · Schulstufe 5")


def test_a_document_on_a_stick_becomes_a_debate_and_what_was_left_out_is_said_in_the_language_of_the_screen(own: Own) -> None:
    (own.stick / "bridge.docx").write_bytes(document(*(line for line in LINES if line[1] != "It saves time.")))
    own.driver.kiosk.language._current.set_language("de")
    own.driver.tap("bringDebate")
    own.browse_to("KINGSTON", "bridge.docx")
    own.is_done()
    assert own.driver.sees("debate-bridge")
    assert own.driver.text_of("remark-0").startswith("Unter „For“: keine Liste von Punkten")


@pytest.mark.parametrize("name", ["bridge.odt", "bridge.md", "bridge.txt", "bridge.zip"])
def test_every_kind_of_file_on_a_stick_becomes_a_debate(own: Own, name: str) -> None:
    made = own.stick / name
    text = TEXT.replace("# Should", "Should", 1).replace("## ", "").replace("#", "") if name.endswith(".txt") else TEXT
    if name.endswith(".odt"):
        made.write_bytes((paths.resources() / "template" / "documents" / "en.odt").read_bytes())
    elif name.endswith(".zip"):
        made.write_bytes(packs.zip_pack(write_pack(own.folder.parent / "bridge"), "bridge"))
    else:
        made.write_text(text, encoding="utf-8")
    own.driver.tap("bringDebate")
    own.browse_to("KINGSTON", name)
    own.is_done()
    if name.endswith(".odt"):
        assert "found a line of the template" in own.driver.text_of("organiserMessage")
    else:
        assert own.driver.text_of("organiserMessage") == "The debate is there."
        assert packs.read_pack(own.folder / "bridge").text().question == "Should we build the bridge?"


def test_a_folder_without_a_debate_says_so_and_nothing_is_offered_to_be_replaced(own: Own) -> None:
    (own.stick / "photos").mkdir()
    own.driver.tap("bringDebate")
    own.browse_to("KINGSTON", "photos")
    assert own.driver.text_of("folderHint").startswith("There is no file ‘pack.toml’ in this folder.")
    own.driver.tap("takeFolder")
    own.is_done()
    assert "photos" in own.driver.text_of("organiserMessage")
    assert not own.driver.sees("replaceDebate")
    own.driver.tap("bringDebate")
    own.browse_to("KINGSTON", "mine")
    assert not own.driver.sees("folderHint")


def test_a_debate_is_saved_on_a_stick_and_comes_back_from_both_kinds_of_file(own: Own) -> None:
    own.bring("mine")
    for files in (
        "phones-at-school.zip, phones-at-school.docx, phones-at-school-es.docx",
        "phones-at-school-2.zip, phones-at-school-2.docx, phones-at-school-es-2.docx",
    ):
        own.save()
        assert own.driver.text_of("organiserMessage") == f"Saved in {own.stick}: {files}"
        assert not own.driver.sees("remark-0")
    saved = packs.read_pack(own.folder / "phones-at-school")
    assert packs.import_pack(own.stick / "phones-at-school.zip", own.folder.parent / "elsewhere").debate == saved
    own.driver.reach("bringDebate")
    own.browse_to("KINGSTON", "phones-at-school-es.docx")
    own.is_done()
    assert packs.read_pack(own.folder / "phones-at-school-es").text() == saved.texts["es"]


def test_what_a_document_cannot_hold_is_listed_in_the_language_of_the_screen(own: Own) -> None:
    manifest = own.stick / "mine" / "pack.toml"
    manifest.write_text('logo = "host.svg"\n' + manifest.read_text(encoding="utf-8"), encoding="utf-8")
    (own.stick / "mine" / "host.svg").write_bytes(svg(""))
    own.bring("mine")
    own.driver.kiosk.language._current.set_language("fr")
    own.save()
    assert own.driver.text_of("remark-0") == "le logo (host.svg) n’est pas dans ce document"
    assert not own.driver.sees("remark-1")


def test_one_with_errors_is_saved_as_a_zip_file_only(own: Own) -> None:
    own.bring("mine")
    (own.folder / "phones-at-school" / "en.md").write_text("# Nothing\n", encoding="utf-8")
    own.save()
    assert own.driver.text_of("organiserMessage") == f"Saved in {own.stick}: phones-at-school.zip"


def test_an_imported_debate_is_removed_after_a_question(own: Own) -> None:
    own.bring("mine")
    own.driver.reach("removeDebate")
    assert own.driver.text_of("askRemove") == "Remove ‘Q’ from this kiosk?"
    own.driver.tap("keepRemove")
    assert own.driver.sees("debate-phones-at-school")
    own.driver.reach("removeDebate")
    own.driver.tap("confirmRemove")
    assert own.driver.text_of("organiserMessage") == "‘Q’ is removed."
    assert not own.driver.sees("debate-phones-at-school")
    assert list(own.folder.iterdir()) == []


def test_the_debate_on_the_kiosk_cannot_be_removed_and_sessions_on_one_are_counted(own: Own) -> None:
    driver, services = own.driver, own.driver.services
    own.bring("mine")
    services.sessions.end(services.now)
    held = services.sessions.start("On phones", read("phones-at-school"), SessionSettings())
    driver.kiosk._current.set_session(held, read("phones-at-school"))
    assert not driver.kiosk.organiser.kiosk.debates.removable
    driver.kiosk._current.set_session(services.sessions.end(held), read("open-source-ai"))
    driver.kiosk.organiser.kiosk.debates.askToRemove()
    assert driver.kiosk.organiser.kiosk.debates.removeQuestion.startswith("Remove ‘Q’ from this kiosk? 1 session was held on it")


def test_a_debate_of_the_program_cannot_be_removed_but_saved(own: Own) -> None:
    own.driver.tap("debate-open-source-ai")
    assert not own.driver.sees("removeDebate")
    own.save()
    assert own.driver.text_of("organiserMessage").startswith(f"Saved in {own.stick}: open-source-ai.zip, open-source-ai.docx, ")


def test_debates_with_the_same_title_are_told_apart() -> None:
    questions = {"a": "Should we?", "b": "Should we?", "c": "Could we?", "d": "", "e": ""}
    assert distinct_titles(questions) == ["Should we? (a)", "Should we? (b)", "Could we?", "d", "e"]
