"""The Voting tab: votes that were counted by hand or on paper."""

from PySide6.QtCore import QObject

from kiosk.ui.parts import Parts
from kiosk.ui.qt import QmlElement, QmlUncreatable, Signal
from kiosk.ui.viewmodels.current import CurrentSession
from kiosk.ui.viewmodels.organiser.notes import Notes

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in app.py")
class VotingTabViewModel(QObject):
    """Kept apart from what was tapped on the screen."""

    changed = Signal()

    def __init__(self, parts: Parts, current: CurrentSession, notes: Notes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts, self._current, self._notes = parts, current, notes
