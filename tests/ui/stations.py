"""Takes a window through every screen there is and every state that changes what is on it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.domain.ballot import Stance
from kiosk.domain.captions import Cue
from kiosk.domain.debate import Side
from kiosk.domain.hours import Hours
from kiosk.services.health import Condition, Finding, Worry
from kiosk.services.lockdown_check import Way, WayOut
from kiosk.services.moderation import ReasonState
from kiosk.services.printing import JobState, JobStatus, PrinterState, Trouble
from kiosk.services.removable_drives import Stick
from kiosk.ui.speech.engine import Voice
from kiosk.ui.viewmodels.organiser.kiosk import PAGES
from tests.ui.rig import Rig

LONGEST = "Whoever holds the gate decides who is clever enough to pass, and my town cannot afford to ask. " * 3
FILM = Path(__file__).parent.parent / "film" / "debate" / "film.webm"
TABS = ("ground", "arguments", "watch", "vote", "results")


def visitor(rig: Rig) -> Iterator[str]:
    """A visit with every detour; before it, 46 votes and six shown reasons."""
    rig.behind.say(Side.AGAINST, [f"{number}. {LONGEST}"[:280] for number in range(3)])
    rig.behind.say(Side.FOR, ["A best effort is what seat belts are.", "If it comes off in an afternoon, it is a sticker.", "Yes."])
    rig.behind.show_all()
    for stance, times in ((None, 2), *((stance, 6) for stance in Stance)):
        for side in Side:
            rig.behind.vote(side, times, stance)
    rig.kiosk.startOver()
    yield "attract"
    now = datetime.now().astimezone()
    rig.kiosk.hours.take(Hours((now + timedelta(hours=1)).time(), (now + timedelta(hours=2)).time()))
    yield "asleep"
    rig.kiosk.hours.take(None)
    rig.kiosk.begin()
    yield "opening"
    rig.kiosk.visit.stand("unsure")
    for tab in TABS:
        rig.kiosk.show(tab)
        yield tab
    yield from _reading(rig)
    yield from _aloud(rig)
    yield from _film(rig)
    yield from _voting(rig)
    yield from _thanks(rig)
    rig.kiosk.begin()
    rig.until_warned()
    yield "still there"
    rig.kiosk.startOver()


def organiser(rig: Rig) -> Iterator[str]:
    """Behind the door, from the first PIN to a new session; visitors' screens that depend on it too."""
    kiosk, desk = rig.kiosk, rig.kiosk.organiser
    yield from _pin(rig)
    kiosk.openDoor()
    kiosk.pin.opened.emit()
    yield "organiser"
    yield from _ways_out(rig)
    rig.behind.say(Side.AGAINST, [f"{number}. Ask @ada, shit, 555-123-4567. {LONGEST}"[:280] for number in range(5)])
    desk.open()
    yield "organiser with reasons waiting"
    yield from _warned(rig)
    for tab in ("reasons", "voting", "report", "kiosk"):
        desk.show(tab)
        rig.page_is_made()
        yield f"organiser, {tab}"
    yield from _machine(rig)
    desk.show("reasons")
    rig.read()
    desk.reasons.decide(True)
    yield "reasons, one decided"
    desk.reasons.turnTo("shown")
    yield "reasons, shown"
    desk.reasons.turnTo("hidden")
    yield "reasons, none hidden"
    desk.show("session")
    desk.session.reveal()
    yield "organiser, revealed"
    rig.reach("endSession")
    yield "ending"
    for side, times, stance in ((Side.FOR, 8, Stance.FOR), (Side.FOR, 2, Stance.AGAINST), (Side.AGAINST, 5, Stance.FOR)):
        rig.behind.vote(side, times, stance)
    rig.behind.vote(Side.FOR, 6, Stance.UNSURE)
    desk.session.pauseOrResume()
    yield "organiser, paused"
    desk.goBack()
    yield "attract, paused"
    kiosk.openDoor()
    kiosk.pin.opened.emit()
    desk.session.end()
    rig.page_is_made()
    yield "organiser, ended"
    yield from _report(rig)
    desk.show("session")
    yield from _sessions(rig)
    desk.goBack()
    yield "attract, ended"
    kiosk.begin()
    kiosk.show("vote")
    yield "vote, ended"
    kiosk.show("results")
    yield "results with moves, ended"
    kiosk.startOver()


