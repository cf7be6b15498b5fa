"""A list of the words that set the two sides apart, for QML."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.themes import Theme
from kiosk.services.moderation import Reason
from kiosk.services.themes import themes_of
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.viewmodels.list_model import ListModel

_MOST_ROWS = 5
"""Of a side."""


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """`forside`: whether the reasons for use the word more; `forUses` and `againstUses`: the reasons of each side that use it."""

    word: str
    forside: bool
    forUses: int
    againstUses: int


class ThemeModel(ListModel[ThemeRow]):
    """Finds the themes in the background, once for the same reasons. It is empty until they are found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(ThemeRow, parent=parent)
        self._task = BackgroundTask(self)
        self._key = 0
        """A hash of the reasons, so that no visitor's words are kept."""

    def refresh(self, reasons: Sequence[Reason], min_group: int) -> None:
        key = hash((min_group, *((reason.final, reason.language, reason.text) for reason in reasons)))
        if key != self._key:
            self.clear()
            self._key = key
            self._find(reasons, min_group)

    def clear(self) -> None:
        self._key = 0
        self.set_rows([])

    def _find(self, reasons: Sequence[Reason], min_group: int) -> None:
        key = self._key
        self._task.start(lambda _: themes_of(reasons, min_group), lambda themes: self._show(themes, key))

    def _show(self, themes: Sequence[Theme], key: int) -> None:
        """Show them unless other reasons came meanwhile: then the next refresh looks for theirs."""
        if key != self._key:
            self._key = 0
            return
        by_side = ([theme for theme in themes if theme.side is side][:_MOST_ROWS] for side in Side)
        self.set_rows([ThemeRow(t.word, t.side is Side.FOR, t.uses.for_, t.uses.against) for found in by_side for t in found])
