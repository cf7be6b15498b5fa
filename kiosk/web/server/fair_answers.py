"""Offers reasons of the other side after a vote and takes answers to 'Is this a fair point?', as the screen does.

`services.fair_points` says why answers are in memory only.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from typing import Final

from kiosk.domain.debate import Side
from kiosk.services.fair_points import FairPoints, PointKey
from kiosk.services.moderation import Reason
from kiosk.web.server.shown_reasons import ShownReasons

MOST_OFFERED: Final = 3
_ANSWERS: Final = {"fair": True, "not": False}
_PREFIX: Final = "point-"


@dataclass(frozen=True, slots=True)
class Offer:
    """A reason and the name of its field. The name means nothing outside this process: ids on the disk change with every vote."""

    reason: Reason
    field: str


@dataclass(slots=True)
class FairAnswers:
    """Only one thread may use it. `take` counts an answer to a reason of a session, in the memory of one process."""

    reasons: ShownReasons
    take: Callable[[str, PointKey, bool], None]
    _points: dict[str, FairPoints] = field(default_factory=dict, init=False)
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32), init=False)

    def offer(self, session_id: str, side: Side) -> Sequence[Offer]:
        """Return some shown reasons of a side, all offered equally often. Raises KnownError where the store cannot be read."""
        shown = {reason.point_key: reason for reason in self.reasons.shown(session_id) if reason.final is side}
        chosen = self._points.setdefault(session_id, FairPoints()).choose(shown, MOST_OFFERED)
        return [Offer(shown[key], self._name(key)) for key in chosen]

    def answer(self, session_id: str, form: Mapping[str, str]) -> None:
        """Count the answers of one visit to reasons that are still shown. Raises KnownError where the store cannot be read."""
        given = {name: _ANSWERS[value] for name, value in form.items() if name.startswith(_PREFIX) and value in _ANSWERS}
        if not given:
            return
        names = {self._name(key): key for key in {reason.point_key for reason in self.reasons.shown(session_id)}}
        for name, fair in islice(given.items(), MOST_OFFERED):
            if name in names:
                self.take(session_id, names[name], fair)

    def _name(self, key: PointKey) -> str:
        text, side = key
        return _PREFIX + blake2b(f"{side.value} {text}".encode(), key=self._key, digest_size=12).hexdigest()
