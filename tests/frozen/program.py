"""A copy of the frozen program, run the way an ordinary user runs one that somebody else installed."""

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
    """`folder` is the program, `home` the user's, which is where it runs."""

    folder: Path
    home: Path
    as_user: dict[str, Any] = field(default_factory=dict)

    def run(self, *words: str | Path, path: str = os.defpath, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a command to its end in an environment of its own, off screen; stdout and stderr are text."""
        environment = {"PATH": path, "HOME": str(self.home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **variables}
        command = [str(self.folder / "goodfaith"), *map(str, words)]
        return subprocess.run(
            command, env=environment, cwd=self.home, capture_output=True, text=True, timeout=_TIMEOUT, check=False, **self.as_user
        )

    def give(self, path: Path) -> Path:
        """Make a file or folder the user's own."""
        if self.as_user:
            os.chown(path, self.as_user["user"], self.as_user["group"])
        return path

    def listing(self) -> set[tuple[str, int, int]]:
        """Every file with its size and when it was written."""
        paths = ((path, path.lstat()) for path in self.folder.rglob("*"))
        return {(str(path), status.st_size, status.st_mtime_ns) for path, status in paths}


@contextmanager
def installed(without: str | None = None) -> Iterator[Program]:
    """The built program in a folder nobody may write to; `without` is a pattern of one file that is left out."""
    place = Path(tempfile.mkdtemp(prefix="goodfaith-frozen-"))
    try:
        place.chmod(0o755)
        folder = _copy(place / "program", without)
        for each in _folders(folder):
            each.chmod(0o555)
        program = Program(folder, place / "home", _ordinary_user())
        program.home.mkdir()
        program.give(program.home)
        yield program
    finally:
        for each in _folders(place):
            each.chmod(0o755)
        shutil.rmtree(place)


def _copy(folder: Path, without: str | None) -> Path:
    shutil.copytree(BUILT, folder, symlinks=True, copy_function=_link)
    if without:
        (gone,) = folder.glob(without)
        gone.unlink()
    return folder


def _folders(place: Path) -> list[Path]:
    return [place, *(path for path in place.rglob("*") if path.is_dir() and not path.is_symlink())]


def _ordinary_user() -> dict[str, Any]:
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _link(source: str, target: str) -> None:
    """A file is never changed in place here, so a link will do where the file system allows one."""
    with contextlib.suppress(OSError):
        os.link(source, target, follow_symlinks=False)
        return
    shutil.copy2(source, target, follow_symlinks=False)
