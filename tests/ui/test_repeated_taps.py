"""Taps every button of every screen twice at one spot: the second tap never does what cannot be undone."""

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Side
from kiosk.services.moderation import ReasonState
from kiosk.ui.input.input_filter import REPEATED_TAP
from tests.ui import items
from tests.ui.all_screens import CLASSROOM
from tests.ui.appearances import Size
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

State = Callable[[WindowDriver], None]
PAUSES: Final = (0.3, 0.6, 1.0, 1.9)
"""Seconds between the two taps; one after the other, from button to button."""
COMMON: Final = ("tab-", "desk-", "textSize", "contrast", "readAloud")
"""Buttons of every page: tapped in a few states only, except in the soak."""
WITH_COMMON: Final = ("ground", "chosen", "thanks", "desk, session")
TOO_LATE: Final = 2.1
SIZES: Final[list[tuple[Size, int]]] = [((768, 1024), 3), ((1024, 768), 2), ((1366, 768), 0)]


def attract(driver: WindowDriver) -> None:
    driver.kiosk.startOver()


def opening(driver: WindowDriver) -> None:
    driver.kiosk.startVisit()


def tab(name: str) -> State:
    def show(driver: WindowDriver) -> None:
        driver.kiosk.startVisit()
        driver.kiosk.visit.takeStance("unsure")
        driver.kiosk.show(name)

    return show


def reading(driver: WindowDriver) -> None:
    tab("arguments")(driver)
    driver.kiosk.read("for")


def end_of_argument(driver: WindowDriver) -> None:
    reading(driver)
    driver.settle()
    while driver.item("more").isEnabled():
        driver.tap("more")
        driver.settle()


def chosen(driver: WindowDriver) -> None:
    tab("vote")(driver)
    driver.kiosk.visit.choose("for")


def not_saved(driver: WindowDriver) -> None:
    chosen(driver)
    driver.services.store.ballots.fails = "The disk is full."
    driver.kiosk.visit.castWithoutReason()
    driver.services.store.ballots.fails = ""


def reason(driver: WindowDriver) -> None:
    chosen(driver)
    driver.kiosk.visit.giveReason()


def draft(driver: WindowDriver) -> None:
    reason(driver)
    driver.settle()
    driver.item("words").setProperty("text", "Because I say so.")
    driver.kiosk.visit.pickPoint(0)


def typing(driver: WindowDriver) -> None:
    draft(driver)
    driver.item("words").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    driver.wait_for("keyboard")


def asked(driver: WindowDriver) -> None:
    draft(driver)
    driver.kiosk.draftQuestion.castWithoutReason()


def secrecy(driver: WindowDriver) -> None:
    chosen(driver)
    driver.kiosk.showSecrecy()


def languages(driver: WindowDriver) -> None:
    chosen(driver)
    driver.kiosk.showLanguages()


def thanks(driver: WindowDriver) -> None:
    chosen(driver)
    driver.kiosk.visit.castWithoutReason()


def code(driver: WindowDriver) -> None:
    thanks(driver)
    driver.kiosk.showCode()


def voted(name: str) -> State:
    def show(driver: WindowDriver) -> None:
        thanks(driver)
        driver.kiosk.show(name)

    return show


def desk(name: str) -> State:
    def show(driver: WindowDriver) -> None:
        driver.kiosk.openOrganiser()
        driver.kiosk.pin.opened.emit()
        driver.kiosk.organiser.show(name)
        driver.page_is_made()

    return show


def debates(driver: WindowDriver) -> None:
    desk("kiosk")(driver)
    driver.kiosk.organiser.kiosk.show("debates")


def classroom_paper(driver: WindowDriver) -> None:
    debates(driver)
    driver.kiosk.organiser.kiosk.debates.openPaper()
    driver.wait_for_machine()


def new_session(driver: WindowDriver) -> None:
    desk("session")(driver)
    driver.kiosk.organiser.session.showNew()


def sessions(driver: WindowDriver) -> None:
    desk("session")(driver)
    driver.kiosk.organiser.session.showHistory()
    driver.kiosk.organiser.session.history.mark(0)


def session_log(driver: WindowDriver) -> None:
    sessions(driver)
    driver.services.log.write_everything(driver.services.now.id)
    driver.kiosk.organiser.session.history.showLog()


def message(driver: WindowDriver) -> None:
    desk("session")(driver)
    driver.kiosk.organiser._message.show("Saved.")


