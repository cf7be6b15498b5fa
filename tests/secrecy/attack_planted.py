"""Kiosks with a planted leak, one for every channel: an attack that misses it would find nothing anywhere."""

import json
import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Final

from kiosk.domain.ballot import Ballot
from kiosk.domain.session import SessionState
from kiosk.services.moderation import Moderation, Reason, ReasonState, ReasonStore
from kiosk.services.summary import SummaryBuilder
from tests.sample_debate import sample_debate
from tests.secrecy.attack import Evidence
from tests.secrecy.attack_files import marks
from tests.secrecy.attack_lists import LISTS
from tests.secrecy.attack_sessions import SESSION, a_store, arrivals, cell, visitors

VISITORS: Final = 30
_COPIED_EVERY: Final = 20
_TABLE: Final = "CREATE TABLE reasons (id TEXT PRIMARY KEY, text TEXT)"

Cast = Callable[[sqlite3.Connection, Ballot], object]


def uuid_table(folder: Path, seed: int) -> Evidence:
    """Store reasons in the obvious design: one row per reason with a random key."""
    return _kiosk(folder, seed, _TABLE, _insert)


def uuid_table_without_rowid(folder: Path, seed: int) -> Evidence:
    """The same WITHOUT ROWID: even a table sorted by a random key stores its rows in order of arrival."""
    return _kiosk(folder, seed, f"{_TABLE} WITHOUT ROWID", _insert)


def growing_ids(folder: Path, seed: int) -> Evidence:
    """Shuffled, but with ids that contain the time."""
    ballots = _visitors(seed)
    records = [{"id": f"{number:032x}", "text": ballot.reason} for number, ballot in enumerate(ballots)]
    Random(seed).shuffle(records)  # noqa: S311 - the same every time
    return _written(folder, ballots, "CREATE TABLE reasons (packed TEXT)", "INSERT INTO reasons VALUES (?)", [(json.dumps(records),)])


def write_ahead_log(folder: Path, seed: int) -> Evidence:
    """Use the write-ahead log, which holds every page as it was at every vote."""
    return _kiosk(folder, seed, f"PRAGMA journal_mode=WAL; {_TABLE}", _insert)


def vote_log(folder: Path, seed: int) -> Evidence:
    """Counters and a debug log with one line a vote."""

    def noted(connection: sqlite3.Connection, ballot: Ballot) -> None:
        connection.execute("INSERT INTO log VALUES (?)", ("".join(cell(ballot).split("/")) + "touch",))

    return _kiosk(folder, seed, "CREATE TABLE log (line)", noted)


def session_log_of_votes(folder: Path, seed: int) -> Evidence:
    """A session log with a line a vote."""

    def noted(connection: sqlite3.Connection, ballot: Ballot) -> None:
        line = "".join(cell(ballot).split("/")) + "touch"
        connection.execute("INSERT INTO session_log SELECT '', coalesce(max(number), 0) + 1, ? FROM session_log", (line,))

    return _kiosk(folder, seed, "CREATE TABLE session_log (session_id, number, event)", noted)


def moving_counters(folder: Path, seed: int) -> Evidence:
    """Counters that are replaced instead of changed."""
    made = "CREATE TABLE tallies (opening, final, first, entered, count, UNIQUE (opening, final, first))"

    def replaced(connection: sqlite3.Connection, ballot: Ballot) -> None:
        connection.execute("INSERT OR REPLACE INTO tallies VALUES (?, ?, ?, 'touch', 1)", cell(ballot).split("/"))

    return _kiosk(folder, seed, made, replaced)


def moving_sureness(folder: Path, seed: int) -> Evidence:
    """Counters of how sure people are that are replaced instead of changed."""
    made = "CREATE TABLE sureness (session_id, side, step, count, UNIQUE (side, step))"

    def replaced(connection: sqlite3.Connection, ballot: Ballot) -> None:
        connection.execute("INSERT OR REPLACE INTO sureness VALUES ('', ?, ?, 1)", (ballot.side.value, ballot.sure))

    return _kiosk(folder, seed, made, replaced, _sure(seed))


