"""An address as a QR matrix. Whoever draws it keeps it dark on white, and puts the address beside it as text."""

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
    import qrcode  # noqa: PLC0415 - costs a tenth of a second that only printing and the results screen should pay
    from qrcode.exceptions import DataOverflowError  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_Q, border=QUIET)
    try:
        code.add_data(url)
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        message = "The online address is too long for a QR code. Shorten online_url in the debate's pack.toml."
        raise KnownError(message) from error
    return [[bool(module) for module in row] for row in code.get_matrix()]


def _secure(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname)
