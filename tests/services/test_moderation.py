from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.services.moderation import BATCH, Moderation, Reason, ReasonState, sorted_by_words
from kiosk.services.sessions import Sessions
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

WAITING, SHOWN, HIDDEN = ReasonState.WAITING, ReasonState.SHOWN, ReasonState.HIDDEN
reasons = st.builds(
    Reason,
    id=st.binary(min_size=16, max_size=16),
    text=st.sampled_from(["a", "b", "c", "Ça", "ё"]),
    language=st.sampled_from(["en", "fr"]),
    final=st.sampled_from(Side),
    opening=st.none() | st.sampled_from(Stance),
    state=st.sampled_from(ReasonState),
    fair=st.integers(0, 2),
    asked=st.integers(0, 3),
)


@dataclass
class Desk:
    """One session with its organiser and visitors."""

    at_once: bool = False
    store: MemoryStore = field(default_factory=MemoryStore)

    def __post_init__(self) -> None:
        self.session: Session = Sessions(self.store.sessions, fixed_day()).start("Open day", sample_debate(), SessionSettings())
        self.moderation = Moderation(self.store.reasons, at_once=self.at_once)

    def say(self, *words: str) -> "Desk":
        for text in words:
            self.store.ballots.cast(self.session.id, Ballot(Side.FOR, Side.FOR, reason=text))
        return self

    def restart(self) -> None:
        self.store.simulate_restart()
        self.moderation = Moderation(self.store.reasons, at_once=self.at_once)

    def waiting(self, *, closed: bool = False) -> set[str]:
        return texts(self.moderation.waiting(self.session.id, closed=closed))

    def from_before(self) -> int:
        waiting = self.store.reasons.counts(self.session.id)[ReasonState.WAITING]
        return self.moderation.waiting_from_before(self.session.id, waiting)

    def shown(self) -> set[str]:
        return texts(self.moderation.shown(self.session.id))

    def decide(self, **show: bool) -> None:
        for reason in self.moderation.waiting(self.session.id, closed=False):
            if reason.text in show:
                self.moderation.decide(self.session.id, reason, show=show[reason.text])

    def answer(self, *fair: bool, text: str = "a") -> None:
        (reason, *_) = (reason for reason in self.moderation.shown(self.session.id) if reason.text == text)
        for answer in fair:
            self.moderation.add_answer(self.session.id, reason, fair=answer)

    def answers(self) -> set[tuple[int, int]]:
        return {(reason.fair, reason.asked) for reason in self.moderation.shown(self.session.id)}

    def on_disk(self, state: ReasonState) -> set[str]:
        return texts(self.store.reasons.list(self.session.id, state))


def texts(reasons: Iterable[Reason]) -> set[str]:
    return {reason.text for reason in reasons}


def test_new_reasons_wait_until_there_is_a_batch() -> None:
    desk = Desk().say(*"abcd")
    assert desk.waiting() == set()

    desk.say("e")

    assert desk.waiting() == set("abcde")
    assert len("abcde") == BATCH


def test_a_rest_smaller_than_a_batch_waits_on_its_own() -> None:
    desk = Desk().say(*"abcde")
    desk.waiting()

    desk.say("f")

    assert desk.waiting() == set("abcde")
    assert desk.waiting(closed=True) == set("abcdef")


def test_only_what_was_shown_reaches_visitors() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=True, b=False)

    assert desk.shown() == {"a"}
    assert desk.waiting() == {"c", "d", "e"}
    assert texts(desk.moderation.hidden(desk.session.id)) == {"b"}


def test_what_was_put_off_stays_through_later_batches() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=True, b=False)
    desk.say(*"fghij")
    assert desk.waiting() == set("cdefghij")
    desk.decide(c=True, f=True)
    desk.say(*"klmn")
    assert desk.waiting() == set("deghij")

    desk.say("o")

    assert desk.waiting() == set("deghijklmno")
    assert desk.shown() == {"a", "c", "f"}


def test_what_was_decided_can_be_taken_back() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=False, b=False)
    desk.say(*"fghij")
    desk.waiting()
    desk.decide(f=False)
    for reason in desk.moderation.hidden(desk.session.id):
        desk.moderation.restore(desk.session.id, reason)

    assert desk.waiting() == set("abcdefghij")
    assert texts(desk.moderation.hidden(desk.session.id)) == set()


