"""A session's summary as a PDF: the page for the wall, then every reason unless that page holds them all, then how it was counted."""

from typing import Final

from kiosk.publishing.pdf.document import DocumentInfo, open_document
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.methodology import MethodologyPages
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.reason_pages import ReasonPages
from kiosk.publishing.pdf.summary_page import SummaryPage
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.session_results import SessionResults
from kiosk.services.summary import Summary

_MOST_CARDS: Final = 16
"""More reasons than this never fit on the first page."""


def build(summary: Summary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, progress: Progress | None = None) -> bytes:
    """Return the pages as a PDF. The same summary gives the same bytes. Raises CancelledError."""
    with open_document(document_info(summary.results, locale), fonts, locale, paper, progress or Progress()) as (document, out):
        reasons, method = ReasonPages(document, summary), MethodologyPages(document, summary)
        apart = not _first_page_holds_all(summary, fonts, locale, paper)
        document.steps = (2 * reasons.steps if apart else 0) + method.count() + 1
        document.pages = 1 + (reasons.count() if apart else 0) + method.count()
        SummaryPage(document, summary, with_themes=not apart).draw()
        if apart:
            reasons.draw()
        method.draw()
    return out.getvalue()


def _first_page_holds_all(summary: Summary, fonts: FontSet, locale: Locale, paper: Paper) -> bool:
    """Return whether the first page holds every reason with the themes; else the themes are above the reasons on the next page.

    Drawn on trial: pages have to be counted before one is drawn.
    """
    if len(summary.shown_reasons) > _MOST_CARDS:
        return False
    with open_document(document_info(summary.results, locale), fonts, locale, paper, Progress()) as (trial, _):
        return SummaryPage(trial, summary, with_themes=True).draw()


def document_info(results: SessionResults, locale: Locale) -> DocumentInfo:
    return DocumentInfo(f"{results.debate.question} — {results.session_name}", headline(results, locale), results.rehearsal)
