"""Runs every check of `doctor`. Each check imports what it needs, so one broken library is one line and not the end of the list."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.app.debates import debate_folder
from kiosk.app.diagnostics import data, debate, hardware, software
from kiosk.app.diagnostics.results import problem
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError
from kiosk.services.health import Check, CheckResult, run_checks
from kiosk.settings import Settings

_WITHOUT_FOLDER: Final = frozenset({"display", "libraries", "fonts", "keyboard", "folder"})
"""Checks of a mistyped `--data`: every other one would only repeat that there is no such folder."""


def check_machine(data_folder: Path | None, debate_name: str | None = None) -> list[CheckResult]:
    """Check everything a kiosk needs. Never raises, and creates no database.

    `data_folder` is what `--data` says: whether that folder can be used is one of the checks.
    """
    missing = data_folder is not None and not DataFolder.locate(data_folder).path.exists()
    checks = _Machine(data_folder, debate_name).checks()
    return run_checks((part, _catch_known_error(part, check)) for part, check in checks if not missing or part in _WITHOUT_FOLDER)


@dataclass(frozen=True, slots=True)
class _Machine:
    """This computer with one data folder and one debate, each found again by every check that needs it."""

    data_folder: Path | None
    debate_name: str | None

    def checks(self) -> Iterator[tuple[str, Check]]:
        yield "display", software.display
        yield "screens", lambda: software.screens(self._settings)
        yield "libraries", software.libraries
        yield "fonts", software.fonts
        yield "keyboard", software.keyboard
        yield "folder", lambda: data.folder(self._folder)
        yield "settings", lambda: data.settings(self._folder)
        yield "database", lambda: data.database(self._folder)
        yield "counts", lambda: data.counts(self._folder)
        yield "session_log", lambda: data.session_log(self._folder)
        yield "words", lambda: data.words(self._folder, self._settings)
        yield "second_copy", lambda: data.second_copy(self._folder, self._settings)
        yield "space", lambda: hardware.space(self._folder.path)
        yield "encryption", lambda: hardware.encryption(self._folder)
        yield "clock", lambda: hardware.clock([self._folder.database, self._folder.settings_file], data.run_days(self._folder))
        yield "pin", lambda: data.pin(self._folder)
        yield "lock", lambda: hardware.lock(self._folder)
        yield "phones", hardware.phones
        yield "printer", lambda: hardware.printer(self._settings)
        yield "speech", lambda: hardware.speech(self._settings)
        yield "debate", lambda: debate.files(self._debate_folder)
        yield "letters", lambda: debate.letters(self._debate_folder)
        yield "address", lambda: debate.address(self._debate_folder, self._settings)

    @property
    def _folder(self) -> DataFolder:
        """Return the folder of `--data`, which must exist, or that of this account, which the first start creates."""
        located = DataFolder.locate(self.data_folder)
        return DataFolder.open(self.data_folder) if self.data_folder or located.path.exists() else located

    @property
    def _settings(self) -> Settings:
        return data.settings_in_force(self._folder)[0]

    @property
    def _debate_folder(self) -> Path:
        return debate_folder(self.debate_name or self._settings.debate, self._folder)


def _catch_known_error(part: str, check: Check) -> Check:
    """Return a check that reports a KnownError as a problem, in one line."""

    def caught() -> CheckResult:
        try:
            return check()
        except KnownError as error:
            return problem(part, " ".join(str(error).split()))

    return caught
