"""Theme, text size and motion. Visitors may change the first two; after a visit the organiser's settings return."""

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.glass import Glass
from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.screen_size import guess_screen_inches

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("paper", "night", "black on white", "white on black")
TEXT_SCALES = (1.0, 1.25, 1.6, 2.0)
_LARGER = 1.1
"""By how much letters have to grow for a tap to have an effect that can be seen."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class AppearanceViewModel(QObject):
    """The appearance of every screen."""

    changed = Signal()

    def __init__(self, settings: Settings, *, motion: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._allow_motion = motion
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.reset()

    @Property(str, notify=changed)
    def theme(self) -> str:
        """A key of Palettes.qml."""
        return self._theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return TEXT_SCALES[self._text_size]

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Index into TEXT_SCALES."""
        return self._text_size

    @Property(bool, notify=changed)
    def motion(self) -> bool:
        return self._allow_motion and not self._settings.reduce_motion

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        """Whether everything a visitor needs stays in the lower half of the screen."""
        return self._settings.low_reach

    @Property(float, notify=changed)
    def inches(self) -> float:
        """The configured diagonal of the screen; 0 if unknown."""
        return self._settings.screen_inches or 0.0

    @Property(float, notify=changed)
    def guessedInches(self) -> float:
        """The configured diagonal, else the one the display reports."""
        return self._settings.screen_inches or guess_screen_inches()

    @Slot(int, int, float, result=str)
    def glassNote(self, width: int, height: int, inches: float) -> str:
        """Say how large letters and buttons are on a screen of these pixels and this diagonal."""
        glass = Glass(width, height, inches)
        if glass.holds_everything:
            return self.tr("On this screen capitals are at least 4.8 mm high, and buttons 12.7 mm.")
        text = self.tr(
            "This screen is too small for capitals of 4.8 mm and buttons of 12.7 mm everywhere. Texts have capitals of {text} mm, "
            "buttons and notes of {label} mm; buttons are at least {target} mm high. Nothing is cut off, but more pages scroll."
        )
        for name, size in (("{text}", glass.text), ("{label}", glass.label), ("{target}", glass.target)):
            text = text.replace(name, QLocale().toString(size, "f", 1))
        return text

    @property
    def screen_name(self) -> str:
        """The name of the chosen screen; '' for the primary one."""
        return self._settings.screen or ""

    @Slot(float)
    def nextTextSize(self, needed: float = 1.0) -> None:
        """Switch to the next size that looks larger, from the largest to the smallest.

        A small screen needs letters `needed` times as large from the start, and holds twice the usual size at most (`Theme.textScale`).
        """
        scales = [min(TEXT_SCALES[-1], scale * needed) for scale in TEXT_SCALES]
        larger = (size for size in range(len(scales)) if scales[size] > _LARGER * scales[self._text_size])
        self.set(self._theme, next(larger, 0))

    @Slot()
    def nextTheme(self) -> None:
        self.set(THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)], self._text_size)

    def set(self, theme: str, text_size: int) -> None:
        self._theme, self._text_size = theme, text_size
        self.changed.emit()

    def reset(self) -> None:
        """Return to the organiser's settings."""
        self.set(self._settings.theme, self._settings.text_size)
