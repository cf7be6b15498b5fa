"""The checks of `doctor`, put together: everything a kiosk needs, looked at on this machine.

Every check loads what it looks at only when it runs, so that one broken library is one line and not the end of the list.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk import paths
from kiosk.app.diagnostics.hardware import age_of_copy, clock, letters, pin, printer, space, speech
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError
from kiosk.services.health import Check, CheckResult, Status, run_checks
from kiosk.services.second_copy import CopyState
from kiosk.settings import Settings
from kiosk.system import display

_QT: Final = "6.11.2"
_KEYBOARD: Final = "*qtvirtualkeyboardplugin*"


def look(data: Path | None, debate: str | None = None) -> list[CheckResult]:
    """Look at everything. Never raises, and makes no database where there is none."""
    return run_checks(_Machine(data, debate).checks())


@dataclass(frozen=True, slots=True)
class _Machine:
    """This computer with one data folder and one debate."""

    data: Path | None
    wanted: str | None

    def checks(self) -> Iterator[tuple[str, Check]]:
        """What to look at, in the order it is told."""
        for check in (
            self.display,
            self.libraries,
            self.fonts,
            self.keyboard,
            self.folder,
            self.settings,
            self.database,
            self.counts,
            self.second_copy,
            self.space,
            self.clock,
            self.pin,
            self.lock,
            self.printer,
            self.speech,
            self.debate,
            self.letters,
            self.address,
        ):
            yield check.__name__, _sentences(check)

    def display(self) -> CheckResult:
        """Whether a window could open."""
        why = display.missing()
        return _problem("display", f"{why}.") if why else _ok("display", "a window can open")

    def libraries(self) -> CheckResult:
        """Qt, in the one version that is sound, and everything else the kiosk loads."""
        import argon2  # noqa: F401 - that it loads is the check
        import reportlab
        import sqlalchemy
        from PySide6 import QtCore, QtQml, QtQuick  # noqa: F401 - the same

        versions = f"Qt {QtCore.qVersion()}, SQLAlchemy {sqlalchemy.__version__}, reportlab {reportlab.Version}"
        if QtCore.qVersion() != _QT:
            return _warning("libraries", f"{versions}; only Qt {_QT} was tried, so install goodfaith-kiosk afresh.")
        return _ok("libraries", versions)

    def fonts(self) -> CheckResult:
        """The bundled faces, loaded as the page loads them."""
        from kiosk.publishing.pdf.fonts import Face, Fonts

        Fonts(paths.fonts())
        return _ok("fonts", f"{len(Face)} faces load")

    def keyboard(self) -> CheckResult:
        """The on-screen keyboard's plugin with the libraries it needs, and its QML."""
        from PySide6.QtCore import QLibraryInfo, QPluginLoader

        plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
        found = next(plugins.glob(_KEYBOARD), None)
        module = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath)) / "QtQuick" / "VirtualKeyboard" / "qmldir"
        if found is None or not module.is_file():
            return _problem("keyboard", "Qt's on-screen keyboard is not installed; install PySide6-Addons.")
        loader = QPluginLoader(str(found))
        return _ok("keyboard", "loads") if loader.load() else _problem("keyboard", f"it does not load: {loader.errorString()}.")

    def folder(self) -> CheckResult:
        """The data folder, written to and read."""
        return _ok("folder", str(paths.data(self.data)))

    def settings(self) -> CheckResult:
        """The organiser's settings."""
        _, problem = self._in_force()
        return _problem("settings", problem) if problem else _ok("settings", "can be read")

    def database(self) -> CheckResult:
        """The database with its settings read back; where there is none yet, one in a folder of its own that is thrown away."""
        from kiosk.app.workspace import DATABASE
        from kiosk.storage import open_store

        kept = paths.data(self.data) / DATABASE
        with (
            TemporaryDirectory(prefix="goodfaith-") as trial,
            closing(open_store(kept if kept.exists() else Path(trial) / DATABASE)) as store,
        ):
            found = store.describe()
        if found["integrity"] != "ok":
            return _problem(
                "database", f"the file is damaged ({found['integrity']}): keep a copy, and bring a backup back with 'goodfaith restore'."
            )
        what = "whole" if kept.exists() else "none yet, a trial one is whole"
        return _ok("database", f"{what}; SQLite {found['sqlite']}, journal {found['journal_mode']}, synchronous {found['synchronous']}")

    def counts(self) -> CheckResult:
        """Whether the counts of every session can be true."""
        from kiosk.app.workspace import DATABASE, open_workspace

        if not (paths.data(self.data) / DATABASE).exists():
            return _ok("counts", "none yet")
        try:
            with open_workspace(self.data, create=False) as room:
                check, known = room.self_check(), room.sessions.store.all()
                wrong = {session.name: found for session in known if (found := check.of(session))}
        except KnownError:
            return _warning("counts", "not looked at, because the folder cannot be opened: the other lines say why.")
        if wrong:
            told = " ".join(f"In the session '{name}' {', '.join(found)}." for name, found in wrong.items())
            return _problem("counts", f"they do not add up. {told} Keep a backup and do not rely on that result.")
        return _ok("counts", f"those of every session add up, {len(known)} in all")

    def second_copy(self) -> CheckResult:
        """The copy that the organiser asked for, looked at and not written."""
        from kiosk.app.maintenance import second_copy_of
        from kiosk.app.workspace import DATABASE, LocalCalendar
        from kiosk.storage.second_copy import FILE

        folder = paths.data(self.data)
        copy = second_copy_of(folder / DATABASE, self._settings, LocalCalendar())
        if copy is None:
            return _choice("second_copy", "none: choose a folder or a stick for it behind the organiser's door, under Kiosk.")
        if not (folder / DATABASE).exists():
            return _ok("second_copy", "begins with the first session")
        status = copy.seen()
        if status.state in {CopyState.MISSING, CopyState.FOREIGN}:
            why = "is not there" if status.state is CopyState.MISSING else "holds votes that this kiosk does not have"
            return _warning("second_copy", f"{status.place} {why}: put the right stick in, or change second_copy in settings.toml.")
        what = "none yet" if status.state is CopyState.WAITING else "whole and this kiosk's"
        behind = age_of_copy(Path(status.place) / FILE, folder / DATABASE)
        if behind:
            return _warning("second_copy", f"{status.place}: {behind}; look whether the stick can be written to.")
        if Path(status.place).stat().st_dev == folder.stat().st_dev:
            return _warning("second_copy", f"{status.place}: {what}, but on the same disk as the votes; a stick is safer.")
        return _ok("second_copy", f"{status.place}: {what}")

    def space(self) -> CheckResult:
        """What is left on the disk of the data folder."""
        return space(paths.data(self.data))

    def clock(self) -> CheckResult:
        """The machine's clock, which the day on every page goes by."""
        from kiosk.app.workspace import DATABASE

        folder = paths.data(self.data)
        return clock([folder / DATABASE, folder / "settings.toml"], datetime.now(UTC))

    def pin(self) -> CheckResult:
        """Whether the kiosk is locked."""
        return pin(paths.data(self.data))

    def lock(self) -> CheckResult:
        """The ways out of this machine that a kiosk with a PIN leaves open."""
        from kiosk.services.lockdown_check import EscapeKind
        from kiosk.services.lockdown_text import describe_in_one_line
        from kiosk.system.lockdown import find_escapes

        ways = [way for way in find_escapes(paths.data(self.data)) if way.kind is not EscapeKind.NO_PIN]  # the line above says that
        if not ways:
            return _ok("lock", "every way out of this machine that can be found is closed")
        return _choice("lock", f"{len(ways)} ways out are open. {' '.join(map(describe_in_one_line, ways))}")

    def printer(self) -> CheckResult:
        """The queue a page would go to, and how it is."""
        return printer(self._settings)

    def speech(self) -> CheckResult:
        """A voice."""
        return speech(self._settings)

    def letters(self) -> CheckResult:
        """A font for every letter of the debate."""
        from kiosk.packs import read_pack

        return letters(read_pack(self._place()), paths.fonts())

    def debate(self) -> CheckResult:
        """The debate's files."""
        from kiosk.packs import inspect_pack

        place = self._place()
        inspection = inspect_pack(place)
        more = f"'goodfaith check {place}' says everything."
        if inspection.problems:
            return _problem("debate", f"{inspection.problems[0]}; {more}")
        if film := inspection.debate and _unplayable(inspection.debate):
            return _choice("debate", f"'{film}' cannot be played here, so the caption and a QR code are shown: try it as MP4 or WebM.")
        if inspection.warnings:
            return _choice("debate", f"{inspection.warnings[0]}; {more}")
        return _ok("debate", place.name)

    def address(self) -> CheckResult:
        """The online version that the QR code leads to."""
        from kiosk.packs import read_pack
        from kiosk.publishing import qr
        from kiosk.settings.addresses import is_placeholder

        url = self._settings.online_url or read_pack(self._place()).online_url
        qr.matrix(url)
        if is_placeholder(url):
            return _warning("address", f"{url} is only an example: give the real one behind the organiser's door, under Kiosk.")
        return _ok("address", url)

    def _place(self) -> Path:
        from kiosk.app.debates import debate_folder

        return debate_folder(self.wanted or self._settings.debate, paths.data(self.data))

    @property
    def _settings(self) -> Settings:
        return self._in_force()[0]

    def _in_force(self) -> tuple[Settings, str]:
        """What a kiosk would go by. Nothing is remembered here: whoever only looks writes nothing."""
        return Settings.in_force(paths.data(self.data), lambda *_: None)


def _unplayable(debate: Debate) -> str:
    """The name of the debate's film if a player cannot open it, '' where it can or there is none."""
    film = next((text.watch.video for text in debate.texts.values() if text.watch and text.watch.video), None)
    if film is None:
        return ""
    from kiosk.ui.video.probe import can_play

    return "" if can_play(Path(film)) else Path(film).name


def _sentences(check: Check) -> Check:
    """The check with a known problem told in its own words."""

    def told() -> CheckResult:
        try:
            return check()
        except KnownError as error:
            return _problem(check.__name__, " ".join(str(error).split()))

    return told


def _ok(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.OK, detail)


def _warning(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.WARNING, detail)


def _choice(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.WARNING, detail, by_choice=True)


def _problem(part: str, detail: str) -> CheckResult:
    return CheckResult(part, Status.PROBLEM, detail)
