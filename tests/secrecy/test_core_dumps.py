"""A crash leaves no file with the memory of the kiosk, in which words of visitors are."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.main import main
from kiosk.process import core_dumps
from tests.commands import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says of a process")
_REPORT = """
import ctypes, resource
{forbid}
print(resource.getrlimit(resource.RLIMIT_CORE)[0] == 0, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
_FORBID = "from kiosk.process.core_dumps import forbid_core_dumps; forbid_core_dumps()"


def _report(forbid: str) -> str:
    """Return whether the limit is zero and whether the process may be dumped, as a new process finds them."""
    _, hard = resource.getrlimit(resource.RLIMIT_CORE)
    raise_limit = f"resource.setrlimit(resource.RLIMIT_CORE, ({hard}, {hard}))\n"
    code = _REPORT.format(forbid=raise_limit + forbid)
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout.strip()


def test_a_process_that_forbids_them_cannot_be_dumped() -> None:
    assert _report(_FORBID) == "True 0"


def test_the_check_sees_an_ordinary_process() -> None:
    assert _report("").endswith(" 1")


class _ForbiddenError(Exception):
    """Says that core dumps were forbidden before anything else."""


@pytest.mark.parametrize("start", [["run", "--windowed"], ["out-of-service", "--windowed"], ["render-report"]], ids=lambda words: words[0])
def test_whatever_runs_long_or_holds_words_forbids_them_first(start: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbid() -> None:
        raise _ForbiddenError

    monkeypatch.setattr(core_dumps, "forbid_core_dumps", forbid)
    folder = [] if start == ["render-report"] else ["--data", str(tmp_path / "new")]
    with pytest.raises(_ForbiddenError):
        main([*start, *folder])
    assert not (tmp_path / "new").exists()
