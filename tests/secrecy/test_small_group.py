"""The smallest group that is shown was promised when people voted: a smaller one later uncovers nobody."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.cli.main import main
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, SessionSettings
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.results import visible_results

FOUR = (Side.FOR, Side.FOR, Side.FOR, Side.AGAINST)


def set_limit(folder: Path, small_group: int) -> DataFolder:
    (folder / "settings.toml").write_text(f"small_group = {small_group}\n", encoding="utf-8")
    return DataFolder.open(folder)


def vote(workspace: Workspace, *sides: Side, entered: EntryMethod = EntryMethod.TOUCH) -> None:
    for side in sides:
        workspace.store.ballots.cast(workspace.sessions.find("latest").id, Ballot(side, side, Stance.UNSURE), entered)


def hold(folder: Path, small_group: int, *sides: Side, end: bool = True, phones: Sequence[Side] = ()) -> None:
    """Hold a session of these votes, and then those of `phones`, under a limit."""
    with open_workspace(set_limit(folder, small_group)) as workspace:
        session = workspace.sessions.start("Monday", workspace.debate(), SessionSettings())
        vote(workspace, *sides)
        vote(workspace, *phones, entered=EntryMethod.PHONE)
        if end:
            workspace.sessions.end(session)


def report(folder: Path) -> dict[str, Any]:
    target = folder / "out.json"
    assert main(["report", "Monday", "--json", str(target), "--data", str(folder)]) == 0
    session: dict[str, Any] = json.loads(target.read_bytes())["sessions"][0]
    return session


def on_screen(folder: Path) -> Split | None:
    """Return the split that the kiosk shows after a restart."""
    with open_workspace(DataFolder.open(folder), create=False) as workspace:
        session = workspace.sessions.find("Monday")
        counts = workspace.store.counts.counts(session.id)
        return visible_results(session, counts, own_vote_cast=True, min_group=workspace.settings.small_group).split


def test_a_smaller_limit_after_the_votes_uncovers_nobody(tmp_path: Path) -> None:
    hold(tmp_path, 5, *FOUR)

    set_limit(tmp_path, 3)

    assert (report(tmp_path)["split"], report(tmp_path)["small_group"]) == (None, 5)
    assert on_screen(tmp_path) is None
    assert main(["verify", str(tmp_path)]) == 0


def test_a_few_phones_are_counted_apart_and_not_told_how_they_voted(tmp_path: Path) -> None:
    hold(tmp_path, 5, *[Side.FOR, Side.AGAINST] * 6, phones=FOUR)

    found = report(tmp_path)

    assert found["split"] == {"for": 9, "against": 7}
    assert found["entered"] == [
        {"entered": "touch", "votes": 12, "split": None},
        {"entered": "phone", "votes": 4, "split": None},
    ]
    assert (found["visits"], found["touched"], found["left_without_voting"]) == (16, 16, 0)
    assert main(["verify", str(tmp_path)]) == 0


def test_as_many_phones_as_are_shown_have_a_split(tmp_path: Path) -> None:
    hold(tmp_path, 3, *[Side.FOR, Side.AGAINST] * 6, phones=[*FOUR, *FOUR, Side.AGAINST])

    assert report(tmp_path)["entered"][1] == {"entered": "phone", "votes": 9, "split": {"for": 6, "against": 3}}


@pytest.mark.parametrize("entered", [EntryMethod.HANDS, EntryMethod.PAPER])
def test_raised_hands_and_paper_are_promised_the_same(tmp_path: Path, entered: EntryMethod) -> None:
    with open_workspace(set_limit(tmp_path, 5)) as workspace:
        session = workspace.sessions.start("Monday", workspace.debate(), SessionSettings())
        workspace.store.ballots.enter(session.id, entered, Split(3, 1))
        workspace.sessions.end(session)

    set_limit(tmp_path, 3)

    assert report(tmp_path)["split"] is None


def test_the_check_would_notice_a_split_of_a_smaller_group(tmp_path: Path) -> None:
    hold(tmp_path, 3, *FOUR)

    assert report(tmp_path)["split"] == {"for": 3, "against": 1}
    assert on_screen(tmp_path) == Split(3, 1)


@pytest.mark.parametrize("limit", [3, 5])
def test_a_class_is_promised_the_limit_with_its_first_vote(tmp_path: Path, limit: int) -> None:
    """Four first votes under a limit; under a smaller one all vote, and the session ends."""
    with open_workspace(set_limit(tmp_path, limit)) as workspace:
        rules = SessionSettings(Mode.CLASSROOM, opening_stance=False)
        session = workspace.sessions.start("Monday", workspace.debate(), rules)
        for stance in (Stance.FOR, Stance.AGAINST, Stance.UNSURE, Stance.UNSURE):
            workspace.store.ballots.cast_first(session.id, stance)
    with open_workspace(set_limit(tmp_path, 3)) as workspace:
        for side in FOUR:
            workspace.store.ballots.cast(session.id, Ballot(side, side))
        workspace.sessions.end(workspace.sessions.find("latest"))

    votes = {"for": 1, "unsure": 2, "against": 1} if limit == 3 else None
    assert (report(tmp_path)["small_group"], report(tmp_path)["first_vote"]["votes"]) == (limit, votes)


def test_a_smaller_limit_before_the_first_vote_holds(tmp_path: Path) -> None:
    hold(tmp_path, 5, end=False)

    with open_workspace(set_limit(tmp_path, 3)) as workspace:
        vote(workspace, *FOUR)
        workspace.sessions.end(workspace.sessions.find("Monday"))

    assert report(tmp_path)["split"] == {"for": 3, "against": 1}


def test_a_larger_limit_holds_from_the_next_vote_on_and_is_kept(tmp_path: Path) -> None:
    hold(tmp_path, 3, *FOUR, end=False)
    with open_workspace(set_limit(tmp_path, 7)) as workspace:
        vote(workspace, Side.AGAINST)
    with open_workspace(set_limit(tmp_path, 3)) as workspace:
        vote(workspace, Side.AGAINST)
        workspace.sessions.end(workspace.sessions.find("Monday"))

    assert (report(tmp_path)["split"], report(tmp_path)["small_group"]) == (None, 7)


def test_a_larger_limit_after_the_votes_hides_more_as_long_as_it_is_set(tmp_path: Path) -> None:
    hold(tmp_path, 3, *FOUR)

    set_limit(tmp_path, 8)
    assert (report(tmp_path)["split"], report(tmp_path)["small_group"]) == (None, 8)
    set_limit(tmp_path, 3)
    assert report(tmp_path)["small_group"] == 3
