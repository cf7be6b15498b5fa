from collections.abc import Iterable
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.services.moderation import BATCH, Moderation, Reason, ReasonState, by_words
from kiosk.services.sessions import Sessions
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

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


def opened(*words: str) -> tuple[Moderation, Session, MemoryStore]:
    store = MemoryStore()
    session = Sessions(store.sessions, fixed_day()).start("Open day", sample_debate(), SessionSettings())
    say(store, session, *words)
    return Moderation(store.reasons), session, store


def say(store: MemoryStore, session: Session, *words: str) -> None:
    for text in words:
        store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR, reason=text))


def texts(reasons: Iterable[Reason]) -> set[str]:
    return {reason.text for reason in reasons}


def test_new_reasons_wait_until_there_is_a_batch() -> None:
    moderation, session, store = opened("a", "b", "c", "d")
    assert list(moderation.waiting(session.id, closed=False)) == []

    say(store, session, "e")

    assert len(moderation.waiting(session.id, closed=False)) == BATCH == 5


def test_a_rest_smaller_than_a_batch_waits_on_its_own() -> None:
    moderation, session, store = opened(*"abcde")
    moderation.waiting(session.id, closed=False)

    say(store, session, "f")

    assert "f" not in texts(moderation.waiting(session.id, closed=False))
    assert "f" in texts(moderation.waiting(session.id, closed=True))


def test_only_what_was_shown_reaches_visitors() -> None:
    moderation, session, _ = opened(*"abcde")
    show = {"a": True, "b": False}
    for reason in moderation.waiting(session.id, closed=False):
        if reason.text in show:
            moderation.decide(session.id, reason, show=show[reason.text])

    assert texts(moderation.shown(session.id)) == {"a"}
    assert texts(moderation.waiting(session.id, closed=False)) == {"c", "d", "e"}


@given(st.lists(reasons, max_size=8), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_they_came(given_: list[Reason], random: Random) -> None:
    shuffled = random.sample(given_, len(given_))

    def seen(order: list[Reason]) -> list[object]:
        return [(r.text, r.language, r.final, r.opening, r.state, r.fair, r.asked) for r in by_words(order)]

    assert seen(given_) == seen(shuffled)


def test_the_order_is_not_alphabetical() -> None:
    words = [f"word {number}" for number in range(20)]
    in_order = [r.text for r in by_words(Reason(b"", text, "en", Side.FOR, None, ReasonState.SHOWN) for text in words)]

    assert sorted(in_order) == sorted(words)
    assert in_order != sorted(words)
