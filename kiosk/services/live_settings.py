"""The settings a running kiosk goes by: as the organiser last set them, on the screen or in the file, whichever came later."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.settings import Settings

RESTART_KEYS: Final = frozenset({"second_copy", "keep_reasons_days", "small_group", "publish_reasons"})
"""What holds until the kiosk starts again: what was promised to visitors, and what a thread of its own works with."""
BROKEN_FILE: Final = "settings.broken.toml"
EXPORT_FILE: Final = "goodfaith-setup.toml"
_MACHINE_OWN: Final = frozenset({"printer", "second_copy", "screen_inches", "screen_asked", "debate"})
"""Queues, folders, glass and debates of one machine, which another may not have."""

Write = Callable[[Path, bytes], None]
"""Replaces a file atomically, or raises KnownError."""


class LiveSettings:
    """`now` is in force, `chosen` what is set: the two differ in what waits for the next start. `problem` is '' while all is well."""

    def __init__(self, path: Path, write: Write) -> None:
        self.path, self.write = path, write
        self._followers: list[Callable[[], None]] = []
        self._stamp = self._looked()
        self.configured, self.problem = Settings.in_force(path, write)
        self.active = self.configured

    def subscribe(self, follower: Callable[[], None]) -> None:
        """Call this whenever any of it has become another."""
        self._followers.append(follower)

    def reload_if_changed(self) -> None:
        """Take over what somebody changed in the file; where it cannot be used, what was in force before stays."""
        stamp = self._looked()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        settings, problem = Settings.in_force(self.path, self.write)
        self._become(self.configured if problem else settings, problem)

    def change(self, values: Mapping[str, object]) -> None:
        """Set some keys, None for the default, and keep that. Raises KnownError; everything is as it was then."""
        Settings.change(self.path, values, self.write)
        self._stamp = self._looked()
        self._become(*Settings.in_force(self.path, self.write))

    def replace_broken_file(self) -> Path:
        """Write what is in force over a file that cannot be used, and keep that one aside; where. Raises KnownError."""
        path, aside = self.path, self.path.with_name(BROKEN_FILE)
        try:
            self.write(aside, path.read_bytes())
            path.unlink()
        except OSError as error:
            message = f"The settings {path} cannot be put aside ({error.strerror}). Votes are kept; take the file away by hand."
            raise KnownError(message) from error
        self.change(non_default_values(self.configured))
        return aside

    @property
    def restart_needed(self) -> bool:
        """Whether something that is set holds only from the next start."""
        return self.active != self.configured

    def _looked(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    def _become(self, settings: Settings, problem: str) -> None:
        held = {key: getattr(self.active, key) for key in RESTART_KEYS}
        self.configured, self.problem, self.active = settings, problem, settings.model_copy(update=held)
        for follower in self._followers:
            follower()


def non_default_values(settings: Settings) -> dict[str, object]:
    """What differs from the program's own settings, by key."""
    own = Settings()
    return {key: value for key in Settings.model_fields if (value := getattr(settings, key)) != getattr(own, key)}


def portable_values(settings: Settings) -> dict[str, object]:
    """What other kiosks may take over: no secret is ever among the settings, and nothing that belongs to this machine is here."""
    return {key: value for key, value in non_default_values(settings).items() if key not in _MACHINE_OWN}


def changes_from(settings: Settings, other: Settings) -> dict[str, object]:
    """What a set-up from another kiosk would change here, by key; None is back to the program's own."""
    own, theirs = Settings(), portable_values(other)
    return {
        key: theirs.get(key)
        for key in Settings.model_fields
        if key not in _MACHINE_OWN and getattr(settings, key) != theirs.get(key, getattr(own, key))
    }


def export_settings(setup: LiveSettings, folder: Path) -> Path:
    """Write what other kiosks may take over into a folder; where. Raises KnownError."""
    import tomlkit  # noqa: PLC0415 - no start of the kiosk waits for it

    target = folder / EXPORT_FILE
    setup.write(target, tomlkit.dumps(portable_values(setup.configured)).encode())
    return target


def import_settings(file: Path) -> Settings:
    """A set-up from another kiosk. Raises KnownError, naming the line where one cannot be used."""
    if not file.is_file():
        message = f"The set-up {file} is not there any more. Nothing was changed; put the stick in again."
        raise KnownError(message)
    return Settings.load(file)
