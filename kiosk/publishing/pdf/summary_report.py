"""A session's summary as a PDF: the page for the wall, then every reason, then how it was counted."""

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


def build(summary: Summary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, progress: Progress | None = None) -> bytes:
    """Return the pages as a PDF. The same summary gives the same bytes. Raises CancelledError."""
    with open_document(document_info(summary.results, locale), fonts, locale, paper, progress or Progress()) as (document, out):
        reasons, method = ReasonPages(document, summary), MethodologyPages(document, summary)
        document.steps = 2 * reasons.steps + method.count() + 1
        document.pages = 1 + reasons.count() + method.count()
        SummaryPage(document, summary).draw()
        reasons.draw()
        method.draw()
    return out.getvalue()


def document_info(results: SessionResults, locale: Locale) -> DocumentInfo:
    return DocumentInfo(f"{results.debate.question} — {results.session_name}", headline(results, locale), results.rehearsal)
