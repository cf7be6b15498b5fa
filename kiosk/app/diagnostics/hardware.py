"""The checks of `doctor` on the machine: disk, clock, ways out of the kiosk, printer, speech."""

import shutil
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Final

from kiosk.app.diagnostics.results import by_choice, ok, warning
from kiosk.data_folder import DataFolder
from kiosk.services.clock_monitor import PROGRAM_DATE
from kiosk.services.day_counter import DateState, RunDays, accept, date_state
from kiosk.services.health import MIN_FREE_BYTES, CheckResult
from kiosk.settings import Settings

_TOLERANCE: Final = timedelta(minutes=2)
_WRITTEN: Final = datetime.combine(PROGRAM_DATE, time(), UTC)
_SET_DATE: Final = "set the date in the system's settings"
_WHY: Final = "An SSD or a stick may keep a copy of what was overwritten, which special equipment can read."
_ENCRYPT: Final = "Encrypt the disk when you install the system, or choose a folder on an encrypted one with --data."


def space(folder: Path) -> CheckResult:
    free = shutil.disk_usage(next(path for path in (folder, *folder.parents) if path.exists())).free
    megabytes = f"{free // 1_000_000:,} MB free"
    return ok("space", megabytes) if free >= MIN_FREE_BYTES else warning("space", f"{megabytes}: make room before a long day.")


def encryption(folder: DataFolder) -> CheckResult:
    """Check that the disk itself keeps the secret of what was overwritten there, which no program can promise for every disk."""
    from kiosk.system.encryption import disk_of

    disk = disk_of(folder.database if folder.database.exists() else folder.path)
    if disk.encrypted:
        return ok("encryption", "the data folder is on an encrypted disk")
    if disk.encrypted is None:
        return by_choice("encryption", f"this system does not say whether the disk of the data folder is encrypted: make sure. {_WHY}")
    if disk.copy_on_write:
        why = f"{disk.file_system} does not overwrite: the whole disk, read raw, gives away the last votes and words that were erased"
        how = " Or make a backup and restore it." if disk.file_system == "btrfs" else " Or use a disk with ext4."
        return by_choice("encryption", f"the data folder is not on an encrypted disk, and {why}. {_ENCRYPT}{how}")
    return by_choice("encryption", f"the data folder is not on an encrypted disk. {_WHY} {_ENCRYPT}")


def clock(files: Iterable[Path], run: RunDays, now: datetime | None = None) -> CheckResult:
    """Check that the clock is later than the last change of these files and of this program, and that the day follows the last run."""
    now = now or datetime.now(UTC)
    today = now.astimezone().date()
    latest = max([_WRITTEN, *(datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in files if file.exists())])
    if now < latest - _TOLERANCE:
        return warning("clock", f"it says {_minute(now)}, but something was written here at {_minute(latest)}: {_SET_DATE}.")
    state = date_state(accept(run, today)[0], today)
    if state is DateState.PAST:
        return warning(
            "clock", f"it says {_minute(now)}, but the kiosk last ran on {run.last}: {_SET_DATE}. Until then it erases no words."
        )
    if state is DateState.FAR_AHEAD:
        return warning("clock", f"it says {_minute(now)}, long after the kiosk last ran, on {run.last}. If that is wrong, {_SET_DATE}.")
    return ok("clock", _minute(now))


def _minute(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def phones() -> CheckResult:
    """Check that phones in the room could reach this machine. Whether their network lets them, nothing here can tell."""
    from kiosk.system.network_addresses import find_addresses

    found = [f"{each.address} ({each.card})" for each in find_addresses()]
    if found:
        return ok("phones", f"phones in the room could vote at {', '.join(found)}, if their network does not keep devices apart")
    return by_choice("phones", "this machine is in no network: join one or plug in a cable if phones in the room are to vote")


def lock(folder: DataFolder) -> CheckResult:
    from kiosk.app.dependencies import escape_routes
    from kiosk.services.lockdown_check import EscapeKind
    from kiosk.services.lockdown_text import describe

    routes = [route for route in escape_routes(folder) if route.kind is not EscapeKind.NO_PIN]  # another line says that
    if not routes:
        return ok("lock", "every way out of this machine that can be found is closed")
    found = "1 way out is" if len(routes) == 1 else f"{len(routes)} ways out are"
    return by_choice("lock", f"{found} open. {' '.join(str(describe(route)) for route in routes)}")


def printer(settings: Settings) -> CheckResult:
    """Check the queue that a page would go to."""
    from kiosk.app.printing import describe_fault, system_printer
    from kiosk.system.cups import kept_job_files

    state = system_printer().state(settings.printer)
    if state is None and settings.printer:
        return warning("printer", f"'{settings.printer}' is not there: connect it, or choose another one.")
    if state is None:
        return by_choice("printer", "none found; pages can be kept as PDF.")
    if state.faults:
        return warning("printer", f"'{state.name}' {describe_fault(state)}.")
    kept = "" if sys.platform == "win32" else kept_job_files()
    if kept:
        note = f"the print queue keeps printed pages {kept}, unless 'PreserveJobFiles No' is in /etc/cups/cupsd.conf"
        return by_choice("printer", f"{state.name}; {note}. Erasing a session removes its pages there, too.")
    return ok("printer", state.name)


def speech(settings: Settings) -> CheckResult:
    """Check that there is a voice to read aloud with."""
    if settings.sound == "off":
        return ok("speech", "off, as set")
    engines = [engine for engine in _speech_engines() if engine != "mock"]
    if "speechd" in engines and (log := _speech_log()):
        return by_choice("speech", f"speechd; {log}")
    if engines:
        return ok("speech", ", ".join(engines))
    return by_choice("speech", "no voice is installed: install speech-dispatcher or espeak-ng, or set sound to off.")


def _speech_log() -> str:
    """Return why the log of Speech Dispatcher may tell when something was read aloud, and what to do."""
    from kiosk.system.speech_server import can_start_server, writes_no_log

    log = "its log may tell when a visitor had a page read aloud:"
    if not writes_no_log():
        return f"{log} set LogLevel 0 in the speechd.conf of the one that SPEECHD_ADDRESS names, or unset that variable."
    return "" if can_start_server() else f"{log} install speech-dispatcher, so that the kiosk starts its own without a log."


def _speech_engines() -> list[str]:
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtTextToSpeech import QTextToSpeech

    before = qInstallMessageHandler(lambda *_: None)  # the plugins print what they did not find
    try:
        return list(QTextToSpeech.availableEngines())
    finally:
        qInstallMessageHandler(before)
