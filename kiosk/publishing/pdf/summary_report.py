"""A session's summary as a PDF: the page for the wall, then every reason, then how it was counted."""

from pathlib import Path

from kiosk.publishing.pdf.document import DocumentInfo, open_document
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, FontSet
from kiosk.publishing.pdf.methodology import MethodologyPages
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.reason_pages import ReasonPages
from kiosk.publishing.pdf.summary_page import SummaryPage
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale, headline
from kiosk.services.summary import Summary
from kiosk.system import atomic_file


def write(  # noqa: PLR0913 - each has a name and most a default
    summary: Summary,
    target: Path,
    *,
    fonts: Path,
    locale: Locale = ENGLISH,
    paper: Paper = Paper.A4,
    progress: Progress | None = None,
) -> None:
    """Write the pages to `target`, whole or not at all.

    `fonts` is the folder with our TTFs. The same summary gives the same bytes.

    Raises:
        KnownError: the file could not be written or a font is missing; an earlier file still stands.
        CancelledError: `progress` said to stop; an earlier file still stands.
    """
    atomic_file.write(target, build(summary, FontSet(fonts, SYSTEM_FOLDERS), locale, paper, progress))


def build(summary: Summary, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4, progress: Progress | None = None) -> bytes:
    """The pages as a PDF. Raises CancelledError."""
    with open_document(about(summary, locale), fonts, locale, paper, progress or Progress()) as (document, out):
        listed, method = ReasonPages(document, summary), MethodologyPages(document, summary)
        document.steps = 2 * listed.steps + method.count() + 1
        document.pages = 1 + listed.count() + method.count()
        SummaryPage(document, summary).draw()
        listed.draw()
        method.draw()
    return out.getvalue()


def about(summary: Summary, locale: Locale) -> DocumentInfo:
    """What the file says of itself."""
    results = summary.results
    return DocumentInfo(f"{results.debate.question} — {results.session_name}", headline(results, locale), results.rehearsal)
