"""A hub that lies: other types, huge rows, hostile text, other tables. A station gets what it can use or one clear error, soon."""

import resource
from collections.abc import Callable

import pytest

from kiosk.app.hub import joint_report
from kiosk.app.hub_status import as_json, lines, read
from kiosk.errors import KnownError
from kiosk.services.hub import Lamp
from kiosk.storage.hub import PostgresHub
from tests.hub.hubs import MadeHub, Station, figures, heartbeat

HOSTILE = "\x1b]0;pwned\x07\u202e<img src=x onerror=alert(1)>\n\n" + "x" * 150
LIES = {
    "numbers for names": "CREATE VIEW goodfaith.stations AS SELECT 1 AS station_id, 2 AS name, 3 AS instance, false AS gone",
    "text for votes": "CREATE VIEW goodfaith.heartbeats AS SELECT station_id, 'x' AS version, 'open' AS state, "
    "'many' AS votes, 'green' AS lamp, ARRAY['x'] AS concerns, now() AS last_seen, NULL::timestamptz AS copied_at FROM goodfaith.stations",
    "another lamp": "CREATE VIEW goodfaith.heartbeats AS SELECT station_id, 'x' AS version, 'open' AS state, "
    "1 AS votes, 'purple' AS lamp, ARRAY['x'] AS concerns, now() AS last_seen, NULL::timestamptz AS copied_at FROM goodfaith.stations",
    "negative votes": "CREATE VIEW goodfaith.heartbeats AS SELECT station_id, 'x' AS version, 'open' AS state, "
    "-1 AS votes, 'green' AS lamp, ARRAY['x'] AS concerns, now() AS last_seen, NULL::timestamptz AS copied_at FROM goodfaith.stations",
    "endless time": "CREATE VIEW goodfaith.heartbeats AS SELECT station_id, 'x' AS version, 'open' AS state, "
    "1 AS votes, 'green' AS lamp, ARRAY['x'] AS concerns, 'infinity'::timestamptz AS last_seen, NULL::timestamptz AS copied_at "
    "FROM goodfaith.stations",
    "no such table": "CREATE VIEW goodfaith.unrelated AS SELECT 1",
}
"""Each replaces the table of its name."""


@pytest.fixture
def station(hub: MadeHub) -> Station:
    joined = hub.join()
    joined.hub.send_heartbeat(joined.identity, heartbeat(10))
    return joined


def calls(hub: PostgresHub) -> list[Callable[[], object]]:
    return [hub.offers, hub.stations, lambda: hub.figures("Open day"), lambda: hub.taken("Open day"), lambda: read(hub)]


def outcome(call: Callable[[], object]) -> object:
    """Return what a call returns or the known error that it raises; any other error fails the test."""
    try:
        return call()
    except KnownError as error:
        return error


@pytest.mark.parametrize("lie", LIES)
def test_other_types_and_tables_are_taken_for_nothing_or_end_in_a_known_error(hub: MadeHub, station: Station, lie: str) -> None:
    name = LIES[lie].split()[2].split(".")[1]
    hub.sql(
        f"ALTER TABLE IF EXISTS goodfaith.{name} RENAME TO {name}_before" if name != "unrelated" else "DROP TABLE goodfaith.offers CASCADE"
    )
    hub.sql(LIES[lie])
    hub.sql(f"GRANT SELECT ON ALL TABLES IN SCHEMA goodfaith TO {hub.database}_station")
    for call in calls(station.hub):
        outcome(call)
    error = outcome(lambda: station.hub.send_heartbeat(station.identity, heartbeat(20)))
    assert error is None or isinstance(error, KnownError)


