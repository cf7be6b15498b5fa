"""A program that casts a day's ballots and prints when each starts and when it is thanked for.

Arguments: folder, number of ballots, and settings of SQLite to use instead of the kiosk's own, as 'journal_mode=WAL'. Only this
program can change them; the kiosk has no such switch.
"""

import os
import sys
from pathlib import Path

from kiosk.storage import connection, open_store
from tests.faults.busy_day import DATABASE, ballots
from tests.storage.places import POINTS, a_session


def main(folder: str, count: str, *pragmas: str) -> None:
    """Cast ballots until killed."""
    for name, _, value in (pragma.partition("=") for pragma in pragmas):
        connection.SETTINGS[name] = (value, _read_back(value))
    store = open_store(Path(folder) / DATABASE)
    session = a_session()
    store.sessions.add(session, POINTS)
    _say("opened")
    for ballot in ballots(int(count)):
        _say("begun")
        store.ballots.cast(session.id, ballot)
        _say("thanked")
    store.close()


def _say(what: str) -> None:
    """Print with one write, which the recorder sees in order with the others."""
    os.write(1, f"{what}\n".encode())


def _read_back(value: str) -> str:
    return {"OFF": "0", "NORMAL": "1", "FULL": "2", "EXTRA": "3"}.get(value, value.lower())


if __name__ == "__main__":
    main(*sys.argv[1:])
