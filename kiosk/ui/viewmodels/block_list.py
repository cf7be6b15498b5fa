"""An argument as rows for QML."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.debate import Block, BlockKind


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A paragraph or list item. `markup` is safe for StyledText (domain.debate.Block); `marker` is a number, a bullet or ''."""

    markup: str
    marker: str
    quote: bool


def block_rows(blocks: Sequence[Block]) -> list[BlockRow]:
    return [BlockRow(block.markup, _marker(block), block.kind is BlockKind.QUOTE) for block in blocks]


def _marker(block: Block) -> str:
    return f"{block.number}." if block.number is not None else "•" * (block.kind is BlockKind.BULLET)