TABS: Final = ("ground", "arguments", "watch", "vote", "results")
VISIT: Final[dict[str, State]] = {
    "attract": attract,
    "opening": opening,
    **{name: tab(name) for name in TABS},
    "reading": reading,
    "end of the argument": end_of_argument,
    "chosen": chosen,
    "not saved": not_saved,
    "reason": reason,
    "draft": draft,
    "typing": typing,
    "asked": asked,
    "secrecy": secrecy,
    "languages": languages,
    "thanks": thanks,
    "code": code,
    "results after the vote": voted("results"),
    "vote after the vote": voted("vote"),
}
STATES: Final[dict[str, State]] = {
    **VISIT,
    **{f"desk, {name}": desk(name) for name in ("session", "reasons", "voting", "report", "kiosk")},
    "debates": debates,
    "paper for a class": classroom_paper,
    "new session": new_session,
    "sessions": sessions,
    "session log": session_log,
    "message": message,
}


def buttons(driver: WindowDriver) -> dict[str, QPoint]:
    """Return where each button in sight can be tapped, keys excepted."""
    driver.settle()
    found = {}
    for item in items.without_keyboard(driver.root):
        if item.inherits(items.BUTTON) and item.isEnabled() and items.seen_place(item).contains(items.centre(item).toPointF()):
            found[_name(item)] = items.centre(item)
    return found


def _name(item: QQuickItem) -> str:
    return f"{item.objectName()} {item.property('text')}"


def outcome(driver: WindowDriver) -> dict[str, object]:
    """Return everything that a tap can do and nobody can take back."""
    services, kiosk = driver.services, driver.kiosk
    sessions = [(session.id, session.state, session.revealed) for session in services.store.sessions.all()]
    return {
        "votes": services.votes,
        "first votes": services.store.counts.counts(services.now.id).now.first_vote,
        "visits": services.visits,
        "stance": kiosk.visit.state not in {"attract", "opening"},
        "answers": services.answers(),
        "sessions": sessions,
        "session log": session_log,
        "who begins": kiosk.classroom.speakingOrder.first,
        "reasons": [(each.text, each.state) for each in services.reasons(*ReasonState)],
        "pages": len(services.printer.printed),
    }


