"""A station in a network of its own, for `test_hub_network.py`: sends what it is told to, and says how that went."""

import sys
from collections.abc import Callable

from kiosk.services.hub import Identity
from kiosk.storage.hub import PostgresHub
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from tests.hub.hubs import figures, heartbeat


def attempt(send: Callable[[], None]) -> str:
    try:
        send()
    except Exception as error:  # noqa: BLE001 - named to the test
        return type(error).__name__
    return "sent"


def main() -> None:
    """Print the outcome of each line of input, which is a revision."""
    url, password, station_id = sys.argv[1:]
    identity = Identity(station_id, "Hall B", "0" * 32)
    hub = PostgresHub(HubConnection(HubAddress.parse(url), password, patience=3))
    for line in sys.stdin:
        revision = int(line)

        def send(revision: int = revision) -> None:
            hub.send_heartbeat(identity, heartbeat(5 * revision))
            hub.send_figures(identity, figures("a" * 32, revision))

        sys.stdout.write(f"{attempt(send)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
