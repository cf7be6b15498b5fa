"""The sender against hubs that are slow, frozen, refusing, raising and lying, and networks that drop, delay and repeat."""

import threading
from itertools import count
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.app.hub_sender import FIRST_RETRY, LAST_RETRY, PERIOD, WATCHING, HubSender
from kiosk.errors import KnownError
from kiosk.services.hub import Figures, Heartbeat, Hub, HubRefused, HubUnavailable, Lamp, SessionOffer, StationState
from kiosk.services.sent_figures import SentFigures
from kiosk.services.station_link import Membership, Trouble
from kiosk.system import atomic_file
from kiosk.system.hub_file import HubFile
from tests.app.fake_hubs import FailingHub, FrozenHub, MemoryHub, Network, document, lying_rows

SESSION = "5" * 32
ADDRESS = "postgresql://station@hub.example.org/goodfaith"


class Feed:
    """Has so many published votes in its session, which a test sets."""

    def __init__(self, sent: SentFigures) -> None:
        self.sent, self.votes, self.closed = sent, 0, False
        self.fails = ""

    def collect(self) -> tuple[Heartbeat, list[Figures]]:
        if self.fails:
            raise KnownError(self.fails)
        beat = Heartbeat("1.0", SESSION, StationState.OPEN, self.votes, Lamp.GREEN)
        due = self.sent.due(SESSION, "Open day", "ai", document(self.votes), closed=self.closed)
        return beat, [due] if due else []


class Kiosk:
    """A station on a disk. `hub` may be replaced between rounds."""

    def __init__(self, folder: Path, hub: Any) -> None:  # noqa: ANN401 - also what is no hub
        self.hub, self.connected = hub, 0
        self.file = HubFile(folder)
        self.sent = SentFigures(self.file.sent_path, atomic_file.write)
        self.feed = Feed(self.sent)
        self.start(self.file.begin() or self.file.join(ADDRESS, "Hall B", "secret"))

    def start(self, membership: Membership) -> None:
        self.sender = HubSender(membership, self.file, self.feed, self.sent, self._connect)

    def restart(self) -> None:
        membership = self.file.begin()
        assert membership
        self.start(membership)

    def _connect(self, address: str, password: str) -> Hub:
        assert (address, password) == (ADDRESS, "secret")
        self.connected += 1
        return cast("Hub", self.hub)


@pytest.fixture
def hub() -> MemoryHub:
    return MemoryHub()


@pytest.fixture(autouse=True)
def _no_password_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOODFAITH_HUB_PASSWORD", raising=False)


@pytest.fixture
def kiosk(tmp_path: Path, hub: MemoryHub) -> Kiosk:
    return Kiosk(tmp_path, hub)


def _votes(hub: MemoryHub) -> list[object]:
    return [cast("Any", each.document)["sessions"][0]["votes"] for each in hub.documents.values()]


def test_a_round_sends_the_heartbeat_and_the_figures_once(kiosk: Kiosk, hub: MemoryHub) -> None:
    kiosk.feed.votes = 10
    assert kiosk.sender.send() == PERIOD
    assert kiosk.sender.send() == PERIOD
    assert [type(each) for each in hub.history] == [Heartbeat, Figures, Heartbeat]
    assert kiosk.connected == hub.closed == 2, "a database has fewer connections than stations"
    assert kiosk.sender.status.trouble is Trouble.NONE
    assert kiosk.sender.status.last_sent


ERRORS = [HubUnavailable("No route."), OSError("secret"), RuntimeError("secret"), TypeError(), RecursionError(), MemoryError()]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_any_failure_is_tried_again_later_and_later_and_loses_nothing(kiosk: Kiosk, hub: MemoryHub, error: Exception) -> None:
    kiosk.hub, kiosk.feed.votes = FailingHub(error), 10
    delays = [kiosk.sender.send() for _ in range(12)]
    assert FIRST_RETRY / 2 <= delays[0] <= FIRST_RETRY
    assert LAST_RETRY / 2 <= delays[-1] <= LAST_RETRY
    failed = kiosk.sender.status
    assert (failed.trouble, failed.last_sent) == (Trouble.UNAVAILABLE, None)

    kiosk.hub, kiosk.feed.votes = hub, 15
    assert kiosk.sender.send() == PERIOD
    assert _votes(hub) == [15]
    assert kiosk.sender.status.trouble is Trouble.NONE


