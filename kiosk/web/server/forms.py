"""Reads the body of a form: short, in time, and of the one type that pages here send."""

import asyncio
from typing import Final
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request

MOST_BYTES: Final = 8192
_SECONDS: Final = 10.0
"""For the whole body, which fits into a few packets."""
_TYPE: Final = "application/x-www-form-urlencoded"
_MOST_FIELDS: Final = 20


class FormError(Exception):
    """The body is none of a page here. `status` is the HTTP status to answer with."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def read_form(request: Request, seconds: float = _SECONDS) -> dict[str, str]:
    """Return the fields, the last one of each name. Raises FormError."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _TYPE:
        raise FormError(415)
    if int(request.headers.get("content-length", "0")) > MOST_BYTES:  # h11 lets only digits through
        raise FormError(413)
    try:
        async with asyncio.timeout(seconds):
            body = await _read(request)
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except TimeoutError:
        raise FormError(408) from None
    except (ClientDisconnect, ValueError):
        raise FormError(400) from None


async def _read(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise FormError(413)
    return bytes(body)
