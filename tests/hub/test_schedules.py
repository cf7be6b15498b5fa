"""What is sent twice, late or out of order counts once: examples of every order, against a plain dictionary."""

import secrets
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.services.hub import JSON, Figures
from tests.hub.hubs import MadeHub, Station, figures, make_hub
from tests.postgres import Server

Sending = tuple[int, int, int]
"""A station, a session, and the revision that arrives."""
schedules = st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1), st.integers(1, 5)), max_size=12)


def content(station: int, session: str, revision: int, name: str) -> Figures:
    """Return what a station has of a session at a revision. Its votes are `revision` times ten."""
    document: Mapping[str, JSON] = {"format": "goodfaith summary", "votes": 10 * revision, "from": station}
    return figures(session, revision, name=name, closed=revision == 5, document=document)


@pytest.fixture(scope="module")
def stations(server: Server) -> tuple[MadeHub, list[Station]]:
    """Return a hub with two stations, for all examples: each has sessions of its own."""
    hub = make_hub(server)
    return hub, [hub.join(f"Station {number}") for number in range(2)]


@settings(max_examples=60)
@given(schedule=schedules)
def test_the_highest_revision_stands_whatever_the_order(stations: tuple[MadeHub, list[Station]], schedule: list[Sending]) -> None:
    hub, senders = stations
    name = secrets.token_hex(4)
    sessions = [secrets.token_hex(16) for _ in range(2)]
    expected: dict[tuple[str, str], int] = {}
    for number, session, revision in schedule:
        station = senders[number]
        station.hub.send_figures(station.identity, content(number, sessions[session], revision, name))
        key = (station.identity.station_id, sessions[session])
        expected[key] = max(expected.get(key, 0), revision)

    reader = hub.reader()
    found = {(row.station_id, sent.session_id): sent for row, sent in reader.figures(name)}
    reader.close()
    assert {key: sent.revision for key, sent in found.items()} == expected
    assert sum(int(str(sent.document["votes"])) for sent in found.values()) == 10 * sum(expected.values())
    assert all(sent.closed is (sent.revision == 5) for sent in found.values())
