"""Simulated visitors, played through the same visits, votes and moderation as real ones.

They show an organiser what a busy day looks like, and hold the store's counters against an independent count.
"""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import ReasonRule, Session
from kiosk.domain.tally import Tally
from kiosk.domain.visit import Visit
from kiosk.services.moderation import Moderation
from kiosk.services.results import Counts
from kiosk.services.voting import BallotStore

MODERATE_EVERY: Final = 25
"""Visits between two rounds of the simulated organiser."""
FAIR_POINTS: Final = 3
"""Reasons a voter is shown from the other side, at most."""

SAYINGS: Final[Sequence[tuple[str, str]]] = (
    ("en", "What everyone may read, everyone may check."),
    ("en", "I came in sure and leave with a question."),
    ("en", "I <3 this & <b>bold</b> ideas <img src='http://example.invalid/x.png'>"),
    ("en", '=HYPERLINK("http://example.invalid","me") \'; DROP TABLE reason; --'),
    ("en", "Good 👍🏽 for my family 👨‍👩‍👧 and for 🇪🇺"),
    ("fr", "À mon âge, on préfère vérifier soi-même : ça évite bien des déceptions."),
    ("de", "Größe allein überzeugt mich nicht, Öffnung schon."),
    ("vi", "Tôi nghĩ mọi người đều có quyền được hiểu."),
    ("el", "\u0397 γνώση μεγαλώνει όταν τη μοιράζεσαι."),
    ("ru", "Доверяй, но проверяй."),
    ("uk", "Їжак теж має право знати, що всередині."),
    ("ar", "المعرفة حق للجميع، لكن المسؤولية أيضًا (٢٠٢٦)."),
    ("he", "מי שמסתיר משהו, צריך להסביר למה."),
    ("hi", "खुलापन अच्छा है, पर सावधानी भी ज़रूरी है।"),
    ("zh", "公开才能让人放心\uff0c但也要有人负责。"),
    ("ja", "みんなで確かめられることが大切です。"),
    ("en", "Z\u0351\u036b\u0343\u036a\u0302a\u0321\u0316\u031clgo and a \u202eright-to-left trick"),
    ("en", "Too long to fit: " + "on and on " * 40),
    ("en", " \u200b\n\t "),
)
"""(language, words) as typed, before any clean-up: several scripts, hostile markup, formulas, too much and nothing at all."""
POLITE_SAYINGS: Final[Sequence[tuple[str, str]]] = (
    ("en", "I came in sure and leave with a question."),
    ("en", "Whoever is right, we all have to live with the answer."),
    ("en", "My grandmother and my daughter would answer differently. I had to pick one."),
    ("en", "Both sides moved me. This one moved me further."),
    ("en", "I work in a hospital, and I thought of the worst night shift."),
    ("en", "The strongest point was the one I did not want to hear."),
    ("en", "I build software for a living, and I know how things break."),
    ("en", "I would rather be wrong this way than the other."),
    ("en", "Ask me again in five years."),
    ("en", "My students changed my mind, not the experts."),
    ("fr", "À mon âge, on préfère vérifier soi-même."),
    ("ru", "Доверяй, но проверяй."),
)
"""What visitors might really say of any question, on either side: for pictures."""


@dataclass(slots=True)
class SimulatedVisits:
    """What the simulated visitors did, counted apart from the store."""

    visits: int = 0
    ballots: list[Ballot] = field(default_factory=list)
    fair: int = 0
    asked: int = 0

    @property
    def tally(self) -> Tally:
        """Their votes."""
        return Tally.from_ballots(self.ballots)

    @property
    def points(self) -> dict[tuple[str, int], int]:
        """Their ready-made reasons by (side's value, index)."""
        return dict(Counter((ballot.final.value, ballot.point) for ballot in self.ballots if ballot.point is not None))

    @property
    def reasons(self) -> list[Ballot]:
        """Those ballots that came with words."""
        return [ballot for ballot in self.ballots if ballot.reason]

    def to_json(self) -> dict[str, Any]:
        """What was cast, as plain lists and numbers that JSON can hold; reasons sorted by their words."""
        split = self.tally.split
        return {
            "visits": self.visits,
            "votes": split.votes,
            "left": self.visits - split.votes,
            "for": split.for_,
            "against": split.against,
            "cells": sorted(({**asdict(cell), "count": count} for cell, count in self.tally.counts.items()), key=str),
            "points": [{"side": side, "index": index, "count": count} for (side, index), count in sorted(self.points.items())],
            "reasons": sorted(
                ({"text": b.reason, "language": b.language, "final": b.final, "opening": b.opening} for b in self.reasons), key=str
            ),
            "asked": self.asked,
            "fair": self.fair,
        }

    def agrees_with(self, counts: Counts) -> bool:
        """Whether the store counted the same: every cell, every point, every visit."""
        cells = {cell: count for cell, count in counts.now.counts.items() if count}
        points = {point: count for point, count in counts.points.items() if count}
        return cells == self.tally.counts and points == self.points and counts.visits == self.visits


