"""Simulated visitors that use the same visits, votes and moderation as real ones.

They show an organiser what a busy day looks like, and test the store's counters against an independent count.
"""

import random
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import ReasonRule, Session
from kiosk.domain.sureness import STEPS
from kiosk.domain.tally import Tally
from kiosk.domain.visit import Visit
from kiosk.services.moderation import Moderation
from kiosk.services.progress import Progress
from kiosk.services.results import Counts
from kiosk.services.sample_reasons import ReasonDeck, SampleReasons
from kiosk.services.voting import BallotStore

MODERATE_EVERY: Final = 25
"""Visits between two reviews by the simulated organiser."""
_MAX_RATED_REASONS: Final = 3
"""Reasons of the other side that a voter rates."""


@dataclass(slots=True)
class SimulatedVisits:
    """What the simulated visitors did, counted independently of the store."""

    visits: int = 0
    ballots: list[Ballot] = field(default_factory=list)
    fair: int = 0
    asked: int = 0

    @property
    def tally(self) -> Tally:
        return Tally.from_ballots(self.ballots)

    @property
    def points(self) -> dict[tuple[str, int], int]:
        """Return the counts of ready-made reasons by (side, index)."""
        return dict(Counter((ballot.side.value, ballot.point) for ballot in self.ballots if ballot.point is not None))

    @property
    def sureness(self) -> dict[tuple[Side, int], int]:
        """Return how many said how sure they are, by side and step."""
        return dict(Counter((ballot.side, ballot.sure) for ballot in self.ballots if ballot.sure is not None))

    @property
    def reasons(self) -> list[Ballot]:
        """Return the ballots that have a reason."""
        return [ballot for ballot in self.ballots if ballot.reason]

    def to_json(self) -> dict[str, Any]:
        """Return the counts as JSON values, with reasons sorted by their text."""
        split = self.tally.split
        return {
            "visits": self.visits,
            "votes": split.votes,
            "left": self.visits - split.votes,
            "for": split.for_,
            "against": split.against,
            **({"unsure": split.unsure} if split.unsure else {}),
            "cells": sorted(({**asdict(cell), "count": count} for cell, count in self.tally.counts.items()), key=str),
            "points": [{"side": side, "index": index, "count": count} for (side, index), count in sorted(self.points.items())],
            "reasons": sorted(
                ({"text": b.reason, "language": b.language, "final": b.final, "opening": b.opening} for b in self.reasons), key=str
            ),
            "asked": self.asked,
            "fair": self.fair,
        }

    def agrees_with(self, counts: Counts) -> bool:
        """Return whether the store has the same cells, points, answers and visits."""
        cells = {cell: count for cell, count in counts.now.counts.items() if count}
        points = {point: count for point, count in counts.points.items() if count}
        sureness = {cell: count for cell, count in counts.sureness.counts.items() if count}
        same = cells == self.tally.counts and points == self.points and sureness == self.sureness
        return same and counts.visits == self.visits


@dataclass(frozen=True, slots=True)
class VisitorSimulator:
    """Simulates visitors of a session. The same seed on the same debate gives the same tally."""

    ballots: BallotStore
    moderation: Moderation
    reasons: SampleReasons

    def run(self, session: Session, debate: Debate, visits: int, seed: int, progress: Progress | None = None) -> SimulatedVisits:
        """Simulate visits, a step of `progress` each. Raises NotRecordedError as a real vote would."""
        progress = progress or Progress()
        rng = random.Random(seed)  # noqa: S311 - repeatable on purpose
        counts, deck = SimulatedVisits(), ReasonDeck(self.reasons, rng)
        for number in range(1, visits + 1):
            self._visit(rng, deck, session, debate, counts)
            if number % MODERATE_EVERY == 0:
                self.moderate(session, seed, closed=False)
            progress.step(number, visits)
        return counts

    def moderate(self, session: Session, seed: int, *, closed: bool) -> None:
        """Decide on every waiting reason that the organiser can see, which is all of them once the session is `closed`."""
        for reason in self.moderation.waiting(session.id, closed=closed):
            # Seeded by the text: the order of the list is not repeatable if two people wrote the same.
            choice = random.Random(f"{seed} {reason.text}")  # noqa: S311 - repeatable on purpose
            self.moderation.decide(session.id, reason, show=choice.random() < 3 / 4)

    def _visit(self, rng: random.Random, deck: ReasonDeck, session: Session, debate: Debate, counts: SimulatedVisits) -> None:
        visit = Visit(session.settings, first=rng.choice(list(Side))).start()
        counts.visits += 1
        if session.settings.opening_stance:
            visit = visit.take_stance(rng.choice([*Stance, None]))
        visit, language = _decide(rng, deck, visit, debate)
        if not visit.can_cast or rng.random() < 1 / 8:
            self.ballots.leave(session.id)
            return
        visit = visit.cast(with_reason=rng.random() < 7 / 8 or visit.reason_required)
        ballot = visit.ballot(language)
        self.ballots.cast(session.id, ballot)
        visit.casting_succeeded()
        counts.ballots.append(ballot)
        if ballot.final and rng.random() < 1 / 4:
            self._rate_reasons(rng, session, ballot.final.other, counts)

    def _rate_reasons(self, rng: random.Random, session: Session, side: Side, counts: SimulatedVisits) -> None:
        for reason in self.moderation.offer(session.id, side, _MAX_RATED_REASONS):
            fair = rng.random() < 1 / 2
            self.moderation.add_answer(session.id, reason, fair=fair)
            counts.asked += 1
            counts.fair += fair


def _decide(rng: random.Random, deck: ReasonDeck, visit: Visit, debate: Debate) -> tuple[Visit, str]:
    """Choose, perhaps change sides, perhaps explain, in the language that is returned. One in eight leaves before choosing."""
    language = debate.languages[0]
    if rng.random() < 1 / 8:
        return visit, language
    if visit.settings.still_unsure and rng.random() < 1 / 5:
        return visit.choose_answer(Stance.UNSURE), language
    side = rng.choice(list(Side))
    if rng.random() < 1 / 4:
        visit = visit.choose(side.other)
    visit = visit.choose(side)
    if visit.settings.how_sure and rng.random() < 3 / 4:
        visit = visit.say_how_sure(rng.choice(STEPS))
    if visit.settings.reason is ReasonRule.OFF or rng.random() < 1 / 4:
        return visit, language
    visit = visit.give_reason()
    if rng.random() < 1 / 2:
        visit = visit.pick_point(rng.randrange(len(debate.text().cases[side].points)))
    if rng.random() < 1 / 2:
        language, draft = deck.deal(side)
        visit = visit.set_draft(draft)
    return visit, language
