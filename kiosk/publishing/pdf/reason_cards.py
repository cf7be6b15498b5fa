"""Two equal columns of people's words, as many as fit, then how many more there are; ready-made points where there is room."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.text import count_letters, shorten
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, SIDE_TINT, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import fair_point
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Locale
from kiosk.services.summary import PickedPoint, Summary

_GUTTER: Final = 20.0
_SIZES: Final = (12.5, 11.5, 10.5, 10)
_PAD: Final = 11.0
_BETWEEN: Final = 8.0
_LOWEST_CARD: Final = 36.0
_INDENT: Final = 17.0
_HEADING: Final = TextStyle(Font.BOLD, 10.5, 13)
_HEADING_SPACE: Final = 10.0
_NOTE: Final = TextStyle(Font.SANS, 9, 12, MUTED)
_REST: Final = TextStyle(Font.SANS, 10, 14, MUTED)
_POINT: Final = TextStyle(Font.SANS, 10, 13)
_POINT_COUNT: Final = TextStyle(Font.BOLD, 10, 13)
_POINT_GAP: Final = 4.0


@dataclass(frozen=True, slots=True)
class _Card:
    """One reason, with how many called it a fair point."""

    lines: list[str]
    note: list[str]
    style: TextStyle

    @property
    def height(self) -> float:
        note = _POINT_GAP + len(self.note) * _NOTE.leading if self.note else 0
        return 2 * _PAD - 6 + len(self.lines) * self.style.leading + note


@dataclass(frozen=True, slots=True)
class CardColumn:
    """What one side's column holds; `rest` is the line below the cards, `points` are (count, lines)."""

    side: Side
    heading: list[str]
    cards: list[_Card]
    rest: str
    points: list[tuple[str, list[str]]]
    points_heading: str

    @property
    def lines(self) -> list[str]:
        """Everything in it that someone typed."""
        return [*self.heading, *(line for card in self.cards for line in card.lines), *(line for _, lines in self.points for line in lines)]

    @property
    def height(self) -> float:
        """What it needs of the page."""
        cards = sum(card.height + _BETWEEN for card in self.cards)
        points = sum(len(lines) * _POINT.leading + _POINT_GAP for _, lines in self.points)
        heading = _HEADING.leading + _POINT_GAP if self.points and self.points_heading else 0
        return len(self.heading) * _HEADING.leading + _HEADING_SPACE + cards + (_REST.leading if self.rest else 0) + heading + points


