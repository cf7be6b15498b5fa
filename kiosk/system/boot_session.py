"""Lets a machine with systemd start into the kiosk instead of its desktop, and gives it back.

Three links decide that. What they were is recorded, durably, before the first is changed, and the record is removed after the last is
restored: so both directions can be repeated after a power cut.
"""

import json
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.system import atomic_file

RECORD: Final = "etc/goodfaith/before-kiosk.json"
_SYSTEM: Final = "etc/systemd/system"
_UNITS: Final = "usr/lib/systemd/system"
_SERVICE: Final = f"{_UNITS}/goodfaith.service"
_LINKS: Final = {
    f"{_SYSTEM}/graphical.target.wants/goodfaith.service": f"/{_SERVICE}",
    f"{_SYSTEM}/display-manager.service": "/dev/null",  # systemd's way to say that a unit must not start
    f"{_SYSTEM}/default.target": f"/{_UNITS}/graphical.target",
}
_NEEDED: Final = {
    "usr/bin/goodfaith": "Install Goodfaith's package",
    _SERVICE: "Install Goodfaith's package",
    "usr/bin/cage": "sudo apt install cage",
}
_USER: Final = "goodfaith"


class BootSession:
    """What the machine below `root` starts into."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root
        self._record = root / RECORD

    @property
    def is_enabled(self) -> bool:
        """Return whether `enable` was called, even if it stopped halfway or its record is lost."""
        return self._record.exists() or self._has_own_links()

    def check(self) -> None:
        """Raise KnownError if something is missing that the kiosk session needs, or is no link where a link belongs."""
        missing = [f"/{name} ({advice})" for name, advice in _NEEDED.items() if not (self._root / name).exists()]
        if not self._has_user():
            missing.append(f"the user '{_USER}' (Install Goodfaith's package)")
        if missing:
            message = f"The machine cannot start into the kiosk, because this is missing: {', '.join(missing)}. Nothing was changed."
            raise KnownError(message)
        self._require_links()

    def enable(self) -> None:
        """Start into the kiosk from the next boot on. Raises KnownError: calling it again, or `disable`, continues from there."""
        self.check()
        if not self.is_enabled:
            before = {name: self._target(name) for name in _LINKS}
            try:
                self._record.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                message = f"'/{RECORD}' could not be written: {error.strerror}. Nothing was changed. Put sudo before the command."
                raise KnownError(message) from error
            atomic_file.write(self._record, f"{json.dumps(before, indent=2)}\n".encode(), mode=0o644)
        self._set_links(dict(_LINKS))

    def disable(self) -> None:
        """Start into what the machine started into before. Raises KnownError: calling it again continues from there."""
        before = self.before()
        self._require_links()
        self._set_links(before)
        try:
            self._record.unlink(missing_ok=True)
        except OSError as error:
            message = f"'/{RECORD}' could not be removed: {error.strerror}. The links are as they were before. Remove it by hand."
            raise KnownError(message) from error
        atomic_file.sync(self._record.parent)

    def before(self) -> dict[str, str | None]:
        """Return the links as they were before `enable`: the target, or None where there was no link.

        Raises:
            KnownError: the record cannot be read.
        """
        try:
            links = json.loads(self._record.read_bytes())
            valid = links.keys() == _LINKS.keys() and all(target is None or isinstance(target, str) for target in links.values())
        except (OSError, ValueError, AttributeError):
            valid = False
        if not valid:
            message = (
                f"'/{RECORD}' does not say how the machine started before. Nothing was changed. To start into the desktop: "
                f"sudo rm /{' /'.join(_LINKS)} /{RECORD}; sudo dpkg-reconfigure the login manager, such as lightdm or gdm3."
            )
            raise KnownError(message)
        return dict(links)

    def _require_links(self) -> None:
        for name in _LINKS:
            if (path := self._root / name).exists() and not path.is_symlink():
                message = f"'/{name}' is a file and not a link, so it was left alone. Nothing was changed. Move it away and try again."
                raise KnownError(message)

    def _has_user(self) -> bool:
        try:
            users = (self._root / "etc/passwd").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return False
        return any(line.startswith(f"{_USER}:") for line in users.splitlines())

    def _has_own_links(self) -> bool:
        return all(self._target(name) == target for name, target in _LINKS.items())

    def _target(self, name: str) -> str | None:
        path = self._root / name
        return str(path.readlink()) if path.is_symlink() else None

    def _set_links(self, links: dict[str, str | None]) -> None:
        for name, target in links.items():
            path = self._root / name
            try:
                _set_link(path, target)
            except OSError as error:
                message = (
                    f"'/{name}' could not be changed: {error.strerror}. Repeat the command, or 'sudo goodfaith kiosk disable' to go back."
                )
                raise KnownError(message) from error


def _set_link(path: Path, target: str | None) -> None:
    if target is None:
        path.unlink(missing_ok=True)
        if not path.parent.exists():
            return
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.goodfaith")
        part.unlink(missing_ok=True)
        part.symlink_to(target)
        part.replace(path)
    atomic_file.sync(path.parent)
