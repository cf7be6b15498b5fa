"""Two equal columns of people's words, as many as fit, then how many more there are; ready-made points if there is room."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.text import count_letters, shorten
from kiosk.publishing.pdf.canvas import INK, MUTED, SIDE_COLOUR, SIDE_TINT, Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.side_heading import HEADING, INDENT, draw_heading, wrap_heading
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import reason_note
from kiosk.services.equal_reasons import RepeatedReason
from kiosk.services.result_text import Locale
from kiosk.services.summary import Summary

_GUTTER: Final = 20.0
_MIN_CARD: Final = 36.0
_HEADING_SPACE: Final = 10.0
_NOTE: Final = TextStyle(Font.SANS, 9, 12, MUTED)
_REST: Final = TextStyle(Font.SANS, 10, 14, MUTED)
_POINT: Final = TextStyle(Font.SANS, 10, 13)
_POINT_COUNT: Final = TextStyle(Font.BOLD, 10, 13)
_POINT_GAP: Final = 4.0


@dataclass(frozen=True, slots=True)
class _Setting:
    """How cards are set: the size of the words, the space around them in the card, and the space between cards."""

    size: float
    pad: float = 11.0
    gap: float = 8.0

    @property
    def style(self) -> TextStyle:
        return TextStyle(Font.SERIF, self.size, self.size * 1.28, INK)


_LOOSE: Final = (_Setting(16, 14, 11), _Setting(14, 12, 9))
"""If there are so few reasons that the page would be empty below them."""
_USUAL: Final = tuple(_Setting(size) for size in (12.5, 11.5, 10.5, 10))
_TIGHT: Final = (_Setting(10, 9, 6), _Setting(10, 7, 4))
"""If that keeps a few reasons from taking a page of their own."""


@dataclass(frozen=True, slots=True)
class _Card:
    """One reason, with how often it was written and how many called it a fair point."""

    reason: RepeatedReason
    lines: list[str]
    note: list[str]
    setting: _Setting
    shortened: bool = False

    @property
    def style(self) -> TextStyle:
        return self.setting.style

    @property
    def height(self) -> float:
        note = _POINT_GAP + len(self.note) * _NOTE.leading if self.note else 0
        return 2 * self.setting.pad - 6 + len(self.lines) * self.style.leading + note

    @property
    def with_gap(self) -> float:
        return self.height + self.setting.gap

    def cut(self, height: float) -> "_Card":
        """Return the first lines of a reason that is taller than its whole column."""
        fitting = max(1, len(self.lines) + int((height - self.height) // self.style.leading))
        *lines, last = [line.rstrip() if index == fitting - 1 else line for index, line in enumerate(self.lines[:fitting])]
        shortened = shorten(last, count_letters(last) - 3) + "…" + self.lines[-1][-1:]
        return replace(self, lines=[*lines, shortened], shortened=True)


@dataclass(frozen=True, slots=True)
class CardColumn:
    """One side's column. `rest` is the line below the cards, `points` are counts with their lines."""

    side: Side
    heading: list[str]
    cards: list[_Card]
    rest: str
    points: list[tuple[str, list[str]]]

    @property
    def whole(self) -> list[RepeatedReason]:
        """Return the reasons that are not cut."""
        return [card.reason for card in self.cards if not card.shortened]

    @property
    def reached(self) -> bool:
        """Whether the other side called each of its reasons a fair point."""
        return bool(self.cards) and all(_rank(card.reason) for card in self.cards)

    @property
    def lines(self) -> list[str]:
        """Return everything in it that someone typed."""
        return [*self.heading, *(line for card in self.cards for line in card.lines), *(line for _, lines in self.points for line in lines)]

    @property
    def height(self) -> float:
        cards = sum(card.with_gap for card in self.cards)
        points = sum(len(lines) * _POINT.leading + _POINT_GAP for _, lines in self.points)
        points_heading = HEADING.leading + _POINT_GAP if self.points else 0
        return _heading_height(self.heading) + cards + (_REST.leading if self.rest else 0) + points_heading + points


def _heading_height(heading: list[str]) -> float:
    return len(heading) * HEADING.leading + _HEADING_SPACE


def _rank(reason: RepeatedReason) -> int:
    return reason.reason.fair_percent or 0


