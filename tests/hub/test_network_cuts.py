"""A network that cuts a connection after any number of bytes, in either direction: the figures converge, and nothing counts twice."""

import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.services.hub import HubUnavailable
from kiosk.storage.hub import PostgresHub
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from tests.hub.hubs import MadeHub, Station, figures, heartbeat

CLEAR = 1 << 30
"""More bytes than any connection has."""


@dataclass
class Proxy:
    """Passes bytes on, and cuts each connection when `limit` of them have gone through."""

    target: tuple[str, int]
    limit: int = CLEAR

    def serve(self, listener: socket.socket) -> None:
        with suppress(OSError):  # the listener is closed
            while True:
                near, _ = listener.accept()
                threading.Thread(target=self.carry, args=(near, self.limit), daemon=True).start()

    def carry(self, near: socket.socket, left: int) -> None:
        with suppress(OSError), near, socket.create_connection(self.target) as far:
            while left:
                for source in select.select([near, far], [], [])[0]:
                    data = source.recv(min(4096, left))
                    if not data:
                        return
                    (far if source is near else near).sendall(data)
                    left -= len(data)
                    if not left:
                        return


@contextmanager
def proxy(port: int) -> Iterator[tuple[Proxy, int]]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        running = Proxy(("127.0.0.1", port))
        accepting = threading.Thread(target=running.serve, args=(listener,), daemon=True)
        accepting.start()
        yield running, listener.getsockname()[1]
        listener.shutdown(socket.SHUT_RDWR)
        accepting.join()


def revision(station: Station) -> int:
    stored = station.sql("SELECT revision FROM goodfaith.figures")
    return int(stored[0][0]) if stored else 0


cuts = st.lists(st.one_of(st.integers(1, 6000), st.just(CLEAR)), min_size=1, max_size=6)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schedule=cuts)
def test_the_last_figures_arrive_once_the_network_is_back(hub: MadeHub, schedule: list[int]) -> None:
    station = hub.join()
    with proxy(hub.server.port) as (network, port):
        address = HubAddress.parse(station.login.url.replace(f":{hub.server.port}/", f":{port}/") + "?sslmode=disable")
        through = PostgresHub(HubConnection(address, station.login.password, patience=5))
        seen = 0
        for number, limit in enumerate([*schedule, CLEAR], start=1):
            network.limit = limit
            with suppress(HubUnavailable):
                through.send_heartbeat(station.identity, heartbeat(5 * number))
                through.send_figures(station.identity, figures("a" * 32, number))
            through.close()
            stored = revision(station)
            assert seen <= stored <= number, "never back, and never what was not sent"
            seen = stored
    assert seen == len(schedule) + 1
    assert station.sql("SELECT count(*) FROM goodfaith.figures") == [(1,)]