def growing_sureness(folder: Path, seed: int) -> Evidence:
    """Counters of how sure people are that grow, as `growing_counters`."""
    made = (
        "CREATE TABLE sureness (session_id, side, step, count, PRIMARY KEY (session_id, side, step)) WITHOUT ROWID;"
        "INSERT INTO sureness SELECT printf('%.*c', 16, '-'), s.column1, n.column1, printf('%012d', 0) FROM"
        " (VALUES ('for'), ('against')) AS s, (VALUES (3), (4), (5)) AS n;"
    )
    named = f"UPDATE sureness SET session_id = '{SESSION.id}';"  # noqa: S608 - our own words

    def stroke(connection: sqlite3.Connection, ballot: Ballot) -> None:
        voted = "(SELECT max(length(count)) FROM sureness)"
        longer = f"UPDATE sureness SET count = printf('%012d%.*c', 1, {voted}, '|') WHERE side = ? AND step = ?"  # noqa: S608 - our own words
        connection.execute(longer, (ballot.side.value, ballot.sure))

    return _kiosk(folder, seed, made + named, stroke, _sure(seed))


def growing_counters(folder: Path, seed: int) -> Evidence:
    """Counters that also store how many had voted by then, as a growing text: SQLite moves a record that grows."""
    made = (
        "CREATE TABLE tallies (opening, final, first, entered, count TEXT, PRIMARY KEY (opening, final, first)) WITHOUT ROWID;"
        "INSERT INTO tallies SELECT o.column1, f.column1, s.column1, 'touch', '' FROM"
        " (VALUES ('none'), ('for'), ('against'), ('unsure')) AS o, (VALUES ('for'), ('against')) AS f, (VALUES ('for'), ('against')) AS s"
    )

    def stroke(connection: sqlite3.Connection, ballot: Ballot) -> None:
        voted = "(SELECT max(length(count)) FROM tallies)"
        same = "opening = ? AND final = ? AND first = ?"
        longer = f"UPDATE tallies SET count = printf('%.*c', {voted} + 1, '|') WHERE {same}"  # noqa: S608 - our own words
        connection.execute(longer, cell(ballot).split("/"))

    return _kiosk(folder, seed, made, stroke)


def a_file_each(folder: Path, seed: int) -> Evidence:
    """Write every reason to its own file, which has a modification time."""
    ballots = _visitors(seed)
    folder.mkdir(parents=True)
    for number, ballot in enumerate(ballots):
        path = folder / f"{number:03d} {marks((ballot.reason or '').encode())[0]}.txt"
        path.write_text(ballot.reason or "")
        os.utime(path, ns=(number * 10**9, number * 10**9))
    return Evidence(folder, arrivals(ballots))


def as_they_came(folder: Path, seed: int) -> Evidence:
    """Run the real services on a store that lists reasons in order of arrival."""
    ballots = _visitors(seed)
    with closing(a_store(folder)) as store:
        for ballot in ballots:
            store.ballots.cast(SESSION.id, ballot)
        ended = SESSION.with_state(SessionState.CLOSED, SESSION.opened_on)
        store.sessions.put(ended)
        held: ReasonStore = _Unsorted(store.reasons, [ballot.reason or "" for ballot in ballots])
        waiting = _Unordered(held).waiting(ended.id, closed=True)
        listed = held.list(ended.id, *ReasonState)
        held.save_decisions(ended.id, [replace(reason, state=ReasonState.SHOWN) for reason in waiting])
        summary = SummaryBuilder(store.counts, held).build(ended, sample_debate())
        shown = _Unordered(held).shown(ended.id)
    found = {name: marks(" ".join(reason.text for reason in reasons).encode()) for name, reasons in _named(waiting, shown, listed)}
    found[LISTS[3]] = marks(" ".join(reason.text for reason in summary.reasons).encode())
    return Evidence(folder, arrivals(ballots), lists=found, summary=summary)


