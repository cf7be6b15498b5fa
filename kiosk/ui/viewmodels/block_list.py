"""An argument as a list for QML."""

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from kiosk.domain.debate import Block, BlockKind
from kiosk.ui.viewmodels.list_model import ListModel


class _Role(IntEnum):
    MARKUP = Qt.ItemDataRole.UserRole
    MARKER = Qt.ItemDataRole.UserRole + 1
    QUOTE = Qt.ItemDataRole.UserRole + 2


class BlockModel(ListModel[Block]):
    """One row a paragraph or list item. `markup` is safe for StyledText (domain.debate.Block)."""

    roles = _Role

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        block = self.rows[index.row()]
        match role:
            case _Role.MARKUP:
                return block.markup
            case _Role.MARKER:
                return f"{block.number}." if block.number is not None else "•" * (block.kind is BlockKind.BULLET)
            case _Role.QUOTE:
                return block.kind is BlockKind.QUOTE
        return None
