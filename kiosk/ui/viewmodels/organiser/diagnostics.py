"""The Health page: results of the diagnostics with what to do, and whether the staff should come."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from kiosk.services.health import CheckResult, Status, needs_attention
from kiosk.services.progress import Progress
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import Diagnostics
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.organiser.setting_rows import Row, SettingRowModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_CHECK = 30_000
"""Milliseconds until the first check: the start must not wait for it."""
CHECK_INTERVAL = 15 * 60_000
_WORST_FIRST = (Status.PROBLEM, Status.WARNING, Status.OK)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DiagnosticsViewModel(QObject):
    """Checks on request and every quarter of an hour, in other processes and threads."""

    changed = Signal()

    def __init__(self, diagnostics: Diagnostics, message: StatusMessage) -> None:
        super().__init__()
        self._diagnostics, self._message = diagnostics, message
        self._findings: Sequence[CheckResult] = ()
        self._rows = SettingRowModel(self)
        self._check_task, self._print_task = BackgroundTask(self), BackgroundTask(self)
        for task in (self._check_task, self._print_task):
            task.changed.connect(self.changed)
        QTimer.singleShot(FIRST_CHECK, self, self.check)
        timer = QTimer(self, interval=CHECK_INTERVAL)
        timer.timeout.connect(self.check)
        timer.start()

    @Slot()
    def check(self) -> None:
        """Check the whole machine now."""
        self._check_task.start(lambda _progress: self._diagnostics.run(), self._on_checked, self._message.show_error)

    @Slot()
    def printSheet(self) -> None:
        """Print the results, after a check if there was none. It shows that the printer works."""
        findings, diagnostics = self._findings, self._diagnostics

        def work(_progress: Progress) -> str:
            return diagnostics.print_sheet(findings or diagnostics.run())

        self._print_task.start(work, self._on_printed, self._message.show_error)

    rows = child_model(QObject, "_rows")
    """The results, the worst first: `key` is the part, `kind` its status, `value` the finding or what to do."""

    @Property(bool, notify=changed)
    def hasResults(self) -> bool:
        return bool(self._findings)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether a check or the printing is running."""
        return self._check_task.busy or self._print_task.busy

    @Property(bool, notify=changed)
    def needsAttention(self) -> bool:
        return needs_attention(self._findings)

    def _on_checked(self, findings: Sequence[CheckResult]) -> None:
        self._findings = findings
        names = self._part_names()
        worst = sorted(findings, key=lambda finding: _WORST_FIRST.index(finding.status))
        self._rows.set_rows([Row(one.part, one.status.value, names.get(one.part, one.part), one.detail) for one in worst])
        self.changed.emit()

    def _on_printed(self, printer: str) -> None:
        self._message.show(self.tr("The sheet was handed to {printer}.").replace("{printer}", printer))

    def _part_names(self) -> dict[str, str]:
        return {
            "display": self.tr("Screen"),
            "screens": self.tr("Screens"),
            "libraries": self.tr("Program"),
            "fonts": self.tr("Typefaces"),
            "keyboard": self.tr("On-screen keyboard"),
            "folder": self.tr("Data folder"),
            "settings": self.tr("Settings"),
            "database": self.tr("Votes"),
            "counts": self.tr("Counts"),
            "session_log": self.tr("Session log"),
            "words": self.tr("Reasons"),
            "second_copy": self.tr("Second copy"),
            "space": self.tr("Disk"),
            "encryption": self.tr("Encryption"),
            "clock": self.tr("Clock"),
            "pin": self.tr("PIN"),
            "lock": self.tr("Ways out"),
            "phones": self.tr("Phones"),
            "printer": self.tr("Printer"),
            "speech": self.tr("Voice"),
            "debate": self.tr("Debate"),
            "letters": self.tr("Letters"),
            "address": self.tr("Online address"),
        }
