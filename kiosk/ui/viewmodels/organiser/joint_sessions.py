"""Joint sessions: those that the hub offers, started here with two taps, and the one it asks to end."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.domain.session import ResultsRule, Session
from kiosk.errors import KnownError
from kiosk.services.hub import SessionOffer
from kiosk.services.sessions import Sessions
from kiosk.services.station_link import StationLink, StationStatus
from kiosk.ui.dependencies import DebateLibrary
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class JointSessionsViewModel(QObject):
    """The lists go together by index."""

    changed = Signal()

    def __init__(self, sessions: Sessions, library: DebateLibrary, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._sessions, self._library, self._current, self._message = sessions, library, current, message
        self._link: StationLink | None = None
        self._status = StationStatus()
        self._asked = ""
        current.changed.connect(self.changed)

    def show(self, link: StationLink | None, status: StationStatus) -> None:
        self._link, self._status = link, status
        self.changed.emit()

    @Slot(str)
    def ask(self, offer_id: str) -> None:
        """Ask whether to hold this joint session here; '' takes the question back."""
        self._asked = offer_id
        self._message.show("")
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Start the joint session that is asked about. One that is running here with votes has to be ended first."""
        offer, link = self._asked_offer, self._link
        self.ask("")
        session = self._message.attempt(lambda: self._start(offer)) if offer and link else None
        if offer and link and session:
            self._message.show(self.tr("The session is open."))
            self._message.attempt(lambda: link.take(session.id, offer))
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def ids(self) -> list[str]:
        """The joint sessions that can be taken."""
        return [offer.offer_id for offer in self._offers]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [offer.name for offer in self._offers]

    @Property("QStringList", notify=changed)
    def debates(self) -> list[str]:
        """The question of each, or the id of a debate that this kiosk does not have."""
        questions = self._library.questions() if self._offers else {}
        return [questions.get(offer.debate_id) or offer.debate_id for offer in self._offers]

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The id of the one that is asked about, '' for none."""
        return self._asked_offer.offer_id if self._asked_offer else ""

    @Property(str, notify=changed)
    def askedName(self) -> str:
        return self._asked_offer.name if self._asked_offer else ""

    @Property(str, notify=changed)
    def endAsked(self) -> str:
        """The joint session on this kiosk that the hub asks to end, where that was not agreed to; '' for none."""
        membership, session = self._link.membership if self._link else None, self._current.session
        if membership is None or membership.may_end or session is None or not session.running:
            return ""
        return next((offer.name for offer in self._status.offers if offer.offer_id == self._held and offer.end_requested), "")

    @property
    def _held(self) -> str:
        session = self._current.session
        return self._link.joint_session(session.id) if self._link and session else ""

    @property
    def _offers(self) -> list[SessionOffer]:
        held = self._held
        return [offer for offer in self._status.offers if not offer.end_requested and offer.offer_id != held]

    @property
    def _asked_offer(self) -> SessionOffer | None:
        return next((offer for offer in self._offers if offer.offer_id == self._asked), None)

    def _start(self, offer: SessionOffer) -> Session:
        debate = self._library.read(offer.debate_id)
        running = self._sessions.running()
        if running and self._current.counts(running).now.votes_of_both_rounds:
            message = self.tr("The session ‘{session}’ is still running. End it first.").replace("{session}", running.name)
            raise KnownError(message)
        settings = self._sessions.last_settings()
        if offer.sealed:
            settings = replace(settings, results=ResultsRule.SEALED)
        session = self._sessions.start(self._sessions.available_name(offer.name), debate, settings, without_votes=running)
        self._current.set_session(session, debate)
        return session
