"""The rows of a page of settings as a list model for QML."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.ui.viewmodels.list_model import ListModel


@dataclass(frozen=True, slots=True)
class Row:
    """A setting. `kind` is 'choice' (one of `keys`), 'several' (any of them), 'step', 'text' or 'fact' (read-only).

    `note` says when a change is applied, '' for at once; `least` and `most` whether it can be stepped no further.
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


class SettingRowModel(ListModel[Row]):
    """Keeps rows in place while they are about the same settings, so that a tapped button survives the change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(Row, parent=parent)

    def set_rows(self, rows: Sequence[Row]) -> None:
        if [(row.key, row.kind) for row in rows] != [(row.key, row.kind) for row in self.rows]:
            super().set_rows(rows)
            return
        self.rows = rows
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
