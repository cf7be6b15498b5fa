"""An attack on results over time: which votes could have led to everything that was published, and to every silence?

Every way to vote is enumerated and grouped by all that anyone could see up to each moment. The votes between two moments have no order, so
a vote is certain exactly if all votes of its span are for one side in every way that fits. Hands and papers that were counted together are
such a span, too: everyone knows how many they are.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import comb

from kiosk.domain.publication import NO_VOTES, Publication
from kiosk.domain.silence import Silence
from kiosk.domain.tally import Split

END = "end"
REVEAL = "reveal"


@dataclass(frozen=True)
class Hands:
    """So many hands or papers are added to those counted before, or are all there are: the earlier numbers were wrong."""

    votes: int
    instead: bool = False


Script = Sequence[int | str | Hands]
"""Votes cast one by one in a row, votes counted by hand, and moments at which the organiser acts.

A session that has ended is reopened by the next vote.
"""
Votes = tuple[int, ...]
"""For each span of votes how many were for."""
Rule = Callable[[Script, Votes], Iterator[Hashable]]
"""Yields what is seen after each part of a script."""


def spans(script: Script) -> list[int]:
    """Return the numbers of votes in each span, counted by hand or not."""
    return [part.votes if isinstance(part, Hands) else part for part in script if not isinstance(part, str)]


def replaced(script: Script) -> set[int]:
    """Return the spans of hands in whose place other numbers were entered: they were no votes."""
    parts = [part for part in script if not isinstance(part, str)]
    last = max((number for number, part in enumerate(parts) if isinstance(part, Hands) and part.instead), default=0)
    return {number for number, part in enumerate(parts[:last]) if isinstance(part, Hands)}


def all_votes(script: Script) -> Iterator[Votes]:
    return product(*(range(size + 1) for size in spans(script)))


def published(script: Script, votes: Votes) -> Iterator[Hashable]:
    """Run the program's rule. Nobody sees whether a session that runs is held back."""
    return run(script, votes)


def sealed(script: Script, votes: Votes) -> Iterator[Hashable]:
    """Run the program's rule in a session without steps."""
    return run(script, votes, steps=False)


def run(
    script: Script, votes: Votes, *, steps: bool = True, forget: Callable[[Publication], Publication] = lambda publication: publication
) -> Iterator[Hashable]:
    """Run the program's rule. A planted rule forgets something of each publication."""
    touch, manual, publication, ran = NO_VOTES, NO_VOTES, Publication(), iter(votes)
    for part in script:
        if isinstance(part, int):
            for_ = next(ran)
            touch += Split(for_, part - for_)
            publication = publication.after_vote(touch) if steps else publication
            assert not steps or touch.votes - publication.step.votes <= 5, "a step was filled within a span"
            yield publication.split
        elif isinstance(part, Hands):
            for_ = next(ran)
            manual = Split(for_, part.votes - for_) + (NO_VOTES if part.instead else manual)
        else:
            publication = forget(publication.at_end(touch, manual, agreed=False))
            yield publication.split, publication.held_back


def silent_hands_forgotten(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A planted rule: an end at which nothing but hands was held back leaves no trace."""

    def forget(publication: Publication) -> Publication:
        cast = any(group and kind is not Silence.ENTERED for group, kind in publication.silent)
        return publication if cast else replace(publication, silent=())

    return run(script, votes, forget=forget)


def hands_not_enumerated(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A planted rule: what was not published is remembered of the votes cast one by one only, and hands join whenever those may."""

    def forget(publication: Publication) -> Publication:
        return replace(publication, silent=tuple(group for group in publication.silent if group[0] and group[1] is not Silence.ENTERED))

    return run(script, votes, forget=forget)


def enough_for_each_side(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A planted rule: if all agree at the first end, nothing is published until each side has as many votes as there were hands."""
    now, before, hands, held_back, ran = NO_VOTES, NO_VOTES, 0, True, iter(votes)
    for part in script:
        if isinstance(part, str):
            new = Split(now.for_ - before.for_, now.against - before.against)
            held_back = held_back and (now.unanimous if before == NO_VOTES else min(now.for_, now.against) < hands)
            before = before if new.unanimous or held_back else now
            yield before
        else:
            size = part.votes if isinstance(part, Hands) else part
            for_ = next(ran)
            now += Split(for_, size - for_)
            hands += size if isinstance(part, Hands) else 0


def hands_at_once(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A planted rule: hands are added to the steps shown as soon as they are entered."""
    touch, manual, publication, ran = NO_VOTES, NO_VOTES, Publication(), iter(votes)
    for part in script:
        if isinstance(part, str):
            continue
        size = part.votes if isinstance(part, Hands) else part
        for_ = next(ran)
        if isinstance(part, Hands):
            manual += Split(for_, size - for_)
        else:
            touch += Split(for_, size - for_)
            publication = publication.after_vote(touch)
        yield NO_VOTES if (publication.touch + manual).unanimous else publication.touch + manual


def every_step(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A naive rule: the split at each step, unless all agree."""
    now = Split(0, 0)
    for size, for_ in zip(spans(script), votes, strict=True):
        now += Split(for_, size - for_)
        yield NO_VOTES if now.unanimous else now


def when_each_side_grew(script: Script, votes: Votes) -> Iterator[Hashable]:
    """A naive rule: a step is left out unless each side has more votes than at the last one published."""
    now, shown = Split(0, 0), Split(0, 0)
    for size, for_ in zip(spans(script), votes, strict=True):
        now += Split(for_, size - for_)
        if now.for_ > shown.for_ and now.against > shown.against:
            shown = now
        yield shown


@dataclass
class Certain:
    """Which spans of which votes are certain to someone who has seen everything."""

    script: Script
    spans: dict[Votes, set[int]]

    def share(self, for_: float) -> float:
        """Return the share of all votes that are certain, if each is for with this probability."""
        sizes = spans(self.script)
        return sum(
            _probability(sizes, votes, for_) * sum(sizes[number] for number in certain) / sum(sizes)
            for votes, certain in self.spans.items()
        )

    def happens(self, for_: float) -> float:
        """Return how often any vote is certain, if each is for with this probability."""
        return sum(_probability(spans(self.script), votes, for_) for votes in self.spans)


def certain_votes(rule: Rule, script: Script, *, side_too: bool = True) -> Certain:
    """Find the spans that are all for one side for certain, or, without `side_too`, that all agree, for whichever side."""
    sizes, no_votes = spans(script), replaced(script)
    alike = defaultdict[Hashable, list[Votes]](list)
    for votes in all_votes(script):
        seen: tuple[Hashable, ...] = ()
        for moment in rule(script, votes):
            seen = (*seen, moment)
            alike[seen].append(votes)
    found = defaultdict[Votes, set[int]](set)
    for ways in alike.values():
        for number, size in enumerate(sizes):
            values = {votes[number] for votes in ways}
            if number not in no_votes and values <= {0, size} and (len(values) == 1 or not side_too):
                for votes in ways:
                    found[votes].add(number)
    return Certain(script, dict(found))


def _probability(sizes: Sequence[int], votes: Votes, for_: float) -> float:
    probability = 1.0
    for size, count in zip(sizes, votes, strict=True):
        probability *= comb(size, count) * for_**count * (1 - for_) ** (size - count)
    return probability
