"""The teacher's plan of a lesson: its phases with proposed times and what to do, then the questions to discuss."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kiosk.domain.debate import DebateText, Side
from kiosk.publishing.pdf.document import DocumentInfo, PdfDocument, open_document
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.pdf.text_blocks import PageBuilder, TextBlock
from kiosk.publishing.pdf.typesetter import Typesetter, draw_pages
from kiosk.publishing.text import classroom
from kiosk.services.progress import Progress
from kiosk.services.result_text import ENGLISH, Locale

_SIZES: Final = (11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
_TIME_WIDTH: Final = 64.0
_GAP: Final = 14.0


def build(text: DebateText, fonts: FontSet, locale: Locale = ENGLISH, paper: Paper = Paper.A4) -> bytes:
    """Return the plan as a PDF, one page if it fits. The same text gives the same bytes."""
    info = DocumentInfo(text.question, classroom.lesson_plan(locale))
    with open_document(info, fonts, locale, paper, Progress()) as (document, out):
        plans = (_lay_out(document, text, size) for size in _SIZES)
        plan = next((plan for plan in plans if len(plan.pages) == 1), None) or _lay_out(document, text, _SIZES[-1])
        draw_pages(document, [plan])
    return out.getvalue()


def _lay_out(document: PdfDocument, text: DebateText, size: float) -> PageBuilder:
    plan, setter = PageBuilder(document.frame, document.inner_frame), Typesetter(document.canvas, size)
    width = plan.frame.width
    intro = setter.paragraph(classroom.proposed_times(document.locale), width)
    plan.add([setter.headline(text.question, width), setter.heading(classroom.lesson_plan(document.locale), width), intro])
    plan.add(list(_phases(setter, text, document.locale, width)), space=_GAP)
    plan.add(setter.discussion(text.discussion, width), space=_GAP)
    plan.add(*(_questions(setter, text, side, plan.column_width(2)) for side in Side), space=_GAP)
    return plan


def _phases(setter: Typesetter, text: DebateText, locale: Locale, width: float) -> Iterator[TextBlock]:
    """Yield two blocks for each phase: its minutes and name, and how to do it."""
    for phase in classroom.phases(text.common_ground_heading, locale):
        heading = setter.heading(phase.name, width - _TIME_WIDTH)
        yield replace(heading, width=width, indent=_TIME_WIDTH, marker=phase.time)
        how = setter.paragraph(phase.how, width - _TIME_WIDTH)
        yield replace(how, width=width, indent=_TIME_WIDTH, space=setter.size * 0.15)


def _questions(setter: Typesetter, text: DebateText, side: Side, width: float) -> list[TextBlock]:
    discussion = text.cases[side].discussion
    return [setter.heading(text.cases[side].heading, width, side), *setter.bullets(discussion.questions, width)] if discussion else []
