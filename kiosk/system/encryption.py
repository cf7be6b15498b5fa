"""Finds out whether a folder is on an encrypted disk, and on which file system. Linux alone says so."""

import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.system.file_flags import ENCRYPTED, NO_COPY_ON_WRITE, has_flag

_ENCRYPTING: Final = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"})
_COPY_ON_WRITE: Final = frozenset({"btrfs", "zfs", "bcachefs", "f2fs", "nilfs2"})
_ON_BLOCKS: Final = frozenset({"ext2", "ext3", "ext4", "xfs", "jfs", "vfat", "exfat", "ntfs3", "fuseblk"}) | (_COPY_ON_WRITE - {"zfs"})
_CRYPT: Final = ("CRYPT-LUKS", "CRYPT-PLAIN", "CRYPT-LOOPAES", "CRYPT-TCRYPT", "CRYPT-BITLK")
"""How cryptsetup starts the identifiers of devices that encrypt; it has others that only check."""
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Disk:
    """What a file or folder is on. `file_system` is empty, and `encrypted` None, where the system does not say.

    With `copy_on_write` nothing is overwritten: changed blocks are written elsewhere.
    """

    file_system: str = ""
    encrypted: bool | None = None
    copy_on_write: bool = False


def disk_of(path: Path, root: Path = Path("/")) -> Disk:
    """Return what is known about the disk of a file or folder, which this process has not locked. `root` has /proc, /sys and /dev."""
    if sys.platform != "linux":
        return Disk()
    try:
        device, file_system, source = _mount(path.resolve(), root)
        copies = file_system in _COPY_ON_WRITE and not has_flag(path, NO_COPY_ON_WRITE)
        encrypted: bool | None = file_system in _ENCRYPTING or has_flag(path, ENCRYPTED)
        if not encrypted:
            encrypted = all(map(_is_encrypted, _block_devices(device, source, root))) if file_system in _ON_BLOCKS else None
        return Disk(file_system, encrypted, copies)
    except (OSError, ValueError, LookupError):
        return Disk()


def _mount(path: Path, root: Path) -> tuple[str, str, str]:
    """Return device number, file system and source of the last mount that `path` is below. Raises LookupError."""
    found: dict[Path, tuple[str, str, str]] = {}
    for line in (root / "proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        before, _, after = line.partition(" - ")
        mounted = before.split()
        file_system, source, *_ = after.split()
        found[Path(_unescaped(mounted[4]))] = mounted[2], file_system, _unescaped(source)
    return next(found[folder] for folder in (path, *path.parents) if folder in found)


def _block_devices(device: str, source: str, root: Path) -> list[Path]:
    """Return the folders in /sys of the devices that the file system is on. Btrfs has a number of its own and may be on several."""
    numbered = root / "sys/dev/block" / device
    if numbered.exists():
        return [numbered.resolve()]
    name = (root / source.lstrip("/")).resolve().name
    together = [list(devices.iterdir()) for devices in root.glob("sys/fs/btrfs/*/devices") if (devices / name).exists()]
    return [each.resolve() for each in (together[0] if together else [root / "sys/class/block" / name])]


def _is_encrypted(block: Path) -> bool:
    """Return whether a block device encrypts, or everything below it does. Raises OSError."""
    with suppress(FileNotFoundError):
        if (block / "dm/uuid").read_text(encoding="ascii").startswith(_CRYPT):
            return True
    if not block.is_dir():
        raise FileNotFoundError(block)
    below = list((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
    return bool(below) and all(_is_encrypted(each.resolve()) for each in below)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)
