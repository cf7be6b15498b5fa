"""Sessions, ballots and raw reads of the file for the tests of the database."""

import re
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session
from kiosk.storage.tables import REVISION

POINTS = 3
WORDS = "Every tool was once called dangerous by someone who sold another one."


def a_session(name: str = "Open day", number: int = 1) -> Session:
    return Session(f"{number:a>32x}", name, "open-source-ai", "f" * 64, date(2026, 3, 14))


def a_vote(reason: str | None = None, point: int | None = None) -> Ballot:
    return Ballot(Side.FOR, Side.AGAINST, Stance.UNSURE, point, reason)


def marked(number: int) -> str:
    """Return a reason that can be found in the file: marked at both ends, each with a different length."""
    return f"<{number:05d}>" + "w" * (number * 37 % 150) + f"<{number:05d}>"


def marks(raw: bytes) -> list[int]:
    """Return the marks in a file, in physical order."""
    return [int(found) for found in re.findall(rb"<(\d{5})>", raw)]


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that holds anything: a journal that was wiped does not."""
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return {name: content for name, content in sorted(files.items()) if content.strip(b"\0")}


def query(path: Path, sql: str, *values: object) -> list[Any]:
    """Ask the file directly, as another program would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        return connection.execute(sql, values).fetchall()


def add_revision(scripts: Path, body: str) -> None:
    head = f'import sqlalchemy as sa\nfrom alembic import op\n\nrevision = "next"\ndown_revision = "{REVISION}"\n\n\ndef upgrade() -> None:'
    (scripts / "versions" / "next.py").write_text(head + body, encoding="utf-8")
