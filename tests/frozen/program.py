"""A copy of the frozen program, run as an ordinary user for whom it was installed."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.commands import ROOT

BUILT = ROOT / "dist" / "goodfaith"
MIGRATIONS = "_internal/kiosk/storage/migrations/versions"
_TIMEOUT = 60


@dataclass(frozen=True, slots=True)
class Program:
    """`folder` holds the program; `home` is the user's, and the working directory."""

    folder: Path
    home: Path
    as_user: dict[str, Any] = field(default_factory=dict)

    def run(self, *arguments: str | Path, path: str = os.defpath, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end, off screen in a clean environment. stdout and stderr are text."""
        environment = {"PATH": path, "HOME": str(self.home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **variables}
        command = [str(self.folder / "goodfaith"), *map(str, arguments)]
        return subprocess.run(
            command, env=environment, cwd=self.home, capture_output=True, text=True, timeout=_TIMEOUT, check=False, **self.as_user
        )

    def give_to_user(self, path: Path) -> Path:
        """Make the user the owner of a file or folder."""
        if self.as_user:
            os.chown(path, self.as_user["user"], self.as_user["group"])
        return path

    def listing(self) -> set[tuple[str, int, int]]:
        """Return every file with its size and modification time."""
        paths = ((path, path.lstat()) for path in self.folder.rglob("*"))
        return {(str(path), status.st_size, status.st_mtime_ns) for path, status in paths}


@contextmanager
def installed(without: str | None = None) -> Iterator[Program]:
    """Yield the built program in a read-only folder. `without` is a pattern that matches one file to leave out."""
    parent = Path(tempfile.mkdtemp(prefix="goodfaith-frozen-"))
    try:
        parent.chmod(0o755)
        folder = _copy(parent / "program", without)
        for path in _folders(folder):
            path.chmod(0o555)
        program = Program(folder, parent / "home", _ordinary_user())
        program.home.mkdir()
        program.give_to_user(program.home)
        yield program
    finally:
        for path in _folders(parent):
            path.chmod(0o755)
        shutil.rmtree(parent)


def _copy(folder: Path, without: str | None) -> Path:
    shutil.copytree(BUILT, folder, symlinks=True, copy_function=_link)
    if without:
        (gone,) = folder.glob(without)
        gone.unlink()
    return folder


def _folders(parent: Path) -> list[Path]:
    return [parent, *(path for path in parent.rglob("*") if path.is_dir() and not path.is_symlink())]


def _ordinary_user() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _link(source: str, target: str) -> None:
    """Hard-link the file where the file system allows it; files are never changed in place here."""
    with contextlib.suppress(OSError):
        os.link(source, target, follow_symlinks=False)
        return
    shutil.copy2(source, target, follow_symlinks=False)
