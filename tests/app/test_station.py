"""A kiosk as a station, on a real data folder: what it gathers, and joining and leaving."""

import json
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.app.diagnostics.checks import check_machine
from kiosk.app.reports import session_report
from kiosk.app.station import HubAccess, Station
from kiosk.app.station_feed import StationFeed
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.publishing.data import json_export, json_import
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.health import HealthWarning
from kiosk.services.hub import Figures, Hub, HubRefused, Identity, Lamp, SessionOffer, StationState
from kiosk.services.live_settings import export_settings
from kiosk.services.sent_figures import SentFigures
from kiosk.services.station_link import Trouble
from kiosk.system import atomic_file
from tests.app.fake_hubs import MemoryHub

AI = "open-source-ai"
ADDRESS = "postgresql://joining@hub.example.org/goodfaith"


@pytest.fixture(autouse=True)
def _no_password_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOODFAITH_HUB_PASSWORD", raising=False)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(DataFolder(tmp_path)) as opened:
        yield opened


def _start(workspace: Workspace, name: str = "Open day", *, rehearsal: bool = False) -> Session:
    return workspace.sessions.start(name, workspace.debate(AI), SessionSettings(), rehearsal=rehearsal)


def _vote(workspace: Workspace, session: Session, for_: int, against: int, reason: str | None = None) -> None:
    turns = [side for pair in zip_longest([Side.FOR] * for_, [Side.AGAINST] * against) for side in pair if side]
    for number, side in enumerate(turns):
        words = f"{reason} {number}" if reason else None
        workspace.store.ballots.cast(session.id, Ballot(side, Side.FOR, reason=words, language="en"))


def _hub_files(workspace: Workspace) -> list[str]:
    return sorted(path.name for path in workspace.folder.path.glob("hub*"))


def _feed(workspace: Workspace) -> tuple[StationFeed, SentFigures]:
    sent = SentFigures(workspace.folder.path / "hub-sent.json", atomic_file.write)
    return StationFeed(workspace, workspace.debate(AI), sent), sent


def test_the_closing_document_is_the_export_of_its_own_page(workspace: Workspace) -> None:
    session = _start(workspace)
    _vote(workspace, session, 9, 7, "Because.")
    session = workspace.sessions.end(session)
    for reason in workspace.moderation.waiting(session.id, closed=True):
        workspace.moderation.decide(session.id, reason, show=True)

    beat, (figures,) = _feed(workspace)[0].collect()

    page = b"".join(json_export.chunks(session_report.build_summary(workspace, session)))
    assert figures.document == json.loads(page)
    assert (figures.closed, figures.session_name, beat.votes, beat.state) == (True, "Open day", 16, StationState.ENDED)
    results = json_import.read_document(figures.document, "Hall B")
    assert CombinedSummary.from_results(results).votes == 16


def test_nothing_is_sent_twice_and_a_hidden_reason_goes(workspace: Workspace) -> None:
    session = _start(workspace)
    _vote(workspace, session, 9, 7, "Because.")
    session = workspace.sessions.end(session)
    for reason in workspace.moderation.waiting(session.id, closed=True):
        workspace.moderation.decide(session.id, reason, show=True)
    feed, sent = _feed(workspace)
    _, (figures,) = feed.collect()
    _, (again,) = feed.collect()
    assert again == figures, "until it has arrived"
    sent.arrived(figures)
    assert feed.collect()[1] == feed.collect()[1] == []

    workspace.moderation.decide(session.id, workspace.moderation.shown(session.id)[0], show=False)
    _, (newer,) = feed.collect()
    assert newer.revision == 2
    assert len(cast("Any", newer.document)["sessions"][0]["reasons"]) == 15


def test_sessions_that_had_ended_before_stay_on_this_kiosk_but_for_the_last(workspace: Workspace) -> None:
    for name in ("Monday", "Tuesday", "Wednesday"):
        session = _start(workspace, name)
        _vote(workspace, session, 6, 6)
        workspace.sessions.end(session)
    feed, _ = _feed(workspace)
    assert [figures.session_name for figures in feed.collect()[1]] == ["Wednesday"]
    session = _start(workspace, "Thursday")
    _vote(workspace, session, 6, 6)
    workspace.sessions.end(session)
    assert [figures.session_name for figures in feed.collect()[1]] == ["Wednesday", "Thursday"]


