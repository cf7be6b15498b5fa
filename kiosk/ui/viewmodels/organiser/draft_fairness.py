"""Whether the two sides of a debate get the same, while it is written: two bars that should be level."""

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.services.fairness import TextFairness
from kiosk.services.fairness_text import describe_balance, describe_side
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.screen_language import SCREEN_LANGUAGE

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DraftFairnessViewModel(QObject):
    """The figures of the language that is written in, as they were when somebody last rested."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._figures: TextFairness | None = None

    def set_figures(self, figures: TextFairness | None) -> None:
        self._figures = figures
        self.changed.emit()

    @Property(bool, notify=changed)
    def measured(self) -> bool:
        """Whether there is anything to compare."""
        return self._figures is not None and any(self._figures.sides[side].length for side in Side)

    @Property(float, notify=changed)
    def forShare(self) -> float:
        """The length of the argument for, as a share of the longer one."""
        return self._share(Side.FOR)

    @Property(float, notify=changed)
    def againstShare(self) -> float:
        return self._share(Side.AGAINST)

    @Property(str, notify=changed)
    def forFigures(self) -> str:
        return describe_side(self._figures, Side.FOR, SCREEN_LANGUAGE) if self._figures else ""

    @Property(str, notify=changed)
    def againstFigures(self) -> str:
        return describe_side(self._figures, Side.AGAINST, SCREEN_LANGUAGE) if self._figures else ""

    @Property("QStringList", notify=changed)
    def sentences(self) -> list[str]:
        """What is not level and what to do about it, or that both sides are."""
        return list(describe_balance(self._figures, SCREEN_LANGUAGE)) if self._figures and self.measured else []

    def _share(self, side: Side) -> float:
        if self._figures is None:
            return 0.0
        most = max(self._figures.sides[one].length for one in Side)
        return self._figures.sides[side].length / most if most else 0.0
