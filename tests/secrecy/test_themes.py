"""Words that set the sides apart stand for no small group, are there at the end only, and tell no more than the reasons beside them."""

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.cli.main import main
from kiosk.data_folder import DataFolder
from kiosk.domain import themes
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from kiosk.services import themes as theme_service
from tests.sample_reasons import REASONS, THEMES

EXPECTED: Final = {(side, word): {side: count, side.other: 0} for side, found in THEMES.items() for word, count in found.items()}
SEALED: Final = SessionSettings(results=ResultsRule.SEALED)
STEMS: Final = {"bullying": "bull", "distracts": "distract", "parents": "parent", "emergency": "emergenc"}


def set_limit(folder: Path, small_group: int) -> DataFolder:
    (folder / "settings.toml").write_text(f"small_group = {small_group}\n", encoding="utf-8")
    return DataFolder.open(folder)


def vote(workspace: Workspace, session: Session, words: Mapping[Side, Sequence[str]] = REASONS) -> None:
    for side, texts in words.items():
        for text in texts:
            workspace.store.ballots.cast(session.id, Ballot(side, side, Stance.UNSURE, reason=text, language="en"))


def show_all(workspace: Workspace, session: Session) -> None:
    for reason in workspace.moderation.waiting(session.id, closed=not session.running):
        workspace.moderation.decide(session.id, reason, show=True)
    workspace.moderation.waiting(session.id, closed=not session.running)


def hold(folder: Path, limit: int = 5, words: Mapping[Side, Sequence[str]] = REASONS) -> None:
    """Hold a session of these reasons, all of them shown, under a limit."""
    with open_workspace(set_limit(folder, limit)) as workspace:
        session = workspace.sessions.start("Monday", workspace.debate(), SEALED)
        vote(workspace, session, words)
        show_all(workspace, workspace.sessions.end(session))


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a kiosk with the session, held once for all tests."""
    folder = tmp_path_factory.mktemp("held")
    hold(folder)
    return folder


@pytest.fixture
def monday(held: Path, tmp_path: Path) -> Path:
    return shutil.copytree(held, tmp_path / "kiosk")


def report(folder: Path) -> dict[str, Any]:
    target = folder / "out.json"
    assert main(["report", "Monday", "--json", str(target), "--data", str(folder)]) == 0
    session: dict[str, Any] = json.loads(target.read_bytes())["sessions"][0]
    return session


def shown(session: Mapping[str, Any]) -> dict[tuple[str, str], dict[str, int]]:
    return {(theme["side"], theme["word"]): theme["reasons"] for theme in session["themes"]}


def small_groups(session: Mapping[str, Any], limit: int) -> list[str]:
    """Return the words that fewer reasons of a side use than the limit, counted from the reasons in the same file."""
    found = []
    for theme in session["themes"]:
        stem = STEMS.get(theme["word"], theme["word"].lower())
        users = [reason["side"] for reason in session["reasons"] if stem in reason["text"].lower()]
        if any(0 < users.count(side) < limit for side in Side):
            found.append(theme["word"])
    return found


def test_the_end_shows_the_themes_and_no_small_group(monday: Path) -> None:
    session = report(monday)

    assert shown(session) == EXPECTED
    assert small_groups(session, 5) == []


def test_a_planted_rule_without_the_limit_is_found(monday: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(themes, "_least_score", lambda _terms: 0)
    monkeypatch.setattr(theme_service, "find_themes", lambda terms, _limit: themes.find_themes(terms, 2))

    assert small_groups(report(monday), 5) != []


def test_a_revealed_session_that_goes_on_shows_none(tmp_path: Path) -> None:
    with open_workspace(set_limit(tmp_path, 5)) as workspace:
        session = workspace.sessions.start("Monday", workspace.debate(), SEALED)
        vote(workspace, session)
        show_all(workspace, session)
        workspace.sessions.reveal(session)
        assert len(workspace.moderation.shown(session.id)) > 20
    written = report(tmp_path)

    assert written["split"] is not None
    assert written["themes"] == []


@pytest.mark.parametrize("later", [3, 5])
def test_a_smaller_limit_after_the_votes_uncovers_no_word(tmp_path: Path, later: int) -> None:
    hold(tmp_path, 7)

    set_limit(tmp_path, later)

    assert report(tmp_path)["themes"] == []


def test_a_larger_limit_after_the_votes_hides_more(monday: Path) -> None:
    set_limit(monday, 7)

    assert report(monday)["themes"] == []


def test_hidden_reasons_count_for_nothing(monday: Path) -> None:
    with open_workspace(DataFolder.open(monday), create=False) as workspace:
        session = workspace.sessions.find("Monday")
        first = next(reason for reason in workspace.moderation.shown(session.id) if "parents" in reason.text)
        workspace.moderation.decide(session.id, first, show=False)

    assert shown(report(monday))["against", "parents"] == {"for": 0, "against": 5}


def test_a_few_votes_after_a_reopening_change_no_count_of_a_word(monday: Path) -> None:
    """Next to the earlier page one more use would be the new voter's."""
    before = shown(report(monday))
    with open_workspace(DataFolder.open(monday), create=False) as workspace:
        session = workspace.sessions.reopen(workspace.sessions.find("Monday"), workspace.debate())
        vote(workspace, session, {Side.AGAINST: ["An emergency, as my parents say."]})
        show_all(workspace, workspace.sessions.end(session))

    after = shown(report(monday))
    assert after in ({}, before)


def test_words_that_were_removed_leave_no_themes(monday: Path) -> None:
    with open_workspace(DataFolder.open(monday), create=False) as workspace:
        session = workspace.sessions.find("Monday")
        assert workspace.summaries.build(session, workspace.debate()).themes
        assert not replace(workspace.summaries, expired=lambda *_: True).build(session, workspace.debate()).themes


def test_a_unanimous_class_has_none(tmp_path: Path) -> None:
    hold(tmp_path, words={Side.FOR: REASONS[Side.FOR]})

    assert report(tmp_path)["themes"] == []
