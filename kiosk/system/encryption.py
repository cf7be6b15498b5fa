"""Finds out whether a folder is on an encrypted disk, and on which file system. Linux alone says so."""

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ENCRYPTING: Final = frozenset({"ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs"})
_COPY_ON_WRITE: Final = frozenset({"btrfs", "zfs", "bcachefs", "f2fs", "nilfs2"})
"""File systems that write changed blocks elsewhere, so that nothing is overwritten."""
_ON_BLOCKS: Final = frozenset({"ext2", "ext3", "ext4", "xfs", "jfs", "vfat", "exfat", "ntfs3", "fuseblk"}) | (_COPY_ON_WRITE - {"zfs"})
_CRYPT: Final = ("CRYPT-LUKS", "CRYPT-PLAIN", "CRYPT-LOOPAES", "CRYPT-TCRYPT", "CRYPT-BITLK")
"""How cryptsetup starts the identifiers of devices that encrypt; it has others that only check."""
_GET_FLAGS: Final = 0x80086601
"""FS_IOC_GETFLAGS of linux/fs.h on 64-bit processors."""
_ENCRYPTED_FLAG: Final = 0x800
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Disk:
    """What a folder is on. `file_system` is empty, and `encrypted` None, where the system does not say."""

    file_system: str = ""
    encrypted: bool | None = None

    @property
    def overwrites(self) -> bool:
        """Whether the file system writes changed blocks where the old ones are."""
        return self.file_system not in _COPY_ON_WRITE


def disk_of(folder: Path, root: Path = Path("/")) -> Disk:
    """Return what is known about the disk of `folder`. `root` has the system's /proc, /sys and /dev."""
    if sys.platform != "linux":
        return Disk()
    try:
        device, file_system, source = _mount(folder.resolve(), root)
        if file_system in _ENCRYPTING or _has_encrypted_flag(folder):
            return Disk(file_system, encrypted=True)
        if file_system not in _ON_BLOCKS:
            return Disk(file_system)
        return Disk(file_system, all(map(_is_encrypted, _block_devices(device, source, root))))
    except (OSError, ValueError, LookupError):
        return Disk()


def _mount(folder: Path, root: Path) -> tuple[str, str, str]:
    """Return device number, file system and source of the last mount that `folder` is below. Raises LookupError."""
    found: dict[Path, tuple[str, str, str]] = {}
    for line in (root / "proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        before, _, after = line.partition(" - ")
        mounted = before.split()
        file_system, source, *_ = after.split()
        found[Path(_unescaped(mounted[4]))] = mounted[2], file_system, _unescaped(source)
    return next(found[path] for path in (folder, *folder.parents) if path in found)


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


def _has_encrypted_flag(folder: Path) -> bool:
    """Return whether the file system encrypts this folder by itself, as ext4 and F2FS can."""
    import fcntl  # noqa: PLC0415 - not on Windows

    flags = bytearray(8)
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _GET_FLAGS, flags)
        finally:
            os.close(handle)
    return bool(int.from_bytes(flags[:4], sys.byteorder) & _ENCRYPTED_FLAG)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)