def _machine(rig: Rig) -> Iterator[str]:
    """Every page of the Kiosk tab."""
    desk = rig.kiosk.organiser
    machine = desk.kiosk
    machine.health._found([Finding(part, kind, LONGEST) for part, kind in zip(("clock", "printer", "speech"), Condition, strict=True)])
    for page in PAGES[1:]:
        if page == "folders":
            continue
        machine.show(page)
        rig.wait_for_machine()
        yield f"kiosk, {page}"
    machine.settings.choose("hours", "on")
    machine.show("times")
    yield "kiosk, opening hours"
    machine.settings.choose("hours", "off")
    machine.show("privacy")
    machine.settings.step("small_group", 1)
    yield "kiosk, from the next start"
    machine.settings.step("small_group", -1)
    machine.show("copies")
    machine.chooseSecondCopy()
    rig.wait_for_machine()
    yield "kiosk, places"
    machine.folders.enter(0)
    rig.wait_for_machine()
    yield "kiosk, a folder"
    machine.show("carry")
    machine.carry._changes = {"idle_seconds": 90, "theme": "night"}
    machine.carry.changed.emit()
    yield "kiosk, a set-up to take over"
    machine.show("debates")
    machine.debates._remarks = [f"en.md:12: {LONGEST}"]
    machine.debates._refused = rig.behind.folder
    machine.debates.changed.emit()
    yield "kiosk, a debate that was checked"
    machine.show("now")


def _report(rig: Rig) -> Iterator[str]:
    """The page of an ended session: made, on its way to a printer, in trouble, taken home."""
    behind, report = rig.behind, rig.kiosk.organiser.report
    rig.kiosk.organiser.show("report")
    rig.page_is_made()
    yield "report, ended"
    behind.press.gate.clear()
    report.printPage()
    rig.page_is_half_made()
    yield "report, making the page"
    behind.printer.job = JobStatus(JobState.PRINTING, 2)
    behind.press.gate.set()
    rig.page_is_made()
    yield "report, printing"
    behind.printer.now = PrinterState("HP LaserJet", busy=True, troubles=(Trouble.PAPER,), paper="A4")
    report.printing.look()
    rig.page_is_made()
    yield "report, out of paper"
    behind.printer.job = JobStatus(JobState.DONE, 3)
    behind.printer.now = None
    behind.printer.fails = "There is no printer on this machine. Connect one and try again."
    behind.sticks = [Stick(name, behind.folder, 1 << 30, 1) for name in ("KINGSTON", "The blue stick of the library upstairs")]
    report.printPage()
    report.watch(True)
    rig.page_is_made()
    yield "report, without a printer"


def _sessions(rig: Rig) -> Iterator[str]:
    """The Session tab's other pages; the session that had ended is on the kiosk again afterwards."""
    session = rig.kiosk.organiser.session
    session.showPast()
    yield "one session"
    session.past.mark(0)
    yield "one session, marked"
    session.past.erase()
    yield "erasing"
    session.past.beSure()
    yield "erasing for good"
    session.showNew()
    yield "a new session"
    rig.item("newName").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    rig.wait_for("keyboard")
    yield "naming a session"
    session.prepare.rehearse()
    yield "rehearsal"
    session.openForReal()
    session.end()
    rig.page_is_made()
    session.showPast()
    session.past.mark(0)
    session.past.mark(1)
    yield "two sessions, marked"
    session.past.compare()
    yield "two sessions side by side"
    session.past.mark(0)
    session.past.takeUp()


def _ways_out(rig: Rig) -> Iterator[str]:
    """The lock check's list, with everything open that can be, and with nothing."""
    lock = rig.kiosk.organiser.lock
    rig.lock_is_looked_at()
    rig.behind.ways = [WayOut(way, "openbox", ("Alt+Tab", "Ctrl+Alt+Left")) for way in Way]
    lock.show(shown=True)
    rig.lock_is_looked_at()
    yield "ways out"
    rig.behind.ways = []
    lock.show(shown=True)
    rig.lock_is_looked_at()
    yield "no way out"
    lock.show(shown=False)


def _warned(rig: Rig) -> Iterator[str]:
    for worry in Worry:
        rig.behind.worries = [worry]
        rig.kiosk.organiser.open()
        yield f"organiser, warned: {worry}"
    rig.behind.worries = []
    rig.kiosk.organiser.open()


def _reading(rig: Rig) -> Iterator[str]:
    rig.kiosk.show("arguments")
    for side in ("for", "against"):
        rig.kiosk.read(side)
        yield f"reading {side}"


