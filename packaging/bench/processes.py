"""Programs while they run: started, weighed, timed and ended together with everything they started themselves (Linux)."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_PROC: Final = Path("/proc")
_PATIENCE: Final = 5.0


@dataclass(frozen=True, slots=True)
class Program:
    """How to start something, but for the screen it is to be seen on."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    folder: Path


@dataclass(frozen=True, slots=True)
class Running:
    """A started program; `begun` is when, in nanoseconds of time.perf_counter_ns."""

    process: subprocess.Popen[bytes]
    begun: int

    def pss(self) -> float:
        """Memory in MB: proportional set size, so that pages shared with others count in part."""
        return sum(_pss(pid) for pid in self._family()) / 1000

    def cpu(self) -> float:
        """Seconds of processor time since the start."""
        return sum(cpu_ticks(_read(pid, "stat")) for pid in self._family()) / _TICKS

    def _family(self) -> list[int]:
        stats = {int(path.name): _read(int(path.name), "stat") for path in _PROC.iterdir() if path.name.isdigit()}
        return family(self.process.pid, {pid: stat for pid, stat in stats.items() if stat})


@contextmanager
def running(program: Program, screen: Mapping[str, str]) -> Iterator[Running]:
    """A program as long as the block lasts; `screen` is the environment of the screen it draws on."""
    environment = {**screen, **program.environment}
    begun = time.perf_counter_ns()
    process = subprocess.Popen(
        program.command,
        env=environment,
        cwd=program.folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield Running(process, begun)
    finally:
        _end(process)


def family(first: int, stats: Mapping[int, str]) -> list[int]:
    """A process, its descendants, and whoever else is in its session; `stats` is /proc/PID/stat by PID."""
    parents = {pid: _fields(stat)[1] for pid, stat in stats.items()}
    found = {pid for pid, stat in stats.items() if pid == first or _fields(stat)[3] == str(first)}
    while more := {pid for pid, parent in parents.items() if int(parent) in found} - found:
        found |= more
    return sorted(found)


def cpu_ticks(stat: str) -> int:
    """User and system time in /proc/PID/stat, 0 for a process that has gone."""
    return sum(int(field) for field in _fields(stat)[11:13]) if stat else 0


def pss_of(rollup: str) -> int:
    """Kilobytes in /proc/PID/smaps_rollup, 0 for a process that has gone."""
    return next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")), 0)


def _pss(pid: int) -> int:
    return pss_of(_read(pid, "smaps_rollup"))


def _fields(stat: str) -> list[str]:
    """From the state on: what comes before is a name in brackets that may hold anything."""
    return stat.rpartition(")")[2].split()


def _read(pid: int, name: str) -> str:
    try:
        return (_PROC / str(pid) / name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_PATIENCE)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
