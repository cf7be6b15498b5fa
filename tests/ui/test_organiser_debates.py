"""Choosing the debate by touch: brought in, checked, seen as a visitor, a session held on it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import packs, paths
from kiosk.services.removable_drives import RemovableDrive
from kiosk.ui.dependencies import DebateLibrary
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
    assert (driver.screen, driver.kiosk.preview, driver.services.visits) == ("attract", False, 0)


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


def test_one_is_brought_in_from_a_stick_checked_and_replaced_only_when_told(
    services: FakeServices, open_kiosk: OpenKiosk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, own = tmp_path / "stick", tmp_path / "debates"
    shutil.copytree(paths.content() / "phones-at-school", stick / "mine")
    services.drives = [RemovableDrive("KINGSTON", stick, 1 << 30, 1)]
    dependencies = services.dependencies
    library = DebateLibrary(
        questions=lambda: dict.fromkeys(packs.available_packs([own]), "Q"),
        read=read,
        inspect=lambda wanted: [str(problem) for problem in packs.inspect_pack(own / wanted).problems],
        import_debate=lambda source, again: packs.import_pack(source, own, replace=again).debate.id,
    )
    monkeypatch.setattr(services, "dependencies", lambda **s: replace(dependencies(**s), debates=library))
    services.open()
    driver = open_kiosk()
    driver.enter()
    driver.tap("desk-kiosk")
    driver.reach("settings-debates")
    page = driver.kiosk.organiser.kiosk

    def bring() -> None:
        driver.tap("bringDebate")
        qtbot.waitUntil(lambda: not page.folders.busy)
        driver.tap("folder-0")
        qtbot.waitUntil(lambda: not page.folders.busy)
        driver.tap("folder-0")
        qtbot.waitUntil(lambda: not page.folders.busy)
        driver.tap("takeFolder")
        qtbot.waitUntil(lambda: not page.debates.busy)

    bring()
    assert driver.text_of("organiserMessage") == "The debate is there."
    assert driver.sees("debate-phones-at-school")
    bring()
    assert driver.says("is there already")
    driver.tap("replaceDebate")
    qtbot.waitUntil(lambda: not page.debates.busy)
    assert driver.text_of("organiserMessage") == "The debate is there."

    text = own / "phones-at-school" / "en.md"
    text.write_text(text.read_text(encoding="utf-8") + "\n<b>no</b>\n", encoding="utf-8")
    driver.tap("checkDebate")
    assert driver.text_of("remark-0").startswith("en.md:")