class _Unsorted:
    """A reason store that does not sort."""

    def __init__(self, store: ReasonStore, order: Sequence[str]) -> None:
        self._store, self._order = store, order

    def list(self, session_id: str, *states: ReasonState) -> Sequence[Reason]:
        return sorted(self._store.list(session_id, *states), key=lambda reason: self._order.index(reason.text))

    def new_reasons(self, session_id: str) -> int:
        return self._store.new_reasons(session_id)

    def late_reasons(self, session_id: str) -> int:
        return self._store.late_reasons(session_id)

    def counts(self, session_id: str) -> dict[ReasonState, int]:
        return self._store.counts(session_id)

    def set_state(self, session_id: str, reason_id: bytes, state: ReasonState) -> None:
        self._store.set_state(session_id, reason_id, state)

    def count_restored(self, session_id: str) -> None:
        self._store.count_restored(session_id)

    def save_decisions(self, session_id: str, decided: Iterable[Reason]) -> None:
        self._store.save_decisions(session_id, decided)

    def save_answers(self, session_id: str, counted: Iterable[Reason]) -> None:
        self._store.save_answers(session_id, counted)


class _Unordered(Moderation):
    """A moderation that does not sort."""

    def waiting(self, session_id: str, *, closed: bool) -> Sequence[Reason]:
        super().waiting(session_id, closed=closed)
        return self.store.list(session_id, ReasonState.WAITING)

    def shown(self, session_id: str) -> Sequence[Reason]:
        return self.store.list(session_id, ReasonState.SHOWN)


def _named(*lists: Sequence[Reason]) -> Iterable[tuple[str, Sequence[Reason]]]:
    return zip(LISTS, lists, strict=False)


def _visitors(seed: int) -> list[Ballot]:
    return visitors(Random(seed), VISITORS)  # noqa: S311 - the same every time


def _sure(seed: int) -> list[Ballot]:
    """Return visitors who are all somewhat sure, or more."""
    steps = Random(seed)  # noqa: S311 - the same every time
    return [replace(ballot, sure=steps.choice([3, 4, 5])) for ballot in _visitors(seed)]


def _insert(connection: sqlite3.Connection, ballot: Ballot) -> None:
    connection.execute("INSERT INTO reasons VALUES (?, ?)", (str(uuid.uuid4()), ballot.reason))


def _kiosk(folder: Path, seed: int, made: str, cast: Cast, ballots: Sequence[Ballot] = ()) -> Evidence:
    """Let visitors vote on a kiosk of this design, with second copies, and collect the evidence while it runs."""
    ballots = ballots or _visitors(seed)
    work = folder / "kiosk"
    work.mkdir(parents=True)
    copies: list[bytes] = []
    with closing(sqlite3.connect(work / "goodfaith.db", isolation_level=None)) as connection:
        connection.executescript(made)
        for number, ballot in enumerate(ballots, start=1):
            cast(connection, ballot)
            if number % _COPIED_EVERY == 0 or number == VISITORS:
                copies.append(connection.serialize())
        shutil.copytree(work, folder / "found")
    return Evidence(folder / "found", arrivals(ballots), tuple(copies))


def _written(folder: Path, ballots: Sequence[Ballot], made: str, sql: str, rows: Sequence[Sequence[object]]) -> Evidence:
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "goodfaith.db", isolation_level=None)) as connection:
        connection.execute(made)
        connection.executemany(sql, rows)
    return Evidence(folder, arrivals(ballots))


PLANTED: Final[Mapping[str, Callable[[Path, int], Evidence]]] = {
    "order of the rows": uuid_table,
    "order of the ids": growing_ids,
    "place of the words in the file": uuid_table_without_rowid,
    "copies of the words left behind": write_ahead_log,
    "words and counters outside the database": write_ahead_log,
    "the session log": session_log_of_votes,
    "times of files": a_file_each,
    "names of files": a_file_each,
    "order of the counters": moving_counters,
    "place of the counters in the file": growing_counters,
    "order of how sure people are": moving_sureness,
    "place of how sure people are in the file": growing_sureness,
    "copies of the counters left behind": vote_log,
    "what is new in the second copy": uuid_table,
    "the second copy before": uuid_table,
    **dict.fromkeys((*LISTS, "PDF", "CSV", "JSON", "XLSX"), as_they_came),
}
"""By channel."""
