"""Makes system calls on the files of a store fail in a running process, by strace, and tells which did."""

import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

CALLS = {"open": "openat", "write": "pwrite64", "sync": "fsync,fdatasync", "truncate": "ftruncate", "read": "pread64"}
"""What SQLite asks the system for, by name."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Fail the `nth` call of a kind; `permanent` every later one too."""

    kind: str
    nth: int = 1
    permanent: bool = False
    error: str = "EIO"

    @property
    def rule(self) -> str:
        """As strace has it."""
        return f"inject={CALLS[self.kind]}:error={self.error}:when={self.nth}{'+' if self.permanent else ''}"


@dataclass(frozen=True, slots=True)
class Log:
    """What strace saw; read it after the fault is over."""

    path: Path

    @property
    def lines(self) -> list[str]:
        """Every call on a file of the store."""
        return self.path.read_text(encoding="utf-8").splitlines()

    @property
    def first(self) -> int | None:
        """The place of the first call that was made to fail, None where none came to it."""
        return next((place for place, line in enumerate(self.lines) if "(INJECTED)" in line), None)


@contextmanager
def failing(process: int, fault: Fault, store: Path, log: Path) -> Iterator[Log]:
    """Trouble all threads of a process in what they do to the store's file, its journal and their folder."""
    if shutil.which("strace") is None:
        pytest.fail("strace is not installed: see packaging/system-packages.txt", pytrace=False)
    places = [f"-P{place}" for place in (store, f"{store}-journal", store.parent)]
    words = ["strace", "-f", "-y", *places, f"-etrace={','.join(CALLS.values())}", "-e", fault.rule, f"-o{log}", "-p", str(process)]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as tracer:
        assert tracer.stderr is not None
        told: list[str] = []
        for line in tracer.stderr:
            told.append(line)
            if "attached" in line:
                break
        else:
            pytest.fail(f"strace cannot watch the kiosk: {told}", pytrace=False)
        try:
            yield Log(log)
        finally:
            tracer.send_signal(signal.SIGINT)
            tracer.stderr.read()
            tracer.wait(timeout=60)
