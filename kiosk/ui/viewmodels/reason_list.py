"""A list of reasons for QML: the words, whose side they are on, and what is said below them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.domain.debate import Side
from kiosk.services.moderation import Reason


class _Role(IntEnum):
    WORDS = Qt.ItemDataRole.UserRole
    FORSIDE = Qt.ItemDataRole.UserRole + 1
    ANSWER = Qt.ItemDataRole.UserRole + 2


@dataclass(slots=True)
class ReasonRow:
    """`answer` is '', 'fair' or 'not': what this visitor said of it."""

    reason: Reason
    answer: str = ""


class ReasonModel(QAbstractListModel):
    """Rows with `words`, `forside` and `answer`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ReasonRow] = []

    def fill(self, reasons: Sequence[Reason]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self.rows = [ReasonRow(reason) for reason in reasons]
        self.endResetModel()

    def answered(self, row: int, answer: str) -> None:
        """Mark one row."""
        self.rows[row].answer = answer
        self.dataChanged.emit(self.index(row), self.index(row), [_Role.ANSWER.value])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows of the flat list."""
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """What a delegate requires."""
        return {role.value: QByteArray(role.name.lower().encode()) for role in _Role}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell."""
        row = self.rows[index.row()]
        match role:
            case _Role.WORDS:
                return row.reason.text
            case _Role.FORSIDE:
                return row.reason.final is Side.FOR
            case _Role.ANSWER:
                return row.answer
        return None
