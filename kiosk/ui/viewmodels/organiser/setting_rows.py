"""What a page of settings shows, a row a setting, as a list for QML."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

_FIRST = Qt.ItemDataRole.UserRole.value


@dataclass(frozen=True, slots=True)
class Row:
    """`kind`: 'choice' (one of `keys`), 'several' (any of them), 'step' (more or less), 'words' (typed) or 'fact' (only told).

    `note` says when it holds, '' where at once; `least` and `most` whether a step can go no further.
    """

    key: str
    kind: str
    label: str
    value: str = ""
    note: str = ""
    keys: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    least: bool = False
    most: bool = False


_NAMES = [field.name for field in fields(Row)]


class RowModel(QAbstractListModel):
    """Rows stay in place as long as they are about the same settings: a button that was tapped is still there afterwards."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these and nothing else."""
        if [(row.key, row.kind) for row in rows] != [(row.key, row.kind) for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {_FIRST + number: QByteArray(name.encode()) for number, name in enumerate(_NAMES)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = astuple(self._rows[index.row()])[role - _FIRST] if role >= _FIRST else None
        return list(value) if isinstance(value, tuple) else value
