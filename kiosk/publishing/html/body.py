"""The page of one session: its result, everyone's words by side, and how it was counted."""

from collections.abc import Iterator
from html import escape
from typing import Final

import regex

from kiosk.domain.debate import Side
from kiosk.publishing.html import charts, components
from kiosk.publishing.text import combined, labels
from kiosk.publishing.text.methodology import sections, statements
from kiosk.publishing.text.sentences import fair_point, flow_note, kicker, reasons_intro, rehearsal_note
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Language
from kiosk.services.summary import Summary

_TAG: Final = regex.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def summary_body(summary: Summary, language: Language) -> Iterator[str]:
    """Everything between the page's beginning and its end."""
    if summary.results.rehearsal:
        yield f'<p class="rehearsal">{escape(rehearsal_note(language))}</p>\n'
    yield from components.head(summary.results, kicker(summary, language), language)
    yield from components.result(summary.results, language)
    yield from components.changed(summary.results, flow_note(summary.results, language), language)
    yield from _reasons(summary, language)
    yield from _method(summary, language)
    yield from components.online(summary.online_url, language)


def _reasons(summary: Summary, language: Language) -> Iterator[str]:
    count = len(summary.shown_reasons)
    points = any(point.count for point in summary.shown_points)
    if not count and not points:
        return
    title, intro = reasons_intro(count, language)
    yield f'<section aria-labelledby="reasons">\n<h2 id="reasons">{escape(title)}</h2>\n'
    yield f"<p>{escape(intro)}</p>\n" if count else ""
    yield '<div class="columns">\n'
    for side in Side:
        heading = labels.reasons_heading(summary.results.debate.labels[side], language, reached=False)
        yield f'<section class="{side.value}">\n<h3>{charts.mark(side)}{escape(heading)}</h3>\n'
        yield from _column(summary, side, language)
        yield "</section>\n"
    yield "</div>\n</section>\n"


def _column(summary: Summary, side: Side, language: Language) -> Iterator[str]:
    first = True
    for reason in (each for each in summary.shown_reasons if each.final is side):
        yield '<ul class="words">\n' if first else ""
        yield _reason(reason, summary, language)
        first = False
    yield f'<p class="note">{escape(labels.no_reasons(language))}</p>\n' if first else "</ul>\n"
    points = [point for point in summary.shown_points if point.side is side and point.count]
    if points:
        yield f'<h4>{escape(labels.picked_heading(language))}</h4>\n<ul class="points">\n'
        for point in points:
            yield f'<li dir="auto">{escape(point.text)} <b>{escape(labels.times(point.count, language))}</b></li>\n'
        yield "</ul>\n"


def _reason(reason: Reason, summary: Summary, language: Language) -> str:
    """Someone's words, in their language as far as it is known."""
    spoken = f' lang="{reason.language}"' if reason.language != language.code and _TAG.fullmatch(reason.language) else ""
    note = fair_point(reason, summary.results.debate.labels, language)
    said = f'<p class="note">{escape(note)}</p>' if note else ""
    return f'<li><blockquote{spoken} dir="auto">{escape(labels.quoted(reason.text, language))}</blockquote>{said}</li>\n'


def _method(summary: Summary, language: Language) -> Iterator[str]:
    title = labels.method_heading(language)
    yield f'<section aria-labelledby="method">\n<h2 id="method">{escape(title)}</h2>\n'
    for heading, entries in sections(summary, language):
        rows = [[entry.text, language.number(entry.number)] for entry in entries if entry.number is not None and not entry.total]
        total = next(([entry.text, language.number(entry.number or 0)] for entry in entries if entry.total), None)
        yield components.table(heading, (), rows, total, caption=True)
        yield from (f'<p class="note">{escape(entry.text)}</p>\n' for entry in entries if entry.number is None)
    for heading, paragraphs in statements(summary, language):
        yield f"<h3>{escape(heading)}</h3>\n"
        yield from (f'<p dir="auto">{escape(paragraph)}</p>\n' for paragraph in paragraphs)
    yield "</section>\n"


def combined_body(summary: CombinedSummary, language: Language) -> Iterator[str]:
    """Everything between the page's beginning and its end."""
    yield from components.head(summary, combined.kicker(summary, language), language)
    yield from components.result(summary, language)
    yield from components.changed(summary, "", language)
    title = combined.heading(language)
    yield f'<section aria-labelledby="sessions">\n<h2 id="sessions">{escape(title)}</h2>\n'
    rows = [combined.format_cells(row, language) for row in combined.rows(summary, language)]
    yield components.table(
        title, combined.columns(summary, language), rows, combined.format_cells(combined.total(summary, language), language)
    )
    yield f'</section>\n<section aria-labelledby="method">\n<h2 id="method">{escape(labels.method_heading(language))}</h2>\n'
    yield from (f"<p>{escape(note)}</p>\n" for note in combined.notes(summary, language))
    yield "</section>\n"
