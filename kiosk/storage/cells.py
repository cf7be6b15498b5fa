"""The cells of a tally as rows."""

from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Select, Table, bindparam, select

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.tally import Cell, EntryMethod, Tally
from kiosk.storage.tables import NONE, REPORTED, TALLIES

CELL_KEY: Final = ("round", "opening", "final", "first", "entered")
"""Columns of a cell, without the session."""


def _select(table: Table) -> Select[Any]:
    return select(*table.c).where(table.c.session_id == bindparam("key_session"))


_CELLS: Final = {table: _select(table) for table in (TALLIES, REPORTED)}


def cell_key(cell: Cell) -> dict[str, Any]:
    """Return the primary key of the cell's row, without the session."""
    return {
        "round": cell.round,
        "opening": NONE if cell.opening is None else cell.opening.value,
        "final": NONE if cell.final is None else cell.final.value,
        "first": NONE if cell.first is None else cell.first.value,
        "entered": cell.entered.value,
    }


def read_tally(connection: Connection, session_id: str, table: Table = TALLIES) -> Tally:
    return Tally({_cell(row): row["count"] for row in connection.execute(_CELLS[table], {"key_session": session_id}).mappings()})


def _cell(row: RowMapping) -> Cell:
    return Cell(
        round=row["round"],
        opening=None if row["opening"] == NONE else Stance(row["opening"]),
        final=None if row["final"] == NONE else Side(row["final"]),
        first=None if row["first"] == NONE else Side(row["first"]),
        entered=EntryMethod(row["entered"]),
    )