@dataclass(frozen=True, slots=True)
class ReasonCards:
    """Chooses what is printed, then draws it. `width` is that of both columns together."""

    canvas: PageCanvas
    summary: Summary
    locale: Locale
    width: float

    def lay_out(self, room: float) -> list[CardColumn]:
        """Both columns no higher than `room`, in the largest type that holds every reason; none where there is nothing to show."""
        if self.summary.results.split is None or not (self.summary.reasons or any(point.count for point in self.summary.points)):
            return []
        size = next((size for size in _SIZES if all(self._all_fit(side, size, room) for side in Side)), _SIZES[-1])
        return [self._column(side, size, room) for side in Side]

    def draw(self, columns: Sequence[CardColumn], x: float, top: float) -> None:
        """Draw what `lay_out` returned, headings at `top`."""
        for column in columns:
            self._draw(column, x, top)
            x += self._width + _GUTTER

    @property
    def _width(self) -> float:
        return (self.width - _GUTTER) / 2

    def _all_fit(self, side: Side, size: float, room: float) -> bool:
        room -= self._heading_height(self._heading(side))
        for reason in self.summary.fairest_reasons(side):
            room -= self._card(reason, size).height + _BETWEEN
            if room < 0:
                return False
        return True

    @staticmethod
    def _heading_height(heading: list[str]) -> float:
        return len(heading) * _HEADING.leading + _HEADING_SPACE

    def _column(self, side: Side, size: float, room: float) -> CardColumn:
        heading = self._heading(side)
        room -= self._heading_height(heading)
        reasons = self.summary.fairest_reasons(side)
        whole = self._all_fit(side, size, room + self._heading_height(heading))
        cards = [self._card(reason, size) for reason in reasons] if whole else self._chosen(reasons, size, room)
        if more := len(reasons) - len(cards):
            return CardColumn(side, heading, cards, labels.more(more, self.locale), [], "")
        points_heading = labels.picked_heading(self.locale) if reasons else ""
        room -= sum(card.height + _BETWEEN for card in cards) + (_HEADING.leading + _POINT_GAP if reasons else 0)
        points = self._points(side, room)
        nothing = "" if reasons or points else labels.no_reasons(self.locale)
        return CardColumn(side, heading, cards, nothing, points, points_heading)

    def _heading(self, side: Side) -> list[str]:
        reached = all(self._reached(each) for each in Side)
        text = labels.reasons_heading(self.summary.results.debate.labels[side], self.locale, reached=reached)
        return self.canvas.wrap(text, _HEADING, self._width - _INDENT)

    def _reached(self, side: Side) -> bool:
        best = self.summary.fairest_reasons(side)[:1]
        return bool(best) and bool(fair_point(best[0], self.summary.results.debate.labels, self.locale)) and best[0].fair > 0

    def _chosen(self, reasons: Sequence[Reason], size: float, room: float) -> list[_Card]:
        """The fairest reasons that fit, one too tall for what is left making way for the next; never none, if need be a cut one."""
        room -= _REST.leading
        chosen: list[_Card] = []
        left = room
        for reason in reasons:
            if left < _LOWEST_CARD:
                break
            card = self._card(reason, size)
            if card.height + _BETWEEN <= left:
                chosen.append(card)
                left -= card.height + _BETWEEN
        return chosen or [self._cut(self._card(reasons[0], size), room - _BETWEEN)]

    def _card(self, reason: Reason, size: float) -> _Card:
        style = TextStyle(Font.SERIF, size, size * 1.28, INK)
        note = fair_point(reason, self.summary.results.debate.labels, self.locale)
        inner = self._width - 2 * _PAD
        return _Card(
            self.canvas.wrap(labels.quoted(reason.text, self.locale), style, inner),
            self.canvas.wrap(note, _NOTE, inner) if note else [],
            style,
        )

    @staticmethod
    def _cut(card: _Card, room: float) -> _Card:
        """The first lines of a reason that is taller than its whole column."""
        fitting = max(1, len(card.lines) + int((room - card.height) // card.style.leading))
        lines = card.lines[:fitting]
        last = lines[-1].rstrip()
        return _Card([*lines[:-1], shorten(last, count_letters(last) - 3) + "…" + card.lines[-1][-1:]], card.note, card.style)

    def _points(self, side: Side, room: float) -> list[tuple[str, list[str]]]:
        """The most picked ready-made points that fit into `room`."""
        picked = sorted((point for point in self.summary.points if point.side is side and point.count), key=lambda point: -point.count)
        inner = self._width - self._numbers(picked) - 6
        chosen = []
        for point in picked:
            lines = self.canvas.wrap(point.text, _POINT, inner)
            room -= len(lines) * _POINT.leading + _POINT_GAP
            if room < 0:
                break
            chosen.append((labels.times(point.count, self.locale), lines))
        return chosen

    def _numbers(self, points: Sequence[PickedPoint]) -> float:
        return max((self.canvas.width(labels.times(point.count, self.locale), _POINT_COUNT) for point in points), default=0.0)

    def _draw(self, column: CardColumn, x: float, top: float) -> None:
        self.canvas.mark(x, top - _HEADING.leading / 2 - 4.5, column.side, 9.5)
        top = self.canvas.block(x + _INDENT, top, column.heading, _HEADING.with_colour(SIDE_COLOUR[column.side])) - _HEADING_SPACE
        for card in column.cards:
            top = self._draw_card(card, x, top, column.side) - _BETWEEN
        if column.rest:
            self.canvas.line(x + (_PAD if column.cards else _INDENT), top - 10, column.rest, _REST)
        if column.points and column.points_heading:
            top = self.canvas.block(x, top, [column.points_heading], _HEADING) - _POINT_GAP
        self._draw_points(column, x, top)

    def _draw_card(self, card: _Card, x: float, top: float, side: Side) -> float:
        bottom, inner = top - card.height, self._width - 2 * _PAD
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(SIDE_TINT[side])
            pdf.roundRect(x, bottom, self._width, card.height, 6, stroke=0, fill=1)
        y = self.canvas.block(x + _PAD, top - _PAD + 2.5, card.lines, card.style, inner)
        if self.canvas.rtl(" ".join(card.lines)) != self.canvas.mirrored:
            x += inner - max((self.canvas.width(line, _NOTE) for line in card.note), default=0)
        self.canvas.block(x + _PAD, y - _POINT_GAP, card.note, _NOTE)
        return bottom

    def _draw_points(self, column: CardColumn, x: float, top: float) -> None:
        right = x + max((self.canvas.width(number, _POINT_COUNT) for number, _ in column.points), default=0)
        for number, lines in column.points:
            first = top - (_POINT.leading + self.canvas.cap_height(_POINT)) / 2
            self.canvas.line(right, first, number, _POINT_COUNT.with_colour(SIDE_COLOUR[column.side]), Align.RIGHT)
            top = self.canvas.block(right + 6, top, lines, _POINT) - _POINT_GAP