class Fingers:
    """Simulated time, and a kiosk that is put into a state again for every button."""

    def __init__(self, driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
        self._driver = driver
        self._now = 1000.0
        monkeypatch.setattr("time.monotonic", lambda: self._now)

    def prepare(self, state: State) -> dict[str, QPoint]:
        self._now += 60
        self._driver.kiosk.startOver()
        state(self._driver)
        return buttons(self._driver)

    def faults(self, name: str, state: State, pauses: tuple[float, ...], *, every: bool = False, step: int = 1) -> Iterator[str]:
        """Yield what a second tap did in this state, for each button or one in `step`; for those of every page only if `every`."""
        common = () if every else COMMON
        found = [button for button in self.prepare(state) if not button.startswith(common)]
        for number, button in enumerate(found[::step]):
            pause = pauses[number % len(pauses)]
            spot = self.prepare(state).get(button)
            if spot is None:
                continue
            self._driver.poke(spot)
            self._driver.settle()
            before, words = outcome(self._driver), self._driver.kiosk.visit.draft
            self._now += pause
            self._driver.poke(spot)
            self._driver.settle()
            after = outcome(self._driver)
            changed = [key for key in before if before[key] != after[key]]
            changed += ["words"] if words and not self._driver.kiosk.visit.draft else []
            if changed:
                yield f"{name}: '{button}', and after {pause} s at the same spot: {changed}"


def opened(open_kiosk: OpenKiosk, services: FakeServices, size: Size, text_size: int) -> WindowDriver:
    services.open()
    services.say(Side.AGAINST, [f"{number}. It is a sticker." for number in range(5)])
    services.show_all()
    services.say(Side.AGAINST, [f"{number}. Who says so?" for number in range(5)])
    return open_kiosk(size=size, text_size=text_size, hasty=True)


@pytest.mark.parametrize("shift", range(len(SIZES)))
def test_a_second_tap_does_nothing_irreversible(
    open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch, shift: int
) -> None:
    """Each state is seen at one of the sizes here, and every second button of it; in the soak, all buttons at all sizes."""
    fingers = Fingers(opened(open_kiosk, services, *SIZES[shift]), monkeypatch)
    states = list(STATES.items())[shift :: len(SIZES)]
    faults = [fault for name, state in states for fault in fingers.faults(name, state, PAUSES, every=name in WITH_COMMON, step=2)]
    assert not faults, "\n".join(faults)


def in_lesson(moves: int, *, ballot: str = "", discussion: str = "points") -> State:
    """Return the state after so many phases of a lesson; with a `ballot` that was begun or cast, or before the coin is tossed."""

    def show(driver: WindowDriver) -> None:
        driver.kiosk.classroom.speakingOrder._toss = cycle(Side).__next__  # each toss has another result
        driver.kiosk.organiser.lesson.chooseDiscussion(discussion)
        driver.kiosk.organiser.lesson.startOver()
        driver.kiosk.startOver()
        for _ in range(moves):
            driver.kiosk.lesson.forward()
        if ballot:
            driver.kiosk.lesson.passScreen()
        if ballot in {"vote", "chosen", "cast"}:
            driver.kiosk.startBallot()
        if ballot in {"chosen", "cast"}:
            driver.kiosk.visit.choose("for")
            driver.kiosk.visit.chooseAnswer("for")
        if ballot == "cast":
            driver.kiosk.visit.castWithoutReason()

    return show


LESSON: Final[dict[str, State]] = {
    "coin toss": in_lesson(3, discussion="speeches"),
    **{f"phase {moves}": in_lesson(moves) for moves in range(7)},
    **{f"ballot, {ballot}": in_lesson(4, ballot=ballot) for ballot in ("curtain", "vote", "chosen", "cast")},
    **{f"first vote, {ballot}": in_lesson(0, ballot=ballot) for ballot in ("curtain", "vote", "chosen", "cast")},
}


@pytest.mark.parametrize("size", [LANDSCAPE, (1024, 768)], ids=str)
def test_a_second_tap_does_nothing_irreversible_in_a_lesson(
    open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch, size: Size
) -> None:
    services.open(CLASSROOM)
    fingers = Fingers(open_kiosk(size=size, hasty=True), monkeypatch)
    faults = [fault for name, state in LESSON.items() for fault in fingers.faults(name, state, PAUSES)]
    assert not faults, "\n".join(faults)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("pause", PAUSES)
@pytest.mark.parametrize(("size", "text_size"), [*SIZES, (LANDSCAPE, 0), (PORTRAIT, 0), ((800, 480), 1), ((3840, 2160), 3)], ids=str)
def test_a_second_tap_does_nothing_irreversible_at_any_size(  # noqa: PLR0913, PLR0917 - fixtures
    open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch, size: Size, text_size: int, pause: float
) -> None:
    fingers = Fingers(opened(open_kiosk, services, size, text_size), monkeypatch)
    faults = [fault for name, state in STATES.items() for fault in fingers.faults(name, state, (pause,), every=True)]
    assert not faults, "\n".join(faults)


def test_it_would_otherwise(open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = opened(open_kiosk, services, PORTRAIT, 0)
    driver._shown.input_filter.repeated_tap = 0
    assert any("stance" in fault for fault in Fingers(driver, monkeypatch).faults("attract", attract, PAUSES[1:]))


def test_a_later_tap_is_meant(open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch) -> None:
    driver = opened(open_kiosk, services, PORTRAIT, 0)
    assert any("stance" in fault for fault in Fingers(driver, monkeypatch).faults("attract", attract, (TOO_LATE,)))


def test_the_same_button_may_be_tapped_again(driver: WindowDriver) -> None:
    driver._shown.input_filter.repeated_tap = REPEATED_TAP
    not_saved(driver)
    driver.services.store.ballots.fails = "The disk is full."
    for _ in range(2):
        driver.tap("castWithoutReason")
    driver.services.store.ballots.fails = ""
    driver.tap("castWithoutReason")
    assert (driver.screen, driver.services.votes) == ("thanks", 1)


@pytest.mark.parametrize("motion", [True, False])
def test_a_button_shows_that_it_refused_a_tap_until_it_takes_one(
    open_kiosk: OpenKiosk, services: FakeServices, monkeypatch: pytest.MonkeyPatch, *, motion: bool
) -> None:
    services.open()
    driver = open_kiosk(hasty=True, motion=motion)
    now = 1000.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    thanks(driver)
    driver.settle()
    done = driver.spot("nextPerson")
    driver._shown.input_filter._target_at, driver._shown.input_filter._target_position = now, done.toPointF()
    now += REPEATED_TAP - 0.1
    driver.poke(done)
    assert driver.screen == "thanks"
    assert driver.item("nextPerson").property("refusing") == 100
    driver.wait_until(lambda: driver.item("nextPerson").property("refusing") == 0)
    assert not driver.sees("refusalSign")
    now += 0.2
    driver.poke(done)
    assert driver.screen == "attract"
