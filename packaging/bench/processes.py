"""Starts, measures and ends programs together with their child processes (Linux)."""

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
_TIMEOUT: Final = 5.0


@dataclass(frozen=True, slots=True)
class Program:
    """How to start a program; the screen's environment is added later."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    folder: Path


@dataclass(frozen=True, slots=True)
class RunningProgram:
    """A started program. `started_ns` is the start by time.perf_counter_ns."""

    process: subprocess.Popen[bytes]
    started_ns: int

    def memory_mb(self) -> float:
        """Return the proportional set size: pages shared with other programs count in part."""
        return sum(_pss_kb(pid) for pid in self._pids()) / 1000

    def cpu_seconds(self) -> float:
        """Return processor time since the start."""
        return sum(parse_cpu_ticks(_read(pid, "stat")) for pid in self._pids()) / _TICKS

    def _pids(self) -> list[int]:
        stats = {int(path.name): _read(int(path.name), "stat") for path in _PROC.iterdir() if path.name.isdigit()}
        return process_tree(self.process.pid, {pid: stat for pid, stat in stats.items() if stat})


@contextmanager
def running(program: Program, screen: Mapping[str, str]) -> Iterator[RunningProgram]:
    """Run a program while the block lasts. `screen` is the environment of the screen it draws on."""
    environment = {**screen, **program.environment}
    started_ns = time.perf_counter_ns()
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
        yield RunningProgram(process, started_ns)
    finally:
        _terminate(process)


def process_tree(first: int, stats: Mapping[int, str]) -> list[int]:
    """Return a process, its descendants, and all processes of its session. `stats` is /proc/PID/stat by PID."""
    parents = {pid: _fields(stat)[1] for pid, stat in stats.items()}
    found = {pid for pid, stat in stats.items() if pid == first or _fields(stat)[3] == str(first)}
    while more := {pid for pid, parent in parents.items() if int(parent) in found} - found:
        found |= more
    return sorted(found)


def parse_cpu_ticks(stat: str) -> int:
    """Return user plus system time from /proc/PID/stat, 0 for an ended process."""
    return sum(int(field) for field in _fields(stat)[11:13]) if stat else 0


def parse_pss(rollup: str) -> int:
    """Return kilobytes from /proc/PID/smaps_rollup, 0 for an ended process."""
    return next((int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")), 0)


def _pss_kb(pid: int) -> int:
    return parse_pss(_read(pid, "smaps_rollup"))


def _fields(stat: str) -> list[str]:
    """Return the fields from the state on. The name before them is in brackets and may contain anything."""
    return stat.rpartition(")")[2].split()


def _read(pid: int, name: str) -> str:
    try:
        return (_PROC / str(pid) / name).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _terminate(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_TIMEOUT)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
