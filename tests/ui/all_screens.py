"""Takes a window through every screen there is and every state that changes what is on it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.domain.ballot import Stance
from kiosk.domain.captions import Cue
from kiosk.domain.debate import Side
from kiosk.domain.hours import OpeningHours
from kiosk.domain.lesson import Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings
from kiosk.services.health import CheckResult, HealthWarning, Status
from kiosk.services.hub import SessionOffer
from kiosk.services.lockdown_check import EscapeKind, EscapeRoute
from kiosk.services.moderation import ReasonState
from kiosk.services.printing import JobState, JobStatus, PrinterFault, PrinterState
from kiosk.services.removable_drives import RemovableDrive
from kiosk.services.retention import OverdueReasons
from kiosk.services.room_server import NetworkAddress
from kiosk.services.station_link import Membership, StationStatus, Trouble
from kiosk.settings import Settings
from kiosk.ui.viewmodels.organiser.kiosk import PAGES
from tests.packs.logos import png
from tests.ui.fake_station import ADDRESS, LONG_NAME, NOON, rows, sums
from tests.ui.window_driver import WindowDriver

LONGEST = "Whoever holds the gate decides who is clever enough to pass, and my town cannot afford to ask. " * 3
FILM = Path(__file__).parent.parent / "film" / "debate" / "film.webm"
CLASSROOM = SessionSettings(mode=Mode.CLASSROOM, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
"""The session of the walk through a lesson."""
TABS = ("ground", "arguments", "watch", "vote", "results")


def visitor(driver: WindowDriver) -> Iterator[str]:
    """Go through a visit with every detour, after 46 votes and six shown reasons."""
    driver.services.say(Side.AGAINST, [f"{number}. {LONGEST}"[:280] for number in range(3)])
    driver.services.say(Side.FOR, ["A best effort is what seat belts are.", "If it comes off in an afternoon, it is a sticker.", "Yes."])
    driver.services.show_all()
    for stance, times in ((None, 2), *((stance, 6) for stance in Stance)):
        for side in Side:
            driver.services.vote(side, times, stance)
    driver.kiosk.startOver()
    yield "attract"
    driver.services.logo.path.write_bytes(png())
    driver.kiosk.eventInfo._find()
    driver.kiosk.eventInfo.apply_settings(Settings(event_name="The long night of the museums, libraries and reading rooms"))
    yield "attract"
    driver.kiosk.eventInfo.apply_settings(Settings())
    driver.services.logo.remove()
    driver.kiosk.eventInfo._find()
    opens = 15 if 2 <= datetime.now().astimezone().hour < 14 else 3  # the same in two walks that are compared
    driver.kiosk.hours.set_hours(OpeningHours(time(opens), time(opens + 1)))
    yield "asleep"
    driver.kiosk.hours.set_hours(None)
    driver.kiosk.startVisit()
    yield "opening"
    driver.kiosk.visit.takeStance("unsure")
    for tab in TABS:
        driver.kiosk.show(tab)
        yield tab
    yield from _reading(driver)
    yield from _aloud(driver)
    yield from _film(driver)
    yield from _voting(driver)
    yield from _thanks(driver)
    driver.kiosk.startVisit()
    driver.until_warned()
    yield "still there"
    driver.kiosk.startOver()


def organiser(driver: WindowDriver) -> Iterator[str]:
    """Behind the door, from the first PIN to a new session; visitors' screens that depend on it too."""
    kiosk, desk = driver.kiosk, driver.kiosk.organiser
    yield from _pin(driver)
    kiosk.openOrganiser()
    kiosk.pin.opened.emit()
    yield "organiser"
    desk.session._page = "first steps"
    desk.session.changed.emit()
    yield "organiser, first steps"
    desk.session.showNow()
    yield from _ways_out(driver)
    driver.services.say(Side.AGAINST, [f"{number}. Ask @ada, shit, 555-123-4567. {LONGEST}"[:280] for number in range(5)])
    desk.open()
    yield "organiser with reasons waiting"
    yield from _warned(driver)
    for tab in ("reasons", "voting", "report", "kiosk"):
        desk.show(tab)
        driver.page_is_made()
        yield f"organiser, {tab}"
    yield from _counting(driver)
    yield from _machine(driver)
    desk.show("reasons")
    driver.read()
    desk.reasons.decide(True)
    yield "reasons, one decided"
    desk.reasons.showList("shown")
    yield "reasons, shown"
    desk.reasons.showList("hidden")
    yield "reasons, none hidden"
    yield from _questions(driver)
    desk.session.pauseOrResume()
    yield "organiser, paused"
    desk.closeRequested.emit()
    yield "attract, paused"
    kiosk.openOrganiser()
    kiosk.pin.opened.emit()
    desk.session.end()
    driver.page_is_made()
    yield "organiser, ended"
    yield from _report(driver)
    desk.show("session")
    yield from _sessions(driver)
    desk.closeRequested.emit()
    yield "attract, ended"
    kiosk.startVisit()
    kiosk.show("vote")
    yield "vote, ended"
    kiosk.show("results")
    yield "results with moves, ended"
    kiosk.startOver()


