"""A real Speech Dispatcher with espeak-ng that speaks into nothing, for one test."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
        server.wait(timeout=10)