@dataclass(frozen=True, slots=True)
class ReasonCards:
    """Chooses what is printed, the fairest reasons first, then draws it. `width` is that of both columns together."""

    canvas: PageCanvas
    summary: Summary
    reasons: Mapping[Side, Sequence[RepeatedReason]]
    locale: Locale
    width: float

    def lay_out(self, height: float, *, without_loose: float = 0) -> list[CardColumn]:
        """Return both columns no higher than `height`, in the largest type that holds every reason. Empty if nothing may be shown.

        Something else needs `without_loose` of the height before cards are set loosely.
        """
        if not (any(self.reasons.values()) or any(point.count for point in self.summary.shown_points)):
            return []
        ranked = {side: sorted(reasons, key=lambda reason: -_rank(reason)) for side, reasons in self.reasons.items()}
        height -= max(_heading_height(self._heading(side, reached=reached)) for side in Side for reached in (False, True))
        tries = [*((each, height - without_loose) for each in _LOOSE), *((each, height) for each in (*_USUAL, *_TIGHT))]
        holding = (setting for setting, room in tries if all(self._all_fit(ranked[side], setting, room) for side in Side))
        setting = next(holding, _USUAL[-1])
        columns = [self._column(side, ranked[side], setting, height) for side in Side]
        reached = all(column.reached for column in columns)
        return [replace(column, heading=self._heading(column.side, reached=reached)) for column in columns]

    def draw(self, columns: Sequence[CardColumn], x: float, top: float) -> None:
        """Draw what `lay_out` returned, headings at `top`."""
        for column in columns:
            self._draw_column(column, x, top)
            x += self._width + _GUTTER

    @property
    def _width(self) -> float:
        return (self.width - _GUTTER) / 2

    def _all_fit(self, reasons: Sequence[RepeatedReason], setting: _Setting, height: float) -> bool:
        for reason in reasons:
            height -= self._card(reason, setting).with_gap
            if height < 0:
                return False
        return True

    def _column(self, side: Side, ranked: Sequence[RepeatedReason], setting: _Setting, height: float) -> CardColumn:
        """Return a column without its heading, which depends on both."""
        all_fit = self._all_fit(ranked, setting, height)
        cards = [self._card(reason, setting) for reason in ranked] if all_fit else self._choose(ranked, setting, height)
        if len(ranked) > len(cards):
            more = sum(reason.count for reason in ranked) - sum(card.reason.count for card in cards)
            return CardColumn(side, [], cards, labels.more(more, self.locale), [])
        points = self._points(side, height - sum(card.with_gap for card in cards) - HEADING.leading - _POINT_GAP)
        return CardColumn(side, [], cards, "" if ranked or points else labels.no_reasons(self.locale), points)

    def _heading(self, side: Side, *, reached: bool) -> list[str]:
        return wrap_heading(self.canvas, side, self.summary.results, self.locale, self._width, reached=reached)

    def _choose(self, ranked: Sequence[RepeatedReason], setting: _Setting, height: float) -> list[_Card]:
        """Return the fairest reasons that fit. A shorter one takes the place only of one as fair. If none fits, cut the first."""
        height -= _REST.leading
        chosen: list[_Card] = []
        left, lowest = height, 0
        for reason in ranked:
            if left < _MIN_CARD or _rank(reason) < lowest:
                break
            card = self._card(reason, setting)
            if card.with_gap <= left:
                chosen.append(card)
                left -= card.with_gap
            else:
                lowest = _rank(reason)
        return chosen or [self._card(ranked[0], setting).cut(height - setting.gap)]

    def _card(self, reason: RepeatedReason, setting: _Setting) -> _Card:
        width = self._width - 2 * setting.pad
        note = reason_note(reason, self.summary.results.debate.labels, self.locale)
        lines = self.canvas.wrap(labels.quoted(reason.reason.text, self.locale), setting.style, width)
        return _Card(reason, lines, self.canvas.wrap(note, _NOTE, width), setting)

    def _points(self, side: Side, height: float) -> list[tuple[str, list[str]]]:
        """Return the most picked ready-made points that fit."""
        picked = sorted((point for point in self.summary.points if point.side is side and point.count), key=lambda point: -point.count)
        counts = [labels.times(point.count, self.locale) for point in picked]
        width = self._width - self._count_width(counts) - 6
        chosen = []
        for count, point in zip(counts, picked, strict=True):
            lines = self.canvas.wrap(point.text, _POINT, width)
            height -= len(lines) * _POINT.leading + _POINT_GAP
            if height < 0:
                break
            chosen.append((count, lines))
        return chosen

    def _count_width(self, counts: Sequence[str]) -> float:
        return max((self.canvas.width(count, _POINT_COUNT) for count in counts), default=0.0)

    def _draw_column(self, column: CardColumn, x: float, top: float) -> None:
        top = draw_heading(self.canvas, column.side, column.heading, x, top) - _HEADING_SPACE
        for card in column.cards:
            top = self._draw_card(card, x, top, column.side) - card.setting.gap
        if column.rest:
            self.canvas.line(x + (column.cards[0].setting.pad if column.cards else INDENT), top - 10, column.rest, _REST)
        if column.points:
            top = self.canvas.block(x, top, [labels.picked_heading(self.locale)], HEADING) - _POINT_GAP
        self._draw_points(column, x, top)

    def _draw_card(self, card: _Card, x: float, top: float, side: Side) -> float:
        bottom, pad = top - card.height, card.setting.pad
        width = self._width - 2 * pad
        with self.canvas.shapes() as pdf:
            pdf.setFillColor(SIDE_TINT[side])
            pdf.roundRect(x, bottom, self._width, card.height, 6, stroke=0, fill=1)
        with self.canvas.structure.item():
            words = self.canvas.in_language(card.reason.reason.language)
            y = words.block(x + pad, top - pad + 2.5, card.lines, card.style, width)
            self.canvas.note(x + pad, y - _POINT_GAP, card.note, _NOTE, width=width, words=card.lines)
        return bottom

    def _draw_points(self, column: CardColumn, x: float, top: float) -> None:
        right = x + self._count_width([count for count, _ in column.points])
        for count, lines in column.points:
            y = self.canvas.baseline(top, _POINT)
            with self.canvas.structure.item():
                self.canvas.line(right, y, count, _POINT_COUNT.with_colour(SIDE_COLOUR[column.side]), Align.RIGHT)
                top = self.canvas.block(right + 6, top, lines, _POINT) - _POINT_GAP