def lesson(driver: WindowDriver) -> Iterator[str]:
    """Go through a lesson of the classroom session that is open, with a pupil who votes, after 24 votes."""
    kiosk, desk = driver.kiosk, driver.kiosk.organiser
    driver.services.disagree(12)
    kiosk.openOrganiser()
    kiosk.pin.opened.emit()
    yield "organiser, before the lesson"
    desk.lesson.show()
    yield "the plan of a lesson"
    desk.lesson.step(6, -1)
    desk.lesson.stepClass(1)
    desk.lesson.start()
    yield from _first_vote(driver)
    for name in ("ground", "arguments", "discussion"):
        yield f"lesson, {name}"
        if name == "arguments":
            kiosk.read("for")
            yield "lesson, reading"
            kiosk.lesson.change(lambda now: now.tick(3600))
            yield "lesson, the time is up"
        if name != "discussion":
            kiosk.lesson.forward()
    yield from _speaking_order(driver)
    yield "lesson, the projector"
    kiosk.lesson.passScreen()
    yield "lesson, the curtain"
    kiosk.startBallot()
    kiosk.visit.choose("for")
    yield "lesson, a pupil votes"
    kiosk.visit.castWithoutReason()
    yield "lesson, hand it on"
    kiosk.startOver()
    kiosk.lesson.forward()
    yield "lesson, reveal"
    kiosk.lesson.reveal()
    yield from _both_votes(driver)
    yield "lesson, revealed"
    desk.lesson.step(6, 1)
    kiosk.lesson.forward()
    yield "lesson, the page"
    kiosk.lesson.toggleBlank()
    yield "lesson, blank"
    kiosk.lesson.toggleBlank()
    kiosk.openOrganiser()
    kiosk.pin.opened.emit()
    yield "organiser, with a lesson"
    desk.lesson.leave()
    desk.lesson.show()
    yield "the plan of a lesson that was left, with a speaking order"
    yield from _lesson_rehearsal(driver)
    desk.closeRequested.emit()


def _lesson_rehearsal(driver: WindowDriver) -> Iterator[str]:
    """Try a lesson out, from the organiser's area and back to it."""
    kiosk = driver.kiosk
    kiosk.organiser.lesson.rehearse()
    yield "a lesson that is tried out"
    kiosk.lesson.change(lambda now: replace(now, position=Phase.PAGE))
    yield "a lesson that is tried out, the page"
    kiosk.openOrganiser()
    kiosk.pin.opened.emit()


def _speaking_order(driver: WindowDriver) -> Iterator[str]:
    """Toss the coin and go through the speeches, from a discussion to the next phase."""
    kiosk, desk = driver.kiosk, driver.kiosk.organiser
    desk.lesson.chooseDiscussion("speeches")
    kiosk.classroom.speakingOrder._toss = lambda: Side.AGAINST
    yield "lesson, before the coin is tossed"
    kiosk.classroom.speakingOrder.toss()
    yield "lesson, who begins"
    for speech in ("case", "answering case", "rebuttal", "answering rebuttal", "closing", "last closing"):
        kiosk.lesson.forward()
        if speech in {"case", "last closing"}:
            yield f"lesson, {speech}"
    kiosk.lesson.forward()


