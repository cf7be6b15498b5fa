"""The debate's words as QML reads them. Nothing here changes during a visit."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import cached_property

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.domain.debate import Block, BlockKind, Case, DebateText, Side
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WORDS_A_MINUTE = 200
"""Silent reading of prose by adults, rounded down (Brysbaert 2019 found 238)."""


class _Role(IntEnum):
    MARKUP = Qt.ItemDataRole.UserRole
    MARKER = Qt.ItemDataRole.UserRole + 1
    QUOTE = Qt.ItemDataRole.UserRole + 2


class BlockModel(QAbstractListModel):
    """An argument, one row a paragraph or list item. `markup` is safe for StyledText (domain.debate.Block)."""

    def __init__(self, blocks: Sequence[Block], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._blocks = blocks

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


@QmlElement
@QmlUncreatable("built in app.py")
class SideViewModel(QObject):
    """One side's case."""

    def __init__(self, side: Side, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._case = case
        self._argument = BlockModel(case.argument, self)

    @Property(str, constant=True)
    def side(self) -> str:
        """'for' or 'against'."""
        return self._side.value

    @Property(bool, constant=True)
    def isFor(self) -> bool:
        """Which of the two colours and marks is its own."""
        return self._side is Side.FOR

    @Property(str, constant=True)
    def kicker(self) -> str:
        """The line above the heading."""
        return self.tr("For the proposition") if self._side is Side.FOR else self.tr("Against the proposition")

    @Property(str, constant=True)
    def heading(self) -> str:
        """What the side says, whole."""
        return self._case.heading

    @Property(str, constant=True)
    def label(self) -> str:
        """What a button says."""
        return self._case.label

    @Property(str, constant=True)
    def claim(self) -> str:
        """The heading without its label."""
        return self._case.claim

    @Property(str, constant=True)
    def inShort(self) -> str:
        """Heading of the short list."""
        return self._case.in_short_heading

    @Property("QStringList", constant=True)
    def points(self) -> list[str]:
        """The short list."""
        return list(self._case.points)

    @Property(QObject, constant=True)
    def argument(self) -> QObject:
        """The whole argument as a BlockModel."""
        return self._argument

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Reading time of the whole argument."""
        return max(1, round(self._case.words / _WORDS_A_MINUTE))

    @Property(int, constant=True)
    def words(self) -> int:
        """Length of the whole argument."""
        return self._case.words


@QmlElement
@QmlUncreatable("built in app.py")
class DebateViewModel(QObject):
    """A debate in one language, with its way to the online version."""

    def __init__(self, text: DebateText, online_url: str, qr: Callable[[], list[list[bool]]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._online_url = online_url
        self._make_qr = qr
        self._sides = {side: SideViewModel(side, text.cases[side], self) for side in Side}

    def side(self, side: Side) -> SideViewModel:
        """One side's view model."""
        return self._sides[side]

    def words(self, tab: str) -> int:
        """How many words there are to read on a tab."""
        text = self._text
        pages = {
            "ground": text.facts,
            "arguments": [line for case in text.cases.values() for line in (case.heading, *case.points)],
            "watch": [text.watch.caption] if text.watch else [],
            "vote": [text.proposition],
        }
        return sum(len(line.split()) for line in pages.get(tab, ()))

    @Property(str, constant=True)
    def question(self) -> str:
        """The debate's question."""
        return self._text.question

    @Property(str, constant=True)
    def tagline(self) -> str:
        """The line above the question."""
        return self._text.tagline.rstrip(".")

    @Property(str, constant=True)
    def introduction(self) -> str:
        """The first paragraph of the introduction."""
        return self._text.introduction[0] if self._text.introduction else ""

    @Property(str, constant=True)
    def groundHeading(self) -> str:
        """Heading of the facts."""
        return self._text.common_ground_heading

    @Property("QStringList", constant=True)
    def facts(self) -> list[str]:
        """What both sides accept."""
        return list(self._text.facts)

    @Property(str, constant=True)
    def propositionHeading(self) -> str:
        """The words above the proposition."""
        return self._text.proposition_heading

    @Property(str, constant=True)
    def proposition(self) -> str:
        """What is voted on."""
        return self._text.proposition

    @Property(SideViewModel, constant=True)
    def forSide(self) -> SideViewModel:
        """The case for."""
        return self._sides[Side.FOR]

    @Property(SideViewModel, constant=True)
    def againstSide(self) -> SideViewModel:
        """The case against."""
        return self._sides[Side.AGAINST]

    @Property(bool, constant=True)
    def hasWatch(self) -> bool:
        """Whether there is anything to watch."""
        return self._text.watch is not None

    @Property(str, constant=True)
    def watchHeading(self) -> str:
        """What there is to watch."""
        return self._text.watch.heading if self._text.watch else ""

    @Property(str, constant=True)
    def watchCaption(self) -> str:
        """What it is about."""
        return self._text.watch.caption if self._text.watch else ""

    @Property(str, constant=True)
    def address(self) -> str:
        """The online version as people write it, without https."""
        return self._online_url.removeprefix("https://").rstrip("/")

    @Property(str, constant=True)
    def qrPath(self) -> str:
        """The QR's dark modules as an SVG path in units of one module, quiet zone included."""
        return qr_path(self._qr)

    @Property(int, constant=True)
    def qrModules(self) -> int:
        """Width of the QR in modules, quiet zone included."""
        return len(self._qr)

    @cached_property
    def _qr(self) -> list[list[bool]]:
        return self._make_qr()


def qr_path(matrix: list[list[bool]]) -> str:
    """Dark modules as one SVG path, a rectangle for each run of a row, in units of one module."""
    runs = []
    for y, row in enumerate(matrix):
        start = None
        for x, dark in enumerate([*row, False]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                runs.append(f"M{start} {y}h{x - start}v1h{start - x}z")
                start = None
    return "".join(runs)
