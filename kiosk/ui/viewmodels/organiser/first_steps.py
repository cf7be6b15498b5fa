"""The start page of a fresh kiosk: what the very first organiser may want to do, in order."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.services.live_settings import LiveSettings
from kiosk.services.sessions import FIRST_SESSION, Sessions
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.new_session import NewSessionViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = ("pin", "screen", "debate", "mode", "rehearse", "open")
LESSON = "lesson"
"""Instead of the steps from the debate on."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class FirstStepsViewModel(QObject):
    """Shown while the only session is the first one and nobody has voted. Every step can be left out."""

    changed = Signal()
    requested = Signal(str)
    """One of `STEPS`, or `LESSON`."""
    skipped = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - its services, and the objects the tabs share
        self,
        sessions: Sessions,
        has_pin: Callable[[], bool],
        settings: LiveSettings,
        new_session: NewSessionViewModel,
        current: CurrentSession,
        message: StatusMessage,
        enabled: bool,
    ) -> None:
        super().__init__()
        self._sessions, self._has_pin, self._settings, self._current, self._message = sessions, has_pin, settings, current, message
        self._enabled, self._new_session = enabled, new_session
        settings.subscribe(self.changed.emit)
        current.changed.connect(self.changed)
        new_session.changed.connect(self.changed)

    def pending(self) -> bool:
        """Return whether the page should be shown."""
        session = self._current.session
        if not self._enabled or session is None or not session.running:
            return False
        self.changed.emit()
        names = self._message.attempt(lambda: [each.name for each in self._sessions.all()])
        counts = self._message.attempt(lambda: self._current.counts(session))
        return names == [FIRST_SESSION] and counts is not None and counts.now.votes_of_both_rounds == 0

    @Slot(str)
    def take(self, step: str) -> None:
        self.requested.emit(step)

    @Slot()
    def holdLesson(self) -> None:
        """Go to a new session with what suits a class."""
        self.requested.emit(LESSON)

    @Slot()
    def skip(self) -> None:
        """Leave the page until the next start of the program."""
        self._enabled = False
        self.skipped.emit()

    @Property("QStringList", constant=True)
    def steps(self) -> list[str]:
        return list(STEPS)

    @Property("QStringList", notify=changed)
    def labels(self) -> list[str]:
        return [
            self.tr("Set a PIN"),
            self.tr("Measure the screen"),
            self.tr("Choose the debate"),
            self.tr("Booth or classroom"),
            self.tr("Rehearse"),
            self.tr("Open the session"),
        ]

    @Property("QStringList", notify=changed)
    def details(self) -> list[str]:
        """What each step is for, or what is chosen."""
        return [
            self.tr("It is set.") if self._has_pin() else self.tr("Without one, anyone can leave the kiosk."),
            self.tr("It is measured.") if self._measured else self.tr("Then letters and buttons are as large as they have to be."),
            self._new_session.question,
            self.tr("With the name and the other rules of the session."),
            self._rehearsal,
            self.tr("Votes count from now on, in a session with today’s date."),
        ]

    @Property("QVariantList", notify=changed)
    def done(self) -> list[bool]:
        """Whether each step needs nothing more."""
        return [self._has_pin(), self._measured, False, False, False, False]

    @property
    def _rehearsal(self) -> str:
        if self._new_session.classroom:
            return self.tr("A lesson in two minutes, alone, with made-up votes.")
        return self.tr("Tap through a visit. Nothing counts.")

    @property
    def _measured(self) -> bool:
        return self._settings.configured.screen_inches is not None
