import sys
from pathlib import Path

import pytest

from tests.commands import error_line, goodfaith

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs systemd")
DISPLAY_MANAGER = "etc/systemd/system/display-manager.service"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("usr/bin/goodfaith", "usr/bin/cage", "usr/lib/systemd/system/goodfaith.service"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / DISPLAY_MANAGER).parent.mkdir(parents=True)
    (tmp_path / DISPLAY_MANAGER).symlink_to("/lib/systemd/system/gdm3.service")
    (tmp_path / "etc/passwd").write_text("goodfaith:x:999:999::/var/lib/goodfaith:/usr/sbin/nologin\n")
    return tmp_path


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
