"""Asks once before a tap would throw written words away, or take the visitor away from them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DraftQuestionViewModel(QObject):
    """The ways out of a draft. Without written words each acts at once."""

    changed = Signal()

    def __init__(self, visit: VisitViewModel, start_over: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit, self._asked = visit, ""
        self._actions: dict[str, Callable[[], None]] = {
            "skip": visit.castWithoutReason,
            "change": visit.changeChoice,
            "startOver": start_over,
            "clear": partial(visit.setDraft, ""),
        }

    def reset(self) -> None:
        """Withdraw the question, because the visit is over."""
        self._set_asked("")

    @Slot()
    def castWithoutReason(self) -> None:
        self._act_or_ask("skip")

    @Slot()
    def changeChoice(self) -> None:
        self._act_or_ask("change")

    @Slot()
    def startOver(self) -> None:
        self._act_or_ask("startOver")

    @Slot()
    def clearWords(self) -> None:
        self._act_or_ask("clear")

    @Slot()
    def confirm(self) -> None:
        """Run the action that the visitor was asked about."""
        asked = self._asked
        self._set_asked("")
        if asked:
            self._actions[asked]()

    @Slot()
    def keep(self) -> None:
        """Return to the page; the words stay."""
        self._set_asked("")

    @Property(str, notify=changed)
    def asked(self) -> str:
        """'skip', 'change', 'startOver', 'clear', or '' while nothing is asked."""
        return self._asked

    def _act_or_ask(self, action: str) -> None:
        if self._visit.hasWords:
            self._set_asked(action)
        else:
            self._actions[action]()

    def _set_asked(self, asked: str) -> None:
        if asked != self._asked:
            self._asked = asked
            self.changed.emit()
