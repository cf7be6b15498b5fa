"""How the screen looks to the visitor at it: theme and text size, back to the organiser's choice after the visit."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

THEMES = ("paper", "night")
TEXT_SCALES = (1.0, 1.25, 1.6, 2.0)


@QmlElement
@QmlUncreatable("built in app.py")
class LookViewModel(QObject):
    """Theme, text size and motion."""

    changed = Signal()

    def __init__(self, theme: str, text_size: int, *, motion: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._default = (theme, text_size)
        self._theme, self._text_size = self._default
        self._motion = motion

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

    @Property(bool, constant=True)
    def motion(self) -> bool:
        """Whether things may move."""
        return self._motion

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
        self.set(*self._default)