def _aloud(rig: Rig) -> Iterator[str]:
    """Everything the bar for reading aloud says, on the pages that have most on them."""
    kiosk, speech = rig.kiosk, rig.kiosk.speech
    speech._find_voice = partial(Voice, "mock")
    for tab in ("arguments", "vote"):
        kiosk.show(tab)
        speech.play()
        rig.wait_until(lambda: speech.state in {"speaking", "voiceless"})
        speech.pause()
        yield f"{tab} read aloud"
    for state in ("asking", "opening", "mute", "voiceless"):
        speech._become(state)
        yield f"reading aloud, {state}"
    speech._become("closed")


def _film(rig: Rig) -> Iterator[str]:
    """The Watch tab as it is with a film."""
    watch = rig.kiosk.watch
    watch._path, watch._cues = str(FILM), (Cue(0, 60_000, LONGEST[:120]),)
    watch.changed.emit()
    rig.kiosk.show("watch")
    rig.wait_for("playVideo")
    watch.reach(0)
    yield "watch, a film"
    watch._path, watch._cues = "", ()
    watch.changed.emit()


def _voting(rig: Rig) -> Iterator[str]:
    visit = rig.kiosk.visit
    rig.kiosk.show("vote")
    visit.choose("for")
    yield "chosen"
    rig.kiosk.explainSecrecy()
    yield "secrecy"
    rig.kiosk.goBack()
    rig.kiosk.offerLanguages()
    yield "languages"
    rig.kiosk.goBack()
    rig.behind.store.ballots.fails = "The disk is full."
    visit.castWithoutReason()
    yield "vote not saved"
    visit.explain()
    yield "reason not saved"
    visit.change()
    visit.choose("against")
    visit.explain()
    visit.pick(1)
    yield "reason"
    rig.item("words").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    rig.wait_for("keyboard")
    yield "keyboard"
    rig.item("words").setProperty("text", LONGEST)
    yield "keyboard and a long reason"
    rig.poke(rig.spot("hideKeyboard"))
    yield "a long reason"
    yield from _letters(rig)
    visit.cast()
    yield "a long reason not saved"
    rig.behind.store.ballots.fails = ""


def _letters(rig: Rig) -> Iterator[str]:
    """Letters to choose, at the end of a long reason and at the beginning of a word."""
    rig.item("words").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    rig.keys(Qt.Key.Key_Return)
    rig.wait_for("scan")
    yield "letters to choose"
    rig.kiosk.visit.say("Everybody. ")
    rig.keys(Qt.Key.Key_P)
    rig.keys(Qt.Key.Key_Tab)
    rig.keys(Qt.Key.Key_Return)
    yield "letters to choose, words too"
    rig.keys(Qt.Key.Key_Escape)
    rig.item("words").setProperty("text", LONGEST)


def _thanks(rig: Rig) -> Iterator[str]:
    rig.kiosk.visit.change()
    rig.kiosk.visit.choose("for")
    rig.kiosk.visit.castWithoutReason()
    yield "thanks"
    rig.kiosk.thanks.judge(0, True)
    rig.kiosk.thanks.judge(1, False)
    yield "thanks, judged"
    rig.kiosk.show("results")
    yield "results with split and flow"
    rig.kiosk.show("vote")
    yield "vote, voted"
    rig.kiosk.startOver()
    for reason in rig.behind.reasons(ReasonState.SHOWN):
        rig.behind.moderation.decide(rig.behind.now.id, reason, show=False)
    rig.kiosk.begin()
    rig.kiosk.visit.stand("")
    rig.kiosk.show("vote")
    rig.kiosk.visit.choose("against")
    rig.kiosk.visit.castWithoutReason()
    yield "thanks without reasons"
    rig.kiosk.startOver()


def _pin(rig: Rig) -> Iterator[str]:
    kiosk, pin = rig.kiosk, rig.kiosk.pin
    kiosk.openDoor()
    yield "choosing a PIN"
    for digit in "111111":
        pin.press(digit)
    pin.submit()
    yield "a weak PIN"
    for digit in "294817294817":
        pin.press(digit)
    yield "a long PIN"
    pin.submit()
    yield "the PIN once more"
    for digit in "294817294817":
        pin.press(digit)
    pin.submit()
    yield "the recovery code"
    pin.code.printIt()
    rig.code_is_printed()
    yield "the recovery code, not printed"
    pin.written()
    kiosk.organiser.lock.show(shown=False)
    kiosk.organiser.goBack()
    rig.behind.pin.set("294817")
    kiosk.openDoor()
    yield "PIN"
    pin.forgot()
    for letter in "0123456789AB":
        pin.press(letter)
    yield "the recovery code wanted"
    pin.forgot()
    for _ in range(5):
        for digit in "550192":
            pin.press(digit)
        pin.submit()
    yield "too many tries"
    rig.behind.clock.now += 16
    pin.cancel()