def two_screens(driver: WindowDriver) -> Iterator[str]:
    """Go through a lesson of the classroom session that is open from the teacher's desk, with a second screen, after 24 votes."""
    kiosk = driver.kiosk
    driver.services.disagree(12)
    kiosk.classroom.projector.set_second_screen("HDMI-1")
    kiosk.organiser.lesson.start()
    yield "desk, the first vote"
    kiosk.lesson.passScreen()
    yield "desk, the curtain"
    kiosk.lesson.end_passing()
    kiosk.lesson.forward()
    yield "desk, common ground"
    kiosk.classroom.projector.set_second_screen("")
    yield "the projector is gone"
    kiosk.classroom.projector.set_second_screen("HDMI-1")
    yield "the projector is back"
    kiosk.classroom.projector.use()
    for phase in ("arguments", "discussion"):
        kiosk.lesson.forward()
        yield f"desk, {phase}"
    kiosk.organiser.lesson.chooseDiscussion("speeches")
    yield "desk, the coin"
    kiosk.classroom.speakingOrder.toss()
    kiosk.lesson.forward()
    yield "desk, a speech"
    kiosk.lesson.change(lambda now: replace(now, position=Phase.SECOND_VOTE))
    yield "desk, the vote"
    kiosk.lesson.toggleBlank()
    kiosk.lesson.forward()
    kiosk.lesson.toggleBlank()
    yield "desk, reveal and a blank projector"
    kiosk.lesson.toggleBlank()
    kiosk.lesson.reveal()
    yield "desk, revealed"
    kiosk.lesson.forward()
    kiosk.lesson.forward()
    yield "desk, the page"
    kiosk.organiser.lesson.leave()


LESSONS = (lesson, two_screens)
"""The walks that need a classroom session."""


def _first_vote(driver: WindowDriver) -> Iterator[str]:
    """Cast an answer in the first vote of a lesson, and go on to the next phase."""
    kiosk = driver.kiosk
    yield "lesson, the projector before the first vote"
    kiosk.lesson.passScreen()
    yield "lesson, the curtain of the first vote"
    kiosk.startBallot()
    yield "lesson, the first vote"
    kiosk.visit.chooseAnswer("unsure")
    driver.services.store.ballots.fails = "The disk is full."
    kiosk.visit.castWithoutReason()
    yield "lesson, a first vote that is not saved"
    driver.services.store.ballots.fails = ""
    kiosk.startOver()
    yield from _counting_first(driver)
    kiosk.lesson.forward()


def _both_votes(driver: WindowDriver) -> Iterator[str]:
    """Go through the steps of the reveal, to all results."""
    yield "lesson, the first vote revealed"
    driver.kiosk.lesson.forward()
    driver.kiosk.lesson.forward()
    yield "lesson, the change revealed"
    driver.kiosk.lesson.forward()


def _counting_first(driver: WindowDriver) -> Iterator[str]:
    """Count hands of a first vote, and leave numbers that are not counted."""
    kiosk, desk = driver.kiosk, driver.kiosk.organiser
    kiosk.openOrganiser()
    kiosk.pin.opened.emit()
    desk.show("voting")
    for answer in ("for", "against", "unsure"):
        desk.voting.edit(answer)
        desk.voting.press("8")
    desk.voting.setFirstVote(False)
    yield "voting, a first vote not counted"
    desk.voting.countAndLeave()
    desk.voting.setFirstVote(True)
    yield "voting, a first vote to undo"
    desk.closeRequested.emit()


