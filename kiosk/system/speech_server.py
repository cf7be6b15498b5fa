"""A Speech Dispatcher for the kiosk alone, without a log.

The machine's own writes down when it starts, stops and has trouble, which is when a visitor had a page read aloud.
"""

import os
import shutil
import stat
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.system.file_times import round_times

_ADDRESS: Final = "SPEECHD_ADDRESS"
_COMMAND: Final = "SPEECHD_CMD"
_PROGRAM: Final = "speech-dispatcher"
_SOCKET: Final = "goodfaith-speech.sock"
_PRIVATE: Final = 0o700
_TIMEOUT: Final = 20.0
"""Seconds to wait for it to start."""
_LONGEST_SOCKET: Final = 100
"""Bytes in the path of a socket; the system's limit is 104 to 108."""


def start_speech_server() -> None:
    """Start it unless it runs, and make this process use it. It ends five seconds after its last client, also when the kiosk is killed.

    Where the organiser has named another one in SPEECHD_ADDRESS, or Speech Dispatcher is not installed, nothing changes.
    """
    if not (program := shutil.which(_PROGRAM)) or not writes_no_log():
        return
    socket = _own_socket() or _private_folder() / _SOCKET
    pid = socket.with_suffix(".pid")
    os.environ[_ADDRESS] = f"unix_socket:{socket}"
    os.environ[_COMMAND] = os.devnull  # otherwise its library starts one with a log whenever it cannot connect
    options = ["--log-level", "0", "--log-dir", os.devnull, "--timeout", "5"]
    command = [program, "--run-daemon", "--socket-path", str(socket), "--pid-file", str(pid), *options]
    quiet = subprocess.DEVNULL
    with suppress(OSError, subprocess.TimeoutExpired):  # the engine reports that it cannot connect
        subprocess.run(  # noqa: S603 - found on PATH; the options are fixed
            command, stdin=quiet, stdout=quiet, stderr=quiet, timeout=_TIMEOUT, check=False, start_new_session=True
        )
    round_times(socket, pid, socket.parent)


def writes_no_log() -> bool:
    """Return False if reading aloud goes through a Speech Dispatcher that SPEECHD_ADDRESS names."""
    return not os.environ.get(_ADDRESS) or _own_socket() is not None


def can_start_server() -> bool:
    return shutil.which(_PROGRAM) is not None


def _own_socket() -> Path | None:
    path = Path(os.environ.get(_ADDRESS, "").partition(":")[2])
    return path if path.name == _SOCKET else None


def _private_folder() -> Path:
    """Return a folder that only this user can enter, the same one at each start."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    for parent in (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir()):
        if parent and os.access(parent, os.W_OK):
            folder = Path(parent, f"goodfaith-{user}")
            with suppress(FileExistsError):
                folder.mkdir(_PRIVATE)
            if len(os.fsencode(folder / _SOCKET)) <= _LONGEST_SOCKET and _is_private(folder, user):
                return folder
    return Path(tempfile.mkdtemp(prefix="goodfaith-"))


def _is_private(folder: Path, user: int) -> bool:
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == user and stat.S_IMODE(found.st_mode) == _PRIVATE
