"""Every shown reason that is not on the first page, side by side in two columns, in an order that comes from the words alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, TextStyle
from kiosk.publishing.pdf.document import DocumentPart
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.side_heading import HEADING, draw_heading, wrap_heading
from kiosk.publishing.pdf.summary_page import MergedReasons
from kiosk.publishing.pdf.theme_list import ThemeList
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import reason_note, reasons_intro
from kiosk.services.equal_reasons import RepeatedReason
from kiosk.services.moderation import sorted_by_words
from kiosk.services.summary import Summary

_GUTTER: Final = 24.0
_INDENT: Final = 11.0
_GAP: Final = 9.0
_WORDS: Final = TextStyle(Font.SERIF, 10.5, 13.6)
_NOTE: Final = TextStyle(Font.SANS, 9, 11.5, MUTED)
_TITLE: Final = TextStyle(Font.DISPLAY, 20, 24, tag="H2")
_INTRO: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_HEADING_SPACE: Final = 9.0
_DASH: Final = (5.0, 2.5)


@dataclass(frozen=True, slots=True)
class _Item:
    """One reason, wrapped."""

    side: Side
    words: list[str]
    note: list[str]
    language: str

    @property
    def height(self) -> float:
        return len(self.words) * _WORDS.leading + len(self.note) * _NOTE.leading + _GAP


@dataclass(slots=True)
class _Page:
    """A side and its reasons for each column, the footnotes to them, and the height that is left below the columns."""

    columns: list[tuple[Side, list[_Item]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    room: float = 0

    @property
    def items(self) -> int:
        return sum(len(items) for _, items in self.columns)


@dataclass(slots=True)
class _Queue:
    """The reasons of a side that are not on a page yet. Only the next one is wrapped."""

    items: Iterator[_Item]
    next: _Item | None = None

    def __post_init__(self) -> None:
        self.advance()

    def advance(self) -> None:
        self.next = next(self.items, None)


@dataclass(frozen=True, slots=True)
class ReasonPages(DocumentPart):
    """Lays out one page at a time, however many reasons there are: no page is kept once it is drawn."""

    summary: Summary
    reasons: MergedReasons
    with_themes: bool = False

    @property
    def steps(self) -> int:
        """Return how many steps of progress laying them out takes."""
        return sum(map(len, self.reasons.values()))

    def measure(self) -> tuple[int, float]:
        """Return how many pages there are, and the height that is left on the last one: 0 if it has footnotes or there is no page."""
        count, room = 0, 0.0
        for page in self._pages():
            count, room = count + 1, 0 if page.notes else page.room
        return count, room

    def draw(self, unfinished: int = 0) -> None:
        """Draw all pages, and end each but the one of this number, counted from 1."""
        for number, page in enumerate(self._pages()):
            self.document.draw_running_title()
            top = self.document.inner_frame.top
            if number == 0:
                self._draw_intro(top)
                top -= self._intro_height + self._themes_height
            for index, (side, items) in enumerate(page.columns):
                x = self.frame.left + index * (self._width + _GUTTER)
                self._draw_column(side, items, x, top, with_heading=index == 0 or side is not page.columns[0][0])
            if number + 1 != unfinished:
                self.document.finish_page(page.notes)

    @property
    def _width(self) -> float:
        return (self.frame.width - _GUTTER) / 2

    def _pages(self) -> Iterator[_Page]:
        queues = {side: _Queue(self._items(side)) for side in Side}
        frame, waiting, max_lines = self.document.inner_frame, list[str](), self.document.max_note_lines
        intro, marked = self._intro_height + self._themes_height, _with_notes(self._themes.lines) if self.with_themes else []
        if intro and not self.steps:
            yield _Page(notes=self.document.footnotes_for(marked), room=frame.top - frame.bottom - intro)
        while left := [side for side in Side if queues[side].next]:
            height = frame.top - frame.bottom - self._heading_height - intro
            page = self._page(queues, left if len(left) > 1 else left * 2, height, waiting, marked)
            page.notes, waiting = page.notes[:max_lines], page.notes[max_lines:]
            yield page
            intro, marked = 0, []
        while waiting:
            yield _Page(notes=waiting[:max_lines])
            waiting = waiting[max_lines:]

    def _page(self, queues: dict[Side, _Queue], sides: Sequence[Side], height: float, waiting: list[str], above: list[str]) -> _Page:
        """Fill both columns. A reason whose footnotes would push others out waits for the next page.

        `waiting` notes come first, then those to the lines `above` the columns.
        """
        page, used, marked = _Page(notes=waiting), [0.0, 0.0], list(above)
        for column, side in enumerate(sides):
            items = list[_Item]()
            while item := queues[side].next:
                notes = [*waiting, *self.document.footnotes_for([*marked, *item.words])]
                highest = max(used[1 - column], used[column] + item.height) - _GAP
                if page.items + len(items) and highest + self.document.footnotes_height(notes) > height:
                    break
                items.append(item)
                used[column] += item.height
                marked += _with_notes(item.words)
                page.notes = notes
                queues[side].advance()
            page.columns.append((side, items))
        page.room = height - max(used)
        self.document.step(page.items)
        return page

    def _items(self, side: Side) -> Iterator[_Item]:
        repeated = {each.reason: each for each in self.reasons[side]}
        return (self._item(repeated[reason]) for reason in sorted_by_words(repeated))

    def _item(self, reason: RepeatedReason) -> _Item:
        width, note = self._width - _INDENT, reason_note(reason, self.summary.results.debate.labels, self.locale)
        words = self.canvas.wrap(labels.quoted(reason.reason.text, self.locale), _WORDS, width)
        return _Item(reason.reason.final, words, self.canvas.wrap(note, _NOTE, width), reason.reason.language)

    def _heading(self, side: Side) -> list[str]:
        return wrap_heading(self.canvas, side, self.summary.results, self.locale, self._width, reached=False)

    @property
    def _heading_height(self) -> float:
        return max(len(self._heading(side)) for side in Side) * HEADING.leading + _HEADING_SPACE

    @property
    def _intro(self) -> tuple[str, list[str]]:
        reasons = [reason for side in Side for reason in self.reasons[side]]
        title, text = reasons_intro(reasons, self.locale, all_reasons=len(self.summary.reasons))
        return title, self.canvas.wrap(text, _INTRO, self.frame.width)

    @property
    def _themes(self) -> ThemeList:
        return ThemeList(self.canvas, self.summary, self.locale, self.frame.width)

    @property
    def _themes_height(self) -> float:
        return self._themes.height if self.with_themes else 0

    @property
    def _intro_height(self) -> float:
        return _TITLE.leading + 4 + len(self._intro[1]) * _INTRO.leading + 14 if self.steps else 0

    def _draw_intro(self, top: float) -> None:
        if self.with_themes:
            self._themes.draw(self.frame.left, top - self._intro_height)
        if self.steps:
            title, lines = self._intro
            top = self.canvas.block(self.frame.left, top, [title], _TITLE) - 4
            self.canvas.block(self.frame.left, top, lines, _INTRO)

    def _draw_column(self, side: Side, items: Sequence[_Item], x: float, top: float, *, with_heading: bool) -> None:
        structure = self.canvas.structure
        with structure.element("Sect", key=side):
            if with_heading:
                with structure.once(side):
                    draw_heading(self.canvas, side, self._heading(side), x, top)
            top -= self._heading_height
            for item in items:
                with structure.item():
                    self._draw_item(item, x, top)
                top -= item.height

    def _draw_item(self, item: _Item, x: float, top: float) -> None:
        """Draw the words beside a line in the side's colour, solid for For and dashed for Against."""
        with self.canvas.shapes() as pdf:
            pdf.setStrokeColor(SIDE_COLOUR[item.side])
            pdf.setLineWidth(2)
            if item.side is Side.AGAINST:
                pdf.setDash(*_DASH)
            pdf.line(x + 1, top - 1, x + 1, top - item.height + _GAP + 1)
        width = self._width - _INDENT
        words = self.canvas.in_language(item.language)
        bottom = words.block(x + _INDENT, top, item.words, _WORDS.with_colour(INK), width)
        self.canvas.note(x + _INDENT, bottom, item.note, _NOTE, width=width, words=item.words)


def _with_notes(lines: Sequence[str]) -> list[str]:
    """Return the lines that may point to a footnote."""
    return [line for line in lines if "[" in line]
