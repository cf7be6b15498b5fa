"""A list of reasons for QML: the text, the writer's side, and this visitor's answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from kiosk.domain.debate import Side
from kiosk.services.moderation import Reason
from kiosk.ui.viewmodels.list_model import ListModel


class _Role(IntEnum):
    WORDS = Qt.ItemDataRole.UserRole
    FORSIDE = Qt.ItemDataRole.UserRole + 1
    ANSWER = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True)
class ReasonRow:
    """`answer` is '', 'fair' or 'not'."""

    reason: Reason
    answer: str = ""


class ReasonModel(ListModel[ReasonRow]):
    """Rows with `words`, `forside` and `answer`."""

    roles = _Role

    def set_reasons(self, reasons: Sequence[Reason]) -> None:
        self.set_rows([ReasonRow(reason) for reason in reasons])

    def set_answer(self, row: int, answer: str) -> None:
        self.rows[row].answer = answer
        self.dataChanged.emit(self.index(row), self.index(row), [_Role.ANSWER.value])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case _Role.WORDS:
                return row.reason.text
            case _Role.FORSIDE:
                return row.reason.final is Side.FOR
            case _Role.ANSWER:
                return row.answer
        return None
