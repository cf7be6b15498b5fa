"""A real Speech Dispatcher with espeak-ng that speaks into nothing, for one test."""

import os
import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Thread

_CONFIGURATION = """\
LogLevel 1
LogDir "{folder}"
DefaultModule espeak-ng
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
"""


@contextmanager
def speech_server(folder: Path) -> Iterator[str]:
    """Start it, yield its address for SPEECHD_ADDRESS, and end it. libao's null driver takes sound as fast as it comes."""
    (folder / "modules").mkdir(parents=True)
    (folder / "modules" / "espeak-ng.conf").write_text("", encoding="utf-8")
    (folder / "speechd.conf").write_text(_CONFIGURATION.format(folder=folder), encoding="utf-8")
    (folder / ".libao").write_text("default_driver=null\n", encoding="utf-8")
    socket = folder / "socket"
    places = ["-C", str(folder), "-S", str(socket), "-P", str(folder / "pid"), "-L", str(folder)]
    server = subprocess.Popen(
        ["speech-dispatcher", "--run-single", "-t", "0", *places],
        env={**os.environ, "HOME": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield f"unix_socket:{socket}"
    finally:
        server.terminate()
        server.wait(timeout=60)


@contextmanager
def slow_door(server: Path) -> Iterator[tuple[Path, Callable[[], Callable[[], None]]]]:
    """Yield an address, and a function that waits for a connection and returns one that forwards it to the server."""
    address = server.with_name("door")
    with ExitStack() as stack:
        door, inside = (stack.enter_context(socket.socket(socket.AF_UNIX)) for _ in range(2))
        door.bind(str(address))
        door.listen()
        door.settimeout(20)

        def called() -> Callable[[], None]:
            caller = stack.enter_context(door.accept()[0])
            return lambda: let_in(caller)

        def let_in(caller: socket.socket) -> None:
            inside.connect(str(server))
            for source, target in ((caller, inside), (inside, caller)):
                passing = Thread(target=_pass_on, args=(source, target))
                passing.start()
                stack.callback(passing.join)
            for end in (caller, inside):
                stack.callback(_hang_up, end)

        yield address, called


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while said := source.recv(1 << 16):
            target.sendall(said)
    _hang_up(target)


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
