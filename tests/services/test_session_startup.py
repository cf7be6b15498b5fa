from dataclasses import replace

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import Mode, Session, SessionSettings, SessionState
from kiosk.domain.tally import FirstVote
from kiosk.errors import KnownError
from kiosk.services.session_startup import SessionStartup
from kiosk.services.sessions import FIRST_SESSION, Sessions
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()
RULES = SessionSettings()


class Place:
    """A kiosk's store and the two services that move its sessions."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.sessions = Sessions(self.store.sessions, fixed_day())
        self.opening = SessionStartup(self.sessions, self.store.counts)

    def resume_or_start(self, name: str | None = None) -> Session | None:
        return self.opening.resume_or_start(DEBATE, RULES, name)

    def vote(self, session: Session) -> None:
        self.store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR))


@pytest.fixture
def place() -> Place:
    return Place()


def test_the_very_first_start_opens_the_first_session(place: Place) -> None:
    session = place.resume_or_start()

    assert session is not None
    assert (session.name, session.state, session.settings) == (FIRST_SESSION, SessionState.OPEN, RULES)


def test_the_first_session_gives_way_to_a_named_one_while_nobody_has_voted(place: Place) -> None:
    first = place.resume_or_start()
    assert first is not None
    named = place.resume_or_start("Open day")
    assert named is not None
    assert list(place.sessions.all()) == [named]
    place.sessions.end(named)
    again = place.sessions.start(FIRST_SESSION, DEBATE, RULES)
    place.vote(again)
    with pytest.raises(KnownError, match="still open"):
        place.resume_or_start("Evening")


def test_a_lesson_of_which_only_the_first_vote_was_taken_gives_way_to_nothing(place: Place) -> None:
    session = place.sessions.start(FIRST_SESSION, DEBATE, SessionSettings(Mode.CLASSROOM))
    place.store.ballots.cast_first(session.id, Stance.UNSURE)

    with pytest.raises(KnownError, match="still open, with its votes kept"):
        place.resume_or_start("Evening")
    with pytest.raises(KnownError, match="its one vote is kept"):
        place.opening.resume_or_start(sample_debate(fingerprint="1" * 64), RULES)
    assert place.sessions.store.all() == [session]
    assert place.store.counts.counts(session.id).now.first_vote == FirstVote(0, 0, 1)


def test_a_rehearsal_alone_does_not_count_as_a_session_and_is_wiped(place: Place) -> None:
    place.opening.rehearse(DEBATE, RULES)

    session = place.resume_or_start()

    assert session is not None
    assert place.sessions.store.all() == [session]


@pytest.mark.parametrize("paused", [True, False])
def test_a_running_session_is_taken_up_as_it_is(place: Place, *, paused: bool) -> None:
    session = place.sessions.start("Open day", DEBATE, RULES)
    session = place.sessions.pause(session) if paused else session

    assert place.resume_or_start() == session
    assert place.resume_or_start("Open day") == session
    assert place.resume_or_start(session.id) == session


def test_with_every_session_closed_the_kiosk_shows_the_last_one(place: Place) -> None:
    place.sessions.end(place.sessions.start("Monday", DEBATE, RULES))
    last = place.sessions.end(place.sessions.start("Tuesday", DEBATE, RULES))

    assert place.resume_or_start() == last


def test_a_closed_session_on_another_text_is_not_shown(place: Place) -> None:
    place.sessions.end(place.sessions.start("Monday", replace(DEBATE, fingerprint="other"), RULES))

    assert place.resume_or_start() is None


def test_a_new_name_starts_a_session_after_others_have_closed(place: Place) -> None:
    place.sessions.end(place.sessions.start("Monday", DEBATE, RULES))

    session = place.resume_or_start("Tuesday")

    assert session is not None
    assert (session.name, session.state) == ("Tuesday", SessionState.OPEN)


def test_another_name_is_refused_while_a_session_runs(place: Place) -> None:
    running = place.sessions.start("Monday", DEBATE, RULES)

    with pytest.raises(KnownError, match=r"'Monday' is still open.*end it first"):
        place.resume_or_start("Tuesday")
    assert place.sessions.store.all() == [running]


def test_a_closed_session_is_not_opened_again_by_its_name(place: Place) -> None:
    closed = place.sessions.end(place.sessions.start("Monday", DEBATE, RULES))

    with pytest.raises(KnownError, match="'Monday' is closed and its votes are kept"):
        place.resume_or_start("Monday")
    assert place.sessions.store.all() == [closed]


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (sample_debate(fingerprint="1" * 64), "text of the debate 'sample' has changed.*its 2 votes are kept"),
        (sample_debate("another"), "is on the debate 'sample' and its 2 votes are kept"),
    ],
)
def test_votes_are_never_carried_over_to_another_text(place: Place, other: Debate, said: str) -> None:
    session = place.sessions.start("Monday", DEBATE, RULES)
    place.vote(session)
    place.vote(session)

    with pytest.raises(KnownError, match=said):
        place.opening.resume_or_start(other, RULES)
    assert place.sessions.store.all() == [session]
    assert place.store.counts.counts(session.id).now.votes == 2


def test_a_session_without_votes_moves_to_the_new_text_with_room_for_its_points(place: Place) -> None:
    session = place.sessions.start("Monday", DEBATE, RULES)
    longer = sample_debate(fingerprint="1" * 64, points=5)

    moved = place.opening.resume_or_start(longer, RULES)

    assert moved is not None
    assert (moved.id, moved.name, moved.fingerprint) == (session.id, "Monday", longer.fingerprint)
    place.store.ballots.cast(moved.id, Ballot(Side.FOR, Side.FOR, point=4))
    assert place.store.counts.counts(moved.id).points["for", 4] == 1


def test_a_rehearsal_is_refused_while_a_session_runs(place: Place) -> None:
    place.sessions.start("Monday", DEBATE, RULES)

    with pytest.raises(KnownError, match="'Monday' is still open"):
        place.opening.rehearse(DEBATE, RULES)


def test_a_rehearsal_starts_afresh_every_time(place: Place) -> None:
    first = place.opening.rehearse(DEBATE, RULES)
    place.vote(first)

    second = place.opening.rehearse(DEBATE, RULES)

    assert place.sessions.store.all() == [second]
    assert place.store.counts.counts(second.id).visits == 0


@pytest.mark.parametrize(("typed", "kept"), [("  Open \n day ", "Open day"), ("\x1b[2JMonday\u202e", "[2JMonday"), ("é" * 80, "é" * 60)])
def test_a_name_is_cleaned_as_everything_that_people_type(place: Place, typed: str, kept: str) -> None:
    session = place.resume_or_start(typed)

    assert session is not None
    assert session.name == kept


@pytest.mark.parametrize("typed", ["", " \t", "\x00", "\udcff"])
def test_a_session_needs_a_name(place: Place, typed: str) -> None:
    with pytest.raises(KnownError, match="needs a name"):
        place.resume_or_start(typed)


def test_a_kiosk_that_failed_goes_on_with_what_was_on_whatever_it_was_started_with(place: Place) -> None:
    place.sessions.end(place.sessions.start("Open day", DEBATE, RULES))
    moved_on = place.sessions.start("Evening", DEBATE, RULES)

    assert place.opening.recover(DEBATE, RULES, "Open day") == moved_on


def test_a_rehearsal_goes_on_after_a_failure(place: Place) -> None:
    rehearsal = place.opening.rehearse(DEBATE, RULES)
    place.vote(rehearsal)

    assert place.opening.recover(DEBATE, RULES) == rehearsal
    assert place.store.counts.counts(rehearsal.id).now.votes == 1


def test_a_kiosk_that_failed_before_its_session_was_there_starts_it(place: Place) -> None:
    place.sessions.end(place.sessions.start("Open day", DEBATE, RULES))

    session = place.opening.recover(DEBATE, RULES, "Evening")

    assert session is not None
    assert (session.name, session.state) == ("Evening", SessionState.OPEN)


def test_a_kiosk_that_failed_before_its_rehearsal_was_there_starts_that(place: Place) -> None:
    session = place.opening.recover(DEBATE, RULES, rehearsal=True)

    assert session is not None
    assert session.rehearsal


def test_an_open_session_goes_on_though_the_kiosk_was_started_to_rehearse(place: Place) -> None:
    opened = place.sessions.start("Open day", DEBATE, RULES)

    assert place.opening.recover(DEBATE, RULES, rehearsal=True) == opened


def test_a_session_that_was_closed_stays_closed_after_a_failure(place: Place) -> None:
    closed = place.sessions.end(place.sessions.start("Open day", DEBATE, RULES))

    assert place.opening.recover(DEBATE, RULES, "Open day") == closed
    assert place.sessions.running() is None
