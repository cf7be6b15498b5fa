"""A visit over several forms: the kiosk's own state machine, replayed from what the forms carry."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import InvalidTransitionError, ReasonRule, SessionSettings
from kiosk.domain.sureness import STEPS
from kiosk.domain.text import REASON_LETTERS, clean_draft, count_letters
from kiosk.domain.visit import Visit
from kiosk.web.server.tokens import Token

_MOST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """What the form of a vote holds. `cut`: the reason was longer than one may be."""

    visit: Visit
    cut: bool = False

    @property
    def asks_reason(self) -> bool:
        """Whether a reason may be given for this choice."""
        return self.visit.settings.reason is not ReasonRule.OFF and not self.visit.unsure

    def ballot(self, language: str, *, with_reason: bool) -> Ballot:
        """Return the ballot to cast. Raises InvalidTransitionError where a reason is missing."""
        return self.visit.cast(with_reason=with_reason).ballot(language)


def begin(settings: SessionSettings, token: Token) -> Visit:
    """Return the visit as it is after the opening stance."""
    visit = Visit(settings, token.first).start()
    return visit.take_stance(token.opening) if settings.opening_stance else visit


def choose(visit: Visit, form: Mapping[str, str], points: Mapping[Side, int]) -> Choice | None:
    """Return the choice in a form, None where nothing that this session offers was chosen. `points` are how many a side has."""
    answer = form.get("choice", "")
    try:
        if answer == Stance.UNSURE.value:
            return Choice(visit.choose_answer(Stance.UNSURE))
        visit = visit.choose(Side(answer))
    except (ValueError, InvalidTransitionError):
        return None
    step = _number(form.get("sure", ""))
    if visit.settings.how_sure and step in STEPS:
        visit = visit.say_how_sure(step)
    if visit.settings.reason is ReasonRule.OFF:
        return Choice(visit)
    typed, point = form.get("reason", "").replace("\r\n", "\n"), _number(form.get("point", ""))
    picked = point if point is not None and visit.choice is not None and point < points[visit.choice] else None
    explained = visit.give_reason().set_draft(clean_draft(typed)).pick_point(picked)
    return Choice(explained, cut=count_letters(typed.strip()) > REASON_LETTERS)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None
