"""The checks of `doctor` on the data folder: settings, database, counts, second copy, PIN."""

import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.app.diagnostics.results import by_choice, ok, problem, warning
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError
from kiosk.services.day_counter import RunDays
from kiosk.services.health import CheckResult
from kiosk.services.second_copy import CopyState
from kiosk.settings import Settings

_TOO_OLD: Final = timedelta(days=1)
_NOT_CHECKED: Final = "not checked, because the data folder cannot be opened: the other lines say why."


def folder(folder: DataFolder) -> CheckResult:
    """Return the folder's path: opening it was the check."""
    return ok("folder", str(folder.path) if folder.path.exists() else f"{folder.path}: none yet, the kiosk creates it")


def settings_in_force(folder: DataFolder) -> tuple[Settings, str]:
    """Return the settings a kiosk would start with and what is wrong with the file. Writes nothing, unlike a start."""
    return Settings.in_force(folder.settings_file, lambda *_: None)


def settings(folder: DataFolder) -> CheckResult:
    _, error = settings_in_force(folder)
    return problem("settings", error) if error else ok("settings", "can be read")


def database(folder: DataFolder) -> CheckResult:
    """Open the database and read its options back; where there is none yet, do so with a temporary one."""
    from kiosk.storage import open_store
    from kiosk.storage.replacement import kept_originals

    exists = folder.database.exists()
    with (
        TemporaryDirectory(prefix="goodfaith-") as temporary,
        closing(open_store(folder.database if exists else DataFolder(Path(temporary)).database)) as store,
    ):
        found = store.describe()
    if found["integrity"] != "ok":
        return problem("database", f"the file is damaged ({found['integrity']}): keep a copy, then use 'goodfaith restore' with a backup.")
    if kept := kept_originals(folder.database):
        advice = "Put it back with 'goodfaith restore', or remove it once you are sure that you have every vote"
        return warning("database", f"another program replaced it while a kiosk was running. What it held is kept in {kept[-1]}. {advice}.")
    state = "intact" if exists else "none yet, a temporary one is intact"
    return ok("database", f"{state}; SQLite {found['sqlite']}, journal {found['journal_mode']}, synchronous {found['synchronous']}")


def counts(folder: DataFolder) -> CheckResult:
    """Run the consistency check on every session."""
    from kiosk.app.workspace import open_workspace

    if not folder.database.exists():
        return ok("counts", "none yet")
    try:
        with open_workspace(folder, create=False) as workspace:
            check, sessions = workspace.consistency_check(), workspace.sessions.store.all()
            wrong = {session.name: found for session in sessions if (found := check.check(session))}
    except KnownError:
        return warning("counts", _NOT_CHECKED)
    if wrong:
        mismatches = " ".join(f"In the session '{name}' {', '.join(found)}." for name, found in wrong.items())
        return problem("counts", f"they do not add up. {mismatches} Keep a backup and do not rely on that result.")
    return ok("counts", f"those of every session add up, {len(sessions)} in all")


def session_log(folder: DataFolder) -> CheckResult:
    """Check whether pages in the data folder, session log and database belong together."""
    from kiosk.app.verification import verify

    if not folder.database.exists():
        return ok("session_log", "none yet")
    try:
        wrong = [finding for finding in verify(folder.path, None) if not finding.agrees]
    except KnownError:
        return warning("session_log", _NOT_CHECKED)
    if wrong:
        return problem("session_log", " ".join(f"{finding.subject}: {finding.text}" for finding in wrong))
    return ok("session_log", "unbroken; pages, log and database belong together")


def words(folder: DataFolder, settings: Settings) -> CheckResult:
    """Check whether the organiser has to decide about reasons whose retention time is in doubt. Erases nothing."""
    from kiosk.app.workspace import open_workspace

    if not folder.database.exists():
        return ok("words", "none yet")
    try:
        with open_workspace(folder, create=False) as workspace:
            overdue = workspace.overdue_reasons()
    except KnownError:
        return warning("words", _NOT_CHECKED)
    if overdue is None:
        return ok("words", f"erased {settings.keep_reasons_days} days after their session has ended, later if the kiosk was off for long")
    found = f"the {overdue.days} days of some may be over (reasons: {overdue.reasons}, sessions: {len(overdue.sessions)})"
    return warning("words", f"{found}; the clock says {overdue.today}. Nothing was erased: the organiser's area asks what to do.")


def second_copy(folder: DataFolder, settings: Settings) -> CheckResult:
    """Read the second copy that the organiser asked for, without writing it."""
    from kiosk.app.maintenance import build_second_copy
    from kiosk.app.workspace import LocalCalendar
    from kiosk.storage.second_copy import FILE

    copy = build_second_copy(folder, settings, LocalCalendar())
    if copy is None:
        return by_choice("second_copy", "none: choose a folder or a stick for it in the organiser's area, under Kiosk.")
    if not folder.database.exists():
        return ok("second_copy", "starts with the first session")
    status = copy.check()
    if status.state in {CopyState.MISSING, CopyState.FOREIGN}:
        why = "is not there" if status.state is CopyState.MISSING else "holds votes that this kiosk does not have"
        return warning("second_copy", f"{status.folder} {why}: put the right stick in, or change second_copy in settings.toml.")
    what = "none yet" if status.state is CopyState.WAITING else "intact and this kiosk's"
    if behind := age_of_copy(Path(status.folder) / FILE, folder.database):
        return warning("second_copy", f"{status.folder}: {behind}; check that the stick can be written to.")
    if Path(status.folder).stat().st_dev == folder.path.stat().st_dev:
        return warning("second_copy", f"{status.folder}: {what}, but on the same disk as the votes; a stick is safer.")
    return ok("second_copy", f"{status.folder}: {what}")


def age_of_copy(copy: Path, database: Path) -> str:
    """Return what is wrong with the age of the second copy, or ''. Up to a day of votes may wait for the next ones."""
    try:
        written, changed = copy.stat().st_mtime, database.stat().st_mtime
    except OSError:
        return ""
    if timedelta(seconds=written - time.time()) >= _TOO_OLD:
        return "written while the clock was ahead, so its age is not known until the next copy"
    behind = timedelta(seconds=changed - written)
    return f"a day or more behind the votes ({behind.days} days)" if behind >= _TOO_OLD else ""


def run_days(folder: DataFolder) -> RunDays:
    """Return the days on which the kiosk ran last, none if the database cannot say."""
    from kiosk.app.workspace import open_workspace

    if not folder.database.exists():
        return RunDays()
    try:
        with open_workspace(folder, create=False) as workspace:
            return workspace.store.days.run_days()
    except KnownError:  # another line reports it
        return RunDays()


def pin(folder: DataFolder) -> CheckResult:
    from kiosk.system.pin_file import pin_store

    if pin_store(folder.pin_file).is_set():
        return ok("pin", "set")
    return by_choice("pin", "none yet, so anyone can leave the kiosk with Ctrl+Q: set one in the organiser's area.")
