"""What every request passes first: host, rate and number of requests at once. What every answer gets: headers that keep it private."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from http import HTTPStatus
from ipaddress import ip_address
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.web.server.rate_limit import RateLimit

POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        *(f"{kind}-src 'self'" for kind in ("style", "script", "img", "media", "font")),
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}
MOST_AT_ONCE: Final = 400
MOST_HEADER_BYTES: Final = 8192
"""Of address and headers. Whatever comes in one piece passes the limit of h11, which is for what it has to keep."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Doors:
    """Who may ask. `hosts` are names that the server answers to, besides addresses in digits; `proxies` may say for whom they ask."""

    hosts: Collection[str] = ("localhost",)
    proxies: Collection[str] = ()

    def knows(self, host: str) -> bool:
        """Return whether a Host header names this server. A name that somebody else made to lead here is refused."""
        name = _host_name(host)
        return name in self.hosts or _is_address(name)

    def client(self, scope: Scope) -> str:
        """Return the address that a request came from. The last one in X-Forwarded-For is what a proxy itself has seen."""
        peer = str((scope.get("client") or ("",))[0])
        if peer not in self.proxies:
            return peer
        forwarded = Headers(scope=scope).getlist("x-forwarded-for")
        return forwarded[-1].rpartition(",")[2].strip() if forwarded else peer


@dataclass(slots=True)
class Gate:
    """Wraps the application. `problem` makes the page for an HTTP status from the request's path and Accept-Language."""

    app: ASGIApp
    doors: Doors
    limit: RateLimit
    problem: Callable[[int, str, str], Response]
    most_at_once: int = MOST_AT_ONCE
    _now: int = field(default=0, init=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        answer = _Answer(send)
        status = self._refuse(scope)
        if status:
            await self._send_problem(status, scope, receive, answer)
            return
        self._now += 1
        try:
            await self.app(scope, receive, answer)
        except Exception:  # noqa: BLE001 - whatever failed, the visitor gets a page and the log no more than where it was
            _log.exception("a page could not be made")
            if not answer.started:
                await self._send_problem(HTTPStatus.INTERNAL_SERVER_ERROR, scope, receive, answer)
        finally:
            self._now -= 1

    def _refuse(self, scope: Scope) -> int:
        """Return the status of the refusal, 0 for none."""
        if not self.doors.knows(Headers(scope=scope).get("host", "")):
            return HTTPStatus.MISDIRECTED_REQUEST
        if _size(scope) > MOST_HEADER_BYTES:
            return HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
        if not self.limit.allows(self.doors.client(scope)):
            return HTTPStatus.TOO_MANY_REQUESTS
        return HTTPStatus.SERVICE_UNAVAILABLE if self._now >= self.most_at_once else 0

    async def _send_problem(self, status: int, scope: Scope, receive: Receive, answer: "_Answer") -> None:
        page = self.problem(status, scope["path"], Headers(scope=scope).get("accept-language", ""))
        await page(scope, receive, answer)


class _Answer:
    """Adds the headers to an answer on its way out, and remembers whether it was begun."""

    def __init__(self, send: Send) -> None:
        self._send, self.started = send, False

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("Cache-Control", "no-store")
        await self._send(message)


def _size(scope: Scope) -> int:
    return len(scope["raw_path"]) + len(scope["query_string"]) + sum(len(name) + len(value) for name, value in scope["headers"])


def _host_name(host: str) -> str:
    """Return the name in a Host header, without port and brackets."""
    if host.startswith("["):
        name, closed, _ = host[1:].partition("]")
        return name if closed else ""
    return host.partition(":")[0].lower().removesuffix(".")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
