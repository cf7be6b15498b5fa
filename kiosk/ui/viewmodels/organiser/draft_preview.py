"""The preview of a debate that is being written: the real screens as pictures, drawn anew whenever somebody rests."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QUrl

from kiosk.domain.debate_draft import DebateDraft
from kiosk.services.draft_preview import SCREENS, PreviewPicture, PreviewRequest, field_at, field_of
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.appearance import THEMES
from kiosk.ui.viewmodels.theme_names import ThemeNames

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WIDE: Final = (1920, 1080)
_OF_STEP: Final = {"question": "attract", "ground": "ground", "sides": "vote", "arguments": "for", "discuss": "ground", "more": "attract"}
"""The screen on which most of a step's fields are."""
Render = Callable[[PreviewRequest], PreviewPicture | None]


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DraftPreviewViewModel(QObject):
    """Draws only while it is `active`. `wanted` has the field whose words were tapped."""

    changed = Signal()
    wanted = Signal(str)

    def __init__(self, render: Render, parent: QObject) -> None:
        super().__init__(parent)
        self._render, self._theme_names = render, ThemeNames(self)
        self._key, self._draft, self._language = "", DebateDraft(), "en"
        self._screen, self._theme, self._upright = SCREENS[0], THEMES[0], False
        self._active = self._stale = False
        self._picture: PreviewPicture | None = None
        self._failed = False
        self._task = BackgroundTask(self)

    def show(self, key: str, draft: DebateDraft, language: str) -> None:
        """Draw a draft as it is now."""
        if (key, draft, language) != (self._key, self._draft, self._language):
            self._key, self._draft, self._language = key, draft, language
            self._draw()

    def show_step(self, step: str) -> None:
        """Show the screen that belongs to a step of the form."""
        self.chooseScreen(_OF_STEP[step])

    def show_side(self, side: str) -> None:
        """Show the argument of the side that is being written, where arguments are shown."""
        if self._screen in {"for", "against"} and side in {"for", "against"}:
            self.chooseScreen(side)

    def forget(self) -> None:
        """Show nothing any more of the draft."""
        self._key, self._picture = "", None
        self.changed.emit()

    @Slot(bool)
    def setActive(self, active: bool) -> None:
        """Draw from now on, or stop: a picture that nobody sees need not be drawn."""
        self._active = active
        if active and self._picture is None:
            self._draw()

    @Slot(str)
    def chooseScreen(self, screen: str) -> None:
        if screen in SCREENS and screen != self._screen:
            self._screen = screen
            self._draw()

    @Slot()
    def nextScreen(self) -> None:
        self.chooseScreen(SCREENS[(SCREENS.index(self._screen) + 1) % len(SCREENS)])

    @Slot()
    def nextTheme(self) -> None:
        self._theme = THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)]
        self._draw()

    @Slot()
    def turn(self) -> None:
        """Show a screen that stands upright, or one that lies."""
        self._upright = not self._upright
        self._draw()

    @Slot(float, float)
    def tap(self, x: float, y: float) -> None:
        """Go to the field whose words are at a point, in shares of the picture's width and height."""
        if self._picture and (field := field_at(self._draft, self._language, self._picture.places, x, y)):
            self.wanted.emit(field)

    @Slot()
    def enter(self) -> None:
        """Go to the first field that is on the picture, for a keyboard, which points nowhere."""
        fields = (field_of(self._draft, self._language, place.words) for place in (self._picture.places if self._picture else ()))
        if field := next(filter(None, fields), ""):
            self.wanted.emit(field)

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address of the picture, '' while there is none."""
        return QUrl.fromLocalFile(self._picture.path).toString() if self._picture else ""

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._task.busy

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """Whether the last picture could not be drawn."""
        return self._failed

    @Property(bool, notify=changed)
    def upright(self) -> bool:
        return self._upright

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._screen

    @Property("QStringList", notify=changed)
    def screens(self) -> list[str]:
        return list(SCREENS)

    @Property("QStringList", notify=changed)
    def screenNames(self) -> list[str]:
        return [
            *(self.tr("First screen"), self.tr("Common ground"), self.tr("Both sides")),
            *(self.tr("Argument for"), self.tr("Argument against"), self.tr("Vote")),
        ]

    @Property(str, notify=changed)
    def themeName(self) -> str:
        return self._theme_names.all()[self._theme]

    def _draw(self) -> None:
        self._stale = True
        self.changed.emit()
        self._start()

    def _start(self) -> None:
        if not (self._active and self._key and self._stale) or self._task.busy:
            return
        self._stale = False
        size = _WIDE[::-1] if self._upright else _WIDE
        request = PreviewRequest(self._key, self._draft, self._screen, self._language, self._theme, *size)
        self._task.start(lambda _progress: self._render(request), self._on_drawn)

    def _on_drawn(self, picture: PreviewPicture | None) -> None:
        self._failed = picture is None
        self._picture = picture or self._picture
        self.changed.emit()
        self._start()
