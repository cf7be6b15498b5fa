"""What the list models for QML have in common."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

_Row = TypeVar("_Row")


class ListModel(QAbstractListModel, Generic[_Row]):
    """A flat list. Subclasses set `roles`, whose names in lower case are the roles in QML, and implement `data`."""

    roles: type[IntEnum]

    def __init__(self, rows: Sequence[_Row] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def set_rows(self, rows: Sequence[_Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role.value: QByteArray(role.name.lower().encode()) for role in self.roles}