def test_those_who_came_last_are_never_the_only_ones_that_wait_on_disk() -> None:
    """The file of a kiosk with a diligent organiser never shows a group smaller than a batch."""
    desk = Desk()
    for number in range(1, 44):
        desk.say(f"{number}")
        desk.decide(**dict.fromkeys(desk.waiting(), True))
        assert len(desk.on_disk(WAITING)) >= min(number, BATCH)
        assert len(desk.shown()) == number // BATCH * BATCH
        assert len(desk.on_disk(SHOWN)) == max(0, number // BATCH - 1) * BATCH


def test_answers_are_not_written_while_the_session_runs() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=True)
    desk.answer(True, True, True, False)
    assert desk.answers() == {(0, 0)}
    desk.answer(False, False)
    assert desk.answers() == {(3, 5)}
    desk.say(*"fghij")
    desk.waiting()

    assert {(reason.fair, reason.asked) for reason in desk.store.reasons.list(desk.session.id, *ReasonState)} == {(0, 0)}


def test_answers_count_for_none_until_all_have_as_many() -> None:
    desk = Desk(at_once=True).say(*"abcde")
    desk.shown()
    desk.answer(*[True] * 12, text="a")
    assert desk.answers() == {(0, 0)}
    for text in "bcde":
        desk.answer(*[True] * 7, text=text)
    assert desk.answers() == {(5, 5)}

    desk.say(*"fghij")

    assert desk.answers() == {(0, 0)}
    for text in "fghij":
        desk.answer(*[False] * 5, text=text)
    assert desk.answers() == {(5, 5), (0, 5)}


def test_answers_are_written_when_the_session_has_ended_and_nothing_waits() -> None:
    desk = Desk().say(*"abcdefg")
    desk.decide(**dict.fromkeys("abcde", True))
    for text in "abcde":
        desk.answer(*[True] * 5, text=text)
    desk.store.sessions.put(desk.session.with_state(SessionState.CLOSED, desk.session.opened_on))
    desk.waiting(closed=True)
    assert {reason.asked for reason in desk.store.reasons.list(desk.session.id, SHOWN)} == {0}

    for reason in desk.moderation.waiting(desk.session.id, closed=True):
        desk.moderation.decide(desk.session.id, reason, show=False)
    desk.restart()

    assert desk.answers() == {(5, 5)}


def test_reasons_are_offered_equally_often_and_a_new_one_as_often_as_the_others() -> None:
    desk = Desk(at_once=True).say(*"abcde")
    offered = Counter(reason.text for _ in range(40) for reason in desk.moderation.offer(desk.session.id, Side.FOR, 3))
    assert set(offered.values()) == {24}
    desk.say(*"fghij")

    offered = Counter(reason.text for _ in range(40) for reason in desk.moderation.offer(desk.session.id, Side.FOR, 3))

    assert len(offered) == 10
    assert max(offered.values()) - min(offered.values()) <= 2
    assert not desk.moderation.offer(desk.session.id, Side.AGAINST, 3)


def test_paper_shows_what_was_decided_whether_it_is_written_or_not() -> None:
    desk = Desk().say(*"abcdefg", "a")
    desk.decide(a=True, b=False)
    desk.say("h")
    states = {state: texts(desk.moderation.list(desk.session.id, state)) for state in ReasonState}

    assert states == {SHOWN: {"a"}, HIDDEN: {"b"}, WAITING: set("cdefgh")}
    assert desk.moderation.counts(desk.session.id) == {SHOWN: 2, HIDDEN: 1, WAITING: 6}


def test_at_the_end_everything_is_written() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=True, b=False)
    desk.say("f")

    assert desk.waiting(closed=True) == set("cdef")

    assert (desk.on_disk(SHOWN), desk.on_disk(HIDDEN), desk.on_disk(WAITING)) == ({"a"}, {"b"}, set("cdef"))
    desk.moderation.decide(desk.session.id, desk.moderation.waiting(desk.session.id, closed=True)[0], show=True)
    assert len(desk.on_disk(WAITING)) == 3


@pytest.mark.parametrize("at_once", [False, True])
def test_after_a_restart_nothing_that_waits_is_released_until_a_batch_has_come(at_once: bool) -> None:
    desk = Desk(at_once).say(*"abcdefg")
    desk.waiting()
    desk.restart()

    desk.say(*"hijk")
    assert desk.waiting() | desk.shown() == set()
    desk.say("l")

    assert desk.waiting() | desk.shown() == set("abcdefghijkl")


