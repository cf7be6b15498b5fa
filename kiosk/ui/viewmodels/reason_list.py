"""A list of reasons for QML."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.services.moderation import Reason
from kiosk.ui.viewmodels.list_model import ListModel


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """`words`: the text; `forside`: whether its writer voted for; `answer`: this visitor's, '', 'fair' or 'not'."""

    reason: Reason
    words: str
    forside: bool
    answer: str = ""


class ReasonModel(ListModel[ReasonRow]):
    """Reasons with the answers of one visitor."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(ReasonRow, parent=parent)

    def set_reasons(self, reasons: Sequence[Reason]) -> None:
        self.set_rows([ReasonRow(reason, reason.text, reason.final is Side.FOR) for reason in reasons])

    def set_answer(self, row: int, answer: str) -> None:
        self.rows = [*self.rows[:row], replace(self.rows[row], answer=answer), *self.rows[row + 1 :]]
        self.dataChanged.emit(self.index(row), self.index(row))
