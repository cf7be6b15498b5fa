"""The foot of a report: the QR code of the online version, how votes were counted, a line to sign."""

from dataclasses import dataclass
from typing import Final

from kiosk.publishing import qr
from kiosk.publishing.pdf.canvas import INK, MUTED, PageCanvas, TextStyle
from kiosk.publishing.pdf.fonts import Font
from kiosk.publishing.pdf.paper import Frame
from kiosk.publishing.text import labels
from kiosk.services.result_text import Locale

_CODE: Final = 78.0
"""Width of the dark part of the code; a module is then at least 0.5 mm for addresses up to 150 characters."""
_SIGNATURE: Final = 118.0
_GAP: Final = 18.0
_SMALL: Final = TextStyle(Font.SANS, 9, 11.6, MUTED)
_HEADING: Final = TextStyle(Font.BOLD, 9, 11.6, INK, "H2")
_TOP: Final = 14.0


@dataclass(frozen=True, slots=True)
class PageFooter:
    """Measured first, so that the rest of the page knows how far down it may go."""

    canvas: PageCanvas
    locale: Locale
    frame: Frame
    code: list[list[bool]]
    url: str
    text: list[str]
    address: list[str]

    @classmethod
    def measure(cls, canvas: PageCanvas, url: str, how_counted: str, locale: Locale, frame: Frame) -> "PageFooter":
        code = qr.matrix_if_possible(url)
        width = frame.width - (_CODE + _GAP if code else 0) - _SIGNATURE - _GAP
        text = canvas.wrap(how_counted, _SMALL, width)
        address = canvas.wrap(url, _SMALL, width) if url else []
        return cls(canvas, locale, frame, code, url, text, address)

    @property
    def height(self) -> float:
        """Return the distance from the rule above to the bottom margin."""
        lines = 1 + len(self.text) + (1 + len(self.address) if self.address else 0)
        return _TOP + max(lines * _SMALL.leading + 4, _CODE)

    def draw(self) -> None:
        canvas, x = self.canvas, self.frame.left
        top = self.frame.bottom + self.height
        canvas.rule(x, top, self.frame.width)
        top -= _TOP
        if self.code:
            dark = [row[qr.QUIET : -qr.QUIET] for row in self.code[qr.QUIET : -qr.QUIET]]  # margin and gap are its quiet zone
            canvas.qr_code(x, top - _CODE, _CODE, dark, labels.qr_name(self.url, self.locale))
            x += _CODE + _GAP
        y = canvas.block(x, top + 2, [labels.method_heading(self.locale)], _HEADING)
        y = canvas.block(x, y, self.text, _SMALL)
        if self.address:
            y = canvas.block(x, y - 4, [labels.online_heading(self.locale)], _HEADING)
            canvas.link(x, y, self.address, _SMALL, self.url, name=labels.online_heading(self.locale))
        x, y = self.frame.right - _SIGNATURE, top - _CODE + 12
        canvas.rule(x, y, _SIGNATURE, INK)
        canvas.line(x, y - 11, labels.signature(self.locale), _SMALL)
