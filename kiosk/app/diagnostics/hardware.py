"""The checks of `doctor` on what stands around the program, from its printer to its clock. Each loads what it needs when it runs."""

import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.services.health import MIN_FREE_BYTES, CheckResult, Status
from kiosk.services.printing import PrinterFault
from kiosk.settings import Settings

_SLACK: Final = timedelta(minutes=2)
_TOO_OLD: Final = timedelta(days=1)
_WRITTEN: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""The program is younger than this: a clock before it has lost its battery."""
_MENDED: Final = {
    PrinterFault.PAPER: "is out of paper: put some in",
    PrinterFault.JAM: "has paper stuck in it: open it and take the sheet out",
    PrinterFault.OPEN: "has a cover open: close it",
    PrinterFault.INK: "is out of ink or toner: change it",
    PrinterFault.OFFLINE: "does not answer: switch it on and look at its cable",
    PrinterFault.PAUSED: "is paused: resume it in the system's list of printers, where a stuck page can be taken out, too",
    PrinterFault.REFUSES: "takes no pages: have it accept them in the system's list of printers",
    PrinterFault.OTHER: "needs attention: look at its display",
}


def printer(settings: Settings) -> CheckResult:
    """The queue a page would go to, and how it is."""
    from kiosk.app.printing import system_printer

    queues = system_printer()
    state = queues.state(settings.printer)
    if state is None and settings.printer:
        return CheckResult("printer", Status.WARNING, f"'{settings.printer}' is not there: connect it, or choose another one.")
    if state is None:
        return CheckResult("printer", Status.WARNING, "none found; pages can be kept as PDF.", by_choice=True)
    if state.faults:
        return CheckResult("printer", Status.WARNING, f"'{state.name}' {_MENDED[state.faults[0]]}.")
    return CheckResult("printer", Status.OK, state.name)


def clock(files: Iterable[Path], now: datetime) -> CheckResult:
    """Whether the clock can be right: nothing here was written in the future, nor was this program."""
    written = [datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in files if file.exists()]
    latest = max([_WRITTEN, *written])
    if now < latest - _SLACK:
        detail = f"it says {_minute(now)}, but something was written here at {_minute(latest)}: set the time of the system."
        return CheckResult("clock", Status.WARNING, detail)
    return CheckResult("clock", Status.OK, _minute(now))


def age_of_copy(copy: Path, database: Path) -> str:
    """What is wrong with the second copy's age, '' where nothing is: up to a day of votes may wait for the next ones."""
    try:
        behind = timedelta(seconds=database.stat().st_mtime - copy.stat().st_mtime)
    except OSError:
        return ""
    return f"a day or more behind the votes ({behind.days} days)" if behind >= _TOO_OLD else ""


def speech(settings: Settings) -> CheckResult:
    """Whether there is a voice to read aloud with."""
    if settings.sound == "off":
        return CheckResult("speech", Status.OK, "off, as set")
    engines = [engine for engine in _engines() if engine != "mock"]
    if not engines:
        return CheckResult(
            "speech",
            Status.WARNING,
            "no voice is installed: install speech-dispatcher or espeak-ng, or set sound to off.",
            by_choice=True,
        )
    return CheckResult("speech", Status.OK, ", ".join(engines))


def _engines() -> list[str]:
    """By Qt, whose modules talk of what they could not find while they look."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtTextToSpeech import QTextToSpeech

    before = qInstallMessageHandler(lambda *_: None)
    try:
        return list(QTextToSpeech.availableEngines())
    finally:
        qInstallMessageHandler(before)


def space(folder: Path) -> CheckResult:
    """What is left on the disk of the data folder."""
    free = shutil.disk_usage(folder).free
    megabytes = f"{free // 1_000_000:,} MB free"
    if free >= MIN_FREE_BYTES:
        return CheckResult("space", Status.OK, megabytes)
    return CheckResult("space", Status.WARNING, f"{megabytes}: make room before a long day.")


def pin(folder: Path) -> CheckResult:
    """Whether anyone can leave the kiosk."""
    from kiosk.system.pin_file import pin_store

    if pin_store(folder).is_set():
        return CheckResult("pin", Status.OK, "set")
    detail = "none yet, so anyone can leave the kiosk with Ctrl+Q: set one at the organiser's door."
    return CheckResult("pin", Status.WARNING, detail, by_choice=True)


def letters(debate: Debate, fonts: Path) -> CheckResult:
    """Whether every letter of the debate, in all its languages, can be put on paper and screen."""
    from kiosk.publishing.pdf.fonts import Face, Fonts

    held = Fonts(fonts)
    for language in debate.languages:
        drawn = {letter for line in _lines(debate.text(language)) for letter in line if letter.isalnum()}
        missing = sorted(letter for letter in drawn if held.choose(letter, Face.SANS) is None)
        if missing:
            shown = " ".join(missing[:8])
            detail = f"no font has these letters of '{language}': {shown}. Install the Noto font of that script."
            return CheckResult("letters", Status.WARNING, detail)
    return CheckResult("letters", Status.OK, f"all there in {', '.join(debate.languages)}")


def _lines(text: DebateText) -> Iterable[str]:
    yield from (text.question, text.tagline, text.proposition, *text.introduction, *text.facts)
    for side in Side:
        case = text.cases[side]
        yield from (case.heading, *case.points, *(block.markup for block in case.argument))


def _minute(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")
