"""Blocks of text that are measured, split between lines and placed on as many pages as they need. Nothing is ever cut off.

Everything here is black on white, for any printer and copier.
"""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from typing import Final

from reportlab.lib.colors import HexColor

from kiosk.domain.debate import Side
from kiosk.publishing.pdf.canvas import Align, PageCanvas, TextStyle
from kiosk.publishing.pdf.paper import Frame

BULLET: Final = "•"
BLACK: Final = HexColor("#000000")
GREY: Final = HexColor("#6E6E6E")
_ROUNDING: Final = 0.01


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Wrapped lines in a column of `width`.

    `space` stays free above, unless a page or column starts here. `marker` or the mark of `side` stands in the `indent`.
    `keep` holds the block together with the next one, `solid` its lines together; `ruled` makes lines to write on.
    With a `picture` (JPEG) there is one line, of the picture's height and without words.
    """

    lines: Sequence[str]
    style: TextStyle
    width: float
    space: float = 0
    indent: float = 0
    marker: str = ""
    side: Side | None = None
    keep: bool = False
    solid: bool = False
    ruled: bool = False
    picture: bytes = b""
    alt: str = ""
    """What a screen reader says in place of the picture."""
    start: str = ""
    """The lines before these, if a page or column ends between them: they decide in which direction the text reads."""
    whole: object = field(default_factory=object, compare=False)
    """The same for all parts of a block that was split."""

    @property
    def height(self) -> float:
        """Return the height of the lines alone."""
        return len(self.lines) * self.style.leading

    def split(self, count: int) -> "tuple[TextBlock, TextBlock]":
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:], marker="", side=None, start=self._text)

    def draw(self, canvas: PageCanvas, x: float, top: float) -> None:
        """Draw it below `top`. A text that reads against the page has its marker at the other end."""
        if self.picture:
            canvas.picture(x, top, self.picture, (self.width, self.height), alt=self.alt)
            return
        if self.ruled:
            for line in range(1, len(self.lines) + 1):
                canvas.rule(x, top - line * self.style.leading + 1, self.width, GREY)
            return
        structure = canvas.structure
        is_item = (self.marker and self.style.tag == "P") or structure.is_item(self.whole)
        with structure.item(self.whole) if is_item else structure.element(self.style.tag, key=self.whole):
            self._draw_text(canvas, x, top)

    def _draw_text(self, canvas: PageCanvas, x: float, top: float) -> None:
        rtl, baseline = canvas.is_rtl(self._text), canvas.baseline(top, self.style)
        against = rtl != canvas.mirrored
        if self.side is not None:
            size = canvas.cap_height(self.style)
            canvas.mark(x + self.width - size if against else x, baseline, self.side, size, BLACK)
        align, near, far = (Align.RIGHT, x + self.width, -self.indent) if against else (Align.LEFT, x, self.indent)
        if self.marker:
            with canvas.structure.artifact() if self.marker == BULLET else nullcontext():
                canvas.line(near, baseline, self.marker, self.style, align)
        with canvas.words(self.lines, self.style, top):
            canvas.set_lines(near + far, baseline, self.lines, self.style, align, rtl=rtl)

    @property
    def _text(self) -> str:
        return self.start or " ".join(self.lines)


@dataclass(frozen=True, slots=True)
class _Placed:
    block: TextBlock
    x: float
    top: float


@dataclass(slots=True)
class PageBuilder:
    """Places blocks from the top of a frame down, and goes on in `others` on further pages."""

    frame: Frame
    others: Frame
    gutter: float = field(default=24.0, kw_only=True)
    pages: list[list[_Placed]] = field(default_factory=lambda: [[]], init=False)
    top: float = field(init=False)

    def __post_init__(self) -> None:
        self.top = self.frame.top

    @property
    def room(self) -> float:
        """Return the height that is left on the page."""
        return self.top - self.frame.bottom

    def column_width(self, columns: int) -> float:
        return (self.frame.width - self.gutter * (columns - 1)) / columns

    def start_page(self) -> None:
        self.frame = self.others
        self.pages.append([])
        self.top = self.frame.top

    def add(self, *columns: Sequence[TextBlock], space: float = 0) -> None:
        """Place columns beside each other, `space` below what is there, each on as many pages as it needs."""
        rest = [list(column) for column in columns]
        width = self.column_width(len(columns))
        if self.top < self.frame.top:
            self.top -= space
        while any(rest):
            must = self.top >= self.frame.top
            taken = [take(column, self.room, must=must) for column in rest]
            lefts = [self.frame.left + number * (width + self.gutter) for number in range(len(columns))]
            self.top = min(self._place(blocks, x) for (blocks, _), x in zip(taken, lefts, strict=True))
            rest = [later for _, later in taken]
            if any(rest):
                self.start_page()

    def add_balanced(self, blocks: Sequence[TextBlock], columns: int = 2, space: float = 0) -> None:
        """Place blocks in columns of about the same height, one after the other."""
        rest = list(blocks)
        if self.top < self.frame.top:
            self.top -= space
        while rest:
            parts, later = _columns(rest, self.room, columns, must=self.top >= self.frame.top)
            if not later:
                parts = _balance(rest, self.room, columns)
            self.add(*parts)
            rest = later
            if rest:
                self.start_page()

    def draw(self, canvas: PageCanvas, page: int) -> None:
        for placed in self.pages[page]:
            placed.block.draw(canvas, placed.x, placed.top)

    def lines(self, page: int) -> list[str]:
        """Return the lines of text on a page."""
        return [line for placed in self.pages[page] for line in placed.block.lines]

    def _place(self, blocks: Sequence[TextBlock], x: float) -> float:
        top = self.top
        for number, block in enumerate(blocks):
            top -= block.space if number else 0
            self.pages[-1].append(_Placed(block, x, top))
            top -= block.height
        return top


def take(blocks: Sequence[TextBlock], height: float, *, must: bool) -> tuple[list[TextBlock], list[TextBlock]]:
    """Return the blocks that fit into `height`, the last one split if need be, and the rest. `must` takes at least one line."""
    taken, used = list[TextBlock](), 0.0
    for number, block in enumerate(blocks):
        space = block.space if taken else 0
        if used + space + block.height <= height + _ROUNDING:
            taken.append(block)
            used += space + block.height
            continue
        later = list(blocks[number:])
        fitting = int((height - used - space + _ROUNDING) // block.style.leading)
        if fitting > 0 and not (block.keep or block.solid):
            head, later[0] = block.split(fitting)
            return [*taken, head], later
        while taken and taken[-1].keep:
            later.insert(0, taken.pop())
        if taken or not must:
            return taken, later
        head, tail = later[0].split(max(1, int(height // later[0].style.leading)))
        return [head], [tail, *later[1:]] if tail.lines else later[1:]
    return taken, []


def total_height(blocks: Sequence[TextBlock]) -> float:
    return sum(block.height + (block.space if number else 0) for number, block in enumerate(blocks))


def _columns(
    blocks: Sequence[TextBlock], height: float, columns: int, *, must: bool = False
) -> tuple[list[list[TextBlock]], list[TextBlock]]:
    rest, parts = list(blocks), list[list[TextBlock]]()
    for _ in range(columns):
        part, rest = take(rest, height, must=must)
        parts.append(part)
    return parts, rest


def _balance(blocks: Sequence[TextBlock], height: float, columns: int) -> list[list[TextBlock]]:
    """Return columns as even as they can be; all blocks fit into columns of `height`."""
    low, high = total_height(blocks) / columns, height
    while high - low > 1:
        middle = (low + high) / 2
        if _columns(blocks, middle, columns)[1]:
            low = middle
        else:
            high = middle
    return _columns(blocks, high, columns)[0]
