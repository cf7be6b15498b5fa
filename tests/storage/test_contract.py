"""What every store must do, on the database and on the stores in memory that other tests use."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings, SessionState
from kiosk.domain.silence import Silence
from kiosk.domain.tally import Cell, EntryMethod, FirstVote, Split, Tally, all_cells
from kiosk.errors import KnownError
from kiosk.services.moderation import Reason, ReasonState, sorted_by_words
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, open_store
from tests.memory import MemoryStore
from tests.storage.places import POINTS, a_session, a_vote

AnyStore = Store | MemoryStore
SESSION = a_session()
WORDS = ["Because.", "Pour la liberté !", "لأن الحرية", "🙂🙂", "don't", "x" * 280]


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AnyStore]:
    store: AnyStore = MemoryStore() if request.param == "memory" else open_store(tmp_path / "goodfaith.db")
    store.sessions.add(SESSION, POINTS)
    yield store
    store.close()


def say(store: AnyStore, *words: str) -> None:
    for text in words:
        store.ballots.cast(SESSION.id, a_vote(text))


def one_reason(store: AnyStore) -> Reason:
    (reason,) = store.reasons.list(SESSION.id, *ReasonState)
    return reason


def test_a_new_session_counts_zero_everywhere(store: AnyStore) -> None:
    counts = store.counts.counts(SESSION.id)

    zero = dict.fromkeys(all_cells(), 0)
    assert counts.now.counts == counts.reported.counts == zero
    assert counts.published == Publication()
    assert counts.points == {(side.value, position): 0 for side in Side for position in range(POINTS)}
    assert counts.visits == 0
    assert store.reasons.counts(SESSION.id) == dict.fromkeys(ReasonState, 0)


def test_a_session_comes_back_as_it_was_put(store: AnyStore) -> None:
    settings = SessionSettings(
        Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.REQUIRED_WHEN_CHANGED, results=ResultsRule.SEALED, languages=("es", "en")
    )
    changed = replace(SESSION, settings=settings, state=SessionState.PAUSED, revealed=True, reopened=2, closed_on=date(2026, 3, 15))

    store.sessions.put(changed)

    assert store.sessions.all() == [changed]


def test_sessions_are_listed_in_the_order_of_opening(store: AnyStore) -> None:
    later = [a_session(f"Day {number}", 1000 - number) for number in range(5)]
    for session in later:
        store.sessions.add(session, POINTS)

    assert store.sessions.all() == [SESSION, *later]


def test_a_session_that_is_there_is_not_added_again(store: AnyStore) -> None:
    store.ballots.cast(SESSION.id, a_vote())

    with pytest.raises(KnownError):
        store.sessions.add(SESSION, POINTS)

    assert store.counts.counts(SESSION.id).visits == 1


def test_a_session_that_is_gone_cannot_be_put_or_counted(store: AnyStore) -> None:
    store.sessions.wipe(SESSION.id)

    with pytest.raises(KnownError):
        store.sessions.put(SESSION)
    with pytest.raises(KnownError):
        store.counts.counts(SESSION.id)
    assert store.reasons.list(SESSION.id, *ReasonState) == []


def test_wiping_a_session_leaves_the_others(store: AnyStore) -> None:
    other = a_session("Other", 2)
    store.sessions.add(other, POINTS)
    say(store, "mine")
    store.ballots.cast(other.id, a_vote("theirs", 1))

    store.sessions.wipe(SESSION.id)
    store.sessions.wipe(SESSION.id)

    assert store.sessions.all() == [other]
    assert store.counts.counts(other.id).now.votes == 1
    assert [reason.text for reason in store.reasons.list(other.id, *ReasonState)] == ["theirs"]


def test_a_vote_counts_in_its_cell_its_point_and_as_a_visit(store: AnyStore) -> None:
    ballot = Ballot(Side.AGAINST, Side.FOR, Stance.FOR, point=2)

    store.ballots.cast(SESSION.id, ballot)

    counts = store.counts.counts(SESSION.id)
    assert {cell: n for cell, n in counts.now.counts.items() if n} == {Cell.from_ballot(ballot): 1}
    assert {point: n for point, n in counts.points.items() if n} == {("against", 2): 1}
    assert counts.visits == 1


def vote_by_turns(store: AnyStore, votes: int) -> None:
    """Cast votes, every second one against."""
    for number in range(votes):
        store.ballots.cast(SESSION.id, replace(a_vote(), final=Side.AGAINST if number % 2 else Side.FOR))


def test_the_published_split_stands_still_between_steps(store: AnyStore) -> None:
    for votes in range(1, 41):
        store.ballots.cast(SESSION.id, replace(a_vote(), final=Side.AGAINST if votes % 2 else Side.FOR))
        counts = store.counts.counts(SESSION.id)
        assert (counts.now.votes, counts.published.touch.votes) == (votes, max(0, votes // 5 - 1) * 5)


@pytest.mark.parametrize("every", [1, 2, 3, 7])
def test_votes_on_phones_fill_the_same_steps(store: AnyStore, every: int) -> None:
    for votes in range(1, 41):
        entered = EntryMethod.PHONE if votes % every == 0 else EntryMethod.TOUCH
        store.ballots.cast(SESSION.id, replace(a_vote(), final=Side.AGAINST if votes % 2 else Side.FOR), entered)
        counts = store.counts.counts(SESSION.id)
        assert (counts.now.votes, counts.visits, counts.published.touch.votes) == (votes, votes, max(0, votes // 5 - 1) * 5)


def test_a_vote_on_a_phone_has_a_cell_a_point_a_reason_and_a_visit(store: AnyStore) -> None:
    ballot = Ballot(Side.AGAINST, Side.FOR, Stance.FOR, point=2)
    store.ballots.cast(SESSION.id, ballot, EntryMethod.PHONE)
    store.ballots.cast(SESSION.id, a_vote("my words"), EntryMethod.PHONE)

    counts = store.counts.counts(SESSION.id)
    assert counts.now.counts[Cell.from_ballot(ballot, EntryMethod.PHONE)] == 1
    assert counts.now.entered_by(EntryMethod.PHONE).votes == counts.now.one_by_one.votes == counts.visits == 2
    assert counts.points["against", 2] == 1
    assert [reason.text for reason in store.reasons.list(SESSION.id, *ReasonState)] == ["my words"]


def test_a_first_vote_on_a_phone_has_its_own_cell(store: AnyStore) -> None:
    store.sessions.put(LESSON)
    store.ballots.cast_first(SESSION.id, Stance.UNSURE, EntryMethod.PHONE)

    now = store.counts.counts(SESSION.id).now
    assert now.entered_by(EntryMethod.PHONE).first_vote == now.first_vote == FirstVote(0, 0, 1)


def test_closing_reports_phones_apart(store: AnyStore) -> None:
    vote_by_turns(store, 6)
    for number in range(6):
        vote = replace(a_vote(), final=Side.AGAINST if number % 2 else Side.FOR)
        store.ballots.cast(SESSION.id, vote, EntryMethod.PHONE)
    store.sessions.put(SESSION.with_state(SessionState.CLOSED, SESSION.opened_on))

    counts = store.counts.counts(SESSION.id)
    assert counts.all_reported
    assert counts.reported.entered_by(EntryMethod.PHONE).split == Split(3, 3)


def test_a_sealed_session_publishes_no_step(store: AnyStore) -> None:
    store.sessions.put(replace(SESSION, settings=SessionSettings(results=ResultsRule.SEALED)))
    vote_by_turns(store, 23)
    assert store.counts.counts(SESSION.id).published == Publication()

    store.sessions.put(replace(SESSION, settings=SessionSettings(results=ResultsRule.SEALED), revealed=True))

    counts = store.counts.counts(SESSION.id)
    assert counts.all_reported
    assert counts.published.split == Split(12, 11)


def test_closing_publishes_what_was_not_shown_yet(store: AnyStore) -> None:
    vote_by_turns(store, 7)

    store.sessions.put(SESSION.with_state(SessionState.CLOSED, SESSION.opened_on))

    counts = store.counts.counts(SESSION.id)
    assert counts.all_reported
    assert counts.now.votes == counts.reported.votes == 7


def test_a_few_votes_after_a_reopening_are_counted_and_not_shown(store: AnyStore) -> None:
    closed = SESSION.with_state(SessionState.CLOSED, SESSION.opened_on)
    vote_by_turns(store, 20)
    store.sessions.put(closed)
    before = store.counts.counts(SESSION.id)
    for votes in range(1, 5):
        store.sessions.put(SESSION)
        vote_by_turns(store, 1)
        store.sessions.put(closed)
        counts = store.counts.counts(SESSION.id)
        assert (counts.now.votes, counts.published.split, counts.reported) == (20 + votes, before.published.split, before.reported)


LESSON = replace(SESSION, settings=SessionSettings(Mode.CLASSROOM, opening_stance=False, results=ResultsRule.SEALED))
FIRST = FirstVote(3, 2, 4)


def test_a_first_vote_counts_in_its_cell_and_nowhere_else(store: AnyStore) -> None:
    store.sessions.put(LESSON)
    for number, stance in enumerate(Stance, 1):
        for _ in range(number):
            store.ballots.cast_first(SESSION.id, stance)

    counts = store.counts.counts(SESSION.id)
    assert {cell: n for cell, n in counts.now.counts.items() if n} == {
        Cell.from_first_vote(stance): n for n, stance in enumerate(Stance, 1)
    }
    assert counts.now.first_vote == FirstVote(1, 2, 3)
    assert (counts.visits, counts.now.votes, counts.published, counts.small_group) == (0, 0, Publication(), 5)


def test_first_votes_by_hand_and_on_paper_replace_the_earlier_ones(store: AnyStore) -> None:
    store.sessions.put(LESSON)
    for method in (EntryMethod.HANDS, EntryMethod.PAPER):
        store.ballots.enter_first(SESSION.id, method, FirstVote(9, 9, 9))
        store.ballots.enter_first(SESSION.id, method, FIRST)

    now = store.counts.counts(SESSION.id).now
    assert [now.entered_by(method).first_vote for method in EntryMethod] == [FirstVote(0, 0, 0), FirstVote(0, 0, 0), FIRST, FIRST]
    assert now.votes == 0


@pytest.mark.parametrize(
    "session",
    [
        SESSION,
        replace(LESSON, revealed=True),
        LESSON.with_state(SessionState.CLOSED, SESSION.opened_on),
        LESSON.with_state(SessionState.CLOSED, SESSION.opened_on).with_state(SessionState.OPEN, SESSION.opened_on),
    ],
    ids=["booth", "revealed", "closed", "reopened"],
)
def test_a_first_vote_ends_when_a_result_is_published(store: AnyStore, session: Session) -> None:
    store.sessions.put(LESSON)
    store.ballots.cast_first(SESSION.id, Stance.FOR)
    store.sessions.put(session)

    with pytest.raises(NotRecordedError):
        store.ballots.cast_first(SESSION.id, Stance.FOR)
    with pytest.raises(KnownError):
        store.ballots.enter_first(SESSION.id, EntryMethod.HANDS, FIRST)

    assert store.counts.counts(SESSION.id).now.first_vote == FirstVote(1, 0, 0)


def test_a_paused_lesson_takes_first_votes_by_hand_only(store: AnyStore) -> None:
    store.sessions.put(replace(LESSON, state=SessionState.PAUSED))

    with pytest.raises(NotRecordedError):
        store.ballots.cast_first(SESSION.id, Stance.FOR)
    store.ballots.enter_first(SESSION.id, EntryMethod.HANDS, FIRST)

    assert store.counts.counts(SESSION.id).now.first_vote == FIRST


def test_a_first_vote_is_reported_with_the_second(store: AnyStore) -> None:
    store.sessions.put(LESSON)
    store.ballots.enter_first(SESSION.id, EntryMethod.HANDS, FIRST)
    vote_by_turns(store, 7)

    store.sessions.put(replace(LESSON, revealed=True))

    counts = store.counts.counts(SESSION.id)
    assert counts.all_reported
    assert (counts.published.split, counts.reported.first_vote) == (Split(4, 3), FIRST)


def test_leaving_adds_a_visit_and_nothing_else(store: AnyStore) -> None:
    store.ballots.leave(SESSION.id)

    counts = store.counts.counts(SESSION.id)
    assert (counts.visits, counts.now.votes, sum(counts.points.values())) == (1, 0, 0)


def test_unfinished_words_are_kept_without_a_vote(store: AnyStore) -> None:
    store.ballots.leave(SESSION.id, a_vote("Unfinished"))

    counts = store.counts.counts(SESSION.id)
    assert (counts.visits, counts.now.votes, sum(counts.points.values())) == (1, 0, 0)
    assert [reason.text for reason in store.reasons.list(SESSION.id, ReasonState.WAITING)] == ["Unfinished"]
    assert store.reasons.new_reasons(SESSION.id) == 1


@pytest.mark.parametrize("state", [SessionState.PAUSED, SessionState.CLOSED])
def test_a_session_that_is_not_voting_takes_no_vote(store: AnyStore, state: SessionState) -> None:
    store.sessions.put(replace(SESSION, state=state))

    with pytest.raises(NotRecordedError):
        store.ballots.cast(SESSION.id, a_vote("Too late", 1))

    counts = store.counts.counts(SESSION.id)
    assert (counts.visits, counts.now.votes, sum(counts.points.values())) == (0, 0, 0)
    assert store.reasons.list(SESSION.id, *ReasonState) == []


def test_a_visit_may_end_while_paused_but_not_after_the_end(store: AnyStore) -> None:
    store.sessions.put(replace(SESSION, state=SessionState.PAUSED))
    store.ballots.leave(SESSION.id)
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))

    with pytest.raises(NotRecordedError):
        store.ballots.leave(SESSION.id)

    assert store.counts.counts(SESSION.id).visits == 1


@pytest.mark.parametrize("point", [-1, POINTS, 10**6])
def test_a_point_that_does_not_exist_makes_no_vote(store: AnyStore, point: int) -> None:
    with pytest.raises(NotRecordedError):
        store.ballots.cast(SESSION.id, a_vote("Words", point))

    assert store.counts.counts(SESSION.id).visits == 0
    assert store.reasons.list(SESSION.id, *ReasonState) == []


def test_an_unknown_session_takes_neither_vote_nor_visit(store: AnyStore) -> None:
    with pytest.raises(NotRecordedError):
        store.ballots.cast("nowhere", a_vote())
    with pytest.raises(NotRecordedError):
        store.ballots.leave("nowhere")


def test_a_reason_is_kept_word_for_word_and_waits(store: AnyStore) -> None:
    text = '  “Déjà vu”, 100 % \\ \'a\' "b"; {"id": 1}\u200d🙂 شكرا '
    store.ballots.cast(SESSION.id, Ballot(Side.AGAINST, Side.FOR, None, None, text, "fr-CA"))

    reason = one_reason(store)

    assert reason == Reason(reason.id, text, "fr-CA", Side.AGAINST, None, ReasonState.WAITING)
    assert len(reason.id) == 16


def test_reasons_are_ordered_by_their_words_alone(store: AnyStore) -> None:
    say(store, *WORDS)
    first = store.reasons.list(SESSION.id, ReasonState.WAITING)
    store.sessions.wipe(SESSION.id)
    store.sessions.add(SESSION, POINTS)
    say(store, *reversed(WORDS))

    again = store.reasons.list(SESSION.id, ReasonState.WAITING)

    assert [reason.text for reason in first] == [reason.text for reason in again]
    assert first == sorted_by_words(reversed(first))
    assert sorted(reason.text for reason in first) == sorted(WORDS)


def test_every_vote_with_a_reason_gives_all_reasons_fresh_ids(store: AnyStore) -> None:
    say(store, *WORDS)
    before = {reason.id for reason in store.reasons.list(SESSION.id, *ReasonState)}
    say(store, "one more")

    after = {reason.id for reason in store.reasons.list(SESSION.id, *ReasonState)}

    assert len(before) == len(WORDS)
    assert not before & after


def test_the_reasons_that_arrived_are_counted_and_forgotten_with_their_session(store: AnyStore) -> None:
    say(store, *WORDS)
    store.ballots.cast(SESSION.id, a_vote())
    assert store.reasons.new_reasons(SESSION.id) == len(WORDS)

    store.sessions.wipe(SESSION.id)
    store.sessions.add(SESSION, POINTS)

    assert store.reasons.new_reasons(SESSION.id) == 0


def test_few_reasons_after_a_reopening_stay_late_at_the_next_end(store: AnyStore) -> None:
    closed = SESSION.with_state(SessionState.CLOSED, SESSION.opened_on)
    say(store, *WORDS)
    assert store.reasons.late_reasons(SESSION.id) == 0
    store.sessions.put(closed)
    late = [store.reasons.late_reasons(SESSION.id)]
    for number in range(5):
        store.sessions.put(SESSION)
        say(store, f"late {number}")
        store.sessions.put(closed)
        late.append(store.reasons.late_reasons(SESSION.id))
    assert late == [0, 1, 2, 3, 4, 0]


def test_settling_finds_waiting_reasons_by_their_words(store: AnyStore) -> None:
    say(store, "twice", "twice", "once", "never")
    waiting = {reason.text: reason for reason in store.reasons.list(SESSION.id, ReasonState.WAITING)}
    say(store, "meanwhile all ids have changed")
    hidden = replace(waiting["twice"], state=ReasonState.HIDDEN)
    shown = replace(waiting["once"], state=ReasonState.SHOWN)
    unsaid = replace(waiting["once"], text="unsaid", state=ReasonState.SHOWN)

    store.reasons.save_decisions(SESSION.id, [hidden, shown, unsaid])

    assert store.reasons.counts(SESSION.id) == {ReasonState.WAITING: 3, ReasonState.SHOWN: 1, ReasonState.HIDDEN: 1}
    (found,) = store.reasons.list(SESSION.id, ReasonState.SHOWN)
    assert found.text == "once"
    assert [reason.text for reason in store.reasons.list(SESSION.id, ReasonState.HIDDEN)] == ["twice"]


@pytest.mark.parametrize("change", [{"language": "fr"}, {"final": Side.AGAINST}, {"opening": None}])
def test_settling_tells_equal_texts_of_different_people_apart(store: AnyStore, change: dict[str, object]) -> None:
    say(store, "same")
    other = replace(one_reason(store), state=ReasonState.SHOWN, **change)  # type: ignore[arg-type]

    store.reasons.save_decisions(SESSION.id, [other])

    assert one_reason(store).state is ReasonState.WAITING


def test_what_was_decided_on_a_reason_stays_through_later_votes(store: AnyStore) -> None:
    say(store, "shown", "hidden")
    states = {"shown": ReasonState.SHOWN, "hidden": ReasonState.HIDDEN}
    for reason in store.reasons.list(SESSION.id, ReasonState.WAITING):
        store.reasons.set_state(SESSION.id, reason.id, states[reason.text])

    say(store, "later")

    kept = {reason.text: reason.state for reason in store.reasons.list(SESSION.id, *ReasonState)}
    assert kept == {"shown": ReasonState.SHOWN, "hidden": ReasonState.HIDDEN, "later": ReasonState.WAITING}


def test_deciding_keeps_the_ids_of_a_list_on_screen(store: AnyStore) -> None:
    say(store, *WORDS)
    for reason in store.reasons.list(SESSION.id, ReasonState.WAITING):
        store.reasons.set_state(SESSION.id, reason.id, ReasonState.SHOWN)

    assert store.reasons.counts(SESSION.id)[ReasonState.SHOWN] == len(WORDS)


def closed_with_answers(store: AnyStore, *texts: str, answers: int = 5) -> None:
    """Close the session and store a fair point and so many answers for each shown reason."""
    say(store, *texts)
    for reason in store.reasons.list(SESSION.id, ReasonState.WAITING):
        store.reasons.set_state(SESSION.id, reason.id, ReasonState.SHOWN)
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))
    shown = store.reasons.list(SESSION.id, ReasonState.SHOWN)
    store.reasons.save_answers(SESSION.id, [replace(reason, fair=1, asked=answers) for reason in shown])


def answers(store: AnyStore) -> set[tuple[int, int]]:
    return {(reason.fair, reason.asked) for reason in store.reasons.list(SESSION.id, *ReasonState)}


def test_answers_of_every_reason_are_kept_with_a_closed_session(store: AnyStore) -> None:
    closed_with_answers(store, "one", "two", "two")
    (hidden, *_) = store.reasons.list(SESSION.id, ReasonState.SHOWN)
    store.reasons.set_state(SESSION.id, hidden.id, ReasonState.HIDDEN)
    store.reasons.set_state(SESSION.id, hidden.id, ReasonState.SHOWN)

    assert answers(store) == {(1, 5)}


def test_answers_go_when_the_session_is_reopened(store: AnyStore) -> None:
    closed_with_answers(store, "one", "two")

    store.sessions.put(SESSION)

    assert answers(store) == {(0, 0)}


def test_answers_are_not_kept_while_a_reason_waits(store: AnyStore) -> None:
    say(store, "one", "two")
    (shown, _) = store.reasons.list(SESSION.id, ReasonState.WAITING)
    store.reasons.set_state(SESSION.id, shown.id, ReasonState.SHOWN)
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))

    store.reasons.save_answers(SESSION.id, [replace(shown, fair=1, asked=5)])

    assert answers(store) == {(0, 0)}


def test_answers_are_not_kept_while_the_session_runs(store: AnyStore) -> None:
    say(store, "one")
    shown = one_reason(store)
    store.reasons.set_state(SESSION.id, shown.id, ReasonState.SHOWN)

    store.reasons.save_answers(SESSION.id, [replace(shown, fair=1, asked=5)])

    assert answers(store) == {(0, 0)}


def test_answers_go_when_a_reason_without_them_is_shown(store: AnyStore) -> None:
    say(store, "late")
    late = one_reason(store)
    store.reasons.set_state(SESSION.id, late.id, ReasonState.HIDDEN)
    closed_with_answers(store, "one", "two")
    (late,) = store.reasons.list(SESSION.id, ReasonState.HIDDEN)
    assert answers(store) == {(0, 0), (1, 5)}

    store.reasons.set_state(SESSION.id, late.id, ReasonState.SHOWN)

    assert answers(store) == {(0, 0)}


def test_a_reason_that_has_moved_is_not_decided_on(store: AnyStore) -> None:
    say(store, "first")
    old = one_reason(store)
    say(store, "second")

    with pytest.raises(KnownError):
        store.reasons.set_state(SESSION.id, old.id, ReasonState.SHOWN)

    assert store.reasons.counts(SESSION.id)[ReasonState.WAITING] == 2


def test_a_reason_is_found_only_in_its_own_session(store: AnyStore) -> None:
    other: Session = a_session("Other", 2)
    store.sessions.add(other, POINTS)
    say(store, "mine")

    with pytest.raises(KnownError):
        store.reasons.set_state(other.id, one_reason(store).id, ReasonState.SHOWN)


def test_counts_add_up_to_the_tally_of_the_ballots(store: AnyStore) -> None:
    ballots = [Ballot(final, first, opening) for final in Side for first in Side for opening in (None, *Stance)] * 2
    for ballot in ballots:
        store.ballots.cast(SESSION.id, ballot)

    now = store.counts.counts(SESSION.id).now
    assert {cell: n for cell, n in now.counts.items() if n} == Tally.from_ballots(ballots).counts


def _enter(store: AnyStore, entered: EntryMethod, for_: int, against: int) -> None:
    store.ballots.enter(SESSION.id, entered, Split(for_, against))


def test_hands_and_paper_are_counted_apart_and_are_nobodys_visit(store: AnyStore) -> None:
    store.ballots.cast(SESSION.id, a_vote())
    _enter(store, EntryMethod.HANDS, 12, 9)
    _enter(store, EntryMethod.PAPER, 3, 40)

    counts = store.counts.counts(SESSION.id)
    assert counts.visits == 1
    assert counts.now.votes == 65
    assert counts.now.entered_by(EntryMethod.HANDS).split == Split(12, 9)
    assert counts.now.entered_by(EntryMethod.PAPER).split == Split(3, 40)
    assert counts.now.entered_by(EntryMethod.TOUCH).votes == 1


def test_numbers_entered_again_take_the_place_of_the_first(store: AnyStore) -> None:
    _enter(store, EntryMethod.HANDS, 12, 90)
    _enter(store, EntryMethod.PAPER, 1, 1)
    _enter(store, EntryMethod.HANDS, 12, 9)
    _enter(store, EntryMethod.PAPER, 0, 0)

    counts = store.counts.counts(SESSION.id)
    assert counts.now.split == Split(12, 9)


def test_what_was_entered_is_published_at_the_end(store: AnyStore) -> None:
    for _ in range(7):
        store.ballots.cast(SESSION.id, a_vote())
    _enter(store, EntryMethod.HANDS, 12, 91)
    _enter(store, EntryMethod.HANDS, 12, 9)

    counts = store.counts.counts(SESSION.id)
    assert (counts.now.votes, counts.published.split.votes) == (28, 0)

    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))
    assert store.counts.counts(SESSION.id).published.manual == Split(12, 9)


def test_hands_that_all_agreed_are_remembered(store: AnyStore) -> None:
    _enter(store, EntryMethod.HANDS, 4, 0)
    _enter(store, EntryMethod.PAPER, 2, 0)
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))

    published = store.counts.counts(SESSION.id).published
    assert (published.split.votes, published.entered, published.held_back) == (0, Split(6, 0), True)
    assert published.silent == ((6, Silence.ENTERED), (0, Silence.UNANIMOUS))


def test_an_ended_session_takes_no_numbers(store: AnyStore) -> None:
    _enter(store, EntryMethod.PAPER, 5, 6)
    store.sessions.put(replace(SESSION, state=SessionState.CLOSED))
    with pytest.raises(KnownError, match="not saved"):
        _enter(store, EntryMethod.PAPER, 50, 60)
    assert store.counts.counts(SESSION.id).now.split == Split(5, 6)


def test_a_session_that_is_gone_takes_no_numbers(store: AnyStore) -> None:
    store.sessions.wipe(SESSION.id)
    with pytest.raises(KnownError, match="not saved"):
        _enter(store, EntryMethod.PAPER, 5, 6)
