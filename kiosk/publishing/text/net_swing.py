"""How the shares of both sides moved between the first stance and the vote, in words and with what that does not say."""

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.first_vote import PERCENT_FROM
from kiosk.domain.flow import Flow
from kiosk.publishing import chart_layout
from kiosk.services.combined_summary import ReportResults
from kiosk.services.result_text import Locale, label_in_sentence
from kiosk.services.session_results import STANCES


def sentence(results: ReportResults, locale: Locale) -> str:
    """Return the points that each side gained or lost, by the shares beside the flow. Empty of few votes or without a flow."""
    flow, tr = results.flow, locale.translator
    if results.split is None or flow is None or flow.total < PERCENT_FROM:
        return ""
    labels, swings = results.debate.labels, _swings(flow)
    first, second = (_clause(label_in_sentence(labels[side], locale), swings[side], locale) for side in Side)
    text = tr("Net swing: {first}; {second}. Small sides gain more easily, so read the flow, not the swing.")
    return text.format(first=first, second=second)


def _swings(flow: Flow) -> dict[Side, int]:
    finals = (Side.FOR, None, Side.AGAINST) if flow.unsure else tuple(Side)
    before = dict(zip(STANCES, chart_layout.percentages([flow.from_stance(stance) for stance in STANCES]), strict=True))
    after = dict(zip(finals, chart_layout.percentages([flow.to_side(final) for final in finals]), strict=True))
    return {side: after[side] - before[Stance(side.value)] for side in Side}


def _clause(side: str, points: int, locale: Locale) -> str:
    tr = locale.translator
    if not points:
        return tr("{side} as before").format(side=side)
    if points > 0:
        text = tr("{side} gained 1 point") if points == 1 else tr("{side} gained {points} points", "", points)
    else:
        text = tr("{side} lost 1 point") if points == -1 else tr("{side} lost {points} points", "", -points)
    return text.format(side=side, points=locale.number(abs(points)))