def _questions(driver: WindowDriver) -> Iterator[str]:
    """Ask before results are revealed, before the session ends, and before it ends for a new one. Leave it revealed, with votes."""
    desk = driver.kiosk.organiser
    desk.show("session")
    driver.reach("reveal")
    yield "revealing"
    desk.session.showNow()
    desk.session.reveal()
    yield "organiser, revealed"
    driver.reach("endSession")
    yield "ending"
    for side, times, stance in ((Side.FOR, 8, Stance.FOR), (Side.FOR, 2, Stance.AGAINST), (Side.AGAINST, 5, Stance.FOR)):
        driver.services.vote(side, times, stance)
    driver.services.vote(Side.FOR, 6, Stance.UNSURE)
    desk.session.showNew()
    desk.session.newSession.start()
    yield "ending a running session for a new one"
    desk.session.showNow()


def _counting(driver: WindowDriver) -> Iterator[str]:
    """Type numbers under Voting, leave without counting them, count others and take them back."""
    desk = driver.kiosk.organiser
    desk.show("voting")
    for side in ("for", "against"):
        desk.voting.edit(side)
        desk.voting.press("0")
    desk.turnTo("session")
    yield "voting, numbers not counted"
    desk.voting.countAndLeave()
    desk.show("voting")
    yield "voting, a count to undo"
    desk.voting.undo.ask()
    yield "voting, undoing a count"
    desk.voting.undo.confirm()


def _machine(driver: WindowDriver) -> Iterator[str]:
    """Visit every page of the Kiosk tab."""
    desk = driver.kiosk.organiser
    desk.show("kiosk")
    machine = desk.kiosk
    machine.diagnostics._on_checked(
        [CheckResult(part, kind, LONGEST) for part, kind in zip(("clock", "printer", "speech"), Status, strict=True)]
    )
    for page in PAGES[1:]:
        if page == "folders":
            continue
        machine.show(page)
        driver.wait_for_machine()
        yield f"kiosk, {page}"
    machine.about.read(2)
    yield "kiosk, a licence"
    machine.settings.choose("hours", "on")
    machine.show("times")
    yield "kiosk, opening hours"
    machine.settings.choose("hours", "off")
    machine.show("privacy")
    machine.settings.step("small_group", 1)
    yield "kiosk, from the next start"
    machine.settings.step("small_group", -1)
    machine.show("secondCopy")
    machine.chooseSecondCopy()
    driver.wait_for_machine()
    yield "kiosk, places"
    machine.folders.enter(0)
    driver.wait_for_machine()
    yield "kiosk, a folder"
    machine.show("transfer")
    machine.transfer._changes = {"idle_seconds": 90, "theme": "night"}
    machine.transfer.changed.emit()
    yield "kiosk, a set-up to take over"
    machine.show("debates")
    machine.debates.openPaper()
    driver.wait_for_machine()
    yield "kiosk, paper for a class"
    machine.debates.paper.close()
    machine.debates._remarks = [f"en.md:12: {LONGEST}"]
    machine.debates._rejected = driver.services.folder
    machine.debates.changed.emit()
    yield "kiosk, a debate that was checked"
    machine.debates._remarks, machine.debates._rejected = (), None
    machine.debates._imported = machine.debates.ids
    machine.debates.mark("phones-at-school")
    yield "kiosk, an imported debate"
    machine.debates._sessions_on = 2
    machine.debates.changed.emit()
    yield "kiosk, removing a debate"
    yield from _stations(driver)
    yield from _form(driver)
    machine.show("now")


def _stations(driver: WindowDriver) -> Iterator[str]:
    """Show this kiosk as a station: sending, with a joint session, in trouble, leaving, and the board of all."""
    machine, station = driver.kiosk.organiser.kiosk, driver.services.station
    station.membership = Membership(ADDRESS, LONG_NAME, "1" * 32, "2" * 32)
    offers = (SessionOffer("1", LONG_NAME, "open-source-ai"), SessionOffer("2", "Open day", "a-debate-nobody-has"))
    station.status = StationStatus(NOON, offers=offers)
    machine.show("hub")
    yield "stations, with offers"
    machine.stations.joint.ask("1")
    yield "stations, taking a joint session"
    machine.stations.askToLeave()
    yield "stations, leaving"
    machine.stations.keep()
    for trouble in Trouble:
        station.status = StationStatus(NOON, trouble, LONGEST)
        machine.stations.refresh()
        yield f"stations, trouble: {trouble}"
    station.status = StationStatus(NOON, stations=rows(), sums=sums())
    machine.show("board")
    yield "stations, the board"
    station.membership, station.status = None, StationStatus()
    machine.show("hub")


