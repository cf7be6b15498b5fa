"""Every shown reason, side by side in two columns, in an order that comes from the words alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, PageCanvas, TextStyle
from kiosk.publishing.pdf.document import PdfDocument
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import fair_point, reasons_intro
from kiosk.services.moderation import Reason, sorted_by_words
from kiosk.services.summary import Summary

_GUTTER: Final = 24.0
_INDENT: Final = 11.0
_BETWEEN: Final = 9.0
_WORDS: Final = TextStyle(Font.SERIF, 10.5, 13.6)
_NOTE: Final = TextStyle(Font.SANS, 9, 11.5, MUTED)
_TITLE: Final = TextStyle(Font.DISPLAY, 20, 24)
_INTRO: Final = TextStyle(Font.SANS, 10, 13, MUTED)
_HEADING: Final = TextStyle(Font.BOLD, 10.5, 13)
_HEADING_INDENT: Final = 17.0
_HEADING_SPACE: Final = 9.0
_DASH: Final = (5.0, 2.5)


@dataclass(frozen=True, slots=True)
class _Item:
    """One reason, wrapped."""

    side: Side
    words: list[str]
    note: list[str]

    @property
    def height(self) -> float:
        return len(self.words) * _WORDS.leading + len(self.note) * _NOTE.leading + _BETWEEN


@dataclass(slots=True)
class _Page:
    """What fits on one page: a side and its reasons for each column, and the footnotes to them."""

    columns: list[tuple[Side, list[_Item]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def items(self) -> int:
        return sum(len(items) for _, items in self.columns)


@dataclass(slots=True)
class _Queue:
    """The reasons of a side that are not on a page yet; only the next one is wrapped."""

    items: Iterator[_Item]
    next: _Item | None = None

    def __post_init__(self) -> None:
        self.advance()

    def advance(self) -> None:
        self.next = next(self.items, None)


@dataclass(frozen=True, slots=True)
class ReasonPages:
    """Lays out pages one at a time, however many reasons there are: nothing is kept of a page once it is drawn."""

    document: PdfDocument
    summary: Summary

    @property
    def steps(self) -> int:
        """How many steps laying them out takes."""
        return 0 if self.summary.results.split is None else len(self.summary.reasons)

    def count(self) -> int:
        """How many pages there will be."""
        return sum(1 for _ in self._pages())

    def draw(self) -> None:
        """Draw them all."""
        for number, page in enumerate(self._pages()):
            self.document.draw_running_title()
            frame = self._intro(self.document.inner) if number == 0 else self.document.inner
            for index, (side, items) in enumerate(page.columns):
                self._column(side, items, self._x(index), frame.top, headed=index == 0 or side is not page.columns[0][0])
            self.document.finish(page.notes)

    @property
    def _canvas(self) -> PageCanvas:
        return self.document.canvas

    @property
    def _width(self) -> float:
        return (self.document.frame.width - _GUTTER) / 2

    def _x(self, column: int) -> float:
        return self.document.frame.left + column * (self._width + _GUTTER)

    def _pages(self) -> Iterator[_Page]:
        if self.summary.results.split is None:
            return
        queues = {side: _Queue(self._items(side)) for side in Side}
        first, waiting = True, list[str]()
        while left := [side for side in Side if queues[side].next]:
            inner = self.document.inner
            room = inner.top - inner.bottom - self._heading_height - (self._intro_height if first else 0)
            page = self._page(queues, left if len(left) > 1 else left * 2, room, waiting)
            page.notes, waiting = page.notes[: self.document.max_note_lines], page.notes[self.document.max_note_lines :]
            yield page
            first = False
        while waiting:
            yield _Page(notes=waiting[: self.document.max_note_lines])
            waiting = waiting[self.document.max_note_lines :]

    def _page(self, queues: dict[Side, _Queue], sides: Sequence[Side], room: float, waiting: list[str]) -> _Page:
        """Fill both columns; a reason whose footnotes would push others out waits for the next page. `waiting` notes stand there first."""
        page, used, seen = _Page(notes=waiting), [0.0, 0.0], list[str]()
        for column, side in enumerate(sides):
            items = list[_Item]()
            while item := queues[side].next:
                notes = [*waiting, *self.document.notes_to([*seen, *item.words])]
                highest = max(used[1 - column], used[column] + item.height) - _BETWEEN
                if page.items + len(items) and highest + self.document.notes_height(notes) > room:
                    break
                items.append(item)
                used[column] += item.height
                seen += [line for line in item.words if "[" in line]
                page.notes = notes
                queues[side].advance()
            page.columns.append((side, items))
        self.document.step(page.items)
        return page

    def _items(self, side: Side) -> Iterator[_Item]:
        for reason in sorted_by_words(reason for reason in self.summary.reasons if reason.final is side):
            yield self._item(reason)

    def _item(self, reason: Reason) -> _Item:
        width, note = self._width - _INDENT, fair_point(reason, self.summary.results.debate.labels, self.document.locale)
        words = self._canvas.wrap(labels.quoted(reason.text, self.document.locale), _WORDS, width)
        return _Item(reason.final, words, self._canvas.wrap(note, _NOTE, width) if note else [])

    def _heading(self, side: Side) -> list[str]:
        text = labels.reasons_heading(self.summary.results.debate.labels[side], self.document.locale, reached=False)
        return self._canvas.wrap(text, _HEADING, self._width - _HEADING_INDENT)

    @property
    def _heading_height(self) -> float:
        return max(len(self._heading(side)) for side in Side) * _HEADING.leading + _HEADING_SPACE

    @property
    def _intro_lines(self) -> tuple[str, list[str]]:
        title, text = reasons_intro(len(self.summary.reasons), self.document.locale)
        return title, self._canvas.wrap(text, _INTRO, self.document.frame.width)

    @property
    def _intro_height(self) -> float:
        return _TITLE.leading + 4 + len(self._intro_lines[1]) * _INTRO.leading + 14

    def _intro(self, frame: Frame) -> Frame:
        title, lines = self._intro_lines
        top = self._canvas.block(frame.left, frame.top, [title], _TITLE) - 4
        self._canvas.block(frame.left, top, lines, _INTRO)
        return Frame(frame.left, frame.bottom, frame.width, frame.top - self._intro_height)

    def _column(self, side: Side, items: Sequence[_Item], x: float, top: float, *, headed: bool) -> None:
        if headed:
            self._canvas.mark(x, top - _HEADING.leading / 2 - 4.5, side, 9.5)
            self._canvas.block(x + _HEADING_INDENT, top, self._heading(side), _HEADING.with_colour(SIDE_COLOUR[side]))
        top -= self._heading_height
        for item in items:
            self._draw(item, x, top)
            top -= item.height

    def _draw(self, item: _Item, x: float, top: float) -> None:
        """The words beside a line in the side's colour, whole for For and dashed for Against."""
        with self._canvas.shapes() as pdf:
            pdf.setStrokeColor(SIDE_COLOUR[item.side])
            pdf.setLineWidth(2)
            if item.side is Side.AGAINST:
                pdf.setDash(*_DASH)
            pdf.line(x + 1, top - 1, x + 1, top - item.height + _BETWEEN + 1)
        width = self._width - _INDENT
        bottom = self._canvas.block(x + _INDENT, top, item.words, _WORDS.with_colour(INK), width)
        if not item.note:
            return
        far = self._canvas.rtl(" ".join(item.words)) != self._canvas.mirrored
        shift = width - max(self._canvas.width(line, _NOTE) for line in item.note) if far else 0
        self._canvas.block(x + _INDENT + shift, bottom, item.note, _NOTE)