@dataclass(frozen=True, slots=True)
class VisitorSimulator:
    """Plays visitors into a session. The same seed on the same debate gives the same tally."""

    ballots: BallotStore
    moderation: Moderation
    sayings: Sequence[tuple[str, str]] = SAYINGS

    def run(
        self, session: Session, debate: Debate, visits: int, seed: int, after_each: Callable[[], None] = lambda: None
    ) -> SimulatedVisits:
        """Play `visits` visits; `after_each` is called when one is over. Raises NotRecordedError as a real vote would."""
        rng = random.Random(seed)  # noqa: S311 - repeatable on purpose
        played = SimulatedVisits()
        for number in range(1, visits + 1):
            self._visit(rng, session, debate, played)
            if number % MODERATE_EVERY == 0:
                self._moderate(session, seed, closed=False)
            after_each()
        return played

    def moderate_remaining(self, session: Session, seed: int) -> None:
        """Have the simulated organiser decide on every reason that is left, as at the end of a day."""
        self._moderate(session, seed, closed=True)

    def _visit(self, rng: random.Random, session: Session, debate: Debate, played: SimulatedVisits) -> None:
        visit = Visit(session.settings, first=rng.choice(list(Side))).start()
        played.visits += 1
        if session.settings.opening_stance:
            visit = visit.take_stance(rng.choice([*Stance, None]))
        language, draft = rng.choice(self.sayings)
        visit = _make_up_mind(rng, visit, debate, draft)
        if not visit.can_cast or rng.random() < 1 / 8:
            self.ballots.leave(session.id)
            return
        visit = visit.cast(with_reason=rng.random() < 7 / 8 or visit.reason_needed)
        ballot = visit.ballot(language)
        self.ballots.cast(session.id, ballot)
        visit.casting_succeeded()
        played.ballots.append(ballot)
        if rng.random() < 1 / 4:
            self._call_fair(rng, session, ballot, played)

    def _call_fair(self, rng: random.Random, session: Session, ballot: Ballot, played: SimulatedVisits) -> None:
        others = [reason for reason in self.moderation.shown(session.id) if reason.final is ballot.final.other]
        for reason in others[:FAIR_POINTS]:
            fair = rng.random() < 1 / 2
            self.moderation.judge(session.id, reason, fair=fair)
            played.asked += 1
            played.fair += fair

    def _moderate(self, session: Session, seed: int, *, closed: bool) -> None:
        for reason in self.moderation.waiting(session.id, closed=closed):
            # By the words, not by the turn: lists are in no order that a seed could repeat where two people said the same.
            taste = random.Random(f"{seed} {reason.text}")  # noqa: S311 - repeatable on purpose
            self.moderation.decide(session.id, reason, show=taste.random() < 3 / 4)


def _make_up_mind(rng: random.Random, visit: Visit, debate: Debate, draft: str) -> Visit:
    """Read, choose, perhaps choose again, perhaps explain; one in eight walks away before choosing."""
    if rng.random() < 1 / 8:
        return visit
    side = rng.choice(list(Side))
    if rng.random() < 1 / 4:
        visit = visit.choose(side.other)
    visit = visit.choose(side)
    if visit.settings.reason is ReasonRule.OFF or rng.random() < 1 / 4:
        return visit
    visit = visit.explain()
    if rng.random() < 1 / 2:
        visit = visit.pick_point(rng.randrange(len(debate.text().cases[side].points)))
    return visit.set_draft(draft) if rng.random() < 1 / 2 else visit
