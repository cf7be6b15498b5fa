"""One connection to a hub, opened when it is needed, with a limit to the time that each call may take."""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import TYPE_CHECKING, Final, TypeVar

from sqlalchemy import Connection, Engine, NullPool, create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from kiosk.errors import KnownError
from kiosk.services.hub import HubUnavailable
from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.deadline import Deadline
from kiosk.storage.hub.errors import NEWER, refused, translate_errors
from kiosk.storage.hub.tables import REVISION, SCHEMA

if TYPE_CHECKING:
    import psycopg

PATIENCE: Final = 10
"""Seconds to wait for a connection, and again for an answer."""
_IDLE_SECONDS: Final = 60
"""After that the server ends a connection: it serves a hundred at once, and a hub may have more stations."""
_Result = TypeVar("_Result")
_log = logging.getLogger(__name__)


class HubConnection:
    """Runs transactions. May be used by several threads, one at a time. The password is in memory only."""

    def __init__(self, address: HubAddress, password: str, *, check_revision: bool = True, patience: int = PATIENCE) -> None:
        self.address, self._password, self._check, self._patience = address, password, check_revision, patience
        self._engine: Engine | None = None
        self._open: Connection | None = None
        self._deadline = Deadline(0)
        self._lock = threading.Lock()

    def run(self, work: Callable[[Connection], _Result], seconds: float | None = None) -> _Result:
        """Return what `work` returns, in a transaction. If the connection was lost since the last call, open another one.

        `seconds` is how long it may take, if that is more than the patience for an answer.

        Raises:
            HubUnavailable: it may work later. HubRefused: it will not, until somebody does something.
        """
        with self._lock:
            reused = self._open is not None
            try:
                return self._transaction(work, seconds)
            except HubUnavailable:
                if not reused:
                    raise
            return self._transaction(work, seconds)

    def close(self) -> None:
        """Close the connection; the next call opens another one. Raises nothing."""
        with self._lock:
            self._drop()

    def _transaction(self, work: Callable[[Connection], _Result], seconds: float | None) -> _Result:
        try:
            with translate_errors(), Deadline(self._patience + (seconds or self._patience)) as self._deadline:
                connection = self._connection()
                with connection.begin():
                    return work(connection)
        except KnownError:
            self._drop()
            raise

    def _connection(self) -> Connection:
        if self._open is not None:
            self._watch(self._open)
            return self._open
        if self._engine is None:
            self._engine = _engine(self._connect)
        self._open = self._engine.connect()
        if self._check:
            with self._open.begin():
                check_revision(self._open)
        return self._open

    def _connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        address = self.address
        connection: psycopg.Connection[tuple[object, ...]] = load_driver().connect(
            "",
            user=address.user,
            password=self._password,
            host=address.host,
            port=address.port,
            dbname=address.database,
            application_name="goodfaith",
            connect_timeout=self._patience,
            gssencmode="disable",
            options=f"-c lock_timeout={self._patience // 2}s -c statement_timeout=60s -c idle_session_timeout={_IDLE_SECONDS}s",
            prepare_threshold=None,  # what a pooler in between could not follow
            **address.connection_options(),
        )
        self._deadline.watch(connection.fileno())
        return connection

    def _watch(self, connection: Connection) -> None:
        raw = connection.connection.driver_connection
        if raw is not None:
            self._deadline.watch(raw.fileno())

    def _drop(self) -> None:
        connection, self._open = self._open, None
        if connection is not None:
            with suppress(SQLAlchemyError, OSError):
                connection.invalidate()  # closed without asking a server that may not answer
                connection.close()


def check_revision(connection: Connection) -> None:
    """Check that the hub's tables are those of this version. Raises HubRefused."""
    found = connection.scalar(text(f"SELECT left(version_num::text, 40) FROM {SCHEMA}.alembic_version"))  # noqa: S608 - a constant
    if found == REVISION:
        return
    newer = isinstance(found, str) and found > REVISION
    cause = NEWER if newer else "it was made by an older version of Goodfaith. Run 'goodfaith hub init' with this one"
    raise refused(cause)


def load_driver() -> ModuleType:
    """Import psycopg. Raises KnownError where libpq, which it calls, is not installed."""
    try:
        import psycopg  # noqa: PLC0415 - only a kiosk that has joined a hub needs it
    except ImportError as error:
        message = (
            "This machine lacks libpq, by which a kiosk talks to PostgreSQL. Install it ('sudo apt-get install libpq5') and try again."
        )
        raise KnownError(message) from error
    return psycopg


def _engine(connect: Callable[[], "psycopg.Connection[tuple[object, ...]]"]) -> Engine:
    return create_engine(
        "postgresql+psycopg://",
        creator=connect,
        poolclass=NullPool,
        hide_parameters=True,
        use_native_hstore=False,  # spares a question at each start
    )
