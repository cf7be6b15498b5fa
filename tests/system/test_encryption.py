"""Whether a disk is encrypted, read from recorded trees of /proc and /sys."""

import sys
from pathlib import Path

import pytest

from kiosk.system.encryption import Disk, disk_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say")

LUKS = "CRYPT-LUKS2-0f1e2d3c4b5a69788796a5b4c3d2e1f0-luks-root\n"
LVM = "LVM-5PpUC2hz3cAJ9pSzbVTwSGFWVGOuxxGyMyOl4qhUHpmLCuSFPP7O5vrFYYWyhqVC\n"


class Machine:
    """A system's /proc, /sys and /dev in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "proc/self").mkdir(parents=True)
        (root / "sys/dev/block").mkdir(parents=True)
        (root / "sys/class/block").mkdir(parents=True)
        (root / "dev/mapper").mkdir(parents=True)

    def mount(self, folder: str, device: str, file_system: str, source: str) -> None:
        with (self.root / "proc/self/mountinfo").open("a", encoding="utf-8") as mounts:
            mounts.write(f"36 25 {device} / {folder} rw,relatime shared:1 - {file_system} {source} rw\n")

    def block(self, name: str, number: str, uuid: str = "", below: tuple[str, ...] = ()) -> None:
        folder = self.root / "sys/devices/virtual/block" / name
        (folder / "slaves").mkdir(parents=True)
        if uuid:
            (folder / "dm").mkdir()
            (folder / "dm/uuid").write_text(uuid, encoding="ascii")
        for each in below:
            (folder / "slaves" / each).symlink_to(folder.with_name(each))
        (self.root / "sys/dev/block" / number).symlink_to(folder)
        (self.root / "sys/class/block" / name).symlink_to(folder)

    def disk(self, folder: str) -> Disk:
        return disk_of(Path(folder), self.root)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.block("sda1", "8:1")
    machine.block("sdb1", "8:17")
    machine.block("dm-0", "254:0", LUKS, ("sda1",))
    machine.block("dm-1", "254:1", LVM, ("dm-0",))
    machine.block("dm-2", "254:2", LVM, ("dm-0", "sdb1"))
    machine.block("dm-3", "254:3", "CRYPT-VERITY-0011-root\n", ("sda1",))
    machine.mount("/", "8:1", "ext4", "/dev/sda1")
    return machine


@pytest.mark.parametrize(
    ("device", "encrypted"),
    [("8:1", False), ("254:0", True), ("254:1", True), ("254:2", False), ("254:3", False)],
    ids=["a partition", "LUKS", "a volume on LUKS", "a volume half on LUKS", "a volume that is only checked"],
)
def test_a_disk_is_encrypted_if_all_below_it_is(machine: Machine, device: str, encrypted: bool) -> None:
    machine.mount("/srv/kiosk\\040one", device, "ext4", "/dev/mapper/any")

    assert machine.disk("/srv/kiosk one/data") == Disk("ext4", encrypted)
    assert machine.disk("/srv/kiosk") == Disk("ext4", encrypted=False)


def test_the_last_mount_counts(machine: Machine) -> None:
    machine.mount("/srv", "8:1", "ext4", "/dev/sda1")
    machine.mount("/srv", "254:0", "xfs", "/dev/mapper/luks-root")

    assert machine.disk("/srv") == Disk("xfs", encrypted=True)


@pytest.mark.parametrize(("second", "encrypted"), [("dm-1", True), ("sdb1", False)])
def test_btrfs_is_found_by_its_source_and_every_disk_of_it_counts(machine: Machine, second: str, encrypted: bool) -> None:
    """Its own device number is in no list."""
    machine.mount("/home", "0:41", "btrfs", "/dev/mapper/luks-home")
    (machine.root / "dev/mapper/luks-home").symlink_to("../dm-0")
    (machine.root / "dev/dm-0").touch()
    assert machine.disk("/home/kiosk") == Disk("btrfs", encrypted=True, copy_on_write=True)

    devices = machine.root / "sys/fs/btrfs/6f0d/devices"
    devices.mkdir(parents=True)
    for name in ("dm-0", second):
        (devices / name).symlink_to(machine.root / "sys/devices/virtual/block" / name)

    assert machine.disk("/home/kiosk") == Disk("btrfs", encrypted, copy_on_write=True)


@pytest.mark.parametrize(
    ("file_system", "expected"),
    [
        ("ecryptfs", Disk("ecryptfs", encrypted=True)),
        ("fuse.gocryptfs", Disk("fuse.gocryptfs", encrypted=True)),
        ("nfs4", Disk("nfs4")),
        ("tmpfs", Disk("tmpfs")),
        ("overlay", Disk("overlay")),
        ("zfs", Disk("zfs", copy_on_write=True)),
        ("ext4", Disk()),
    ],
)
def test_what_is_on_no_disk_of_this_machine_is_not_known(machine: Machine, file_system: str, expected: Disk) -> None:
    machine.mount("/home", "0:52", file_system, "somewhere")

    assert machine.disk("/home/kiosk") == expected


def test_a_folder_that_the_file_system_encrypts_is_encrypted(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def flags(_handle: int, _request: int, found: bytearray) -> None:
        found[:4] = (0x80800).to_bytes(4, sys.byteorder)

    assert disk_of(machine.root, machine.root).encrypted is False
    monkeypatch.setattr("fcntl.ioctl", flags)

    assert disk_of(machine.root, machine.root) == Disk("ext4", encrypted=True)


def test_a_file_that_btrfs_overwrites_in_place_is_not_copied(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    def flags(_handle: int, _request: int, found: bytearray) -> None:
        found[:4] = (0x800000).to_bytes(4, sys.byteorder)

    machine.mount(str(machine.root), "8:1", "btrfs", "/dev/sda1")
    assert disk_of(machine.root, machine.root).copy_on_write
    monkeypatch.setattr("fcntl.ioctl", flags)

    assert disk_of(machine.root, machine.root) == Disk("btrfs", encrypted=False)


def test_without_the_lists_of_the_system_nothing_is_known(tmp_path: Path) -> None:
    assert disk_of(tmp_path, tmp_path) == Disk()


def test_other_systems_do_not_say(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")

    assert machine.disk("/") == Disk()


def test_this_machine_is_read_without_an_error(tmp_path: Path) -> None:
    assert disk_of(tmp_path).file_system
