"""A station and a real PostgreSQL that is frozen, stopped, crashed, refused and made read-only while people vote.

Nothing here looks at a clock: votes are cast in the thread of the test while the sender stands in a call, and what counts is that
every thanked vote is stored and that the last figures arrive.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.app.hub_sender import HubSender
from kiosk.app.reports import session_report
from kiosk.app.station import Station, postgres_access
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.domain.tally import Split
from kiosk.publishing.data import json_export, json_import
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.hub import HubRefused
from kiosk.services.station_link import Trouble
from kiosk.system.hub_file import HubFile
from tests.hub.hubs import MadeHub
from tests.postgres import Server

AI = "open-source-ai"


@pytest.fixture(autouse=True)
def _no_rounds_but_those_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOODFAITH_HUB_PASSWORD", raising=False)
    monkeypatch.setattr(HubSender, "start", lambda _sender: None)


@dataclass
class Booth:
    """A kiosk's data folder, with a session, as a station. `thanked` are the votes whose visitors were thanked."""

    workspace: Workspace
    station: Station
    session: Session
    thanked: int = 0

    def vote(self, number: int = 12) -> None:
        for turn in range(number):
            self.workspace.store.ballots.cast(self.session.id, Ballot(list(Side)[turn % 2], Side.FOR))
            self.thanked += 1

    def send(self) -> Trouble:
        """Run one round here, as the thread does when it is due."""
        assert self.station._sender
        self.station._sender.send()
        return self.station.status.trouble

    def end(self) -> None:
        self.session = self.workspace.sessions.end(self.session)


@contextmanager
def open_booth(folder: Path, hub: MadeHub, name: str) -> Iterator[Booth]:
    """Join a new kiosk. A test says when it sends."""
    folder.mkdir()
    with open_workspace(DataFolder(folder)) as workspace:
        session = workspace.sessions.start("Open day", workspace.debate(AI), SessionSettings())
        station = Station(workspace, workspace.debate(AI), postgres_access())
        by = hub.logins["join"]
        station.join(by.url, name, by.password, may_end=False)
        yield Booth(workspace, station, session)


@pytest.fixture
def booth(tmp_path: Path, hub: MadeHub) -> Iterator[Booth]:
    with open_booth(tmp_path / "kiosk", hub, "Hall B, left") as opened:
        yield opened


@contextmanager
def frozen(server: Server, _booth: Booth, _hub: MadeHub) -> Iterator[None]:
    server.freeze()
    try:
        yield
    finally:
        server.thaw()


@contextmanager
def stopped(server: Server, _booth: Booth, _hub: MadeHub) -> Iterator[None]:
    server.stop()
    try:
        yield
    finally:
        server.start()


@contextmanager
def crashed(server: Server, _booth: Booth, _hub: MadeHub) -> Iterator[None]:
    server.crash()
    try:
        yield
    finally:
        server.start()


@contextmanager
def wrong_password(_server: Server, booth: Booth, _hub: MadeHub) -> Iterator[None]:
    path = HubFile(booth.workspace.folder.path).password_path
    right = path.read_bytes()
    path.write_bytes(b"wrong")
    yield
    path.write_bytes(right)


@contextmanager
def read_only(_server: Server, _booth: Booth, hub: MadeHub) -> Iterator[None]:
    """Let the hub write nothing, as one whose disk is full."""
    hub.sql(f"ALTER DATABASE {hub.database} SET default_transaction_read_only = on")
    yield
    hub.server.sql(f"ALTER DATABASE {hub.database} SET default_transaction_read_only = off")


Mishap = Callable[[Server, Booth, MadeHub], AbstractContextManager[None]]


@pytest.mark.parametrize("mishap", [frozen, stopped, crashed, wrong_password, read_only], ids=lambda mishap: mishap.__name__)
def test_votes_go_on_whatever_happens_to_the_hub_and_the_last_figures_arrive(
    mishap: Mishap, booth: Booth, hub: MadeHub, server: Server
) -> None:
    booth.vote()
    assert booth.send() is Trouble.NONE
    with mishap(server, booth, hub):
        booth.vote()
        assert booth.send() is not Trouble.NONE
        booth.vote()
        booth.end()
        assert booth.send() is not Trouble.NONE
    assert booth.send() is Trouble.NONE

    assert booth.workspace.store.counts.counts(booth.session.id).now.votes == booth.thanked == 36
    ((row, figures),) = hub.reader().figures("Open day")
    page = json.loads(b"".join(json_export.chunks(session_report.build_summary(booth.workspace, booth.session))))
    assert (row.votes, figures.closed, figures.document) == (36, True, page)


def test_votes_are_cast_while_the_thread_stands_in_a_call_to_a_frozen_server(booth: Booth, server: Server) -> None:
    sender = booth.station._sender
    assert sender
    server.freeze()
    try:
        sender._thread.start()
        booth.vote(40)
        booth.end()
        booth.station.close()
    finally:
        server.thaw()
    assert booth.workspace.store.counts.counts(booth.session.id).now.votes == 40


def test_a_wrong_password_is_the_organisers_business_and_not_in_the_message(booth: Booth, server: Server, hub: MadeHub) -> None:
    with wrong_password(server, booth, hub):
        assert booth.send() is Trouble.REFUSED
        assert "wrong" not in booth.station.status.message.replace("wrong password", "").replace("password is wrong", "")


def test_a_cloned_disk_is_told_apart(tmp_path: Path, booth: Booth, hub: MadeHub) -> None:
    booth.send()
    clone = tmp_path / "clone"
    with open_booth(clone, hub, "Hall C") as other:
        for path in booth.workspace.folder.path.glob("hub*"):
            (clone / path.name).write_bytes(path.read_bytes())
        twin = Station(other.workspace, other.workspace.debate(AI), postgres_access())
        assert twin._sender
        twin._sender.send()
        first = twin.status.trouble
        assert booth.send() is Trouble.NONE
        twin._sender.send()
        assert Trouble.NONE not in {first, twin.status.trouble}, "the original is heard of all the time"
        assert any(row.duplicate for row in hub.reader().stations())


def test_three_kiosks_meet_in_one_place_and_the_sum_is_their_own(tmp_path: Path, hub: MadeHub) -> None:
    split = [0, 0]
    for number, (for_, against) in enumerate([(9, 7), (12, 10), (8, 10)]):
        with open_booth(tmp_path / str(number), hub, f"Booth {number}") as booth:
            booth.vote(2 * min(for_, against))
            for _ in range(abs(for_ - against)):
                side = Side.FOR if for_ > against else Side.AGAINST
                booth.workspace.store.ballots.cast(booth.session.id, Ballot(side, Side.FOR))
            booth.end()
            assert booth.send() is Trouble.NONE
            split = [split[0] + for_, split[1] + against]
            booth.station.watch(on=True)
            booth.send()
            rows = booth.station.status.stations
    assert [row.votes for row in sorted(rows, key=lambda row: row.name)] == [16, 22, 18]
    documents = [dict(figures.document) for _, figures in hub.reader().figures("Open day")]
    combined = CombinedSummary.from_results(results for each in documents for results in json_import.read_document(each, "the hub"))
    assert combined.split == Split(*split)


def test_a_kiosk_that_knows_no_password_is_not_let_in(tmp_path: Path, hub: MadeHub) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        station = Station(workspace, workspace.debate(AI), postgres_access())
        with pytest.raises(HubRefused):
            station.join(hub.logins["join"].url, "Hall B", "guess", may_end=False)
        assert station.membership is None
