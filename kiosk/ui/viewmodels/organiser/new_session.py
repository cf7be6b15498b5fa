"""A new session before it is started: the last one's settings, and what the organiser changes of them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.debate import Debate
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import DebateLibrary
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TITLE = 30
"""Letters of the debate in a proposed name; the day comes behind it."""
_PLAIN = {"en": "English", "es": "Español"}
"""Qt names the country too where it thinks of one first."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class NewSessionViewModel(QObject):
    """`choose` takes what is set ('mode', 'opening', 'reason', 'results', 'debate') and the key of the choice."""

    changed = Signal()
    started = Signal()

    def __init__(self, sessions: Sessions, library: DebateLibrary, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._sessions, self._library, self._current, self._message = sessions, library, current, message
        self._debate = current.debate
        self._settings = SessionSettings()
        self._name = ""
        self._debates: dict[str, str] = {}

    def open(self) -> None:
        """Begin with the last session's settings and a name that is free."""
        self._debate = self._current.debate
        self._settings = self._message.attempt(self._sessions.last_settings) or SessionSettings()
        self._debates = dict(self._library.questions())
        self._propose()
        self.changed.emit()

    @Slot(str)
    def call(self, name: str) -> None:
        """Another name."""
        self._name = name
        self.changed.emit()

    @Slot(str, str)
    def choose(self, what: str, key: str) -> None:
        """Set one thing."""
        match what:
            case "mode":
                self._set(mode=Mode(key), results=ResultsRule.SEALED if key == Mode.CLASSROOM else ResultsRule.AFTER_VOTING)
            case "opening":
                self._set(opening_stance=key == "on")
            case "reason":
                self._set(reason=ReasonRule(key))
            case "results":
                self._set(results=ResultsRule(key))
            case "debate":
                self._take(key)
        self.changed.emit()

    @Slot(str)
    def toggleLanguage(self, code: str) -> None:
        """Let visitors read it in this language, or not; one always stays."""
        held = self.languages
        wanted = [each for each in self._debate.languages if (each in held) != (each == code)]
        if wanted:
            self._set(languages=() if len(wanted) == len(self._debate.languages) else tuple(wanted))
            self.changed.emit()

    @Slot()
    def start(self) -> None:
        """Open the session; a rehearsal goes with everything in it."""
        self._begin(lambda: self._sessions.start(self._name, self._debate, self._settings), self.tr("The session is open."))

    @Slot()
    def rehearse(self) -> None:
        """Try everything with these settings first; nothing counts."""
        start = self._sessions.start
        said = self.tr("This is a rehearsal. Nothing counts, and all of it is wiped when the session opens.")
        self._begin(lambda: start(self._name, self._debate, self._settings, rehearsal=True), said)

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name it will have."""
        return self._name

    @Property(str, notify=changed)
    def mode(self) -> str:
        """'booth' or 'classroom'."""
        return self._settings.mode.value

    @Property(str, notify=changed)
    def opening(self) -> str:
        """Whether visitors are asked where they stand before reading: 'on' or 'off'."""
        return "on" if self._settings.opening_stance else "off"

    @Property(str, notify=changed)
    def reason(self) -> str:
        """A value of ReasonRule."""
        return self._settings.reason.value

    @Property(str, notify=changed)
    def results(self) -> str:
        """A value of ResultsRule."""
        return self._settings.results.value

    @Property(str, notify=changed)
    def debate(self) -> str:
        """The chosen debate's id."""
        return self._debate.id

    @Property("QStringList", notify=changed)
    def debates(self) -> list[str]:
        """Every debate there is, by id."""
        return list(self._debates)

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        """Their questions in the same order; the id of one that cannot be used."""
        return [question or wanted for wanted, question in self._debates.items()]

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        """The languages the debate is there in."""
        return list(self._debate.languages)

    @Property("QStringList", notify=changed)
    def tongues(self) -> list[str]:
        """What those who speak them call them."""
        return [_PLAIN.get(code) or QLocale(code).nativeLanguageName() for code in self._debate.languages]

    @Property("QStringList", notify=changed)
    def languages(self) -> list[str]:
        """Those that visitors may read it in."""
        return list(self._settings.languages or self._debate.languages)

    def _set(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type] # names and types as in SessionSettings

    def _take(self, wanted: str) -> None:
        debate = self._message.attempt(lambda: self._library.read(wanted))
        if debate is not None and debate.id != self._debate.id:
            self._debate = debate
            self._set(languages=())
            self._propose()

    def _propose(self) -> None:
        self._set(languages=tuple(code for code in self._settings.languages if code in self._debate.languages))
        day = QLocale().toString(self._sessions.today(), "d MMMM")  # type: ignore[call-overload] # takes a date
        wish = f"{_title(self._debate)}, {day}"
        self._name = self._message.attempt(lambda: self._sessions.available_name(wish)) or wish

    def _begin(self, move: Callable[[], Session], said: str) -> None:
        session = self._message.attempt(move)
        if session is None:
            return
        self._current.become(session, self._debate)
        self._message.say(said)
        self.started.emit()


def _title(debate: Debate) -> str:
    """The debate's id as words: short, and what its folder is called."""
    return debate.id.replace("-", " ").replace("_", " ")[:_TITLE].strip().capitalize()
