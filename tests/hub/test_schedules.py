"""What is sent twice, late or out of order counts once: examples of every order, against a plain dictionary."""

from collections.abc import Mapping

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.services.hub import JSON, Figures
from tests.hub.hubs import MadeHub, figures

SESSIONS = ("a" * 32, "b" * 32)
Sending = tuple[int, str, int]
"""A station, a session, and the revision that arrives."""
schedules = st.lists(st.tuples(st.integers(0, 1), st.sampled_from(SESSIONS), st.integers(1, 5)), max_size=12)


def content(station: int, session: str, revision: int) -> Figures:
    """Return what a station has of a session at a revision. Its votes are `revision` times ten."""
    document: Mapping[str, JSON] = {"format": "goodfaith summary", "votes": 10 * revision, "from": station}
    return figures(session, revision, closed=revision == 5, document=document)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schedule=schedules)
def test_the_highest_revision_stands_whatever_the_order(hub: MadeHub, schedule: list[Sending]) -> None:
    hub.sql("DELETE FROM goodfaith.stations")
    stations = [hub.join(f"Station {number}") for number in range(2)]
    expected: dict[tuple[str, str], int] = {}
    for number, session, revision in schedule:
        station = stations[number]
        station.hub.send_figures(station.identity, content(number, session, revision))
        key = (station.identity.station_id, session)
        expected[key] = max(expected.get(key, 0), revision)
    for station in stations:
        station.hub.close()

    reader = hub.reader()
    found = {(row.station_id, sent.session_id): sent for row, sent in reader.figures("Open day")}
    reader.close()
    assert {key: sent.revision for key, sent in found.items()} == expected
    assert sum(int(str(sent.document["votes"])) for sent in found.values()) == 10 * sum(expected.values())
    assert all(sent.closed is (sent.revision == 5) for sent in found.values())
