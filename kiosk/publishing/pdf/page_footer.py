"""The foot of the page: the code to the online version, how it was counted, a line to sign."""

from dataclasses import dataclass
from typing import Final

from kiosk.publishing import qr
from kiosk.publishing.pdf.canvas import INK, MUTED, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.text import labels
from kiosk.publishing.text.sentences import how_counted
from kiosk.services.result_text import Locale
from kiosk.services.summary import Summary

_CODE: Final = 78.0
"""Width of the dark part of the code; a module is then at least 0.5 mm for addresses up to 150 letters."""
_SIGNATURE: Final = 118.0
_GAP: Final = 18.0
_SMALL: Final = TextStyle(Font.SANS, 9, 11.6, MUTED)
_HEAD: Final = TextStyle(Font.BOLD, 9, 11.6, INK)
_TOP: Final = 14.0


@dataclass(frozen=True, slots=True)
class PageFooter:
    """Measured first, so that the rest of the page knows how far it may go down."""

    code: list[list[bool]]
    text: list[str]
    address: list[str]
    head: str
    online: str
    signature: str

    @classmethod
    def of(cls, canvas: PageCanvas, summary: Summary, locale: Locale, width: float) -> "PageFooter":
        """Wrap the texts for a page `width` wide."""
        code = qr.matrix_if_possible(summary.online_url)
        inner = width - (_CODE + _GAP if code else 0) - _SIGNATURE - _GAP
        return cls(
            code,
            canvas.wrap(how_counted(summary, locale), _SMALL, inner),
            canvas.wrap(summary.online_url, _SMALL, inner),
            labels.method_heading(locale),
            labels.online_heading(locale),
            labels.signature(locale),
        )

    @property
    def height(self) -> float:
        """From the rule above to the bottom margin."""
        return _TOP + max(self._text_height, _CODE)

    @property
    def _text_height(self) -> float:
        return (1 + len(self.text) + (1 + len(self.address) if self.address else 0)) * _SMALL.leading + 4

    def draw(self, canvas: PageCanvas, left: float, bottom: float, width: float) -> None:
        """Draw it on the bottom margin."""
        top = bottom + self.height
        canvas.rule(left, top, width)
        top -= _TOP
        x = left
        if self.code:
            dark = [row[qr.QUIET : -qr.QUIET] for row in self.code[qr.QUIET : -qr.QUIET]]  # the margin and the gap are its quiet zone
            canvas.qr_code(left, top - _CODE, _CODE, dark)
            x += _CODE + _GAP
        y = canvas.block(x, top + 2, [self.head], _HEAD)
        y = canvas.block(x, y, self.text, _SMALL)
        if self.address:
            y = canvas.block(x, y - 4, [self.online], _HEAD)
            canvas.block(x, y, self.address, _SMALL)
        self._sign(canvas, left + width - _SIGNATURE, top - _CODE + 12)

    def _sign(self, canvas: PageCanvas, x: float, y: float) -> None:
        canvas.rule(x, y, _SIGNATURE, INK)
        canvas.line(x, y - 11, self.signature, _SMALL)
