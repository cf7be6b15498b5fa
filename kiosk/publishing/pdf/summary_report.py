"""A session's summary as a PDF: the page for the wall, then every reason that is not on that page, then how it was counted."""

from collections.abc import Collection

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.document import DocumentInfo, open_document
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.methodology import MethodologyPages
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.reason_pages import ReasonPages
from kiosk.publishing.pdf.summary_page import MergedReasons, SummaryPage
from kiosk.services.equal_reasons import RepeatedReason
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.session_results import SessionResults
from kiosk.services.summary import Summary


def build(summary: Summary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, progress: Progress | None = None) -> bytes:
    """Return the pages as a PDF. The same summary gives the same bytes. Raises CancelledError."""
    merged = {side: summary.merged_reasons(side) for side in Side}
    with_themes, whole = _try_first_page(summary, merged, fonts, locale, paper)
    rest = {side: [reason for reason in reasons if reason not in whole] for side, reasons in merged.items()}
    with open_document(document_info(summary.results, locale), fonts, locale, paper, progress or Progress()) as (document, out):
        reasons, method = ReasonPages(document, summary, rest, with_themes=not with_themes), MethodologyPages(document, summary)
        document.steps = 2 * reasons.steps + method.count() + 1
        pages, room = reasons.measure()
        below = method.fitting_below(room)
        document.pages = 1 + pages + (0 if below else method.count())
        SummaryPage(document, summary, merged, with_themes).draw()
        reasons.draw(unfinished=pages if below else 0)
        if below:
            below.draw_below(document.frame.bottom + room)
        else:
            method.draw()
    return out.getvalue()


def _try_first_page(
    summary: Summary, merged: MergedReasons, fonts: FontSet, locale: Locale, paper: Paper
) -> tuple[bool, Collection[RepeatedReason]]:
    """Return whether the first page has the themes, and the reasons that it holds whole. Themes never take room from reasons.

    Drawn on trial: what it holds is not on the pages after it, and these have to be counted before one is drawn.
    """

    def draw(*, with_themes: bool) -> Collection[RepeatedReason]:
        with open_document(document_info(summary.results, locale), fonts, locale, paper, Progress()) as (trial, _):
            return set(SummaryPage(trial, summary, merged, with_themes).draw())

    whole = draw(with_themes=True)
    if not summary.themes or len(whole) == sum(map(len, merged.values())):
        return True, whole
    return False, draw(with_themes=False)


def document_info(results: SessionResults, locale: Locale) -> DocumentInfo:
    title, day = f"{results.debate.question} — {results.session_name}", results.closed_on or results.opened_on
    return DocumentInfo(title, headline(results, locale), results.rehearsal, day)
