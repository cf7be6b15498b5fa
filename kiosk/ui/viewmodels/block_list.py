"""An argument as a list for QML."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.domain.debate import Block, BlockKind


class _Role(IntEnum):
    MARKUP = Qt.ItemDataRole.UserRole
    MARKER = Qt.ItemDataRole.UserRole + 1
    QUOTE = Qt.ItemDataRole.UserRole + 2


class BlockModel(QAbstractListModel):
    """An argument, one row a paragraph or list item. `markup` is safe for StyledText (domain.debate.Block)."""

    def __init__(self, blocks: Sequence[Block], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks = blocks

    def fill(self, blocks: Sequence[Block]) -> None:
        """Show these and nothing else."""
        self.beginResetModel()
        self._blocks = blocks
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows of the flat list."""
        return 0 if parent.isValid() else len(self._blocks)

    def roleNames(self) -> dict[int, QByteArray]:
        """What a delegate requires."""
        return {role.value: QByteArray(role.name.lower().encode()) for role in _Role}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell."""
        block = self._blocks[index.row()]
        match role:
            case _Role.MARKUP:
                return block.markup
            case _Role.MARKER:
                return f"{block.number}." if block.number is not None else "•" * (block.kind is BlockKind.BULLET)
            case _Role.QUOTE:
                return block.kind is BlockKind.QUOTE
        return None
