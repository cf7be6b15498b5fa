"""The debate's text for QML. It changes with the session and with the language."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.domain.debate import Case, Side, reading_minutes
from kiosk.settings.addresses import makes_dense_code
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.block_list import BlockRow, block_rows
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.list_model import ListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

"""Silent reading of prose by adults, rounded down (Brysbaert 2019 found 238)."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SideViewModel(QObject):
    """One side's case."""

    changed = Signal()

    def __init__(self, side: Side, case: Case, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._case = case
        self._argument = ListModel(BlockRow, block_rows(case.argument), self)

    def set_case(self, case: Case) -> None:
        """Replace the text, for another debate or language."""
        self._case = case
        self._argument.set_rows(block_rows(case.argument))
        self.changed.emit()

    @Property(str, constant=True)
    def side(self) -> str:
        """'for' or 'against'."""
        return self._side.value

    @Property(bool, constant=True)
    def isFor(self) -> bool:
        """Selects the side's colour and mark."""
        return self._side is Side.FOR

    @Property(str, notify=changed)
    def kicker(self) -> str:
        """The line above the heading."""
        return self.tr("For the proposition") if self._side is Side.FOR else self.tr("Against the proposition")

    @Property(str, notify=changed)
    def heading(self) -> str:
        """Label and claim."""
        return self._case.heading

    @Property(str, notify=changed)
    def label(self) -> str:
        """The answer alone, for buttons."""
        return self._case.label

    @Property(str, notify=changed)
    def claim(self) -> str:
        """The heading without its label."""
        return self._case.claim

    @Property(str, notify=changed)
    def inShortHeading(self) -> str:
        return self._case.in_short_heading

    @Property("QStringList", notify=changed)
    def points(self) -> list[str]:
        return list(self._case.points)

    argument = child_model(QObject, "_argument")

    @Property(int, notify=changed)
    def minutes(self) -> int:
        """Reading time of the argument."""
        return reading_minutes(self._case.word_count)

    @Property(int, notify=changed)
    def wordCount(self) -> int:
        return self._case.word_count


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DebateViewModel(QObject):
    """A debate in one language, and the address of its online version."""

    changed = Signal()

    def __init__(self, current: CurrentSession, qr: Callable[[str], list[list[bool]]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._text = current.text
        self._online_url = current.online_url
        self._make_qr = qr
        self._matrix: list[list[bool]] = []
        self._sides = {side: SideViewModel(side, self._text.cases[side], self) for side in Side}
        current.changed.connect(self._on_session_changed)

    @property
    def labels(self) -> dict[Side, str]:
        return {side: shown.label for side, shown in self._sides.items()}

    def side(self, side: Side) -> SideViewModel:
        return self._sides[side]

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._text.question

    @Property(str, notify=changed)
    def tagline(self) -> str:
        """The line above the question."""
        return self._text.tagline.rstrip(".")

    @Property(str, notify=changed)
    def introduction(self) -> str:
        """The first paragraph of the introduction."""
        return self._text.introduction[0] if self._text.introduction else ""

    @Property(str, notify=changed)
    def commonGroundHeading(self) -> str:
        return self._text.common_ground_heading

    @Property("QStringList", notify=changed)
    def facts(self) -> list[str]:
        """The common ground."""
        return list(self._text.facts)

    @Property("QStringList", notify=changed)
    def questionsToDiscuss(self) -> list[str]:
        """The questions of the common ground, then those of both sides."""
        found = (self._text.discussion, *(self._text.cases[side].discussion for side in Side))
        return [question for discussion in found if discussion for question in discussion.questions]

    @Property(str, notify=changed)
    def propositionHeading(self) -> str:
        return self._text.proposition_heading

    @Property(str, notify=changed)
    def proposition(self) -> str:
        return self._text.proposition

    @Property(SideViewModel, constant=True)
    def forSide(self) -> SideViewModel:
        return self._sides[Side.FOR]

    @Property(SideViewModel, constant=True)
    def againstSide(self) -> SideViewModel:
        return self._sides[Side.AGAINST]

    @Property(bool, notify=changed)
    def hasWatch(self) -> bool:
        """Whether there is a video, or at least an address to see one at."""
        return self._text.watch is not None and bool(self._text.watch.video or self._online_url)

    @Property(str, notify=changed)
    def watchHeading(self) -> str:
        return self._text.watch.heading if self._text.watch else ""

    @Property(str, notify=changed)
    def watchCaption(self) -> str:
        return self._text.watch.caption if self._text.watch else ""

    @Property(str, notify=changed)
    def address(self) -> str:
        """The online version's address without 'https://'; '' if nobody has entered one, so that there is no code."""
        return self._online_url.removeprefix("https://").rstrip("/")

    @Property(bool, notify=changed)
    def hasCode(self) -> bool:
        """Whether there is an address that a QR code can lead to."""
        return self._online_url != ""

    @Property(str, notify=changed)
    def qrPath(self) -> str:
        """The QR code's dark modules as an SVG path in units of one module, quiet zone included."""
        return qr_path(self._qr)

    @Property(int, notify=changed)
    def qrModules(self) -> int:
        """Width of the QR code in modules, quiet zone included; 0 without a code."""
        return len(self._qr)

    @Property(bool, notify=changed)
    def denseCode(self) -> bool:
        """Whether the address is so long that its code is readable on large screens only, or enlarged."""
        return makes_dense_code(self._online_url)

    @Slot()
    def _on_session_changed(self) -> None:
        text, address = self._current.text, self._current.online_url
        if text is self._text and address == self._online_url:
            return
        self._text, self._online_url, self._matrix = text, address, []
        for side in Side:
            self._sides[side].set_case(text.cases[side])
        self.changed.emit()

    @property
    def _qr(self) -> list[list[bool]]:
        """The modules of the QR code, made on first use."""
        if self._online_url and not self._matrix:
            self._matrix = self._make_qr(self._online_url)
        return self._matrix


def qr_path(matrix: list[list[bool]]) -> str:
    """Return the dark modules as one SVG path, a rectangle for each run in a row, in units of one module."""
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
