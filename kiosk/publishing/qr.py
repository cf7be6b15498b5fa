"""An address as a QR matrix. Callers draw it dark on white and print the address beside it as text."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from typing import Final

from kiosk.errors import KnownError
from kiosk.settings.addresses import ADDRESS_RULE, may_have_code

QUIET: Final = 4
"""Light modules that a reader needs on every side."""

_SMALL_VERSION: Final = 6
"""41 modules wide; `settings.addresses.SHORT_LETTERS` fit at level M."""


def matrix(url: str) -> list[list[bool]]:
    """Return rows of modules, True for dark, with the quiet zone on all sides.

    The error correction level is Q; M for an address with which Q needs more than 41 modules, because larger modules then matter more.

    Raises:
        KnownError: a phone could not open the address.
    """
    if not may_have_code(url):
        message = f"No QR code was made: '{url[:80]}' is not {ADDRESS_RULE}. Correct online_url in pack.toml or settings.toml."
        raise KnownError(message)
    with _without_pillow():
        import qrcode  # noqa: PLC0415 - start-up does not wait for it

    for level in (qrcode.ERROR_CORRECT_Q, qrcode.ERROR_CORRECT_M):
        code = qrcode.QRCode(error_correction=level, border=QUIET)
        code.add_data(url)
        if code.best_fit() <= _SMALL_VERSION:
            break
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def matrix_if_possible(url: str) -> list[list[bool]]:
    """Return the matrix, or nothing for an address without a code: the page has the address as text either way."""
    try:
        return matrix(url)
    except KnownError:
        return []


def dark_runs(code: list[list[bool]]) -> Iterator[tuple[int, int, int]]:
    """Yield column, row and length of every horizontal run of dark modules: what there is to draw."""
    for row, modules in enumerate(code):
        column = 0
        for dark, run in groupby(modules):
            length = len(list(run))
            if dark:
                yield column, row, length
            column += length


@contextmanager
def _without_pillow() -> Iterator[None]:
    """Hide Pillow from qrcode unless it is loaded already: qrcode would import it (4 MB) for pictures that are not drawn here."""
    if "PIL" in sys.modules:
        yield
        return
    sys.modules["PIL"] = None  # type: ignore[assignment]  # makes `import PIL` fail
    try:
        yield
    finally:
        del sys.modules["PIL"]
