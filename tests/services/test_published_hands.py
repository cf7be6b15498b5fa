"""What everyone sees of a session with raised hands, papers and phones at each of its ends tells nobody's vote.

As `tests/domain/test_publication_hands.py`, but through the store, and with everything that screen and page show: the sentence about a
result that is held back, and the votes entered in each way.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest

from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.publication import Publication
from kiosk.domain.session import ResultsRule, SessionSettings, SessionState
from kiosk.domain.tally import ONE_BY_ONE, EntryMethod, Split
from kiosk.services.results import visible_results
from kiosk.services.sessions import Sessions
from kiosk.services.summary import SummaryBuilder
from tests.memory import MemoryStore
from tests.sample_debate import sample_debate
from tests.services.calendars import fixed_day

DEBATE = sample_debate()
TOUCH, PHONE, HANDS, PAPER = EntryMethod.TOUCH, EntryMethod.PHONE, EntryMethod.HANDS, EntryMethod.PAPER
END, REVEAL, RESTART = "end", "reveal", "restart"
Part = tuple[EntryMethod, int] | str
Script = Sequence[Part]
"""So many votes are cast one by one, or counted by hand in addition; or the organiser acts. The next votes reopen what has ended."""
Votes = tuple[int, ...]


def spans(script: Script) -> list[int]:
    return [part[1] for part in script if not isinstance(part, str)]


def seen(script: Script, votes: Votes, rule: ResultsRule) -> Iterator[Hashable]:
    """Yield everything that can be seen after each part."""
    store, ran = MemoryStore(), iter(votes)
    sessions = Sessions(store.sessions, fixed_day())
    session = sessions.start("Open day", DEBATE, SessionSettings(results=rule, opening_stance=False))
    manual = dict.fromkeys((HANDS, PAPER), Split(0, 0))
    for part in script:
        if isinstance(part, str):
            if part == RESTART:
                store.simulate_restart()
            elif part == END and session.state is not SessionState.CLOSED:
                session = sessions.end(session)
            elif part == REVEAL and not session.published:
                session = sessions.reveal(session)
        else:
            session = sessions.reopen(session, DEBATE) if session.state is SessionState.CLOSED else session
            method, size = part
            for_ = next(ran)
            if method in ONE_BY_ONE:
                for number in range(size):
                    store.ballots.cast(session.id, Ballot(Side.FOR if number < for_ else Side.AGAINST, Side.FOR), method)
            else:
                manual[method] += Split(for_, size - for_)
                store.ballots.enter(session.id, method, manual[method])
        shown = visible_results(session, store.counts.counts(session.id), own_vote_cast=True)
        entered = SummaryBuilder(store.counts, store.reasons).build(session, DEBATE).entered if session.published else ()
        yield shown, tuple(entered)


def certain(script: Script, rule: ResultsRule) -> set[tuple[Votes, int]]:
    """Return of which votes which span is certain to someone who has seen everything."""
    alike: dict[Hashable, list[Votes]] = {}
    for votes in product(*(range(size + 1) for size in spans(script))):
        so_far: tuple[Hashable, ...] = ()
        for moment in seen(script, votes, rule):
            so_far = (*so_far, moment)
            alike.setdefault(so_far, []).append(votes)
    return {
        (votes, number)
        for ways in alike.values()
        for number, size in enumerate(spans(script))
        if len(values := {way[number] for way in ways}) == 1 and values <= {0, size}
        for votes in ways
    }


SCRIPTS: list[Script] = [
    [(HANDS, 6), END, (TOUCH, 5), END],
    [(HANDS, 3), (PAPER, 3), END, RESTART, (PHONE, 2), (TOUCH, 3), END],
    [(PAPER, 6), REVEAL, (TOUCH, 5), END, (TOUCH, 1), END],
    [(HANDS, 6), END, (PAPER, 6), END, (TOUCH, 5), END],
    [(TOUCH, 5), (HANDS, 5), END, (HANDS, 5), (PHONE, 5), END],
    [(TOUCH, 9), END, (TOUCH, 1), END],
    [(TOUCH, 6), (HANDS, 3), END, (HANDS, 1), END],
]


@pytest.mark.parametrize("rule", ResultsRule)
@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_nothing_shown_at_any_end_makes_a_vote_certain(script: Script, rule: ResultsRule) -> None:
    assert not certain(script, rule)


def test_an_end_that_is_forgotten_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Self-check: a rule to which a session with nothing but hands begins again after a reopening."""
    at_end = Publication.at_end

    def forget(before: Publication, touch: Split, manual: Split, **rules: bool) -> Publication:
        return replace(at_end(before, touch, manual, **rules), silent=())

    monkeypatch.setattr(Publication, "at_end", forget)
    assert certain([(HANDS, 6), END, (TOUCH, 5), END], ResultsRule.SEALED)
