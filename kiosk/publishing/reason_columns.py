"""Two equal columns of people's words, as many as fit, then how many more there are; ready-made points where there is room."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.text import letters, shorten
from kiosk.publishing.charts import Box
from kiosk.publishing.fonts import Face
from kiosk.publishing.pen import COLOUR, INK, MUTED, TINT, Align, Pen, Style
from kiosk.publishing.runs import right_to_left
from kiosk.publishing.sentences import fair_point
from kiosk.services.moderation import Reason
from kiosk.services.summary import PickedPoint, Summary
from kiosk.services.wording import Language

GUTTER: Final = 20.0
_SIZES: Final = (12.5, 11.5, 10.5)
_PAD: Final = 11.0
_BETWEEN: Final = 8.0
_HEADING: Final = Style(Face.BOLD, 10.5, 13)
_HEADING_SPACE: Final = 10.0
_NOTE: Final = Style(Face.SANS, 9, 12, MUTED)
_MORE: Final = Style(Face.SANS, 10, 14, MUTED)
_POINT: Final = Style(Face.SANS, 10, 13, INK)
_POINT_COUNT: Final = Style(Face.BOLD, 10, 13, INK)


@dataclass(frozen=True, slots=True)
class _Card:
    lines: list[str]
    note: list[str]
    style: Style

    @property
    def height(self) -> float:
        return 2 * _PAD - 6 + len(self.lines) * self.style.leading + (4 + len(self.note) * _NOTE.leading if self.note else 0)


@dataclass(frozen=True, slots=True)
class Columns:
    """What people said, ready to be measured and drawn."""

    pen: Pen
    summary: Summary
    language: Language
    width: float

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return self.summary.split is None or not (self.summary.reasons or self._any_points)

    @property
    def _any_points(self) -> bool:
        return any(point.count for point in self.summary.points)

    @property
    def _column(self) -> float:
        return (self.width - GUTTER) / 2

    def wanted(self, limit: float) -> float:
        """Height that would show everything in the largest type, but not much more than `limit`."""
        return 0.0 if self.empty else max(self._all_reasons(side, _SIZES[0], limit) for side in Side)

    def draw(self, box: Box) -> None:
        """Fill the box, whose top edge is the headings'."""
        if self.empty:
            return
        size = next((size for size in _SIZES if self._fits(size, box.height)), _SIZES[-1])
        reached = all(self._reached(side) for side in Side)
        for side, x in ((Side.FOR, box.x), (Side.AGAINST, box.x + self._column + GUTTER)):
            self._draw_side(Box(x, box.y, self._column, box.height), side, size, reached=reached)

    def _draw_side(self, box: Box, side: Side, size: float, *, reached: bool) -> None:
        top = self._heading(box.x, box.y + box.height, side, reached=reached)
        reasons = self.summary.reasons_of(side)
        shown = 0
        for reason in reasons:
            last = shown + 1 == len(reasons)
            room = top - box.y - (0 if last else _MORE.leading + 2)
            card = self._card(reason, size)
            if card.height > room:
                if shown:
                    break
                card = self._shortened(card, room)
            top = self._draw_card(card, box.x, top, side) - _BETWEEN
            shown += 1
        if shown < len(reasons):
            text = self.language.translate("Paper", "and {count} more", "", len(reasons) - shown)
            self.pen.line(box.x + _PAD, top - 10, text.format(count=self.language.number(len(reasons) - shown)), _MORE)
            return
        points = self._points(side)
        if points:
            self._draw_points(Box(box.x, box.y, box.width, top - box.y), points, after_reasons=bool(reasons))
        elif not reasons:
            self.pen.line(box.x + 17, top - 10, self.language.translate("Paper", "No reasons to print."), _MORE)

    def _heading(self, x: float, top: float, side: Side, *, reached: bool) -> float:
        label = self.language.said(self.summary.labels[side])
        if reached:
            text = self.language.translate("Paper", "Reasons for {label} that reached the other side")
        else:
            text = self.language.translate("Paper", "Why people said {label}")
        style = _HEADING.coloured(COLOUR[side])
        lines = self.pen.wrap(text.format(label=label), style, self._column - 18)
        self.pen.mark(x, top - _HEADING.leading / 2 - 4.5, side, 9.5)
        return self.pen.block(x + 17, top, lines, style) - _HEADING_SPACE

    def _reached(self, side: Side) -> bool:
        best = self.summary.reasons_of(side)[:1]
        return bool(best) and bool(fair_point(best[0], self.summary.labels, self.language)) and best[0].fair > 0

    def _card(self, reason: Reason, size: float) -> _Card:
        style = Style(Face.SERIF, size, size * 1.28, INK)
        quoted = self.language.translate("Paper", "“{reason}”").format(reason=reason.text)
        note = fair_point(reason, self.summary.labels, self.language)
        inner = self._column - 2 * _PAD
        return _Card(self.pen.wrap(quoted, style, inner), self.pen.wrap(note, _NOTE, inner) if note else [], style)

    def _shortened(self, card: _Card, room: float) -> _Card:
        """The first lines of a reason that is taller than its whole column."""
        fitting = max(1, int((room - card.height) // card.style.leading) + len(card.lines))
        lines = card.lines[:fitting]
        kept = shorten(lines[-1].rstrip(), letters(lines[-1].rstrip()) - 3)
        return _Card([*lines[:-1], kept + "…" + card.lines[-1][-1:]], card.note, card.style)

    def _fits(self, size: float, height: float) -> bool:
        return all(self._all_reasons(side, size, height) <= height for side in Side)

    def _all_reasons(self, side: Side, size: float, limit: float) -> float:
        height = _HEADING.leading + _HEADING_SPACE
        for reason in self.summary.reasons_of(side):
            height += self._card(reason, size).height + _BETWEEN
            if height > limit:
                break
        return height

    def _draw_card(self, card: _Card, x: float, top: float, side: Side) -> float:
        canvas, bottom = self.pen.canvas, top - card.height
        canvas.setFillColor(TINT[side])
        canvas.roundRect(x, bottom, self._column, card.height, 6, stroke=0, fill=1)
        inner = self._column - 2 * _PAD
        y = self.pen.block(x + _PAD, top - _PAD + 2.5, card.lines, card.style, inner)
        if card.note:
            self.pen.block(x + _PAD, y - 4, card.note, _NOTE, inner if right_to_left(card.lines[0]) else 0)
        return bottom

    def _points(self, side: Side) -> list[PickedPoint]:
        return sorted((point for point in self.summary.points if point.side is side and point.count), key=lambda point: -point.count)

    def _draw_points(self, box: Box, points: Sequence[PickedPoint], *, after_reasons: bool) -> None:
        """The most picked ready-made points that fit below the reasons."""
        wrapped = [(point, self.pen.wrap(point.text, _POINT, self._column - self._number_width(points) - 6)) for point in points]
        heading = _HEADING.leading + 4 if after_reasons else 0
        if heading + len(wrapped[0][1]) * _POINT.leading > box.height:
            return
        top = box.y + box.height
        if after_reasons:
            text = self.language.translate("Paper", "Picked from the list")
            top = self.pen.block(box.x, top - 2, [text], _HEADING) - 4
        for point, lines in wrapped:
            if len(lines) * _POINT.leading > top - box.y:
                break
            number = self.language.translate("Paper", "{count} ×").format(count=self.language.number(point.count))
            right = box.x + self._number_width(points)
            first = top - (_POINT.leading + self.pen.capital(_POINT)) / 2
            self.pen.line(right, first, number, _POINT_COUNT.coloured(COLOUR[point.side]), Align.RIGHT)
            top = self.pen.block(right + 6, top, lines, _POINT) - 4

    def _number_width(self, points: Sequence[PickedPoint]) -> float:
        return max((self.pen.width(f"{self.language.number(point.count)} ×", _POINT_COUNT) for point in points), default=0.0)