def test_an_erased_session_is_withdrawn_and_a_rehearsal_never_sent(workspace: Workspace) -> None:
    session = _start(workspace)
    _vote(workspace, session, 9, 7)
    workspace.sessions.end(session)
    feed, _ = _feed(workspace)
    feed.collect()
    workspace.store.sessions.wipe(session.id, erased=True)
    rehearsal = _start(workspace, "Try", rehearsal=True)
    _vote(workspace, rehearsal, 9, 7)

    beat, (figures,) = feed.collect()

    assert figures.document["sessions"] == []
    assert (beat.state, beat.votes, beat.session_id) == (StationState.NONE, 0, None)


def test_a_session_whose_text_has_changed_is_a_concern_and_stops_no_heartbeat(workspace: Workspace) -> None:
    debate = workspace.debate(AI)
    session = Session("7" * 32, "Open day", debate.id, "0" * 64, workspace.sessions.today())
    workspace.store.sessions.add(session, 3)
    workspace.sessions.end(session)

    beat, figures = _feed(workspace)[0].collect()

    assert (beat.lamp, beat.concerns, figures) == (Lamp.AMBER, ("not_sent",), [])


def test_a_vote_that_was_not_saved_is_told_until_the_next_step_not_until_the_next_vote(workspace: Workspace) -> None:
    session = _start(workspace)
    feed, _ = _feed(workspace)
    workspace.store.database.warning = HealthWarning.NOT_SAVED
    assert feed.collect()[0].concerns == ("not_saved",)
    workspace.store.database.warning = None
    seen = []
    for _ in range(12):
        _vote(workspace, session, 1, 0)
        seen.append(feed.collect()[0].concerns)
    assert seen == [("not_saved",)] * 9 + [()] * 3


class Access:
    """Ways to a hub in memory. `refusal` is raised by joining and leaving."""

    def __init__(self) -> None:
        self.hub, self.refusal, self.left = MemoryHub(), "", list[str]()
        self.passwords: set[str] = set()

    def connect(self, address: str, password: str) -> Hub:
        self.passwords.add(f"{address} {password}")
        return cast("Hub", self.hub)

    def join(self, address: str, password: str, station_id: str, name: str) -> tuple[str, str]:
        assert (address, password, name) == (ADDRESS, "joining password", "Hall B")
        if self.refusal:
            raise HubRefused(self.refusal)
        return f"postgresql://s_{station_id[:6]}@hub.example.org/goodfaith", "own password"

    def leave(self, _address: str, _password: str, identity: Identity) -> None:
        if self.refusal:
            raise HubRefused(self.refusal)
        self.left.append(identity.station_id)

    @property
    def ways(self) -> HubAccess:
        return HubAccess(self.connect, self.join, self.leave)


def _wait_for_a_round(station: Station) -> None:
    assert station._sender
    station._sender.close(60)


def test_joining_stores_the_login_the_hub_gave_and_sends(workspace: Workspace) -> None:
    access = Access()
    station = Station(workspace, workspace.debate(AI), access.ways)
    assert station.membership is None
    station.join(ADDRESS, " Hall B\n", "joining password", may_end=True)
    joined = station.membership
    assert joined
    _wait_for_a_round(station)
    assert station.status.trouble is Trouble.NONE
    assert access.passwords == {f"{joined.address} own password"}
    assert list(access.hub.rows) == [joined.station_id]
    assert (joined.may_end, joined.name) == (True, "Hall B")
    found = [path.name for path in workspace.folder.path.rglob("*") if path.is_file() and b"password" in path.read_bytes()]
    assert found == ["hub-password"]


def test_a_kiosk_that_was_not_let_in_has_changed_nothing(workspace: Workspace) -> None:
    access = Access()
    access.refusal = "The password is wrong."
    station = Station(workspace, workspace.debate(AI), access.ways)
    for address in (ADDRESS, "nonsense"):
        with pytest.raises(KnownError):
            station.join(address, "Hall B", "joining password", may_end=False)
    assert station.membership is None
    assert _hub_files(workspace) == []


