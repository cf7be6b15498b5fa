"""Small disks of every file system, each in a file that can be read byte by byte, as a thief of the disk reads it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import pytest

_MEGABYTE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class FileSystem:
    """How to make one, on a disk of `megabytes`, and how to mount it so that nothing is discarded: a discarded block reads as zeros."""

    name: str
    make: tuple[str, ...]
    megabytes: int
    options: str = "loop"

    @property
    def known(self) -> bool:
        """Whether this machine's kernel and tools have it."""
        names = {line.split()[-1] for line in Path("/proc/filesystems").read_text(encoding="ascii").splitlines()}
        return self.name in names and shutil.which(self.make[0]) is not None


EXT4: Final = FileSystem("ext4", ("mkfs.ext4", "-q", "-F"), 16, "loop,nodiscard")
XFS: Final = FileSystem("xfs", ("mkfs.xfs", "-q", "-f"), 320, "loop,nodiscard")
BTRFS: Final = FileSystem("btrfs", ("mkfs.btrfs", "-q", "-f"), 128, "loop,nodiscard")
VFAT: Final = FileSystem("vfat", ("mkfs.vfat",), 16)


@dataclass(frozen=True, slots=True)
class Device:
    """A mounted disk: `folder` is what programs see, `image` what is on it."""

    folder: Path
    image: Path

    def read(self) -> bytes:
        """Return what is on the disk now. Leaves out what was never written to, which reads as zeros."""
        subprocess.run(["sync", "--file-system", str(self.folder)], check=True, timeout=60)
        with self.image.open("rb") as raw:
            end, found, position = os.fstat(raw.fileno()).st_size, [], 0
            while position < end:
                try:
                    start = os.lseek(raw.fileno(), position, os.SEEK_DATA)
                except OSError:
                    break
                position = os.lseek(raw.fileno(), start, os.SEEK_HOLE)
                found.append(os.pread(raw.fileno(), position - start, start))
        return b"".join(found)


def require_mounting() -> None:
    """Skip the test for anyone but root, who alone may mount a disk. Where every test has to run, it fails."""
    if os.geteuid() == 0:
        return
    message = "Only root can mount the disks of this test, so nothing was looked for under the files. Run it as root."
    if os.environ.get("CI"):
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


@contextmanager
def mounted(system: FileSystem, work: Path) -> Iterator[Device]:
    """Make and mount a new disk below `work`. Skips the test, and says so, where the machine lacks the file system."""
    require_mounting()
    if not system.known:
        message = f"{system.name}: not seen on this machine, which lacks it or {system.make[0]}."
        print(message)  # noqa: T201 - a file system that was not looked at must not pass in silence
        pytest.skip(message)
    device = Device(work / "mount", work / "image")
    device.folder.mkdir()
    with device.image.open("wb") as file:
        file.truncate(system.megabytes * _MEGABYTE)
    _run(*system.make, str(device.image))
    _run("mount", "-t", system.name, "-o", system.options, str(device.image), str(device.folder))
    try:
        yield device
    finally:
        _run("umount", str(device.folder))


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    if done.returncode:
        pytest.fail(f"{' '.join(command)}: {done.stderr.strip()}", pytrace=False)
