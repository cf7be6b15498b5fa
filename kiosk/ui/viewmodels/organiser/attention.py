"""Whether the staff should look at the machine, shown to visitors as a dot."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.viewmodels.organiser.diagnostics import DiagnosticsViewModel
from kiosk.ui.viewmodels.organiser.health_warnings import HealthWarningsViewModel
from kiosk.ui.viewmodels.organiser.second_copy import SecondCopyViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class AttentionViewModel(QObject):
    """Holds what is checked from the start on, long before anyone opens the organiser's area."""

    changed = Signal()

    def __init__(self, warnings: HealthWarningsViewModel, second_copy: SecondCopyViewModel, diagnostics: DiagnosticsViewModel) -> None:
        super().__init__()
        self.warnings, self.second_copy, self.diagnostics = warnings, second_copy, diagnostics
        for source in (warnings, second_copy, diagnostics):
            source.setParent(self)
            source.changed.connect(self.changed)

    @Property(bool, notify=changed)
    def needed(self) -> bool:
        return bool(self.warnings.texts) or self.second_copy.needsAttention or self.diagnostics.needsAttention
