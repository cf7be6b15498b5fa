"""Checks that every value in the tables is one that this program writes: SQLite stores any value in any column."""

from collections.abc import Callable, Iterator
from typing import Final

from sqlalchemy import Boolean, Column, Date, Integer, Table

from kiosk.storage.tables import METADATA, Count

FirstRow = Callable[[str], tuple[object, ...] | None]
_PAGE_SIZE: Final = 4096
"""Bytes. How much of a reason a b-tree page can hold depends on it; see `reason_buckets`."""
_FREE_TEXTS: Final = frozenset({"packed", "details"})
"""JSON, which may hold any character. It is checked where it is read."""
FOREIGN: Final = "it holds values that no Goodfaith writes"
_CONTROLS: Final = "'*[' || char(1) || '-' || char(31) || ']*'"


def is_foreign(first_row: FirstRow) -> bool:
    """Return whether something in a database of the newest revision was not written by this program, by a function that runs a query.

    That is a page size that another program chose, pages that SQLite moves by itself, a value of another type than its column, a count
    that is not 12 digits, or an impossible date.
    """
    if first_row("PRAGMA page_size") != (_PAGE_SIZE,) or first_row("PRAGMA auto_vacuum") != (0,):
        return True
    return any(first_row(query) for query in _queries())


def _queries() -> Iterator[str]:
    for table in METADATA.tables.values():
        yield f"SELECT 1 FROM {table.name} WHERE NOT ({' AND '.join(_conditions(table))}) LIMIT 1"  # noqa: S608 - names of our own


def _conditions(table: Table) -> Iterator[str]:
    for column in table.columns:
        right = _condition(column)
        yield f"({column.name} IS NULL OR {right})" if column.nullable else f"({right})"


def _condition(column: Column[object]) -> str:
    name, kind = f'"{column.name}"', column.type
    match kind:
        case Count():
            return f"typeof({name}) = 'text' AND length({name}) = 12 AND {name} NOT GLOB '*[^0-9]*'"
        case Boolean():
            return f"typeof({name}) = 'integer' AND {name} IN (0, 1)"
        case Integer():
            return f"typeof({name}) = 'integer'"
        case Date():
            return f"typeof({name}) = 'text' AND date({name}, '+0 days') IS {name}"
        case _ if column.name in _FREE_TEXTS:
            return f"typeof({name}) = 'text'"
        case _:
            return f"typeof({name}) = 'text' AND instr({name}, char(0)) = 0 AND {name} NOT GLOB {_CONTROLS}"
