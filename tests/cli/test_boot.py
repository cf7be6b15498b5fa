import sys
from pathlib import Path

import pytest

from tests.commands import error_line, goodfaith
from tests.system.machine_root import DISPLAY_MANAGER, make_root

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs systemd")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_root(tmp_path, "gdm3")


def test_both_say_what_they_do_and_do_it(root: Path) -> None:
    enabled = goodfaith("kiosk", "enable", "--yes", "--root", root)
    assert (enabled.returncode, enabled.stderr) == (0, "")
    assert "the login manager no longer starts" in enabled.stdout
    assert "/etc/goodfaith/before-kiosk.json" in enabled.stdout
    assert (root / DISPLAY_MANAGER).readlink() == Path("/dev/null")

    disabled = goodfaith("kiosk", "disable", "--yes", "--root", root)
    assert (disabled.returncode, disabled.stderr) == (0, "")
    assert "display-manager.service points to /lib/systemd/system/gdm3.service" in disabled.stdout
    assert (root / DISPLAY_MANAGER).readlink() == Path("/lib/systemd/system/gdm3.service")


def test_nothing_is_done_without_an_answer(root: Path) -> None:
    done = goodfaith("kiosk", "enable", "--root", root)

    assert "Add --yes" in error_line(done, 1)
    assert (root / DISPLAY_MANAGER).readlink() == Path("/lib/systemd/system/gdm3.service")


def test_disabling_what_is_not_enabled_changes_nothing(root: Path) -> None:
    done = goodfaith("kiosk", "disable", "--yes", "--root", root)

    assert (done.returncode, done.stdout) == (0, "This machine does not start into the kiosk. Nothing was changed.\n")


def test_a_machine_without_cage_is_told_how_to_get_it(root: Path) -> None:
    (root / "usr/bin/cage").unlink()

    assert "sudo apt install cage" in error_line(goodfaith("kiosk", "enable", "--yes", "--root", root), 1)
