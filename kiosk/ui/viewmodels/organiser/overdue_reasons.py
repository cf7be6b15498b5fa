"""The question about reasons that may be past their retention time: the clock alone does not decide to erase."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject

from kiosk.errors import KnownError
from kiosk.i18n import format_day
from kiosk.services.retention import OverdueReasons
from kiosk.ui.dependencies import Retention
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class OverdueReasonsViewModel(QObject):
    """Asks once whether to erase or keep them. Erasing needs the PIN."""

    changed = Signal()
    answered = Signal()

    def __init__(self, retention: Retention, confirmation: PinConfirmation, message: StatusMessage) -> None:
        super().__init__()
        self._retention, self._confirmation, self._message = retention, confirmation, message
        self._overdue: OverdueReasons | None = None

    def refresh(self) -> bool:
        self._overdue = self._message.attempt(self._retention.find_overdue)
        self.changed.emit()
        return self._overdue is not None

    @Slot()
    def erase(self) -> None:
        self._confirmation.ask(self._erase)

    @Slot()
    def keep(self) -> None:
        self._answer(self._retention.keep, self.tr("They are kept. The kiosk erases them by itself once it has run for enough days."))

    @Property(int, notify=changed)
    def reasons(self) -> int:
        return self._overdue.reasons if self._overdue else 0

    @Property(int, notify=changed)
    def sessions(self) -> int:
        return len(self._overdue.sessions) if self._overdue else 0

    @Property(int, notify=changed)
    def days(self) -> int:
        return self._overdue.days if self._overdue else 0

    @Property(str, notify=changed)
    def today(self) -> str:
        """The date that the machine's clock shows."""
        if self._overdue is None:
            return ""
        return format_day(self._overdue.today, QLocale())

    def _erase(self) -> None:
        self._answer(self._retention.erase, self.tr("%Ln reason(s) are erased. The counts stay.", None, self.reasons))

    def _answer(self, action: Callable[[OverdueReasons], None], done_text: str) -> None:
        """Do as the organiser answered. If that is refused, the question stays."""
        overdue = self._overdue
        if overdue is None:
            return
        try:
            action(overdue)
        except KnownError as error:
            self._message.show_error(error)
            return
        self._overdue = None
        self.answered.emit()
        self._message.show(done_text)
        self.changed.emit()
