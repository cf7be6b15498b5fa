"""The words of a finished visit are gone from the memory of the real program."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.commands import ROOT, clean_environment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only glibc overwrites what is freed")

_REASON: Final = "quaxwolvenbrimdusk" + "onesideofit" * 4
_SEARCHED: Final = _REASON[2:14]
"""The keyboard capitalises the first letter; what stood in the field a few letters earlier counts, too."""
_ENCODINGS: Final = ("latin-1", "utf-16-le", "utf-32-le")


def copies(pid: int) -> int:
    """Count the copies of the reason in the writable memory of a process, in every encoding Python and Qt use."""
    return sum(block.count(_SEARCHED.encode(encoding)) for block in memory(pid) for encoding in _ENCODINGS)


def regions(pid: int) -> list[str]:
    """Return the addresses of the writable memory of a process."""
    mapped = (line.split() for line in Path(f"/proc/{pid}/maps").read_text(encoding="ascii").splitlines())
    return [addresses for addresses, rights, *_ in mapped if rights.startswith("rw")]


def memory(pid: int) -> Iterator[bytes]:
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as file:
        for addresses in regions(pid):
            start, end = (int(address, 16) for address in addresses.split("-"))
            file.seek(start)
            try:
                yield file.read(end - start)
            except OSError:
                assert addresses not in regions(pid)  # given back meanwhile, such as the stack of a thread that has ended


def visit(folder: Path, *how: str) -> tuple[int, int]:
    """Return the copies of the reason while its visitor writes it, and once the visit is over."""
    letters = ",".join(str(ord(letter)) for letter in _REASON)
    command = [sys.executable, "-m", "tests.secrecy.memory_visit", str(folder), letters, *how]
    pipe = subprocess.PIPE
    found = []
    with subprocess.Popen(command, cwd=ROOT, env=clean_environment(), stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin
        assert process.stdout
        for moment in ("written", "over"):
            assert process.stdout.readline().strip() == moment
            found.append(copies(process.pid))
            process.stdin.write("\n")
            process.stdin.flush()
    assert process.returncode == 0
    return found[0], found[1]


@pytest.mark.parametrize("end", ["leave", "cast"])
def test_no_word_of_a_finished_visit_is_left(tmp_path: Path, end: str) -> None:
    written, over = visit(tmp_path, end)
    assert written
    assert not over


def test_self_check_without_wiping_the_words_stay(tmp_path: Path) -> None:
    written, over = visit(tmp_path, "leave", "unwiped")
    assert written
    assert over
