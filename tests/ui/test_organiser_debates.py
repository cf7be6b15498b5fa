"""Choosing the debate by touch: brought in, checked, seen as a visitor, a session held on it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import packs, paths
from kiosk.services.removable_drives import Stick
from tests.ui.backstage import Backstage, read
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import Rig


@pytest.fixture
def debates(rig: Rig) -> Rig:
    """A window on the Debates page."""
    rig.enter()
    rig.tap("desk-kiosk")
    rig.reach("settings-debates")
    return rig


def test_a_preview_is_a_visit_on_the_real_screens_that_nothing_counts_and_nothing_is_left_of(debates: Rig) -> None:
    rig = debates
    before = (rig.behind.votes, rig.behind.visits, list(rig.behind.store.sessions.all()))
    rig.tap("debate-phones-at-school")
    rig.tap("previewDebate")
    assert rig.screen == "opening"
    assert rig.text_of("rehearsal") == "Preview — nothing counts"
    rig.tap("stand-skip")
    rig.tap("tab-vote")
    assert rig.says(read("phones-at-school").text().proposition)
    rig.tap("choose-for")
    rig.tap("castWithoutReason")
    assert rig.screen == "thanks"
    rig.tap("nextPerson")
    rig.settle()
    assert (rig.behind.votes, rig.behind.visits, list(rig.behind.store.sessions.all())) == before
    assert not rig.sees("rehearsal")
    assert rig.text_of("question") == read("open-source-ai").text().question
    rig.vote()
    assert rig.behind.votes == 1


def test_a_preview_that_is_left_alone_is_over(debates: Rig) -> None:
    rig = debates
    rig.tap("debate-phones-at-school")
    rig.tap("previewDebate")
    rig.until_warned()
    rig.quiet(40)
    rig.settle()
    assert (rig.screen, rig.kiosk.preview, rig.behind.visits) == ("attract", False, 0)


def test_a_new_session_on_another_debate_needs_no_restart(debates: Rig) -> None:
    rig = debates
    rig.kiosk.organiser.session.end()
    rig.page_is_made()
    rig.tap("desk-kiosk")
    rig.reach("settings-debates")
    rig.tap("debate-phones-at-school")
    rig.tap("holdDebate")
    rig.tap("startSession")
    rig.tap("backToKiosk")
    assert rig.text_of("question") == read("phones-at-school").text().question


def test_one_is_brought_in_from_a_stick_checked_and_replaced_only_when_told(
    behind: Backstage, open_kiosk: OpenKiosk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick, own = tmp_path / "stick", tmp_path / "debates"
    shutil.copytree(paths.content() / "phones-at-school", stick / "mine")
    behind.sticks = [Stick("KINGSTON", stick, 1 << 30, 1)]
    parts = behind.parts
    monkeypatch.setattr(
        behind,
        "parts",
        lambda **s: replace(
            parts(**s),
            bring_in=lambda source, again: packs.bring_in(source, own, replace=again).debate.id,
            debates=lambda: dict.fromkeys(packs.available([own]), "Q"),
            inspect=lambda wanted: [str(problem) for problem in packs.inspect(own / wanted).problems],
        ),
    )
    behind.open()
    rig = open_kiosk()
    rig.enter()
    rig.tap("desk-kiosk")
    rig.reach("settings-debates")
    page = rig.kiosk.organiser.kiosk

    def bring() -> None:
        rig.tap("bringDebate")
        qtbot.waitUntil(lambda: not page.folders.busy)
        rig.tap("folder-0")
        qtbot.waitUntil(lambda: not page.folders.busy)
        rig.tap("folder-0")
        qtbot.waitUntil(lambda: not page.folders.busy)
        rig.tap("takeFolder")
        qtbot.waitUntil(lambda: not page.debates.busy)

    bring()
    assert rig.text_of("organiserMessage") == "The debate is there."
    assert rig.sees("debate-phones-at-school")
    bring()
    assert rig.says("is there already")
    rig.tap("replaceDebate")
    qtbot.waitUntil(lambda: not page.debates.busy)
    assert rig.text_of("organiserMessage") == "The debate is there."

    text = own / "phones-at-school" / "en.md"
    text.write_text(text.read_text(encoding="utf-8") + "\n<b>no</b>\n", encoding="utf-8")
    rig.tap("checkDebate")
    assert rig.text_of("remark-0").startswith("en.md:")
