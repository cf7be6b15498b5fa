"""How the screen looks to the visitor at it: theme and text size, back to the organiser's choice after the visit."""

from PySide6.QtCore import QObject

from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.screen_size import guess_screen_inches

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("paper", "night", "black on white", "white on black")
TEXT_SCALES = (1.0, 1.25, 1.6, 2.0)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class AppearanceViewModel(QObject):
    """Theme, text size and motion."""

    changed = Signal()

    def __init__(self, settings: Settings, *, motion: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may_move = motion
        self.apply_settings(settings)

    def apply_settings(self, settings: Settings) -> None:
        """Look as the organiser wants it, from now on and after every visit."""
        self._settings = settings
        self.reset()

    @Property(str, notify=changed)
    def theme(self) -> str:
        """A key of Theme.qml's palettes."""
        return self._theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """Factor on body text."""
        return TEXT_SCALES[self._text_size]

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """0 to 3."""
        return self._text_size

    @Property(bool, notify=changed)
    def motion(self) -> bool:
        """Whether things may move."""
        return self._may_move and not self._settings.reduce_motion

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        """Whether visitors need only the lower half of the screen."""
        return self._settings.low_reach

    @Property(float, notify=changed)
    def inches(self) -> float:
        """The screen's diagonal; 0 as long as nobody has said."""
        return self._settings.screen_inches or 0.0

    @Property(float, notify=changed)
    def likelyInches(self) -> float:
        """The same; what the screen says of itself as long as nobody has said."""
        return self._settings.screen_inches or guess_screen_inches()

    @Slot()
    def nextTextSize(self) -> None:
        """One size larger, the smallest after the largest."""
        self.set(self._theme, (self._text_size + 1) % len(TEXT_SCALES))

    @Slot()
    def nextTheme(self) -> None:
        """The next theme."""
        self.set(THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)], self._text_size)

    def set(self, theme: str, text_size: int) -> None:
        """Set both."""
        self._theme, self._text_size = theme, text_size
        self.changed.emit()

    def reset(self) -> None:
        """As the organiser set it."""
        self.set(self._settings.theme, self._settings.text_size)
