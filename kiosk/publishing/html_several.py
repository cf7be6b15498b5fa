"""The page of several sessions: their sum, a row for each, and how they were added up."""

from collections.abc import Iterator, Sequence
from html import escape

from kiosk.publishing import html_parts, labels, several_words
from kiosk.services.several import SummaryOfSeveral
from kiosk.services.wording import Language


def body(summary: SummaryOfSeveral, language: Language) -> Iterator[str]:
    """Everything between the page's beginning and its end."""
    yield from html_parts.head(summary, several_words.kicker(summary, language), language)
    yield from html_parts.result(summary, language)
    yield from html_parts.changed(summary, "", language)
    title = several_words.heading(language)
    yield f'<section aria-labelledby="sessions">\n<h2 id="sessions">{escape(title)}</h2>\n'
    rows = [_said(row, language) for row in several_words.rows(summary, language)]
    yield html_parts.table(title, several_words.head(summary, language), rows, _said(several_words.total(summary, language), language))
    yield f'</section>\n<section aria-labelledby="method">\n<h2 id="method">{escape(labels.foot_titles(language)[0])}</h2>\n'
    yield from (f"<p>{escape(note)}</p>\n" for note in several_words.notes(summary, language))
    yield "</section>\n"


def _said(row: Sequence[several_words.Cell], language: Language) -> list[str]:
    return ["–" if cell is None else language.number(cell) if isinstance(cell, int) else cell for cell in row]
