"""Which sentence of a screen is being read aloud, and where it is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from kiosk.ui.speech.sentences import Sentence


class ReadingPosition:
    """The sentences of one page and the index of the current one. Empty until a page is loaded."""

    def __init__(self) -> None:
        self.screen: QQuickItem | None = None
        self.part: QQuickItem | None = None
        """The part of the screen to be read; None for all of it."""
        self.index = 0
        self.marked_item: QQuickItem | None = None
        self.marked_rects: list[QRectF] = []
        self._sentences: list[Sentence] = []

    @property
    def sentence(self) -> "Sentence | None":
        """The current sentence, None before the first page and after the last sentence."""
        return self._sentences[self.index] if self.index < len(self._sentences) else None

    @property
    def started(self) -> bool:
        """Whether reading would resume within the page."""
        return 0 < self.index < len(self._sentences)

    def load_if_finished(self) -> None:
        """Collect the sentences on the screen again, unless some of the present ones are still unread."""
        from kiosk.ui.speech.sentences import find_sentences  # noqa: PLC0415 - loaded when something is read aloud

        if self.sentence is None:
            area = self.part or self.screen
            self._sentences, self.index, self.part = find_sentences(area) if area else [], 0, None

    def clear(self) -> None:
        self._sentences, self.index, self.part = [], 0, None

    def skip_hidden(self) -> "Sentence | None":
        """Move past sentences that are no longer on screen. Return the next one that is."""
        while (sentence := self.sentence) and not sentence.on_screen:
            self.index += 1
        return sentence

    def update_mark(self, *, active: bool) -> bool:
        """Compute where the current sentence is laid out, nowhere unless `active`. Return whether that has changed."""
        before = self.marked_item, self.marked_rects
        sentence = self.sentence if active else None
        on_screen = sentence if sentence and sentence.on_screen else None
        self.marked_item, self.marked_rects = (on_screen.item, _line_rects(on_screen)) if on_screen else (None, [])
        return before != (self.marked_item, self.marked_rects)


def _line_rects(sentence: "Sentence") -> list[QRectF]:
    from kiosk.ui.speech.sentences import line_rects  # noqa: PLC0415 - the same

    return line_rects(sentence)
