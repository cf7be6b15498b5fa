"""Has images from outside drawn by a process of its own, within limits of time and memory."""

import subprocess
import sys
from contextlib import suppress
from typing import IO, Final

from kiosk import paths
from kiosk.packs import logo, picture_format
from kiosk.process import relaunch

LOGO: Final = "render-logo"
"""Commands of the process; also below."""
PICTURE: Final = "render-picture"
TIMEOUT: Final = 20
"""Seconds. A drawing can ask for more work than any machine can do."""
_MEMORY: Final = 4 << 30
"""Bytes of addresses; what Qt reserves without use is among them."""


def render(command: str, content: bytes) -> bytes:
    """Return what the process draws of an image, b'' if it cannot."""
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            [*relaunch.command(), command],
            input=content,
            capture_output=True,
            env=relaunch.environment(QT_QPA_PLATFORM="offscreen"),
            cwd=paths.source(),
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return b""
    return b"" if done.returncode else done.stdout


def run_logo_worker(stdin: IO[bytes], stdout: IO[bytes]) -> None:
    """Draw the logo on `stdin` and write it to `stdout` as PNG, or nothing if that is not possible."""
    _limit_resources()
    from kiosk.ui.image_renderer import render_logo

    stdout.write(render_logo(stdin.read(logo.MAX_BYTES)))


def run_picture_worker(stdin: IO[bytes], stdout: IO[bytes]) -> None:
    """Draw the picture on `stdin` and write it to `stdout` as JPEG, or nothing if that is not possible."""
    _limit_resources()
    stdout.write(render_picture(stdin.read(picture_format.MAX_BYTES + 1)))


def render_picture(content: bytes) -> bytes:
    """Return the picture as it is shown, b'' if it may not or cannot be decoded. For the process above alone."""
    from kiosk.ui import image_renderer

    try:
        header = picture_format.read_header(content)
    except picture_format.PictureError:
        return b""
    return image_renderer.render_picture(content, header.format, header.stored, header.orientation)


def _limit_resources() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (TIMEOUT, TIMEOUT))
        with suppress(ValueError, OSError):  # macOS refuses
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
