"""The pages of a text on the projector that is too long to be read from the last row at once."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.lesson import LessonViewModel
from kiosk.ui.viewmodels.projector import ProjectorViewModel
from kiosk.ui.viewmodels.talking_points import TalkingPointsViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def page_starts(columns: Sequence[Sequence[float]], room: float, gap: float) -> list[int]:
    """Return the index of the first row of each page. Columns stand beside each other, and no page is higher than `room` in any of them.

    A row that is too high by itself has a page of its own.
    """
    starts, filled = [0], [0.0] * len(columns)
    for index, row in enumerate(zip_longest(*columns, fillvalue=0.0)):
        filled = [height + gap + more for height, more in zip(filled, row, strict=True)]
        if max(filled) - gap > room and index > starts[-1]:
            starts.append(index)
            filled = [gap + more for more in row]
    return starts


@QmlElement
@QmlUncreatable("built in kiosk.app")
class ClassPagesViewModel(QObject):
    """Turns the pages. The projector says how high its texts are; each of them begins with its first page."""

    changed = Signal()

    def __init__(self, lesson: LessonViewModel, points: TalkingPointsViewModel, projector: ProjectorViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._lesson, self._points, self._projector = lesson, points, projector
        self._starts, self._rows, self._laid_out = [0], 0, ("", 0)
        self._index, self._turned = 0, ("", 0)
        for signal in (lesson.changed, points.changed, projector.changed):
            signal.connect(self._on_changed)

    @Slot(list, list, float, float)
    def lay(self, column: list[float], other: list[float], room: float, gap: float) -> None:
        """Divide what is shown now into pages, by the heights of its rows. A second column stands beside the first."""
        self._set(page_starts([column, other], room, gap), max(len(column), len(other)))

    @Slot(list, list, float, float)
    def layInTurn(self, column: list[float], other: list[float], room: float, gap: float) -> None:
        """Divide what is shown now into pages of the first column, then of the second one. Its rows are counted on."""
        then = [len(column) + start for start in page_starts([other], room, gap)]
        self._set([*page_starts([column], room, gap), *then], len(column) + len(other))

    def forward(self) -> bool:
        """Turn to the next page. Return whether there is one."""
        return self._turn(1)

    def back(self) -> bool:
        """Turn to the page before. Return whether there is one."""
        return self._turn(-1)

    @Property(int, notify=changed)
    def count(self) -> int:
        """1 while the projector is not used."""
        return len(self._starts) if self._projector.on and self._laid_out == self._text else 1

    @Property(int, notify=changed)
    def index(self) -> int:
        return min(self._index, self.count - 1) if self._turned == self._text else 0

    @Property(int, notify=changed)
    def start(self) -> int:
        """The first row of the present page."""
        return self._starts[self.index]

    @Property(int, notify=changed)
    def end(self) -> int:
        """The row after the last one of the present page."""
        return self._starts[self.index + 1] if self.index + 1 < self.count else self._rows

    @property
    def _text(self) -> tuple[str, int]:
        """What is shown in pages."""
        return self._lesson.screen, self._points.number

    def _set(self, starts: list[int], rows: int) -> None:
        if (starts, rows, self._text) != (self._starts, self._rows, self._laid_out):
            self._starts, self._rows, self._laid_out = starts, rows, self._text
            self.changed.emit()

    def _turn(self, direction: int) -> bool:
        index = self.index + direction
        if not 0 <= index < self.count:
            return False
        self._index, self._turned = index, self._text
        self.changed.emit()
        return True

    @Slot()
    def _on_changed(self) -> None:
        if self._turned != self._text:
            self._index = 0
            self._turned = self._text
        self.changed.emit()
