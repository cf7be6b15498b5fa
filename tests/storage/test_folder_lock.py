import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.storage import lock_folder

_HOLD = (
    "import sys; from pathlib import Path; from kiosk.storage import lock_folder\n"
    "with lock_folder(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
)


def test_a_second_kiosk_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    with lock_folder(tmp_path), pytest.raises(KnownError, match="Another Goodfaith kiosk is using"), lock_folder(tmp_path):
        pass


def test_a_folder_is_free_again_afterwards_and_others_always_are(tmp_path: Path) -> None:
    with lock_folder(tmp_path / "one"), lock_folder(tmp_path / "two"):
        pass
    with lock_folder(tmp_path / "one"):
        pass


def test_an_error_within_lets_go_of_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), lock_folder(tmp_path):
        raise ZeroDivisionError
    with lock_folder(tmp_path):
        pass


def test_a_kiosk_that_died_holds_nothing(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", _HOLD, str(tmp_path)]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(KnownError, match="Another Goodfaith kiosk"), lock_folder(tmp_path):
            pass
        other.kill()
    with lock_folder(tmp_path):
        pass


def test_a_folder_that_cannot_be_made_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match="cannot be used"), lock_folder(tmp_path / "file"):
        pass