def test_what_a_driver_says_is_never_logged(kiosk: Kiosk, caplog: pytest.LogCaptureFixture) -> None:
    kiosk.hub = FailingHub(RuntimeError("password=secret"))
    kiosk.sender.send()
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert kiosk.sender.status.message == ""


def test_a_refusal_is_told_and_tried_rarely(kiosk: Kiosk, hub: MemoryHub) -> None:
    kiosk.hub = FailingHub(HubRefused("The password is wrong."))
    assert kiosk.sender.send() >= LAST_RETRY / 2
    assert (kiosk.sender.status.trouble, kiosk.sender.status.message) == (Trouble.REFUSED, "The password is wrong.")
    kiosk.hub = hub
    assert kiosk.sender.send() == PERIOD
    assert kiosk.connected == 2


def test_a_password_file_others_can_read_is_a_refusal(kiosk: Kiosk) -> None:
    kiosk.file.password_path.chmod(0o644)
    kiosk.sender.send()
    assert kiosk.sender.status.trouble is Trouble.REFUSED
    assert kiosk.connected == 0


def test_a_store_that_cannot_be_read_sends_nothing_and_is_read_again(kiosk: Kiosk, hub: MemoryHub) -> None:
    kiosk.feed.fails = "The database is damaged."
    kiosk.sender.send()
    assert hub.history == []
    kiosk.feed.fails = ""
    kiosk.sender.send()
    assert _votes(hub) == [0]


def test_the_last_success_stays_on_the_page_while_the_hub_is_away(kiosk: Kiosk) -> None:
    kiosk.sender.send()
    sent = kiosk.sender.status.last_sent
    kiosk.hub = FailingHub(HubUnavailable("No route."))
    kiosk.sender.send()
    assert kiosk.sender.status.last_sent == sent


def test_stations_are_asked_for_only_while_somebody_looks(kiosk: Kiosk) -> None:
    kiosk.sender.send()
    assert not kiosk.sender.status.stations
    kiosk.sender.watch(on=True)
    assert kiosk.sender.send() == WATCHING
    assert [row.name for row in kiosk.sender.status.stations] == ["Hall B"]


class LyingHub(MemoryHub):
    """Answers with what no hub may."""

    def offers(self) -> Any:  # noqa: ANN401 - a lie
        lies: Any = (7, "x" * 10**6, None, b"")
        hostile = SessionOffer("1", "\u202eOpen\x00 day\n", "ai", end_requested=cast("Any", "yes"))
        return [*(SessionOffer(lie, lie, lie, lie) for lie in lies), "no offer", hostile]

    def stations(self) -> Any:  # noqa: ANN401 - a lie
        return lying_rows()

    def figures(self, session_name: str) -> Any:  # noqa: ANN401 - a lie
        yield "no pair"
        nested: Any = []
        for _ in range(10_000):
            nested = [nested]
        lies: Any = ({}, {"sessions": 7}, {"sessions": [{}]}, {"sessions": nested}, {"sessions": object()}, [], None)
        for lie in lies:
            yield None, Figures(SESSION, session_name, "ai", closed=True, revision=1, document=lie)


def test_a_hub_that_lies_is_shown_without_its_lies(kiosk: Kiosk) -> None:
    kiosk.hub = LyingHub()
    kiosk.sender.watch(on=True)
    assert kiosk.sender.send() == WATCHING
    status = kiosk.sender.status
    assert [(offer.name, offer.end_requested) for offer in status.offers] == [("Open day", False)]
    assert all(type(row.votes) is int and row.name == "Hall B" for row in status.stations)
    assert len(status.stations) <= 3
    assert status.sums == ()


@pytest.mark.parametrize("answer", [None, 7, "offers", object()])
def test_an_answer_that_is_no_list_is_a_failure_like_others(kiosk: Kiosk, hub: MemoryHub, answer: Any) -> None:  # noqa: ANN401 - lies
    hub.offered = answer
    assert kiosk.sender.send() > 0


