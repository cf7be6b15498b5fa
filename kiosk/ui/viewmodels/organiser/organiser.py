"""The organiser's area: which tab is on, what the last action said, and what waits for the PIN."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.ui.dependencies import Parts
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.health_warnings import HealthWarningsViewModel
from kiosk.ui.viewmodels.organiser.kiosk import KioskTabViewModel
from kiosk.ui.viewmodels.organiser.lockdown import LockdownViewModel
from kiosk.ui.viewmodels.organiser.reasons import ReasonsTabViewModel
from kiosk.ui.viewmodels.organiser.report import ReportTabViewModel
from kiosk.ui.viewmodels.organiser.second_copy import SecondCopyViewModel
from kiosk.ui.viewmodels.organiser.session import SessionTabViewModel
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage
from kiosk.ui.viewmodels.organiser.voting import VotingTabViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TABS = ("session", "reasons", "voting", "report", "kiosk")


@QmlElement
@QmlUncreatable("built in kiosk.app")
class OrganiserViewModel(QObject):
    """Five tabs: session, reasons, voting, report, kiosk. What they show is what visitors may see, and the count."""

    changed = Signal()
    back = Signal()
    pinWanted = Signal()

    def __init__(self, parts: Parts, current: CurrentSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tab = TABS[0]
        self._waiting: Callable[[], None] | None = None
        self._locked = parts.pin.is_set
        self._notes = StatusMessage(self)
        self._report = ReportTabViewModel(parts, current, self._notes, self)
        self._reasons = ReasonsTabViewModel(parts, current, self._notes, self)
        self._session = SessionTabViewModel(parts, current, self._notes, self._report, self.ask_pin, self)
        self._voting = VotingTabViewModel(parts, current, self._notes, self)
        self._kiosk = KioskTabViewModel(parts, current, self._notes, self)
        self._second_copy = SecondCopyViewModel(parts.second_copy, self)
        self._lock = LockdownViewModel(parts.escape_routes, parts.pin.is_set, self)
        self._health = HealthWarningsViewModel(parts.worries, parts.setup, self)
        self._notes.changed.connect(self.changed)
        for source in (self._health, self._second_copy, self._kiosk.health):
            source.changed.connect(self.changed)
        self._kiosk.debates.sessionWanted.connect(self._hold)
        self._kiosk.sized.connect(self._sized)
        self._asks_size = parts.asks_size

    def open(self) -> None:
        """Come in, at the session; the first time, at the one question that has to be asked."""
        self._lock.refresh()
        self._health.refresh()
        self._reasons.open()
        self.show(TABS[0])
        if self._asks_size and self._kiosk.asksSize():
            self._tab = "kiosk"
            self.changed.emit()

    @property
    def notes(self) -> StatusMessage:
        """The line in which these screens answer."""
        return self._notes

    @Slot(str)
    def _hold(self, debate: str) -> None:
        self.show("session")
        self._session.showNew()
        self._session.prepare.choose("debate", debate)

    def close(self) -> None:
        """Leave nothing on screen, and nothing to be done by whoever gives the PIN next."""
        self._waiting = None
        self._reasons.close()
        self._notes.say("")

    def ask_pin(self, then: Callable[[], None]) -> None:
        """Have the PIN given once more before `then`; at once where the kiosk has none."""
        if not self._locked():
            then()
            return
        self._waiting = then
        self.pinWanted.emit()

    @property
    def waits(self) -> bool:
        """Whether something is to be done once the PIN is given."""
        return self._waiting is not None

    def granted(self) -> None:
        """The PIN was right: do what waited for it."""
        waiting, self._waiting = self._waiting, None
        if waiting:
            waiting()

    def refused(self) -> None:
        """No PIN: nothing is done."""
        self._waiting = None
        self._notes.say(self.tr("Without the PIN nothing was changed."))

    @Slot(str)
    def show(self, tab: str) -> None:
        """Turn to a tab, with what it shows as it is now."""
        if tab not in TABS:
            return
        self._tab = tab
        self._lock.show(shown=False)
        self._kiosk.show("now")
        self._notes.say("")
        self._session.showNow()
        self._voting.refresh()
        if tab == "reasons":
            self._reasons.look()
        self.changed.emit()

    @Slot()
    def _sized(self) -> None:
        self.show(TABS[0])

    @Slot()
    def goBack(self) -> None:
        """Back to the kiosk."""
        self.back.emit()

    @Property(str, notify=changed)
    def tab(self) -> str:
        """The tab on screen."""
        return self._tab

    @Property(bool, notify=changed)
    def attention(self) -> bool:
        """Whether the staff should come and look; visitors need not care."""
        return bool(self._health.warnings) or self._second_copy.troubled or self._kiosk.health.troubled

    @Property(str, notify=changed)
    def message(self) -> str:
        """What the last action did, or why it did not."""
        return self._notes.text

    @Property(SessionTabViewModel, constant=True)
    def session(self) -> SessionTabViewModel:
        """The session's life."""
        return self._session

    @Property(ReasonsTabViewModel, constant=True)
    def reasons(self) -> ReasonsTabViewModel:
        """Which reasons are shown."""
        return self._reasons

    @Property(VotingTabViewModel, constant=True)
    def voting(self) -> VotingTabViewModel:
        """Votes that came in another way."""
        return self._voting

    @Property(ReportTabViewModel, constant=True)
    def report(self) -> ReportTabViewModel:
        """The page."""
        return self._report

    @Property(KioskTabViewModel, constant=True)
    def kiosk(self) -> KioskTabViewModel:
        """The machine."""
        return self._kiosk

    @Property(HealthWarningsViewModel, constant=True)
    def health(self) -> HealthWarningsViewModel:
        """What there is to be warned of."""
        return self._health

    @Property(LockdownViewModel, constant=True)
    def lock(self) -> LockdownViewModel:
        """Whether anyone could leave."""
        return self._lock

    @Property(SecondCopyViewModel, constant=True)
    def secondCopy(self) -> SecondCopyViewModel:
        """How the second copy stands."""
        return self._second_copy
