"""Debates that are written on a kiosk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.app.drafts import DraftDesk
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import write_field
from kiosk.domain.session import SessionSettings
from tests.packs.drafts.samples import written


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(DataFolder(tmp_path)) as opened:
        yield opened


@pytest.fixture
def desk(workspace: Workspace) -> DraftDesk:
    return DraftDesk(workspace)


def make(desk: DraftDesk, draft: DebateDraft) -> tuple[str, str]:
    """Return the key of a draft and the id of the debate it was made into."""
    key = desk.store.create(draft)
    finished = desk.finish(key)
    assert finished.debate_id, finished.remarks
    return key, finished.debate_id


def reword(desk: DraftDesk, key: str, words: str) -> None:
    desk.store.save(key, write_field(desk.store.load(key), "en", "question", words))


def test_a_new_debate_gets_an_id_of_its_question_and_can_be_used(desk: DraftDesk, workspace: Workspace) -> None:
    key, identity = make(desk, written())
    assert identity == "should-we-build-the-bridge"
    assert workspace.debate(identity).text().question == "Should we build the bridge?"
    assert [(entry.key, entry.finished) for entry in desk.store.all()] == [(key, True)]
    assert make(desk, written())[1] == "should-we-build-the-bridge-2"


def test_what_is_not_complete_stays_a_draft(desk: DraftDesk, workspace: Workspace) -> None:
    key = desk.begin("fr")
    finished = desk.finish(key)
    assert (finished.debate_id, {remark.language for remark in finished.remarks}) == ("", {"fr"})
    assert list(workspace.imported_debates()) == []
    assert not desk.store.all()[0].finished


def test_a_debate_without_votes_is_changed_in_its_place(desk: DraftDesk, workspace: Workspace) -> None:
    key, identity = make(desk, written())
    assert desk.change(identity) == key
    reword(desk, key, "Should we build two bridges?")
    assert desk.change(identity) == key  # and nothing that was written is lost
    assert desk.finish(key).debate_id == identity
    assert workspace.debate(identity).text().question == "Should we build two bridges?"
    assert [desk.store.load_version(key, one.name).text.question for one in desk.store.versions(key)][:1] == [
        "Should we build two bridges?"
    ]


def test_a_debate_with_votes_is_copied_and_stays_as_it_was(desk: DraftDesk, workspace: Workspace) -> None:
    _, identity = make(desk, written())
    debate = workspace.debate(identity)
    session = workspace.sessions.start("Monday", debate, SessionSettings())
    workspace.store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR))
    workspace.sessions.end(workspace.sessions.find("Monday"))
    key = desk.change(identity)
    assert desk.store.load(key).id == ""
    reword(desk, key, "Should we build two bridges?")
    copy = desk.finish(key).debate_id
    assert copy == f"{identity}-2"
    assert workspace.debate(identity) == debate


def test_votes_that_came_while_it_was_written_make_a_copy_too(desk: DraftDesk, workspace: Workspace) -> None:
    key, identity = make(desk, written())
    assert desk.change(identity) == key
    reword(desk, key, "Should we build two bridges?")
    before = workspace.debate(identity)
    workspace.sessions.start("Monday", before, SessionSettings())
    assert desk.finish(key).debate_id == f"{identity}-2"
    assert workspace.debate(identity) == before


@pytest.mark.parametrize("name", ["open-source-ai", "phones-at-school"])
def test_a_debate_that_came_with_the_program_is_copied(desk: DraftDesk, workspace: Workspace, name: str) -> None:
    shipped = sorted((path.name, path.read_bytes()) for path in (paths.content() / name).iterdir())
    key = desk.change(name)
    reword(desk, key, "Another question?")
    copy = desk.finish(key).debate_id
    assert copy == f"{name}-2"
    assert workspace.debate(name).text().question != "Another question?"
    assert sorted((path.name, path.read_bytes()) for path in (paths.content() / name).iterdir()) == shipped


def test_a_debate_that_was_brought_in_again_is_opened_as_it_is_now(desk: DraftDesk, workspace: Workspace) -> None:
    key, identity = make(desk, written())
    pack = workspace.folder.debates / identity
    text = (pack / "en.md").read_text(encoding="utf-8").replace("two banks", "two towns")
    (pack / "en.md").write_text(text, encoding="utf-8")
    assert desk.change(identity) == key
    assert desk.store.load(key).text.tagline == "One river, two towns."
    assert desk.store.load_version(key, desk.store.versions(key)[0].name).text.tagline == "One river, two banks."


def test_the_files_of_a_debate_are_in_its_copy(desk: DraftDesk, workspace: Workspace) -> None:
    identity = desk.finish(desk.change("phones-at-school")).debate_id
    assert (workspace.folder.debates / identity / "SOURCES.md").is_file()


def test_a_name_that_the_program_uses_is_not_taken(desk: DraftDesk) -> None:
    assert make(desk, replace(written(), name="phones-at-school"))[1] == "phones-at-school-2"
