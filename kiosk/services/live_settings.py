"""The settings of a running kiosk, changed on the screen or in the file, and their export to other kiosks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.settings import Settings

RESTART_KEYS: Final = frozenset({"second_copy", "keep_reasons_days", "small_group", "publish_reasons"})
"""Keys that change only at a restart: promises to visitors, and settings that a background thread uses."""
BROKEN_FILE: Final = "settings.broken.toml"
EXPORT_FILE: Final = "goodfaith-setup.toml"
_LOCAL_KEYS: Final = frozenset({"printer", "second_copy", "screen", "screen_inches", "screen_asked", "debate"})
"""Keys that name a printer, folder, screen or debate of this machine."""

Write = Callable[[Path, bytes], None]
"""Replaces a file atomically. Raises KnownError."""


class LiveSettings:
    """The settings of a running kiosk.

    `configured` are the settings as saved, `active` those in use: the two differ in `RESTART_KEYS` until the next start. `problem` says
    why the file cannot be used, '' if it can.
    """

    def __init__(self, path: Path, write: Write) -> None:
        self.path, self.write = path, write
        self._subscribers: list[Callable[[], None]] = []
        self._stamp = self._file_stamp()
        self.configured, self.problem = Settings.in_force(path, write)
        self.active = self.configured

    def subscribe(self, subscriber: Callable[[], None]) -> None:
        """Call this after every change."""
        self._subscribers.append(subscriber)

    def reload_if_changed(self) -> None:
        """Apply changes made in the file. If it cannot be used, the settings stay as they are."""
        stamp = self._file_stamp()
        if stamp == self._stamp:
            return
        self._stamp = stamp
        settings, problem = Settings.in_force(self.path, self.write)
        self._apply(self.configured if problem else settings, problem)

    def change(self, values: Mapping[str, object]) -> None:
        """Save and apply some keys, None for the default. Raises KnownError; nothing was changed then."""
        Settings.change(self.path, values, self.write)
        self._stamp = self._file_stamp()
        self._apply(*Settings.in_force(self.path, self.write))

    def replace_broken_file(self) -> Path:
        """Replace a file that cannot be used by the current settings. Return the path of the backup. Raises KnownError."""
        path, backup = self.path, self.path.with_name(BROKEN_FILE)
        try:
            self.write(backup, path.read_bytes())
            path.unlink()
        except OSError as error:
            message = f"The settings {path} cannot be moved away ({error.strerror}). Votes are kept; remove the file by hand."
            raise KnownError(message) from error
        self.change(self.configured.changed_values())
        return backup

    @property
    def restart_needed(self) -> bool:
        """Whether a saved change takes effect only after a restart."""
        return self.active != self.configured

    def _file_stamp(self) -> tuple[int, int] | None:
        try:
            stat = self.path.stat()
        except OSError:
            return None
        return stat.st_mtime_ns, stat.st_size

    def _apply(self, settings: Settings, problem: str) -> None:
        unchanged = {key: getattr(self.active, key) for key in RESTART_KEYS}
        self.configured, self.problem, self.active = settings, problem, replace(settings, **unchanged)
        for subscriber in self._subscribers:
            subscriber()


def portable_values(settings: Settings) -> dict[str, object]:
    """Return what other kiosks may import: no secrets, which are never among the settings, and no `_LOCAL_KEYS`."""
    return settings.changed_values(exclude=_LOCAL_KEYS)


def changes_from(settings: Settings, other: Settings) -> dict[str, object]:
    """Return the values that importing `other` would change, by key. None resets a key to its default."""
    current, imported = portable_values(settings), portable_values(other)
    return {key: imported.get(key) for key in Settings.names() if current.get(key) != imported.get(key)}


def export_settings(settings: LiveSettings, folder: Path) -> Path:
    """Write what other kiosks may import into a folder. Return the path of the file. Raises KnownError."""
    import tomlkit  # noqa: PLC0415 - start-up does not wait for it

    target = folder / EXPORT_FILE
    settings.write(target, tomlkit.dumps(portable_values(settings.configured)).encode())
    return target


def import_settings(file: Path) -> Settings:
    """Read the settings of another kiosk. Raises KnownError, naming the line that cannot be used."""
    if not file.is_file():
        message = f"The settings file {file} is no longer there. Nothing was changed; connect the drive again."
        raise KnownError(message)
    return Settings.load(file)
