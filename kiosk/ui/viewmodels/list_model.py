"""A list model for QML whose roles are the fields of a dataclass."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

_Row = TypeVar("_Row")
_FIRST_ROLE, _DISPLAY_ROLE = 0x0100, 0
"""Qt.ItemDataRole.UserRole and DisplayRole, which are not named before the first frame: see `kiosk.ui.input.keys`."""


class ListModel(QAbstractListModel, Generic[_Row]):
    """A flat list of rows of one dataclass. Tuples reach QML as lists."""

    def __init__(self, row_type: Any, rows: Sequence[_Row] = (), parent: QObject | None = None) -> None:  # noqa: ANN401 - a dataclass
        super().__init__(parent)
        self.rows = rows
        self._names = [field.name for field in fields(row_type)]

    def set_rows(self, rows: Sequence[_Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY_ROLE) -> object:
        value = getattr(self.rows[index.row()], self._names[role - _FIRST_ROLE]) if role >= _FIRST_ROLE else None
        return list(value) if isinstance(value, tuple) else value
