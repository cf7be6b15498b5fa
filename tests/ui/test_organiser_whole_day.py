"""An organiser who has never seen the program, by touch alone: from a kiosk without anything to an erased session."""

from kiosk.domain.session import SessionState
from kiosk.services.moderation import ReasonState
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import PIN, Rig

VISITS = 30
REASONS = 10
TAPS_BEFORE_OPENING = 60
"""Five minutes for someone who reads every screen: five seconds a tap, the PIN's digits and a whole rehearsed visit among them."""


class Counting:
    """The rig's finger, counted."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.taps = 0

    def tap(self, *names: str) -> None:
        """Tap one thing after the other."""
        for name in names:
            self.rig.reach(name)
            self.taps += 1

    def dial(self, digits: str) -> None:
        """The PIN."""
        self.tap(*(f"digit-{digit}" for digit in digits), "pinSubmit")


def _visit(rig: Rig, number: int) -> None:
    side = "for" if number % 3 else "against"
    for name in ("begin", "stand-for" if number % 2 else "stand-unsure", "tab-vote", f"choose-{side}"):
        rig.tap(name)
    if number % 3 == 0:
        rig.tap("explain")
        rig.item("words").setProperty("text", f"Reason number {number}.")
        rig.tap("cast")
    else:
        rig.tap("castWithoutReason")
    rig.tap("nextPerson")


def test_a_whole_day_by_touch(open_kiosk: OpenKiosk) -> None:
    rig = open_kiosk()
    finger = Counting(rig)
    _prepare(finger)
    assert finger.taps <= TAPS_BEFORE_OPENING
    assert rig.behind.now.running
    rig.tap("backToKiosk")
    for number in range(VISITS):
        _visit(rig, number)
    assert (rig.behind.votes, rig.behind.visits) == (VISITS, VISITS)

    rig.enter()
    rig.tap("pauseOrResume")
    rig.tap("pauseOrResume")
    _moderate(rig)
    rig.tap("desk-session")
    rig.tap("reveal")
    rig.tap("endSession")
    rig.tap("confirmEnd")
    rig.page_is_made()
    assert rig.behind.now.state is SessionState.CLOSED
    rig.tap("desk-report")
    assert rig.item("printPage").isEnabled()
    _erase(rig)
    assert rig.behind.store.sessions.all() == []


def _prepare(finger: Counting) -> None:
    finger.tap("organiserDoor")
    finger.dial(PIN)
    finger.dial(PIN)
    if finger.rig.sees("recoveryKept"):
        finger.tap("recoveryKept")
    finger.tap("newSession", "reason-optional", "rehearseSession", "backToKiosk")
    finger.tap("begin", "stand-skip", "tab-vote", "choose-for", "castWithoutReason", "nextPerson", "organiserDoor")
    finger.dial(PIN)
    finger.tap("openForReal")


def _moderate(rig: Rig) -> None:
    rig.tap("desk-reasons")
    for number in range(REASONS):
        rig.decide("hideReason" if number % 5 == 0 else "showReason")
    session = rig.behind.now.id
    held = {"shown": rig.behind.moderation.shown(session), "hidden": rig.behind.moderation.hidden(session)}
    assert {name: len(reasons) for name, reasons in held.items()} == {"shown": 8, "hidden": 2}
    assert not rig.behind.moderation.waiting(session, closed=False)
    assert all(reason.state is ReasonState.HIDDEN for reason in held["hidden"])


def _erase(rig: Rig) -> None:
    rig.tap("desk-session")
    for name in ("allSessions", "past-0", "erasePast", "eraseNow", "eraseNow"):
        rig.tap(name)
    rig.dial(PIN)