def test_a_restart_is_no_second_machine_and_a_cloned_disk_is(tmp_path: Path, hub: MemoryHub) -> None:
    kiosk = Kiosk(tmp_path, hub)
    kiosk.sender.send()
    clone = tmp_path / "clone"
    clone.mkdir()
    for path in (kiosk.file.path, kiosk.file.password_path, kiosk.file.sent_path):
        (clone / path.name).write_bytes(path.read_bytes())
        (clone / path.name).chmod(0o600)
    kiosk.restart()
    kiosk.feed.votes = 10
    assert kiosk.sender.send() == PERIOD

    other = Kiosk(clone, hub)
    other.feed.votes = 500
    other.sender.send()
    assert other.sender.status.trouble is Trouble.DUPLICATE
    assert _votes(hub) == [10], "nothing was overwritten"
    kiosk.sender.watch(on=True)
    kiosk.sender.send()

    other.start(other.file.join(ADDRESS, "Hall C", "secret"))
    other.sender.send()
    assert sorted(map(str, _votes(hub))) == ["10", "500"]


@pytest.mark.parametrize("plan", ["drop", "answer"])
def test_a_start_whose_first_answer_was_lost_is_the_same_machine(tmp_path: Path, hub: MemoryHub, plan: str) -> None:
    kiosk = Kiosk(tmp_path, hub)
    kiosk.sender.send()
    kiosk.hub = Network(hub, iter([plan]))
    for _ in range(3):
        kiosk.restart()
        kiosk.sender.send()
    assert kiosk.sender.status.trouble is Trouble.NONE


ACTS = st.sampled_from(["vote", "vote", "send", "send", "restart", "deliver", "close"])
PLANS = st.sampled_from(["pass", "drop", "answer", "repeat", "delay"])


@given(acts=st.lists(st.tuples(ACTS, st.integers(0, 9)), max_size=40), plan=st.lists(PLANS, max_size=80))
def test_whatever_the_network_does_the_figures_converge_and_count_once(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]], plan: list[str]
) -> None:
    hub = MemoryHub()
    kiosk = Kiosk(tmp_path_factory.mktemp("kiosk"), None)
    network = kiosk.hub = Network(hub, iter(plan))
    for act, number in acts:
        match act:
            case "vote":
                kiosk.feed.votes += number
            case "send":
                kiosk.sender.send()
            case "restart":
                kiosk.restart()
            case "deliver":
                network.deliver(number)
            case "close":
                kiosk.feed.closed = True
    network.plan = iter(())
    kiosk.sender.send()
    while network.delayed:
        network.deliver(0)
    (figures,) = hub.documents.values()
    assert (_votes(hub), figures.closed) == ([kiosk.feed.votes], kiosk.feed.closed)


def test_a_schedule_that_adds_instead_of_replacing_is_found(tmp_path: Path) -> None:
    """Plant the fault that the test above searches for."""

    class AddingHub(MemoryHub):
        def send_figures(self, identity: Any, figures: Figures) -> None:  # noqa: ANN401 - not looked at
            self.documents[identity.station_id, str(len(self.documents))] = figures

    hub = AddingHub()
    kiosk = Kiosk(tmp_path, Network(hub, iter(["pass", "repeat"])))
    kiosk.feed.votes = 5
    kiosk.sender.send()
    assert len(_votes(hub)) > 1


def test_nothing_waits_for_a_frozen_hub(tmp_path: Path) -> None:
    frozen = FrozenHub()
    kiosk = Kiosk(tmp_path, frozen)
    kiosk.sender.start()
    assert frozen.reached.wait(60)
    try:
        # Each of these returns although the thread stands in a call of the hub.
        kiosk.sender.wake()
        kiosk.sender.watch(on=True)
        kiosk.sent.take(SESSION, "1", "Open day")
        assert kiosk.sender.status.last_sent is None
        kiosk.sender.close()
        kiosk.file.leave()
    finally:
        frozen.released.set()
    kiosk.sender.close(60)
    assert not kiosk.sender._thread.is_alive()
    assert kiosk.file.load() is None, "a late answer does not bring a membership back that was left"


def test_the_thread_goes_on_after_failures_until_it_is_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kiosk = Kiosk(tmp_path, None)
    rounds, enough = count(), threading.Event()

    def send() -> float:
        if next(rounds) == 5:
            enough.set()
        return 0.0

    monkeypatch.setattr(kiosk.sender, "send", send)
    kiosk.sender.start()
    assert enough.wait(60)
    kiosk.sender.close(60)
    assert not kiosk.sender._thread.is_alive()
