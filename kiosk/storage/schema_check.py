"""Compares the schema of a database with the one this version creates: a prepared file may carry triggers, views or rewritten tables."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from kiosk.storage.errors import DamagedError
from kiosk.storage.tables import METADATA

_VERSION_TABLE: Final = "alembic_version"
_VERSION_SQL: Final = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)",
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
)
"""As this program creates it, and as Alembic does."""
_SQLITE_INDEX: Final = "sqlite_autoindex_"
"""How SQLite names the indexes it makes for PRIMARY KEY and UNIQUE; no statement can create one of such a name."""

Definition = frozenset[str]


def check_schema(connection: sqlite3.Connection, path: Path) -> None:
    """Check that there are exactly the tables of the newest revision, each defined as this program defines it.

    Raises:
        DamagedError: anything else is in the schema; the file is as it was.
    """
    check_no_foreign_objects(connection, path)
    found = {name: _definition(sql) for name, sql in _tables(connection)}
    if found.pop(_VERSION_TABLE, None) not in {_definition(sql) for sql in _VERSION_SQL} or found != _expected():
        raise _altered(path, "its tables are not as this version makes them")


def check_no_foreign_objects(connection: sqlite3.Connection, path: Path) -> None:
    """Check, in a database of any revision, that nothing runs by itself: no trigger, view, index or virtual table of another's.

    Raises:
        DamagedError: there is one; the file is as it was.
    """
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
        if kind == "index" and sql is None and name.startswith(_SQLITE_INDEX):
            continue
        if kind != "table" or not re.match(r"CREATE\s+TABLE\b", sql or "", re.IGNORECASE) or _is_generated(sql):
            raise _altered(path, f"it holds something that no Goodfaith writes (a {kind} named {name!r})")


def _tables(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    yield from connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")


@cache
def _expected() -> Mapping[str, Definition]:
    dialect = sqlite.dialect()
    return {table.name: _definition(str(CreateTable(table).compile(dialect=dialect))) for table in METADATA.tables.values()}


def _definition(sql: str) -> Definition:
    """Return the columns and constraints of a CREATE TABLE statement, and what follows them.

    Case, white space, quotes and order do not matter: a table that a migration rebuilt differs in them.
    """
    plain = re.sub(r"\s+", " ", re.sub(r"[\"`\[\]]", "", sql)).strip().casefold()
    body, tail = plain[plain.index("(") + 1 : plain.rindex(")")], plain[plain.rindex(")") + 1 :]
    return frozenset({*(part.strip() for part in _split(body)), f") {tail.strip()}"})


def _split(body: str) -> Iterator[str]:
    """Split at the commas outside parentheses and quotes."""
    depth, start, quoted = 0, 0, False
    for at, character in enumerate(body):
        if character == "'":
            quoted = not quoted
        elif not quoted:
            depth += {"(": 1, ")": -1}.get(character, 0)
            if character == "," and depth == 0:
                yield body[start:at]
                start = at + 1
    yield body[start:]


def _is_generated(sql: str) -> bool:
    """Return whether a column is computed, which this program never asks for."""
    return re.search(r"\bGENERATED\b|\bAS\s*\(", sql, re.IGNORECASE) is not None


def _altered(path: Path, why: str) -> DamagedError:
    return DamagedError(
        f"'{path}' was altered by another program: {why}. It was left as it is, and nothing in it was used. "
        "Restore a backup with 'goodfaith restore', or move it aside to start with an empty database."
    )