def test_one_strange_row_hides_no_other(hub: MadeHub, station: Station) -> None:
    other = hub.join("Other")
    for each, session in ((station, "a"), (other, "b")):
        each.hub.send_heartbeat(each.identity, heartbeat(10))
        each.hub.send_figures(each.identity, figures(session * 32, closed=True))
    hub.sql("ALTER TABLE goodfaith.heartbeats DROP CONSTRAINT known_lamp, DROP CONSTRAINT no_negative_votes")
    hub.sql("UPDATE goodfaith.heartbeats SET lamp = 'purple', votes = -7 WHERE station_id = %s", (other.identity.station_id,))
    hub.sql("UPDATE goodfaith.figures SET document = '7' WHERE session_id = %s", ("b" * 32,))
    assert [(row.name, row.votes, row.lamp) for row in station.hub.stations()] == [("Hall B, left", 10, Lamp.GREEN), ("Other", 0, Lamp.RED)]
    assert [bool(sent.document) for _, sent in hub.reader().figures("Open day")] == [True, False]


def test_hostile_text_stays_text_of_one_line(hub: MadeHub, station: Station) -> None:
    hub.sql("UPDATE goodfaith.stations SET name = %s", (HOSTILE,))
    hub.sql("INSERT INTO goodfaith.offers (offer_id, number, name, debate_id) VALUES (%s, 1, %s, 'd')", ("0" * 32, HOSTILE))
    hub.sql("UPDATE goodfaith.heartbeats SET concerns = ARRAY[%s], version = %s", (HOSTILE, HOSTILE))
    status = read(station.hub)
    printed = list(lines(status))
    assert all(line.isprintable() and "\u202e" not in line for line in printed)
    assert len(printed) == 4
    assert "<img" in printed[1]
    assert as_json(status)["votes"] == 10


def test_huge_rows_are_cut_by_the_question(hub: MadeHub, station: Station) -> None:
    for table, columns in {"stations": ["name"], "heartbeats": ["version"], "offers": ["name", "debate_id"]}.items():
        for column in columns:
            hub.sql(f"ALTER TABLE goodfaith.{table} DROP CONSTRAINT short_{column}")
    hub.sql("ALTER TABLE goodfaith.offers DROP CONSTRAINT offers_name_key")
    statement = (
        "INSERT INTO goodfaith.offers (offer_id, number, name, debate_id) SELECT md5(n::text), n, %s, %s FROM generate_series(1, 150) n"
    )
    hub.sql(statement, ("x" * 100_000, "y" * 100_000))
    hub.sql("UPDATE goodfaith.stations SET name = repeat('z', 30000000)")
    hub.sql("UPDATE goodfaith.heartbeats SET version = repeat('z', 30000000)")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    offers, (row,) = station.hub.offers(), station.hub.stations()
    assert len(offers) == 100
    assert max(len(offer.name) for offer in offers) <= 200
    assert (len(row.name), len(row.version)) == (200, 200)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 30_000, "KB more, of 90 MB that the hub has"


@pytest.mark.parametrize(
    "document",
    ["[]", '"text"', "{}", '{"sessions": 7}', '{"sessions": [7]}', '{"format": "goodfaith summary", "version": 99, "sessions": [{}]}'],
)
def test_documents_that_are_no_summary_leave_that_station_out(hub: MadeHub, station: Station, document: str) -> None:
    station.hub.send_figures(station.identity, figures("a" * 32, closed=True))
    hub.sql("UPDATE goodfaith.figures SET document = %s::jsonb", (document,))
    error = outcome(lambda: joint_report(hub.reader(), "Open day"))
    assert isinstance(error, KnownError)


def test_a_document_of_many_levels_and_megabytes_is_refused(hub: MadeHub, station: Station) -> None:
    station.hub.send_figures(station.identity, figures("a" * 32, closed=True))
    hub.sql("ALTER TABLE goodfaith.figures DROP CONSTRAINT short_document")
    hub.sql("UPDATE goodfaith.figures SET document = (repeat('[', 5000) || repeat(']', 5000))::jsonb")
    assert isinstance(outcome(lambda: joint_report(hub.reader(), "Open day")), KnownError)
    hub.sql("""UPDATE goodfaith.figures SET document = jsonb_build_object('sessions', repeat('x', 60000000))""")
    assert isinstance(outcome(lambda: joint_report(hub.reader(), "Open day")), KnownError)