def _form(driver: WindowDriver) -> Iterator[str]:
    """Write a debate: each step, a translation beside it, what is missing, and the pages beside the form."""
    machine = driver.kiosk.organiser.kiosk
    machine.show("debates")
    machine.debates.edit()
    form = machine.form
    for step in form.steps:
        form.showStep(step)
        driver.draft_is_checked()
        yield f"kiosk, writing, {step}"
    form.showStep("sides")
    form.write("for.label", LONGEST[:90])
    form.write("for.points.0", LONGEST)
    form.add("against.points.0", False)
    driver.draft_is_checked()
    yield "kiosk, writing, with remarks"
    form.languages.add("ar")
    form.showStep("ground")
    driver.draft_is_checked()
    yield "kiosk, writing a translation"
    form.finish()
    driver.draft_is_checked()
    yield "kiosk, writing, something is missing"
    form.showPage("languages")
    yield "kiosk, languages of a debate"
    form.showPage("versions")
    yield "kiosk, versions of a debate"
    form.leave()
    form.open("")
    form.write("question", LONGEST)
    form.leave()
    machine.debates.write()
    yield "kiosk, debates that were begun"
    form.drafts.askToDiscard(0)
    yield "kiosk, throwing a draft away"
    form.drafts.discard()


def _report(driver: WindowDriver) -> Iterator[str]:
    """Show the page of an ended session: created, being printed, with a printer fault, saved to a drive."""
    services, report = driver.services, driver.kiosk.organiser.report
    driver.kiosk.organiser.show("report")
    driver.page_is_made()
    yield "report, ended"
    services.reports.gate.clear()
    report.printPage()
    driver.page_is_half_made()
    yield "report, making the page"
    services.printer.job = JobStatus(JobState.PRINTING, 2)
    services.reports.gate.set()
    driver.page_is_made()
    yield "report, printing"
    services.printer.now = PrinterState("HP LaserJet", busy=True, faults=(PrinterFault.PAPER,), paper="A4")
    report.printing.poll()
    driver.page_is_made()
    yield "report, out of paper"
    services.printer.job = JobStatus(JobState.DONE, 3)
    services.printer.now = None
    services.printer.fails = "There is no printer on this machine. Connect one and try again."
    services.drives = [RemovableDrive(name, services.folder, 1 << 30, 1) for name in ("KINGSTON", "The blue stick of the library upstairs")]
    report.printPage()
    report.setActive(True)
    driver.page_is_made()
    yield "report, without a printer"


def _sessions(driver: WindowDriver) -> Iterator[str]:
    """Show the Session tab's other pages. Load the ended session again afterwards."""
    session = driver.kiosk.organiser.session
    session.showHistory()
    yield "one session"
    session.history.mark(0)
    yield "one session, marked"
    yield from _log(driver)
    session.history.askToErase()
    yield "erasing"
    session.showNew()
    yield "a new session"
    driver.item("newName").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    driver.wait_for("keyboard")
    yield "naming a session"
    session.newSession.rehearse()
    yield "rehearsal"
    yield from _phones(driver)
    session.endRehearsal()
    session.end()
    driver.page_is_made()
    session.showHistory()
    session.history.mark(0)
    session.history.mark(1)
    yield "two sessions, marked"
    session.history.compare()
    yield "two sessions side by side"
    session.history.mark(0)
    session.history.load()


def _log(driver: WindowDriver) -> Iterator[str]:
    """Show the log of the marked session, whole and broken."""
    history, log = driver.kiosk.organiser.session.history, driver.services.log
    session = driver.services.now
    log.write_everything(session.id)
    history.showLog()
    yield "session log"
    del log.written[session.id][3]
    history.showLog()
    yield "session log, broken"
    history.goBack()


