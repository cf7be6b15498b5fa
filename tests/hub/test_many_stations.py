"""How a hub grows: with the stations, never with the votes. The long version has a thousand stations; run it with -s to see the figures."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from kiosk.app.hub import stations_and_sessions
from kiosk.domain.tally import Split
from kiosk.publishing.data import json_export
from kiosk.services.hub import JSON, Figures
from tests.hub.hubs import MadeHub, Station, heartbeat
from tests.publishing.pages import DAY
from tests.work import SLACK, Stopwatch

TICKS = os.sysconf("SC_CLK_TCK")
STATUS_SECONDS = 0.2


def document(number: int, votes: int) -> dict[str, JSON]:
    """Return the closing summary of a station with so many votes."""
    split = Split(votes // 2, votes - votes // 2)
    counted = replace(DAY.results, session_id=f"{number:032x}", visits=votes, votes=votes, screen_votes=votes, split=split, flow=None)
    content: dict[str, JSON] = json.loads(b"".join(json_export.chunks(replace(DAY, results=counted))))
    return content


def send_all(stations: list[Station], votes: int, revision: int = 1) -> None:
    for number, station in enumerate(stations):
        station.hub.send_heartbeat(station.identity, heartbeat(votes))
        summary = document(number, votes)
        figures = Figures(f"{number:032x}", "Open day", "open-source-ai", closed=True, revision=revision, document=summary)
        station.hub.send_figures(station.identity, figures)
        station.hub.close()


def beat_all(stations: list[Station], votes: int) -> None:
    """Send what a minute of all stations is: a heartbeat and a look at the offers, each on a connection of its own."""
    for station in stations:
        station.hub.send_heartbeat(station.identity, heartbeat(votes))
        station.hub.offers()
        station.hub.close()


def size(hub: MadeHub) -> int:
    """Return the bytes of what is in use."""
    hub.sql("VACUUM FULL goodfaith.figures")
    hub.sql("VACUUM FULL goodfaith.heartbeats")
    return int(hub.sql("SELECT pg_total_relation_size('goodfaith.figures') + pg_total_relation_size('goodfaith.heartbeats')")[0][0])


def rows(hub: MadeHub) -> int:
    return int(hub.sql("SELECT (SELECT count(*) FROM goodfaith.figures) + (SELECT count(*) FROM goodfaith.heartbeats)")[0][0])


def server_seconds(hub: MadeHub) -> float:
    """Return the processor time of the server and of all its connections that have ended."""
    parts = Path(f"/proc/{hub.server.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return sum(int(part) for part in parts[11:15]) / TICKS


@contextmanager
def statements() -> Iterator[list[str]]:
    """Record what is asked of the hub."""
    asked: list[str] = []

    def record(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", record)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", record)


def questions(hub: MadeHub) -> int:
    """Return how many questions a look at everything asks."""
    reader = hub.reader()
    with statements() as asked:
        stations_and_sessions(reader)
    reader.close()
    return len(asked)


def test_rows_and_size_do_not_grow_with_votes_or_time(hub: MadeHub) -> None:
    stations = [hub.join(f"Booth {number}") for number in range(6)]
    send_all(stations, 100)
    before, small = rows(hub), size(hub)
    for revision in range(2, 6):
        send_all(stations, 10_000, revision)
        beat_all(stations, 10_000)
    assert (before, rows(hub)) == (12, 12)
    assert size(hub) <= small * 1.1


def test_one_look_at_all_asks_as_many_questions_of_few_stations_as_of_many(hub: MadeHub) -> None:
    hub.organiser().offer("Open day", "open-source-ai", sealed=False)
    send_all([hub.join("Booth 0")], 100)
    of_one = questions(hub)
    send_all([hub.join(f"Booth {number}") for number in range(1, 8)], 100)
    assert questions(hub) == of_one


@pytest.mark.soak
@pytest.mark.parametrize("count", [250, 1000])
def test_a_minute_of_many_stations(hub: MadeHub, count: int) -> None:
    hub.organiser().offer("Open day", "open-source-ai", sealed=False)
    stations = [hub.join(f"Booth {number}") for number in range(count)]
    send_all(stations, 10_000)
    before = server_seconds(hub)
    beat_all(stations, 10_000)
    minute = server_seconds(hub) - before

    reader = hub.reader()
    reader.stations()
    watch = Stopwatch()
    found = reader.stations()
    status = watch.seconds()
    watch = Stopwatch()
    _, (joint,) = stations_and_sessions(reader)
    whole = watch.seconds()

    assert len(found) == joint.stations == count
    assert joint.combined is not None
    assert joint.combined.votes == 10_000 * count
    assert rows(hub) == 2 * count
    assert minute < 60 / 2, "half a processor of a small server"
    assert status < STATUS_SECONDS * SLACK
    figures = f"{count} stations: {minute:.1f} s of the server's processor a minute, {size(hub) / count / 1000:.1f} KB a station, "
    sys.stdout.write(f"\n{figures}list {status * 1000:.0f} ms, with the sum of all summaries {whole:.2f} s\n")
