import errno
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.system import boot_session
from kiosk.system.boot_session import RECORD, BootSession
from tests.system.machine_root import DISPLAY_MANAGER, make_root

ROOT = Path(__file__).parents[2]
TARGET = "etc/systemd/system/default.target"
WANTED = "etc/systemd/system/graphical.target.wants/goodfaith.service"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_root(tmp_path, "lightdm")


def state(root: Path) -> dict[str, str]:
    """Return every link and file below /etc with its target or content."""
    paths = (path for path in (root / "etc").rglob("*") if path.is_symlink() or path.is_file())
    return {str(path.relative_to(root)): str(path.readlink()) if path.is_symlink() else path.read_text() for path in paths}


def test_the_machine_starts_into_the_kiosk_and_back(root: Path) -> None:
    before = state(root)
    session = BootSession(root)

    session.enable()

    assert session.is_enabled
    assert (root / WANTED).readlink() == Path("/usr/lib/systemd/system/goodfaith.service")
    assert (root / DISPLAY_MANAGER).readlink() == Path("/dev/null")
    assert (root / TARGET).readlink() == Path("/usr/lib/systemd/system/graphical.target")

    session.disable()

    assert not session.is_enabled
    assert state(root) == before


def test_enabling_twice_remembers_the_first_state(root: Path) -> None:
    before = state(root)
    BootSession(root).enable()
    BootSession(root).enable()

    BootSession(root).disable()

    assert state(root) == before


class PowerCutError(Exception):
    """Ends a run between two steps."""


def cut_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> None:
    set_link, remaining = boot_session._set_link, iter(range(steps))

    def counted(path: Path, target: str | None) -> None:
        if next(remaining, None) is None:
            raise PowerCutError
        set_link(path, target)

    monkeypatch.setattr(boot_session, "_set_link", counted)


@pytest.mark.parametrize("steps", range(3))
@pytest.mark.parametrize("direction", [BootSession.enable, BootSession.disable])
def test_a_half_done_run_can_be_undone_and_completed(
    root: Path, steps: int, direction: Callable[[BootSession], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(root)
    if direction is BootSession.disable:
        BootSession(root).enable()
    with monkeypatch.context() as cut:
        cut_after(steps, cut)
        with pytest.raises(PowerCutError):
            direction(BootSession(root))
    assert state(root) != before

    BootSession(root).enable()
    assert (root / DISPLAY_MANAGER).readlink() == Path("/dev/null")
    BootSession(root).disable()
    assert state(root) == before


def test_the_record_is_written_before_anything_changes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_after(0, monkeypatch)
    before = state(root)

    with pytest.raises(PowerCutError):
        BootSession(root).enable()

    assert state(root).keys() - before.keys() == {RECORD}


@pytest.mark.parametrize(
    ("missing", "named"),
    [
        ("usr/bin/cage", "sudo apt install cage"),
        ("usr/lib/systemd/system/goodfaith.service", "goodfaith.service"),
        ("etc/passwd", "the user"),
    ],
)
def test_what_is_missing_is_named_and_nothing_changes(root: Path, missing: str, named: str) -> None:
    (root / missing).unlink()
    before = state(root)

    with pytest.raises(KnownError, match=named):
        BootSession(root).enable()

    assert state(root) == before


def test_a_file_in_place_of_a_link_is_left_alone(root: Path) -> None:
    (root / TARGET).write_text("[Unit]\n")
    before = state(root)

    with pytest.raises(KnownError, match="is a file and not a link"):
        BootSession(root).enable()

    assert state(root) == before


def test_a_file_that_came_in_place_of_a_link_meanwhile_is_left_alone(root: Path) -> None:
    BootSession(root).enable()
    (root / DISPLAY_MANAGER).unlink()
    (root / DISPLAY_MANAGER).write_text("[Unit]\n")
    enabled = state(root)

    with pytest.raises(KnownError, match="is a file and not a link"):
        BootSession(root).disable()

    assert state(root) == enabled


@pytest.mark.parametrize(
    "damaged", ["", "[]", "{}", f'{{"{DISPLAY_MANAGER}": null}}', '{"etc/passwd": null}', '{"etc/systemd/system/default.target": 3}']
)
def test_a_damaged_record_changes_nothing(root: Path, damaged: str) -> None:
    BootSession(root).enable()
    (root / RECORD).write_text(damaged)
    enabled = state(root)

    with pytest.raises(KnownError, match="Nothing was changed"):
        BootSession(root).disable()

    assert state(root) == enabled


def test_a_lost_record_is_neither_denied_nor_made_up(root: Path) -> None:
    BootSession(root).enable()
    (root / RECORD).unlink()
    enabled = state(root)

    BootSession(root).enable()

    assert BootSession(root).is_enabled
    assert state(root) == enabled
    with pytest.raises(KnownError, match="To start into the desktop"):
        BootSession(root).disable()


def test_a_record_that_cannot_be_written_or_removed_is_one_sentence(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    before = state(root)
    with monkeypatch.context() as refused:
        refused.setattr(Path, "mkdir", refuse)
        with pytest.raises(KnownError, match=f"'/{RECORD}' could not be written: Permission denied. Nothing was changed"):
            BootSession(root).enable()
    assert state(root) == before

    BootSession(root).enable()
    with monkeypatch.context() as refused:
        refused.setattr(BootSession, "_set_links", lambda *_: refused.setattr(Path, "unlink", refuse))
        with pytest.raises(KnownError, match=f"'/{RECORD}' could not be removed: Permission denied"):
            BootSession(root).disable()
    assert BootSession(root).is_enabled


@pytest.mark.skipif(os.name == "nt", reason="no systemd")
def test_systemd_starts_the_service_with_the_links_as_they_are(root: Path) -> None:
    """`systemctl --root` reads the links as systemd would at boot."""
    service = root / "usr/lib/systemd/system/goodfaith.service"
    service.write_bytes((ROOT / "packaging/systemd/goodfaith.service").read_bytes())
    (root / "usr/lib/systemd/system/graphical.target").write_text("[Unit]\n")

    def is_enabled(unit: str) -> str:
        try:
            command = ["systemctl", f"--root={root}", "is-enabled", unit]
            return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
        except FileNotFoundError:
            pytest.skip("needs systemctl")

    assert is_enabled("goodfaith.service") == "disabled"
    BootSession(root).enable()
    assert (is_enabled("goodfaith.service"), is_enabled("display-manager.service")) == ("enabled", "masked")
    BootSession(root).disable()
    assert is_enabled("goodfaith.service") == "disabled"
