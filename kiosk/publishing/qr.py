"""An address as a QR matrix. Whoever draws it keeps it dark on white, and puts the address beside it as text."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from urllib.parse import urlsplit

from kiosk.errors import KnownError

QUIET: Final = 4
"""Light modules that a reader needs on every side of the code."""


def matrix(url: str) -> list[list[bool]]:
    """Rows of modules, True for dark, at error correction level Q and with the quiet zone on all sides.

    Raises:
        KnownError: the address is not https, or too long for a code.
    """
    if not _secure(url):
        message = f"The address '{url}' does not begin with https://, so no QR code was made. Correct online_url in the debate's pack.toml."
        raise KnownError(message)
    with _without_pillow():
        import qrcode  # noqa: PLC0415 - only who sees a code waits for it
        from qrcode.exceptions import DataOverflowError  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_Q, border=QUIET)
    try:
        code.add_data(url)
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        message = "The online address is too long for a QR code. Shorten online_url in the debate's pack.toml."
        raise KnownError(message) from error
    return [[bool(module) for module in row] for row in code.get_matrix()]


@contextmanager
def _without_pillow() -> Iterator[None]:
    """Let qrcode find no Pillow where none is loaded yet: it would load it for drawings that nobody asks of it here, 4 MB of them."""
    if "PIL" in sys.modules:
        yield
        return
    sys.modules["PIL"] = None  # type: ignore[assignment]  # Python's own way to say that there is none
    try:
        yield
    finally:
        del sys.modules["PIL"]


def _secure(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname)