def test_those_from_before_a_restart_are_counted_until_they_are_handed_over() -> None:
    desk = Desk().say(*"abcd")
    assert desk.from_before() == 0
    desk.restart()
    for word in "efgh":
        assert (desk.waiting(), desk.from_before()) == (set(), 4)
        desk.say(word)  # must not change the number: it would tell whether the last voter wrote a reason
    desk.say("i")

    assert desk.waiting() == set("abcdefghi")
    assert desk.from_before() == 0


def test_after_a_restart_what_was_written_is_still_shown() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=True)
    desk.say(*"fghij")
    desk.waiting()

    desk.restart()

    assert desk.shown() == {"a"}
    assert desk.waiting(closed=True) == set("bcdefghij")


def test_reasons_that_are_shown_at_once_come_in_batches() -> None:
    desk = Desk(at_once=True).say(*"abcd")
    assert desk.shown() == set()
    desk.say("e")
    assert desk.shown() == set("abcde")
    desk.say(*"fghi")
    assert desk.shown() == set("abcde")
    assert desk.on_disk(WAITING) == set("abcdefghi")
    desk.say("j")

    assert desk.shown() == set("abcdefghij")
    assert desk.waiting() == set()
    assert desk.on_disk(SHOWN) == set("abcde")


def test_what_is_hidden_after_it_was_shown_at_once_does_not_come_back() -> None:
    desk = Desk(at_once=True).say(*"abcdefghij")
    (bad,) = (reason for reason in desk.moderation.shown(desk.session.id) if reason.text == "c")
    desk.moderation.decide(desk.session.id, bad, show=False)
    assert desk.shown() == set("abdefghij")

    desk.restart()
    desk.say(*"klmno")

    assert desk.shown() == set("abdefghijklmno")
    (hidden,) = desk.moderation.hidden(desk.session.id)
    desk.moderation.restore(desk.session.id, hidden)
    assert desk.shown() == set("abcdefghijklmno")


def test_at_the_end_everything_is_shown_that_is_shown_at_once() -> None:
    desk = Desk(at_once=True).say(*"abcdefg")

    assert desk.waiting(closed=True) == set()

    assert desk.shown() == desk.on_disk(SHOWN) == set("abcdefg")


def test_a_session_begun_anew_under_its_old_name_starts_from_nothing() -> None:
    desk = Desk().say(*"abcde")
    desk.decide(a=True)
    desk.store.sessions.wipe(desk.session.id)
    desk.store.sessions.add(desk.session, 1)

    desk.say(*"vwxy")
    assert desk.waiting() == desk.shown() == set()
    desk.say("z")

    assert desk.waiting() == set("vwxyz")


@given(st.lists(st.sampled_from("ab"), max_size=30), st.data())
def test_whatever_is_said_twice_nothing_is_lost_and_nothing_comes_early(said: list[str], data: st.DataObject) -> None:
    desk = Desk()
    released = 0
    for number, words in enumerate(said, start=1):
        desk.say(words)
        waiting = desk.moderation.waiting(desk.session.id, closed=False)
        released = number // BATCH * BATCH
        assert len(waiting) + len(desk.moderation.shown(desk.session.id)) == released
        for reason in waiting:
            if data.draw(st.booleans()):
                desk.moderation.decide(desk.session.id, reason, show=True)
    left = desk.moderation.waiting(desk.session.id, closed=True)
    everything = [reason.text for reason in (*left, *desk.moderation.shown(desk.session.id))]
    assert sorted(everything) == sorted(said)


@given(st.lists(reasons, max_size=8), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_they_came(given_: list[Reason], random: Random) -> None:
    shuffled = random.sample(given_, len(given_))

    def seen(order: list[Reason]) -> list[object]:
        return [(r.text, r.language, r.final, r.opening, r.state, r.fair, r.asked) for r in sorted_by_words(order)]

    assert seen(given_) == seen(shuffled)


def test_the_order_is_not_alphabetical() -> None:
    words = [f"word {number}" for number in range(20)]
    in_order = [r.text for r in sorted_by_words(Reason(b"", text, "en", Side.FOR, None, SHOWN) for text in words)]

    assert sorted(in_order) == sorted(words)
    assert in_order != sorted(words)
