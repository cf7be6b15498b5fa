"""Two machines with one identity, because a disk was cloned: noticed, told apart, and nothing overwritten."""

import secrets
from dataclasses import replace

import pytest

from kiosk.services.hub import DuplicateStationError, HubUnavailable, Identity
from tests.hub.hubs import MadeHub, Station, figures, heartbeat

AGES = "UPDATE goodfaith.heartbeats SET last_seen = now() - INTERVAL '10 minutes'"


def next_start(identity: Identity) -> Identity:
    return replace(identity, instance=secrets.token_hex(16), previous=identity.instance)


@pytest.fixture
def original(hub: MadeHub) -> Station:
    station = hub.join()
    station.hub.send_heartbeat(station.identity, heartbeat(10))
    station.hub.send_figures(station.identity, figures("a" * 32, 1))
    return station


def test_a_restart_is_accepted_when_the_last_start_is_silent(hub: MadeHub, original: Station) -> None:
    restarted = next_start(original.identity)
    with pytest.raises(HubUnavailable, match="two minutes"):
        original.hub.send_heartbeat(restarted, heartbeat(20))
    hub.sql(AGES)
    original.hub.send_heartbeat(restarted, heartbeat(20))
    original.hub.send_figures(restarted, figures("a" * 32, 2))
    (row,) = hub.reader().stations()
    assert (row.votes, row.duplicate) == (20, False)


def test_a_copy_that_starts_beside_the_original_is_refused(hub: MadeHub, original: Station) -> None:
    copy = next_start(original.identity)
    with pytest.raises(HubUnavailable):
        original.hub.send_figures(copy, figures("a" * 32, 9))
    original.hub.send_heartbeat(original.identity, heartbeat(15))  # the original lives

    with pytest.raises(DuplicateStationError):
        original.hub.send_heartbeat(copy, heartbeat(99))
    with pytest.raises(DuplicateStationError):
        original.hub.send_figures(copy, figures("a" * 32, 9))
    (row,) = hub.reader().stations()
    assert (row.votes, row.duplicate) == (15, True)
    ((_, stored),) = hub.reader().figures("Open day")
    assert stored.revision == 1


def test_the_original_is_refused_where_the_copy_came_first(hub: MadeHub, original: Station) -> None:
    hub.sql(AGES)
    copy = next_start(original.identity)
    original.hub.send_heartbeat(copy, heartbeat(5))
    with pytest.raises(DuplicateStationError):
        original.hub.send_figures(original.identity, figures("a" * 32, 9))
    with pytest.raises(DuplicateStationError):
        original.hub.send_heartbeat(next_start(original.identity), heartbeat(99))
    (row,) = hub.reader().stations()
    assert (row.votes, row.duplicate) == (5, True)


def test_a_copy_is_forgotten_when_it_stops(hub: MadeHub, original: Station) -> None:
    copy = next_start(original.identity)
    with pytest.raises(HubUnavailable):
        original.hub.send_heartbeat(copy, heartbeat())
    original.hub.send_heartbeat(original.identity, heartbeat())
    hub.sql("UPDATE goodfaith.heartbeats SET copied_at = now() - INTERVAL '11 minutes'")
    original.hub.send_heartbeat(original.identity, heartbeat())
    assert not hub.reader().stations()[0].duplicate
