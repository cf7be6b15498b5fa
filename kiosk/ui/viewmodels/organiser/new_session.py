"""The settings of a new session: those of the last one, and what the organiser changes."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, Session, SessionSettings
from kiosk.i18n import language_name, language_names
from kiosk.services.sessions import Sessions
from kiosk.ui.dependencies import DebateLibrary
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.debate_titles import distinct_titles
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TITLE_LENGTH = 30
"""Letters of the debate's title in a proposed name; the day follows."""
_RULES: Final[Mapping[Mode, Mapping[str, object]]] = {
    Mode.BOOTH: {"opening_stance": True, "reason": ReasonRule.OPTIONAL, "results": ResultsRule.AFTER_VOTING},
    Mode.CLASSROOM: {"opening_stance": False, "reason": ReasonRule.OFF, "results": ResultsRule.SEALED},
}
"""What else choosing a mode chooses. A class says in its first vote where it stands, and passes the screen on faster without reasons."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class NewSessionViewModel(QObject):
    """`choose` takes a setting, the `key` of its row in NewSession.qml, and the key of the choice.

    A running session without votes gives way to the new one. Whether to end one with votes is asked first.
    """

    changed = Signal()
    nameChanged = Signal()
    started = Signal()
    lessonRehearsalRequested = Signal(str)
    """A teacher wants to try a lesson out, on this debate."""
    endRequested = Signal()
    """Ends the running session, before the new one starts."""

    def __init__(self, sessions: Sessions, library: DebateLibrary, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._sessions, self._library, self._current, self._message = sessions, library, current, message
        self._debate = current.debate
        self._settings = SessionSettings()
        self._name = ""
        self._debates: dict[str, str] = {}
        self._running_votes = 0
        self._rehearsal = self._asking = False
        self.changed.connect(self.nameChanged)

    def open(self, *, keep: bool = False) -> None:
        """Start with the last session's settings and an unused name. `keep` what was chosen when the form was open before."""
        if not (keep and self._debates):
            self._debate = self._current.debate
            self._settings = self._message.attempt(self._sessions.last_settings) or SessionSettings()
        self._debates = dict(self._library.questions())
        self._asking = False
        self._propose_name()
        self.changed.emit()

    @Slot(str)
    def setName(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._message.show("")
            self.nameChanged.emit()

    @Slot(str, str)
    def choose(self, setting: str, key: str) -> None:
        match setting:
            case "mode":
                self._choose_mode(Mode(key))
            case "opening":
                self._set(opening_stance=key == "on")
            case "answers":
                self._set(still_unsure=key == "three")
            case "sure":
                self._set(how_sure=key == "on")
            case "reason":
                self._set(reason=ReasonRule(key))
            case "results":
                self._set(results=ResultsRule(key))
            case "debate":
                self._choose_debate(key)
        self.changed.emit()

    @Slot(str)
    def toggleLanguage(self, code: str) -> None:
        """Offer this language, or stop offering it; the last one stays."""
        chosen = self.chosenLanguages
        languages = tuple(each for each in self.languageCodes if (each in chosen) != (each == code))
        if languages:
            self._set(languages=() if languages == tuple(self.languageCodes) else languages)
            self.changed.emit()

    def propose_lesson(self) -> None:
        """Choose what suits a class."""
        self._choose_mode(Mode.CLASSROOM)
        self.changed.emit()

    @Slot()
    def start(self) -> None:
        self._ask_or_start(rehearsal=False)

    @Slot()
    def rehearse(self) -> None:
        """Start a rehearsal with these settings; its votes do not count."""
        self._ask_or_start(rehearsal=True)

    @Slot()
    def rehearseLesson(self) -> None:
        """Try a lesson out, with made-up votes. No session starts or ends."""
        self.lessonRehearsalRequested.emit(self._debate.id)

    @Slot()
    def endAndStart(self) -> None:
        """End the running session, make its page, and start the new one."""
        if not self._asking:
            return
        self._asking = False
        if self._message.attempt(lambda: self._sessions.require_available(self._name)) is None:
            self.changed.emit()
            return
        self.endRequested.emit()
        self._start()
        self.changed.emit()

    @Slot()
    def goBack(self) -> None:
        """Return from the question to the form."""
        self._asking = False
        self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether it is asked if the running session should end."""
        return self._asking

    @Property(str, notify=changed)
    def runningName(self) -> str:
        return self._current.session.name if self._current.session else ""

    @Property(int, notify=changed)
    def runningVotes(self) -> int:
        return self._running_votes

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def mode(self) -> str:
        return self._settings.mode.value

    @property
    def classroom(self) -> bool:
        return self._settings.mode is Mode.CLASSROOM

    @Property(str, notify=changed)
    def opening(self) -> str:
        """'on' if visitors are asked for their stance before reading, else 'off'."""
        return "on" if self._settings.opening_stance else "off"

    @Property(str, notify=changed)
    def answers(self) -> str:
        """'three' if the vote has 'Still not sure' as an answer, else 'two'."""
        return "three" if self._settings.still_unsure else "two"

    @Property(str, notify=changed)
    def sure(self) -> str:
        """'on' if visitors are asked how sure they are, else 'off'."""
        return "on" if self._settings.how_sure else "off"

    @Property("QStringList", notify=changed)
    def sideNames(self) -> list[str]:
        """The labels of both sides of the debate, 'for' first."""
        text = self._debate.text(self._current.language)
        return [text.cases[side].label for side in Side]

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
        """The id of the chosen debate."""
        return self._debate.id

    @property
    def question(self) -> str:
        """The question of the chosen debate."""
        text = self._current.text if self._debate.id == self._current.debate.id else self._debate.text()
        return text.question

    @Property("QStringList", notify=changed)
    def debates(self) -> list[str]:
        """The ids of all debates."""
        return list(self._debates)

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        return distinct_titles(self._debates)

    @Property("QStringList", notify=changed)
    def languageCodes(self) -> list[str]:
        """The languages of the debate, then the other ones of the screens."""
        return list(dict.fromkeys([*self._debate.languages, *language_names()]))

    @Property("QStringList", notify=changed)
    def languageNames(self) -> list[str]:
        return [language_name(code) for code in self.languageCodes]

    @Property("QStringList", notify=changed)
    def chosenLanguages(self) -> list[str]:
        return list(self._settings.languages or self.languageCodes)

    def _set(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type] # names and types as in SessionSettings

    def _choose_mode(self, mode: Mode) -> None:
        if mode is not self._settings.mode:
            self._set(mode=mode, **_RULES[mode])

    def _choose_debate(self, debate_id: str) -> None:
        debate = self._message.attempt(lambda: self._library.read(debate_id))
        if debate is not None and debate.id != self._debate.id:
            self._debate = debate
            self._set(languages=())
            self._propose_name()

    def _propose_name(self) -> None:
        self._set(languages=tuple(code for code in self._settings.languages if code in self.languageCodes))
        day = QLocale().toString(self._sessions.today(), "d MMMM")  # type: ignore[call-overload] # takes a date
        proposed = f"{_title(self._debate)}, {day}"
        self._name = self._message.attempt(lambda: self._sessions.available_name(proposed)) or proposed

    def _ask_or_start(self, *, rehearsal: bool) -> None:
        self._rehearsal = rehearsal
        running = self._current.session
        if running is None or not running.running:
            self._start()
            return
        counts = self._message.attempt(lambda: self._current.counts(running))
        if counts is None:
            return
        self._running_votes = counts.now.votes_of_both_rounds
        if self._running_votes:
            self._asking = True
            self._message.show("")
            self.changed.emit()
        else:
            self._start(without_votes=running)

    def _start(self, *, without_votes: Session | None = None) -> None:
        start, rehearsal = self._sessions.start, self._rehearsal
        session = self._message.attempt(
            lambda: start(self._name, self._debate, self._settings, rehearsal=rehearsal, without_votes=without_votes)
        )
        if session is None:
            return
        self._current.set_session(session, self._debate)
        opened = self.tr("The session is open.")
        self._message.show(
            self.tr("This is a rehearsal. Nothing counts, and all of it is wiped when the session opens.") if rehearsal else opened
        )
        self.started.emit()


def _title(debate: Debate) -> str:
    """Return the debate's id as words, spelt as in its question ('open-source-ai': 'Open source AI')."""
    words = re.split(r"\W+", debate.text().question)
    spelling = {word.casefold(): word for word in reversed(words)}
    title = " ".join(spelling.get(part, part) for part in re.split("[-_]", debate.id) if part)[:_TITLE_LENGTH].strip()
    return title[:1].upper() + title[1:]
