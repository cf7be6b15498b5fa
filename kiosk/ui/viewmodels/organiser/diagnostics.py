"""The Health page: what doctor finds, with what is to be done, and whether the staff should come."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KnownError
from kiosk.services.health import CheckResult, Status, needs_attention
from kiosk.services.progress import Progress
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import Diagnostics
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.setting_rows import Row, RowModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = 30_000
"""Milliseconds until the machine is looked at for the first time: nobody waits for that at a start."""
EVERY = 15 * 60_000
_WORST = (Status.PROBLEM, Status.WARNING, Status.OK)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DiagnosticsViewModel(QObject):
    """Looks when asked and every quarter of an hour; other processes and threads do the work."""

    changed = Signal()

    def __init__(self, diagnostics: Diagnostics, message: StatusMessage) -> None:
        super().__init__()
        self._diagnostics, self._message = diagnostics, message
        self._findings: Sequence[CheckResult] = ()
        self._rows = RowModel(self)
        self._checking, self._printing = BackgroundTask(self), BackgroundTask(self)
        for errand in (self._checking, self._printing):
            errand.changed.connect(self.changed)
        QTimer.singleShot(FIRST, self, self.check)
        timer = QTimer(self, interval=EVERY)
        timer.timeout.connect(self.check)
        timer.start()

    @Slot()
    def check(self) -> None:
        """Check the whole machine now."""
        self._checking.begin(lambda _progress: self._diagnostics.run(), self._found, self._failed)

    @Slot()
    def printSheet(self) -> None:
        """Put what was found on paper, having looked where nobody has yet; where it comes out, the printer works."""
        findings, diagnostics = self._findings, self._diagnostics

        def work(_progress: Progress) -> str:
            return diagnostics.print_sheet(findings or diagnostics.run())

        self._printing.begin(work, self._printed, self._failed)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """Findings, the worst first: `key` is the part, `kind` its condition, `value` what was seen or is to be done."""
        return self._rows

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether anything was looked at yet."""
        return bool(self._findings)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being looked at, or printed."""
        return self._checking.busy or self._printing.busy

    @Property(bool, notify=changed)
    def troubled(self) -> bool:
        """Whether the staff should come and look."""
        return needs_attention(self._findings)

    def _found(self, findings: Sequence[CheckResult]) -> None:
        self._findings = findings
        names = self._names()
        worst = sorted(findings, key=lambda finding: _WORST.index(finding.status))
        self._rows.fill([Row(one.part, one.status.value, names.get(one.part, one.part), one.detail) for one in worst])
        self.changed.emit()

    def _printed(self, printer: str) -> None:
        self._message.say(self.tr("The sheet was handed to {printer}.").replace("{printer}", printer))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self._message.say(str(error))

    def _names(self) -> dict[str, str]:
        return {
            "display": self.tr("Screen"),
            "libraries": self.tr("Program"),
            "fonts": self.tr("Typefaces"),
            "keyboard": self.tr("On-screen keyboard"),
            "folder": self.tr("Data folder"),
            "settings": self.tr("Settings"),
            "database": self.tr("Votes"),
            "second_copy": self.tr("Second copy"),
            "space": self.tr("Disk"),
            "clock": self.tr("Clock"),
            "pin": self.tr("PIN"),
            "lock": self.tr("Ways out"),
            "printer": self.tr("Printer"),
            "speech": self.tr("Voice"),
            "debate": self.tr("Debate"),
            "letters": self.tr("Letters"),
            "address": self.tr("Online address"),
        }