def _phones(driver: WindowDriver) -> Iterator[str]:
    """Show phones in the room: without a network, with two, on, and failed."""
    phones, room = driver.kiosk.organiser.phones, driver.services.room
    networks, room.networks = room.networks, []
    phones.show()
    yield "phones, no network"
    room.networks = [*networks, NetworkAddress("10.100.200.250", "enp3s0")]
    phones.look()
    yield "phones, two networks"
    phones.start()
    room.answer()
    phones.refresh()
    yield "phones, on"
    driver.kiosk.organiser.slips.save()
    driver.wait_until(lambda: driver.kiosk.organiser.slips.made > 0)
    yield "phones, with slips"
    room.fail("'10.100.200.250' port 8420 cannot be used (Cannot assign requested address). Choose others with --host and --port.")
    phones.refresh()
    yield "phones, failed"
    phones.stop()
    phones.close()


def _ways_out(driver: WindowDriver) -> Iterator[str]:
    """Show the lockdown check's list with all escape routes open, and with none."""
    lock = driver.kiosk.organiser.lockdown
    driver.lock_is_looked_at()
    driver.services.escapes = [EscapeRoute(way, "openbox", ("Alt+Tab", "Ctrl+Alt+Left")) for way in EscapeKind]
    lock.show(expanded=True)
    driver.lock_is_looked_at()
    yield "ways out"
    driver.services.escapes = []
    lock.show(expanded=True)
    driver.lock_is_looked_at()
    yield "no way out"
    lock.show(expanded=False)


def _warned(driver: WindowDriver) -> Iterator[str]:
    for worry in HealthWarning:
        driver.services.warnings = [worry]
        driver.kiosk.organiser.open()
        yield f"organiser, warned: {worry}"
    driver.services.warnings = []
    yield from _asked(driver)
    driver.kiosk.organiser.open()


def _asked(driver: WindowDriver) -> Iterator[str]:
    """The question about words that may be past their time."""
    desk = driver.kiosk.organiser
    driver.services.retention.overdue = OverdueReasons(frozenset({"a", "b"}), 12_345, 3650, date(2026, 11, 23))
    desk.open()
    yield "organiser, reasons past their time"
    desk.session.overdue.keep()
    driver.services.planned_end.set(driver.services.now.id, 15)
    driver.services.boot_clock.now += 15 * 60
    driver.kiosk._sleep._checked_at = driver.services.boot_clock.now
    driver.end_timer.poll()
    desk.open()
    yield "organiser, planned time is over"
    desk.session.plannedEnd.goOn(15)
    yield "organiser, with a planned time"
    desk.session.plannedEnd.step(-1)


def _reading(driver: WindowDriver) -> Iterator[str]:
    driver.kiosk.show("arguments")
    for side in ("for", "against"):
        driver.kiosk.read(side)
        yield f"reading {side}"


def _aloud(driver: WindowDriver) -> Iterator[str]:
    """Show every text of the reading bar, on the fullest pages."""
    kiosk, speech = driver.kiosk, driver.kiosk.speech
    for tab in ("arguments", "vote"):
        kiosk.show(tab)
        speech.play()
        driver.wait_until(lambda: speech.state in {"speaking", "voiceless"})
        speech.pause()
        yield f"{tab} read aloud"
    for state in ("asking", "opening", "unavailable", "voiceless"):
        speech._set_state(state)
        yield f"reading aloud, {state}"
    speech._set_state("closed")


def _film(driver: WindowDriver) -> Iterator[str]:
    """Show the Watch tab with a video."""
    watch = driver.kiosk.watch
    watch._path, watch._cues = str(FILM), (Cue(0, 60_000, LONGEST[:120]),)
    watch.changed.emit()
    driver.kiosk.show("watch")
    driver.wait_for("playVideo")
    watch.setPosition(0)
    yield "watch, a film"
    watch._path, watch._cues = "", ()
    watch.changed.emit()


