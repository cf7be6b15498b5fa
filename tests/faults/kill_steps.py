"""A program that casts the last ballot of a day repeatedly, killed one system call later each time.

Arguments: a folder with the database of the day so far, a folder to make copies of it in, how many ballots the day has, a name of
`CASTERS`, and how many system calls lie between two kills. Prints 'thanked' or 'silent' for each of the copies 0, 1, 2 … The last one
was left alone.

Every call stops twice, before and after it, so nothing can happen to a file between two kills.
"""

import ctypes
import gc
import os
import shutil
import signal
import sys
from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

from kiosk.storage import Store, connection, open_store
from tests.faults.busy_day import DATABASE, ballots

_TRACE_ME: Final = 0
_TO_NEXT_CALL: Final = 24
_SET_OPTIONS: Final = 0x4200
_DIES_WITH_ME: Final = 0x100000
_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]

Thank = Callable[[], None]
Cast = Callable[[], None]


def main(prepared: str, copies: str, day: str, caster: str, step: str) -> None:
    """Kill a step later each time, until a vote succeeds."""
    if caster == "journal in memory":
        connection.SETTINGS["journal_mode"] = ("MEMORY", "memory")
    shutil.copytree(prepared, warm := Path(copies) / "warm")
    _cast(warm / DATABASE, int(day), lambda cast: cast()).close()  # loads and compiles everything once, not in each of the forked voters
    gc.freeze()  # or each voter would copy every page of the libraries when it collects garbage
    for number in count():
        folder = Path(copies) / str(number)
        shutil.copytree(prepared, folder)
        done, thanked = _killed_at(number * int(step), partial(_vote, folder / DATABASE, int(day), CASTERS[caster]))
        sys.stdout.write("thanked\n" if thanked else "silent\n")
        if done:
            return


def _killed_at(stops: int, vote: Callable[[Thank], None]) -> tuple[bool, bool]:
    """Return whether the vote ended before the kill, and whether it was thanked for."""
    reading, writing = os.pipe()
    voter = os.fork()
    if not voter:
        vote(lambda: _say(writing))
        os._exit(0)
    os.close(writing)
    os.waitpid(voter, 0)
    _ptrace(_SET_OPTIONS, voter, _DIES_WITH_ME)
    done = not all(_goes_on(voter) for _ in range(stops))
    if not done:
        os.kill(voter, signal.SIGKILL)
        os.waitpid(voter, 0)
    with os.fdopen(reading) as heard:
        return done, bool(heard.read())


def _goes_on(voter: int) -> bool:
    """Continue to the next stop. Return False if the vote ended instead."""
    _ptrace(_TO_NEXT_CALL, voter, 0)
    _, status = os.waitpid(voter, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status):
        message = "the vote failed by itself"
        raise RuntimeError(message)
    return os.WIFSTOPPED(status)


def _vote(path: Path, day: int, caster: Callable[[Cast, Thank], None], thank: Thank) -> None:
    """Stop when everything is ready, so that the tracer takes over, then cast."""

    def traced(cast: Cast) -> None:
        _ptrace(_TRACE_ME, 0, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
        caster(cast, thank)

    _cast(path, day, traced)


def _cast(path: Path, day: int, how: Callable[[Cast], None]) -> Store:
    """Open the store and pass the function that casts the last ballot to `how`."""
    store = open_store(path)
    (session,) = store.sessions.all()
    how(partial(store.ballots.cast, session.id, ballots(day)[-1]))
    return store


def _honest(cast: Cast, thank: Thank) -> None:
    cast()
    thank()


def _hasty(cast: Cast, thank: Thank) -> None:
    thank()
    cast()


CASTERS: Final[Mapping[str, Callable[[Cast, Thank], None]]] = {"honest": _honest, "hasty": _hasty, "journal in memory": _honest}


def _say(writing: int) -> None:
    os.write(writing, b"thanked")


def _ptrace(request: int, process: int, option: int) -> None:
    if _libc.ptrace(request, process, None, option) < 0:
        raise OSError(ctypes.get_errno(), "ptrace")


if __name__ == "__main__":
    main(*sys.argv[1:])
