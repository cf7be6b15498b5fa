"""An attack on results over time: which votes could have led to everything that was published, and to every silence?

Every way to vote is enumerated and grouped by all that anyone could see up to each moment. The votes between two moments have no order, so
a vote is certain exactly if all votes of its span are for one side in every way that fits.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import comb

from kiosk.domain.publication import NO_VOTES, Publication
from kiosk.domain.tally import Split

END = "end"
REVEAL = "reveal"
Script = Sequence[int | str]
"""Numbers of votes in a row, and moments at which the organiser acts. A session that has ended is reopened by the next vote."""
Votes = tuple[int, ...]
"""For each span of votes how many were for."""
Rule = Callable[[Script, Votes], Iterator[Hashable]]
"""Yields what is seen after each part of a script."""


def spans(script: Script) -> list[int]:
    return [part for part in script if isinstance(part, int)]


def all_votes(script: Script) -> Iterator[Votes]:
    return product(*(range(size + 1) for size in spans(script)))


def published(script: Script, votes: Votes) -> Iterator[Hashable]:
    """Run the program's rule. Nobody sees whether a session that runs is held back."""
    now, publication, ran = Split(0, 0), Publication(), iter(votes)
    for part in script:
        if isinstance(part, int):
            for_ = next(ran)
            now += Split(for_, part - for_)
            publication = publication.after_vote(now)
            assert now.votes - publication.step.votes <= 5, "a step was filled within a span"
            yield publication.split
        else:
            publication = publication.at_end(now, NO_VOTES, agreed=False)
            yield publication.split, publication.held_back


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


def certain_votes(rule: Rule, script: Script) -> Certain:
    sizes = spans(script)
    alike = defaultdict[Hashable, list[Votes]](list)
    for votes in all_votes(script):
        seen: tuple[Hashable, ...] = ()
        for moment in rule(script, votes):
            seen = (*seen, moment)
            alike[seen].append(votes)
    found = defaultdict[Votes, set[int]](set)
    for ways in alike.values():
        for number, size in enumerate(sizes):
            if len(values := {votes[number] for votes in ways}) == 1 and values <= {0, size}:
                for votes in ways:
                    found[votes].add(number)
    return Certain(script, dict(found))


def _probability(sizes: Sequence[int], votes: Votes, for_: float) -> float:
    probability = 1.0
    for size, count in zip(sizes, votes, strict=True):
        probability *= comb(size, count) * for_**count * (1 - for_) ** (size - count)
    return probability