def _voting(driver: WindowDriver) -> Iterator[str]:
    visit = driver.kiosk.visit
    driver.kiosk.show("vote")
    visit.choose("for")
    yield "chosen"
    driver.kiosk.showSecrecy()
    yield "secrecy"
    driver.kiosk.goBack()
    driver.kiosk.showLanguages()
    yield "languages"
    driver.kiosk.goBack()
    driver.services.store.ballots.fails = "The disk is full."
    visit.castWithoutReason()
    yield "vote not saved"
    visit.giveReason()
    yield "reason not saved"
    visit.changeChoice()
    visit.choose("against")
    visit.giveReason()
    visit.pickPoint(1)
    yield "reason"
    driver.item("words").forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    driver.wait_for("keyboard")
    yield "keyboard"
    driver.item("words").setProperty("text", LONGEST)
    yield "keyboard and a long reason"
    driver.poke(driver.spot("hideKeyboard"))
    yield "a long reason"
    driver.kiosk.draftQuestion.castWithoutReason()
    yield "words to be skipped?"
    driver.kiosk.draftQuestion.keep()
    driver.kiosk.draftQuestion.changeChoice()
    yield "an answer to be changed?"
    driver.kiosk.draftQuestion.keep()
    driver.kiosk.draftQuestion.clearWords()
    yield "words to be cleared?"
    driver.kiosk.draftQuestion.keep()
    yield from _letters(driver)
    visit.cast()
    yield "a long reason not saved"
    driver.services.store.ballots.fails = ""


def _letters(driver: WindowDriver) -> Iterator[str]:
    """Letters to choose, at the end of a long reason and at the beginning of a word."""
    driver.item("words").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driver.keys(Qt.Key.Key_Return)
    driver.wait_for("scan")
    yield "letters to choose"
    driver.kiosk.visit.setDraft("Everybody. ")
    driver.keys(Qt.Key.Key_P)
    driver.keys(Qt.Key.Key_Tab)
    driver.keys(Qt.Key.Key_Return)
    yield "letters to choose, words too"
    driver.keys(Qt.Key.Key_Escape)
    driver.item("words").setProperty("text", LONGEST)


def _thanks(driver: WindowDriver) -> Iterator[str]:
    driver.kiosk.visit.changeChoice()
    driver.kiosk.visit.choose("for")
    driver.kiosk.visit.castWithoutReason()
    yield "thanks"
    driver.kiosk.thanks.answer(0, True)
    driver.kiosk.thanks.answer(1, False)
    yield "thanks, judged"
    driver.kiosk.showCode()
    yield "code"
    driver.kiosk.goBack()
    driver.kiosk.show("results")
    yield "results with the split"
    driver.kiosk.organiser.session.reveal()
    yield "results with split and flow"
    driver.kiosk.show("vote")
    yield "vote, voted"
    driver.kiosk.startOver()
    for reason in driver.services.reasons(ReasonState.SHOWN):
        driver.services.moderation.decide(driver.services.now.id, reason, show=False)
    driver.kiosk.startVisit()
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("vote")
    driver.kiosk.visit.choose("against")
    driver.kiosk.visit.castWithoutReason()
    yield "thanks without reasons"
    driver.kiosk.startOver()


def _pin(driver: WindowDriver) -> Iterator[str]:
    kiosk, pin = driver.kiosk, driver.kiosk.pin
    kiosk.openOrganiser()
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
    pin.code.printCode()
    driver.code_is_printed()
    yield "the recovery code, not printed"
    pin.confirmCode()
    kiosk.organiser.lockdown.show(expanded=False)
    kiosk.organiser.closeRequested.emit()
    driver.services.pin.set("294817")
    kiosk.openOrganiser()
    yield "PIN"
    pin.toggleRecovery()
    for letter in "0123456789AB":
        pin.press(letter)
    yield "the recovery code wanted"
    pin.toggleRecovery()
    for _ in range(5):
        for digit in "550192":
            pin.press(digit)
        pin.submit()
    yield "too many tries"
    driver.services.clock.now += 16
    pin.cancel()
