"""HTTP as uvicorn speaks it, with a limit on connections and on how long one may take to ask."""

import asyncio
import socket
from typing import Any, Final, cast

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol, RequestResponseCycle
from uvicorn.server import ServerState

REQUEST_SECONDS: Final = 15.0
"""To send a whole request. A phone in a full room needs a second or two; who needs longer holds a connection that others wait for."""
MOST_CONNECTIONS: Final = 1000


class PatientProtocol(H11Protocol):
    """Closes a connection that has not sent its request in time, and the ones there is no room for."""

    seconds: float = REQUEST_SECONDS
    most: int = MOST_CONNECTIONS

    def __init__(
        self, config: Config, server_state: ServerState, app_state: dict[str, Any], _loop: asyncio.AbstractEventLoop | None = None
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.access_log = False
        self._deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(cast("asyncio.Transport", transport))
        # asyncio does it only for sockets that name their protocol. Otherwise each page waits 40 ms for an acknowledgement of its headers.
        cast("socket.socket", transport.get_extra_info("socket")).setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if len(self.connections) > self.most:
            self.transport.close()
            return
        self._watch()

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        self._watch()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        self._cancel()
        super().connection_lost(exc)

    def _watch(self) -> None:
        """Keep the deadline while a request is being sent or awaited, and none while it is answered."""
        cycle: RequestResponseCycle | None = self.cycle  # None before the first request
        answering = cycle is not None and not cycle.response_complete and not cycle.more_body
        if answering or self.transport.is_closing():
            self._cancel()
        elif self._deadline is None:
            self._deadline = self.loop.call_later(self.seconds, self._close)

    def _close(self) -> None:
        if not self.transport.is_closing():
            self.transport.close()

    def _cancel(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
