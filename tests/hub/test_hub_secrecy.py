"""An attacker reads the whole hub, its WAL and every past version of its rows, with a dump after every vote."""

import json
import random
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk.app.station_feed import StationFeed
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import ResultsRule, Session, SessionSettings
from kiosk.services.hub import Heartbeat
from kiosk.services.results import visible_results
from kiosk.services.sent_figures import SentFigures
from kiosk.system import atomic_file
from tests.hub.hubs import MadeHub, Station
from tests.postgres import program

AI = "open-source-ai"
DUMPED = ("stations", "heartbeats", "figures", "offers", "takings")
Dump = dict[str, list[dict[str, Any]]]
Leak = Callable[[Heartbeat, int], Heartbeat]


@dataclass
class Day:
    """A kiosk and its hub. Whoever attacks has `dumps`; a visitor who looks after every vote has seen `pages`."""

    workspace: Workspace
    hub: MadeHub
    station: Station
    rule: ResultsRule
    leak: Leak | None = None
    dumps: list[Dump] = field(default_factory=list)
    pages: list[tuple[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        debate = self.workspace.debate(AI)
        self.session = self.workspace.sessions.start("Open day", debate, SessionSettings(results=self.rule))
        self.sent = SentFigures(self.workspace.folder.path / "hub-sent.json", atomic_file.write)
        self.feed = StationFeed(self.workspace, debate, self.sent)

    def vote(self, side: Side, number: int) -> None:
        self.workspace.store.ballots.cast(self.session.id, Ballot(side, side, reason=f"Because {number}.", language="en"))
        self.look(self.session)
        self.send()

    def look(self, session: Session) -> None:
        """See what a visitor who has voted may see now."""
        counts = self.workspace.store.counts.counts(session.id)
        shown = visible_results(session, counts, own_vote_cast=True, min_group=5)
        if shown.split is not None:
            self.pages.append((shown.split.for_, shown.split.against))

    def end(self) -> None:
        self.session = self.workspace.sessions.end(self.session)
        self.look(self.session)
        self.send()

    def send(self) -> None:
        """Send after every vote, which is more often than the kiosk does, and dump the hub."""
        beat, figures = self.feed.collect()
        if self.leak:
            beat = self.leak(beat, self.workspace.store.counts.counts(self.session.id).now.votes)
        self.station.hub.send_heartbeat(self.station.identity, beat)
        for each in figures:
            self.station.hub.send_figures(self.station.identity, each)
            self.sent.arrived(each)
        self.dumps.append(dump(self.hub))


def dump(hub: MadeHub) -> Dump:
    """Return every row with what PostgreSQL knows of it: the transaction that wrote it, and its place."""
    query = "SELECT to_jsonb(t) || jsonb_build_object('xmin', xmin::text, 'ctid', ctid::text) FROM goodfaith.{} t"
    return {table: [row[0] for row in hub.sql(query.format(table))] for table in DUMPED}


def votes_told(day: Day) -> list[int]:
    """Return every number of votes that a heartbeat told, in order."""
    return [dumped["heartbeats"][0]["votes"] for dumped in day.dumps]


def splits_told(day: Day) -> list[tuple[int, int]]:
    rows = [row for dumped in day.dumps for row in dumped["figures"]]
    splits = [session["split"] for row in rows for session in row["document"]["sessions"]]
    return [(split["for"], split["against"]) for split in splits if split]


def small_steps(numbers: list[int]) -> list[int]:
    """Return the differences that single out one to four votes."""
    return [after - before for before, after in pairwise(numbers) if 0 < abs(after - before) < 5]


def play(day: Day, votes: int, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same votes every time
    day.send()
    for number in range(votes):
        day.vote(chance.choice(list(Side)), number)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(DataFolder(tmp_path)) as opened:
        yield opened


@pytest.mark.parametrize("rule", list(ResultsRule))
def test_dumps_after_every_vote_hold_what_the_pages_said_and_no_more(hub: MadeHub, workspace: Workspace, rule: ResultsRule) -> None:
    day = Day(workspace, hub, hub.join(), rule)
    play(day, 33, seed=7)
    while_open = len(day.dumps)
    assert small_steps(votes_told(day)) == []
    assert set(splits_told(day)) <= set(day.pages)
    assert bool(splits_told(day)) is (rule is ResultsRule.AFTER_VOTING), "the attacker looks at something"
    assert small_steps([for_ + against for for_, against in splits_told(day)]) == []
    assert not any("Because" in json.dumps(dumped) for dumped in day.dumps), "reasons wait for the organiser and the end"

    day.end()
    assert splits_told(day)[-1] in day.pages
    assert small_steps([sum(split) for split in splits_told(day)]) == []
    assert len(day.dumps) == while_open + 1


def test_a_heartbeat_that_tells_every_vote_would_be_found(hub: MadeHub, workspace: Workspace) -> None:
    day = Day(workspace, hub, hub.join(), ResultsRule.AFTER_VOTING, leak=lambda beat, votes: replace(beat, votes=votes))
    play(day, 6, seed=7)
    assert small_steps(votes_told(day)) == [1] * 6


def test_a_row_is_not_even_written_again_for_a_single_vote(hub: MadeHub, workspace: Workspace) -> None:
    """The transaction and the place of a row, and so the WAL, tell of a write even if nothing in it has changed."""
    day = Day(workspace, hub, hub.join(), ResultsRule.AFTER_VOTING)
    start = hub.sql("SELECT pg_current_wal_lsn()")[0][0]
    play(day, 33, seed=3)
    written = {(row["xmin"], row["ctid"]): row["document"] for dumped in day.dumps for row in dumped["figures"]}
    splits = [split for split, before in zip(splits_told(day), [None, *splits_told(day)], strict=False) if split != before]
    assert len(written) == len(splits) == len(set(splits))
    assert records(hub, start, "figures") == len(written)
    assert records(hub, start, "heartbeats") == 0


def test_the_wal_of_a_row_written_with_every_vote_would_be_seen(hub: MadeHub) -> None:
    start = hub.sql("SELECT pg_current_wal_lsn()")[0][0]
    station = hub.join()
    station.sql("INSERT INTO goodfaith.figures VALUES (%s, %s, 'n', 'd', false, 1, '{}', now())", (station.identity.station_id, "a" * 32))
    for _ in range(3):
        station.sql("UPDATE goodfaith.figures SET revision = revision + 1")
    assert records(hub, start, "figures") == 4


def records(hub: MadeHub, start: str, table: str) -> int:
    """Return how many rows of a table were written since then, as the WAL tells."""
    ((file,), (end,)) = hub.sql(f"SELECT pg_relation_filepath('goodfaith.{table}') UNION ALL SELECT pg_current_wal_flush_lsn()::text")
    hub.sql("SELECT pg_switch_wal()")
    place = file.removeprefix("base/")
    database, relation = place.split("/")
    (tablespace,) = hub.sql("SELECT oid FROM pg_tablespace WHERE spcname = 'pg_default'")[0]
    folder = hub.server.folder / "cluster" / "pg_wal"
    command = [
        program("pg_waldump"),
        "--path",
        str(folder),
        "--start",
        start,
        "--end",
        end,
        "--relation",
        f"{tablespace}/{database}/{relation}",
    ]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return sum("rmgr: Heap " in line and ("INSERT" in line or "UPDATE" in line) for line in lines)
