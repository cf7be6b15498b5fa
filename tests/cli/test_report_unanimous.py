"""`report --show-unanimous`: where everyone voted the same way, how each voted is known once the sum is; so the organiser has to agree."""

import json
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kiosk.app.workspace import open_workspace
from kiosk.cli.main import main
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, SessionSettings

ALL_FOR = "FFFFFFFFF"
AGREE = "--show-unanimous"
AGREEMENT = ("same way", "everyone voted", "unanimous", "all agree")


def create_session(folder: Path, name: str, votes: str, *, end: bool = True, reveal: bool = False) -> None:
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        session = workspace.sessions.start(name, workspace.debate(), SessionSettings(results=ResultsRule.SEALED))
        for letter in votes:
            side = Side.FOR if letter == "F" else Side.AGAINST
            workspace.store.ballots.cast(session.id, Ballot(side, side, Stance.UNSURE))
        if reveal:
            session = workspace.sessions.reveal(session)
        if end:
            workspace.sessions.end(session)


def agreed(folder: Path, name: str) -> bool:
    """Return the consent as stored on disk."""
    with open_workspace(DataFolder.open(folder, create=True), create=False) as workspace:
        return workspace.sessions.find(name).show_unanimous


def written(folder: Path, *words: str) -> dict[str, Any]:
    files = {f"--{kind}": str(folder / f"out.{kind}") for kind in ("json", "csv", "pdf")}
    assert main(["report", *words, *(word for pair in files.items() for word in pair), "--data", str(folder)]) == 0
    value: dict[str, Any] = json.loads((folder / "out.json").read_bytes())
    return value


def refused(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """Return the single error line."""
    assert main(["report", *words, "--json", str(folder / "none.json"), "--data", str(folder)]) == 1
    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines()), (folder / "none.json").exists()) == ("", 1, False)
    return told.err


def on_paper(folder: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(folder / "out.pdf").pages)


@pytest.mark.parametrize(("votes", "side", "other"), [(ALL_FOR, "for", "against"), (ALL_FOR.replace("F", "A"), "against", "for")])
def test_it_is_held_back_until_the_organiser_agrees_and_shown_from_then_on(tmp_path: Path, votes: str, side: str, other: str) -> None:
    create_session(tmp_path, "Monday", votes)

    (session,) = written(tmp_path, "Monday")["sessions"]
    assert (session["votes"], session["held_back"], session["split"], session["flow"], session["moves"]) == (9, True, None, None, None)
    assert "held back: it would show who voted how" in (tmp_path / "out.csv").read_text(encoding="utf-8")
    exported = [(tmp_path / f"out.{kind}").read_text(encoding="utf-8") for kind in ("csv", "json")]
    assert not any(words in text for text in (*exported, on_paper(tmp_path)) for words in AGREEMENT), "that all agree is every vote"
    assert "split" not in {line.split(",")[0] for line in (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()}
    assert "9 of 9" not in on_paper(tmp_path)
    assert not agreed(tmp_path, "Monday")

    for words in (["Monday", AGREE], ["Monday"]):
        (session,) = written(tmp_path, *words)["sessions"]
        assert (session["held_back"], session["split"]) == (False, {side: 9, other: 0})
        assert "held back" not in (tmp_path / "out.csv").read_text(encoding="utf-8")
        assert "9 of 9" in on_paper(tmp_path)
        assert agreed(tmp_path, "Monday")


def test_a_result_of_both_sides_is_the_same_with_and_without(tmp_path: Path) -> None:
    create_session(tmp_path, "Monday", "FFFFFAAAAA")

    without = written(tmp_path, "Monday")
    with_word = written(tmp_path, "Monday", AGREE)

    assert without == with_word
    assert without["sessions"][0]["split"] == {"for": 5, "against": 5}
    assert not agreed(tmp_path, "Monday")


def test_too_few_votes_stay_hidden_whoever_agrees(tmp_path: Path) -> None:
    create_session(tmp_path, "Monday", "FFFF")

    assert written(tmp_path, "Monday") == (shown := written(tmp_path, "Monday", AGREE))
    assert (shown["sessions"][0]["votes"], shown["sessions"][0]["split"], shown["sessions"][0]["held_back"]) == (4, None, False)
    assert not agreed(tmp_path, "Monday")


@pytest.mark.parametrize("words", [[], [AGREE]])
def test_a_sealed_session_stays_sealed_and_nothing_is_agreed_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    create_session(tmp_path, "Monday", ALL_FOR, end=False)

    told = refused(tmp_path, capsys, "Monday", *words)

    assert "reveal" in told
    assert "same way" not in told
    assert not agreed(tmp_path, "Monday")


def test_a_running_session_is_agreed_to_in_the_kiosk_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    create_session(tmp_path, "Monday", ALL_FOR + "F", end=False, reveal=True)

    (session,) = written(tmp_path, "Monday")["sessions"]
    assert (session["held_back"], session["split"]) == (True, None)
    capsys.readouterr()
    assert "'Monday' is still open and everyone voted the same way so far" in refused(tmp_path, capsys, "Monday", AGREE)
    assert not agreed(tmp_path, "Monday")


def test_of_several_sessions_only_the_named_ones_are_agreed_to(tmp_path: Path) -> None:
    for name, votes in (("Monday", ALL_FOR), ("Tuesday", "FFFFFFAAAAAA"), ("Wednesday", ALL_FOR)):
        create_session(tmp_path, name, votes)

    before = written(tmp_path, "Monday", "Tuesday")
    assert [session["split"] is None for session in before["sessions"]] == [True, False]
    assert before["sessions"][0]["held_back"]

    after = written(tmp_path, "Monday", "Tuesday", AGREE)
    assert [session["split"] for session in after["sessions"]] == [{"for": 9, "against": 0}, {"for": 6, "against": 6}]
    assert after["together"]["split"] == {"for": 15, "against": 6}
    assert [agreed(tmp_path, name) for name in ("Monday", "Tuesday", "Wednesday")] == [True, False, False]