@pytest.mark.parametrize("refusal", ["", "The hub is not there."])
def test_leaving_forgets_everything_whatever_the_hub_says(workspace: Workspace, refusal: str) -> None:
    access = Access()
    station = Station(workspace, workspace.debate(AI), access.ways)
    station.join(ADDRESS, "Hall B", "joining password", may_end=False)
    access.refusal = refusal
    station.leave()
    assert bool(access.left) is not bool(refusal)
    assert station.membership is None
    station.wake()
    station.watch(on=True)
    assert _hub_files(workspace) == []


def test_a_restart_sends_as_the_same_station_and_a_taken_session_under_the_joint_name(workspace: Workspace) -> None:
    access = Access()
    access.hub.offered = [SessionOffer("offer-1", "Open day", AI)]
    station = Station(workspace, workspace.debate(AI), access.ways)
    station.join(ADDRESS, "Hall B", "joining password", may_end=False)
    _wait_for_a_round(station)
    assert [offer.name for offer in station.status.offers] == ["Open day"]
    session = _start(workspace, "Open day (2)")
    station.take(session.id, station.status.offers[0])
    _vote(workspace, session, 9, 7)
    workspace.sessions.end(session)
    station.close()

    again = Station(workspace, workspace.debate(AI), access.ways)
    _wait_for_a_round(again)

    assert again.joint_session(session.id) == "offer-1"
    assert [(figures.session_name, figures.closed) for figures in access.hub.documents.values()] == [("Open day", True)]
    assert {offer for _, offer in access.hub.taken} == {"offer-1"}
    assert len(access.hub.rows) == 1


def test_a_membership_that_cannot_be_read_is_told_and_stops_nothing(workspace: Workspace) -> None:
    (workspace.folder.path / "hub.toml").write_text("nonsense", encoding="utf-8")
    station = Station(workspace, workspace.debate(AI), Access().ways)
    assert station.membership is None
    assert (station.status.trouble, "hub.toml" in station.status.message) == (Trouble.REFUSED, True)
    station.leave()
    assert station.status.trouble is Trouble.NONE


def test_nothing_that_leaves_the_kiosk_names_the_hub_or_its_password(
    workspace: Workspace, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A set-up for other kiosks, what `doctor` finds, and the log."""
    access = Access()
    station = Station(workspace, workspace.debate(AI), access.ways)
    station.join(ADDRESS, "Hall B", "joining password", may_end=False)
    _wait_for_a_round(station)
    workspace.setup.change({"theme": "night"})
    (tmp_path / "stick").mkdir()
    setup = export_settings(workspace.setup, tmp_path / "stick").read_text(encoding="utf-8")
    found = repr(check_machine(workspace.folder.path))
    for told in (setup, found, caplog.text, workspace.folder.settings_file.read_text(encoding="utf-8")):
        assert "password" not in told.replace("no password", "")
        assert "hub.example.org" not in told


def test_votes_are_recorded_while_the_hub_holds_the_sender(workspace: Workspace) -> None:
    """No transaction and no lock of the store is held during a call of the hub: a vote in another thread's place is recorded."""
    session = _start(workspace)

    class Voting(MemoryHub):
        """Votes in the middle of every call: with the store locked, the vote would fail."""

        def send_heartbeat(self, identity: Identity, heartbeat: Any) -> None:  # noqa: ANN401 - passed on
            _vote(workspace, session, 1, 0)
            super().send_heartbeat(identity, heartbeat)

        def send_figures(self, identity: Identity, figures: Figures) -> None:
            _vote(workspace, session, 1, 1)
            super().send_figures(identity, figures)

        def offers(self) -> list[SessionOffer]:
            _vote(workspace, session, 1, 1)
            return []

    access = Access()
    access.hub = Voting()
    _vote(workspace, session, 9, 7)
    station = Station(workspace, workspace.debate(AI), access.ways)
    station.join(ADDRESS, "Hall B", "joining password", may_end=False)
    _wait_for_a_round(station)
    assert station.status.trouble is Trouble.NONE
    assert workspace.store.counts.counts(session.id).now.votes == 16 + 5
