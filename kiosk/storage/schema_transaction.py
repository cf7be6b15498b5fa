"""Transactions that change tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, StaticPool, create_engine, event

from kiosk.storage.connection import TIMEOUT, changing
from kiosk.storage.database import begin


@contextmanager
def schema_transaction(path: Path, timeout: float = TIMEOUT) -> Iterator[Connection]:
    """Open one transaction to change tables, with foreign keys off: replacing a table would otherwise delete the rows that refer to it."""
    with changing(path, timeout) as raw:
        raw.execute("PRAGMA page_size=4096")  # has an effect on a new file only; reason_buckets.py relies on it
        raw.execute("PRAGMA foreign_keys=OFF")
        engine = create_engine("sqlite+pysqlite://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True)
        event.listen(engine, "begin", begin)
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            yield connection
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                message = "a change of the tables left rows without their session"
                raise RuntimeError(message)
