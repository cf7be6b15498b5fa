"""What the organiser of a hub may do: offer a joint session, ask for its end, reveal it."""

import secrets

from sqlalchemy import Connection, func, insert, select, update

from kiosk.domain.text import clean
from kiosk.errors import AlreadyExistsError, KnownError
from kiosk.services.hub import SessionOffer
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from kiosk.storage.hub.tables import MAX_NAME, OFFERS


class HubOrganiser:
    """Changes the joint sessions, with the organiser's login."""

    def __init__(self, url: str, password: str) -> None:
        self._connection = HubConnection(HubAddress.parse(url), password)

    def offer(self, name: str, debate_id: str, *, sealed: bool) -> SessionOffer:
        """Offer a joint session to all stations.

        Raises:
            AlreadyExistsError: there is one of this name.
        """
        cleaned = clean(name)[:MAX_NAME]
        made = SessionOffer(secrets.token_hex(16), cleaned, debate_id, sealed=sealed)

        def add(connection: Connection) -> bool:
            if connection.scalar(select(OFFERS.c.offer_id).where(OFFERS.c.name == cleaned)):
                return False
            number = connection.scalar(select(func.coalesce(func.max(OFFERS.c.number), 0) + 1))
            values = {"offer_id": made.offer_id, "number": number, "name": cleaned, "debate_id": debate_id, "sealed": sealed}
            connection.execute(insert(OFFERS).values(values))
            return True

        if not self._connection.run(add):
            message = (
                f"The hub has a joint session '{cleaned}' already. Nothing was changed. Choose another name, or --end it, or --reveal it."
            )
            raise AlreadyExistsError(message)
        return made

    def request_end(self, name: str) -> None:
        """Ask every station to end its part, which each does when nobody is at its screen, if its organiser agreed to that."""
        self._change(name, "end_requested")

    def reveal(self, name: str) -> None:
        """Let the figures of a sealed session be seen, by readers and stations."""
        self._change(name, "revealed")

    def close(self) -> None:
        self._connection.close()

    def _change(self, name: str, column: str) -> None:
        changed = update(OFFERS).where(OFFERS.c.name == clean(name)[:MAX_NAME]).values({column: True})
        if not self._connection.run(lambda connection: connection.execute(changed).rowcount):
            message = f"The hub has no joint session '{name}'. Nothing was changed. 'goodfaith hub status' lists them."
            raise KnownError(message)
