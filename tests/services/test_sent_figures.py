"""Revisions of figures: one for each change, on disk before it leaves, and never one twice."""

from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.services.sent_figures import SentFigures
from kiosk.system import atomic_file

ONE, TWO = "1" * 32, "2" * 32


@pytest.fixture
def sent(tmp_path: Path) -> SentFigures:
    return SentFigures(tmp_path / "hub-sent.json", atomic_file.write)


def _again(tmp_path: Path) -> SentFigures:
    return SentFigures(tmp_path / "hub-sent.json", atomic_file.write)


def test_the_revision_goes_up_with_every_change_alone(sent: SentFigures) -> None:
    revisions = [
        figures.revision if (figures := sent.due(ONE, "Open day", "ai", document, closed=closed)) else None
        for document, closed in [({"a": 1}, False), ({"a": 1}, False), ({"a": 2}, False), ({"a": 2}, True), ({"a": 1}, False)]
    ]
    assert revisions == [1, 1, 2, 3, 4]


def test_what_has_arrived_is_not_due_also_after_a_restart(sent: SentFigures, tmp_path: Path) -> None:
    figures = sent.due(ONE, "Open day", "ai", {"a": 1}, closed=False)
    assert figures
    sent.arrived(figures)

    assert sent.due(ONE, "Open day", "ai", {"a": 1}, closed=False) is None
    assert _again(tmp_path).due(ONE, "Open day", "ai", {"a": 1}, closed=False) is None
    newer = _again(tmp_path).due(ONE, "Open day", "ai", {"a": 2}, closed=False)
    assert newer
    assert newer.revision == 2


def test_older_figures_that_arrive_late_do_not_settle_newer_ones(sent: SentFigures) -> None:
    old = sent.due(ONE, "Open day", "ai", {"a": 1}, closed=False)
    new = sent.due(ONE, "Open day", "ai", {"a": 2}, closed=False)
    assert old
    sent.arrived(old)
    assert sent.due(ONE, "Open day", "ai", {"a": 2}, closed=False) == new


def test_a_session_held_for_a_joint_one_goes_under_its_name(sent: SentFigures, tmp_path: Path) -> None:
    sent.take(ONE, "offer-1", "Open day")
    figures = _again(tmp_path).due(ONE, "Open day (2)", "ai", {}, closed=False)
    assert figures
    assert figures.session_name == "Open day"
    assert (_again(tmp_path).joint(ONE), _again(tmp_path).joint(TWO)) == ("offer-1", "")


def test_a_session_that_was_erased_is_withdrawn_once(sent: SentFigures) -> None:
    sent.due(ONE, "Open day", "ai", {"words": "mine"}, closed=True)
    assert sent.withdrawn([ONE]) == []
    (figures,) = sent.withdrawn([])
    assert (figures.revision, figures.document["sessions"]) == (2, [])
    sent.arrived(figures)
    assert sent.withdrawn([]) == []


def test_sessions_from_before_are_left_out(sent: SentFigures, tmp_path: Path) -> None:
    assert sent.is_new
    sent.leave_out([ONE])
    assert not sent.is_new
    assert _again(tmp_path).is_left_out(ONE)
    assert not _again(tmp_path).is_left_out(TWO)


def test_a_file_of_nonsense_is_sent_again_and_a_full_disk_gives_no_revision_away(tmp_path: Path) -> None:
    path = tmp_path / "hub-sent.json"
    path.write_text('{"sessions": 7}', encoding="utf-8")

    def full(_path: Path, _content: bytes) -> None:
        message = "The disk is full."
        raise KnownError(message)

    refused = SentFigures(path, full)
    with pytest.raises(KnownError):
        refused.due(ONE, "Open day", "ai", {}, closed=False)
    figures = _again(tmp_path).due(ONE, "Open day", "ai", {}, closed=False)
    assert figures
    assert figures.revision == 1


def test_the_file_holds_neither_words_nor_numbers_of_votes(sent: SentFigures, tmp_path: Path) -> None:
    sent.due(ONE, "Open day", "ai", {"sessions": [{"votes": 4711, "reasons": ["my words"]}]}, closed=True)
    content = (tmp_path / "hub-sent.json").read_text(encoding="utf-8")
    assert "4711" not in content
    assert "my words" not in content
