"""The one folder this kiosk writes to: its database, settings, log, PIN and reports."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

DATABASE: Final = "goodfaith.db"
SETTINGS: Final = "settings.toml"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The names of everything in a data folder. Commands open one and hand it down; nothing below `app` knows where it is."""

    path: Path

    @classmethod
    def locate(cls, override: Path | None = None) -> "DataFolder":
        """Return the data folder without touching it. It may not exist.

        In this order: `override` (from `--data`), the first entry of `STATE_DIRECTORY` (set by systemd), the platform's folder
        for application data.
        """
        return cls((override or _state_directory() or _application_data()).expanduser().absolute())

    @classmethod
    def open(cls, override: Path | None = None, *, create: bool = False) -> "DataFolder":
        """Locate the data folder and check that it can be written to. `create` creates a missing one: a mistyped name must not.

        Raises:
            KnownError: it does not exist, is a file, cannot be created, or cannot be written to.
        """
        path = cls.locate(override).path
        if not create and not path.exists() and not path.is_symlink():
            message = f"There is no data folder {path}. No folder was created. Check the name after --data, or start a kiosk there first."
            raise KnownError(message)
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            _try_writing(path)
        except OSError as error:
            why = "is a file" if path.is_file() else f"cannot be used: {error.strerror}"
            message = f"The data folder {path} {why}. Nothing was changed. Name a folder you may write to with --data."
            raise KnownError(message) from error
        return cls(path)

    @property
    def database(self) -> Path:
        return self.path / DATABASE

    @property
    def settings_file(self) -> Path:
        return self.path / SETTINGS

    @property
    def pin_file(self) -> Path:
        return self.path / "pin.json"

    @property
    def log_file(self) -> Path:
        return self.path / "goodfaith.log"

    @property
    def backup_state_file(self) -> Path:
        """What the kiosk knows about the second copy."""
        return self.path / "second-copy.json"

    @property
    def planned_end_file(self) -> Path:
        """When the session is to pause and ask the organiser."""
        return self.path / "planned-end.json"

    @property
    def hub_file(self) -> Path:
        """Who this kiosk is among several, once it has joined a hub."""
        return self.path / "hub.toml"

    @property
    def logo_file(self) -> Path:
        """The event's logo, chosen by the organiser."""
        return self.path / "event-logo.png"

    @property
    def logos(self) -> Path:
        """Logos of debates, as they are shown."""
        return self.path / "logos"

    @property
    def pictures(self) -> Path:
        """Pictures of debates, as they are shown."""
        return self.path / "pictures"

    @property
    def debate_cache(self) -> Path:
        """Debates as they were read, so that the next start need not parse them."""
        return self.path / "debate-cache"

    @property
    def debates(self) -> Path:
        """The organiser's own debates, a folder each."""
        return self.path / "debates"

    @property
    def drafts(self) -> Path:
        """Debates that are being written, a folder each."""
        return self.path / "drafts"

    @property
    def reports(self) -> Path:
        return self.path / "pages"

    @property
    def readiness_sheet(self) -> Path:
        """The results of the last health check that was printed."""
        return self.path / "readiness.pdf"

    @property
    def hints(self) -> Path:
        """The organiser's own word lists, added to `paths.hints()`."""
        return self.path / "hints"

    def resolve(self, path: str) -> Path:
        """Return a path from the settings as an absolute one: a relative path starts in this folder."""
        return self.path / Path(path).expanduser()


def make_subfolder(path: Path, consequence: str) -> Path:
    """Create a folder in the data folder that only this account can read, and return it. Raises KnownError with the `consequence`."""
    try:
        path.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        message = f"The folder {path} cannot be created ({error.strerror}), so {consequence}."
        raise KnownError(message) from error
    return path


def _application_data() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - a start with --data does not need it

    return user_data_path("goodfaith", appauthor=False)


def _state_directory() -> Path | None:
    first = os.environ.get("STATE_DIRECTORY", "").split(":")[0]
    return Path(first) if first else None


def _try_writing(folder: Path) -> None:
    """Really write: permission bits say nothing about a read-only mount or a Windows access list."""
    probe = folder / f".goodfaith-write-test-{os.getpid()}"
    probe.touch()
    probe.unlink()
