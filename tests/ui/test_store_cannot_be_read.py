"""The disk fails while something is only read: no screen hangs, and whoever voted is thanked."""

import pytest

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from tests.ui.rig import Rig


def _unreadable(*_: object, **__: object) -> None:
    message = "The database cannot be read."
    raise KnownError(message)


@pytest.fixture
def broken(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Rig:
    """A window whose store counts votes but gives nothing back."""
    rig.behind.vote(Side.FOR, 9)
    rig.behind.say(Side.AGAINST, ["Shown."])
    rig.behind.show_all()
    rig.kiosk.startOver()
    monkeypatch.setattr(rig.behind.store.counts, "counts", _unreadable)
    monkeypatch.setattr(rig.behind.store.reasons, "list", _unreadable)
    return rig


def test_a_vote_on_disk_is_thanked_for(broken: Rig) -> None:
    broken.vote("for")
    assert broken.says("Thank you")
    broken.tap("seeResults")
    assert broken.text_of("headline") == "10 voices so far"
    broken.tap("startOver")
    assert broken.screen == "attract"


def test_the_organiser_is_told(broken: Rig) -> None:
    broken.enter()
    assert broken.text_of("organiserMessage") == "The database cannot be read."
    broken.tap("backToKiosk")
    assert broken.screen == "attract"


def test_when_it_can_be_read_again_all_is_there(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.behind.vote(Side.FOR, 8)
    rig.behind.vote(Side.AGAINST, 1)
    with monkeypatch.context() as patch:
        patch.setattr(rig.behind.store.counts, "counts", _unreadable)
        rig.vote("for")
    rig.tap("seeResults")
    assert rig.text_of("headline") == "10 votes — the room leans yes"


def test_a_fair_point_that_cannot_be_kept_is_not_shown_as_kept(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    rig.behind.say(Side.AGAINST, ["Shown."])
    rig.behind.show_all()
    rig.vote("for")
    with monkeypatch.context() as patch:
        patch.setattr(rig.behind.store.reasons, "_find", lambda *_: None)
        rig.tap("fair-0")
        assert not rig.item("fair-0").property("filled")
    rig.tap("fair-0")
    assert rig.item("fair-0").property("filled")


def test_a_visit_that_cannot_be_counted_still_ends(rig: Rig) -> None:
    rig.choose("for")
    rig.behind.store.ballots.fails = "The disk is full."
    rig.tap("startOver")
    assert rig.screen == "attract"


def test_a_session_that_ended_elsewhere_takes_no_vote_and_thanks_nobody(rig: Rig) -> None:
    rig.choose("for")
    rig.behind.sessions.end(rig.behind.now)
    rig.tap("castWithoutReason")

    assert rig.screen == "vote"
    assert rig.says("Your vote could not be saved.")
    assert rig.behind.votes == 0
