"""The sum of a joint session on the board: like a report of several sessions, of the stations' own pages once all have ended."""

from collections.abc import Iterator, Sequence
from contextlib import suppress

from kiosk.domain.debate import Side
from kiosk.domain.text import shorten
from kiosk.errors import KnownError
from kiosk.publishing.data import json_import
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.hub import Figures, Hub, SessionOffer
from kiosk.services.hub_answers import usable_figures
from kiosk.services.session_results import SessionResults
from kiosk.services.station_link import SplitSum

_NEWEST = 3
_LABEL = 60


def joint_sums(hub: Hub, offers: Sequence[SessionOffer]) -> tuple[SplitSum, ...]:
    """Return the sums that may be seen, of the newest joint sessions. While a station still votes there is none: its part could be told."""
    shown = [offer for offer in offers if offer.shown][-_NEWEST:]
    found = [(offer.name, usable_figures(hub.figures(offer.name))) for offer in shown]
    sums = (_sum(name, figures) for name, figures in found if figures and all(each.closed is True for each in figures))
    return tuple(each for each in sums if each)


def _sum(name: str, figures: Sequence[Figures]) -> SplitSum | None:
    with suppress(KnownError):  # figures of another text, or ones that contradict each other
        combined = CombinedSummary.from_results(_results(figures))
        if combined.split is not None:
            labels = (shorten(combined.debate.labels[Side.FOR], _LABEL), shorten(combined.debate.labels[Side.AGAINST], _LABEL))
            return SplitSum(name, labels, (combined.split.for_, combined.split.against), len(combined.rows))
    return None


def _results(figures: Sequence[Figures]) -> Iterator[SessionResults]:
    for each in figures:
        if each.document.get("sessions"):  # empty where the session was erased
            yield from json_import.read_document(each.document, each.session_name)
