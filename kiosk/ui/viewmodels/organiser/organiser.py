"""The organiser's area: which tab is on, what the last action said, and what waits for the PIN."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.health_warnings import HealthWarningsViewModel
from kiosk.ui.viewmodels.organiser.kiosk import KioskTabViewModel
from kiosk.ui.viewmodels.organiser.lockdown import LockdownViewModel
from kiosk.ui.viewmodels.organiser.pin_confirmation import PinConfirmation
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

    def __init__(  # noqa: PLR0913, PLR0917 - its tabs, and what all of them show
        self,
        session: SessionTabViewModel,
        reasons: ReasonsTabViewModel,
        voting: VotingTabViewModel,
        report: ReportTabViewModel,
        kiosk: KioskTabViewModel,
        health: HealthWarningsViewModel,
        lock: LockdownViewModel,
        second_copy: SecondCopyViewModel,
        confirmation: PinConfirmation,
        message: StatusMessage,
        *,
        asks_screen_size: bool,
    ) -> None:
        super().__init__()
        for child in (session, reasons, voting, report, kiosk, health, lock, second_copy, confirmation, message):
            child.setParent(self)
        self._session, self._reasons, self._voting, self._report, self._kiosk = session, reasons, voting, report, kiosk
        self._health, self._lock, self._second_copy = health, lock, second_copy
        self._confirmation, self._message, self._asks_screen_size = confirmation, message, asks_screen_size
        self._tab = TABS[0]
        for source in (message, health, second_copy, kiosk.health):
            source.changed.connect(self.changed)
        kiosk.debates.sessionWanted.connect(self._hold)
        kiosk.screenSizeAnswered.connect(self._sized)

    def open(self) -> None:
        """Come in, at the session; the first time, at the one question that has to be asked."""
        self._lock.refresh()
        self._health.refresh()
        self._reasons.open()
        self.show(TABS[0])
        if self._asks_screen_size and self._kiosk.asksSize():
            self._tab = "kiosk"
            self.changed.emit()

    @Slot(str)
    def _hold(self, debate: str) -> None:
        self.show("session")
        self._session.showNew()
        self._session.prepare.choose("debate", debate)

    def close(self) -> None:
        """Leave nothing on screen, and nothing to be done by whoever gives the PIN next."""
        self._confirmation.clear()
        self._reasons.close()
        self._message.say("")

    @Slot(str)
    def show(self, tab: str) -> None:
        """Turn to a tab, with what it shows as it is now."""
        if tab not in TABS:
            return
        self._tab = tab
        self._lock.show(shown=False)
        self._kiosk.show("now")
        self._message.say("")
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
        return self._message.text

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
