"""The session the kiosk is in and its debate, shared by the view models that depend on them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.domain.debate import Debate, DebateText
from kiosk.domain.session import Session


class CurrentSession(QObject):
    """One session or none, and the debate on screen; tells when either became another."""

    changed = Signal()

    def __init__(self, session: Session | None, debate: Debate, language: str | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._debate = debate
        self._language = language

    @property
    def session(self) -> Session | None:
        """The session, None where none is open."""
        return self._session

    @property
    def debate(self) -> Debate:
        """The debate on screen."""
        return self._debate

    @property
    def text(self) -> DebateText:
        """The debate as a visit begins: in the kiosk's language where the session allows it, else in the session's first."""
        allowed = self._session.settings.languages if self._session else ()
        language = self._language or self._debate.languages[0]
        return self._debate.text(allowed[0] if allowed and language not in allowed else language)

    @property
    def voting(self) -> bool:
        """Whether votes are taken now."""
        return self._session is not None and self._session.voting

    def speak(self, language: str | None) -> None:
        """Begin visits in this language from now on; the debate's first one for None."""
        if language != self._language:
            self._language = language
            self.changed.emit()

    def lead_to(self, address: str) -> None:
        """Another online version."""
        if address != self._debate.online_url:
            self._debate = replace(self._debate, online_url=address)
            self.changed.emit()

    def become(self, session: Session | None, debate: Debate | None = None) -> None:
        """Go on with another session, or with the same one in another state; `debate` where it is on another one."""
        self._session = session
        self._debate = debate or self._debate
        self.changed.emit()
