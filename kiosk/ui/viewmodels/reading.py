"""The full argument of one side, and which of the two a visitor has read to the end."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.debate import DebateViewModel, SideViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ReadingViewModel(QObject):
    """`side` is the argument that is open, `otherSide` the one that the page leads to."""

    changed = Signal()

    def __init__(self, debate: DebateViewModel, showing: Callable[[], bool], parent: QObject | None = None) -> None:
        """`showing` says whether the argument is on screen: a page that is about to be destroyed may report its end, too."""
        super().__init__(parent)
        self._debate, self._showing, self._side = debate, showing, Side.FOR
        self._heard: set[Side] = set()

    def open(self, side: Side) -> None:
        self._side = side
        self.changed.emit()

    def reset(self) -> None:
        """Forget what was read, for the next visitor."""
        self._heard.clear()
        self.changed.emit()

    @Slot()
    def finish(self) -> None:
        """Remember that this argument was read to its end."""
        if self._showing() and self._side not in self._heard:
            self._heard.add(self._side)
            self.changed.emit()

    @Property(SideViewModel, notify=changed)
    def side(self) -> SideViewModel:
        return self._debate.side(self._side)

    @Property(SideViewModel, notify=changed)
    def otherSide(self) -> SideViewModel:
        return self._debate.side(self._side.other)

    @Property(bool, notify=changed)
    def heardBoth(self) -> bool:
        """Whether both arguments were read to their end."""
        return len(self._heard) == len(Side)
