import pytest

from kiosk.app import hub_status
from kiosk.errors import AlreadyExistsError, KnownError
from kiosk.services.hub import HubRefused, Lamp, StationState
from kiosk.storage.hub import connect, initialize, join
from tests.hub.hubs import MadeHub, heartbeat
from tests.postgres import PASSWORD


def test_a_hub_has_a_login_for_joining_reading_and_organising(hub: MadeHub) -> None:
    assert set(hub.logins) == {"join", "reader", "organiser"}
    assert all(PASSWORD not in login.url and login.password not in login.url for login in hub.logins.values())


def test_making_a_hub_again_changes_no_password(hub: MadeHub) -> None:
    assert initialize(hub.url, PASSWORD) == []
    assert hub.reader().stations() == []


def test_passwords_can_be_renewed(hub: MadeHub) -> None:
    old = hub.reader()
    renewed = {login.role: login for login in initialize(hub.url, PASSWORD, renew=True)}
    with pytest.raises(HubRefused, match="password"):
        old.stations()
    assert connect(renewed["reader"].url, renewed["reader"].password).stations() == []


def test_a_station_joins_is_seen_and_leaves(hub: MadeHub) -> None:
    station = hub.join("Hall B, left")
    station.hub.send_heartbeat(station.identity, heartbeat(25, lamp=Lamp.AMBER, concerns=("disk-low",)))
    (row,) = hub.reader().stations()
    assert (row.name, row.votes, row.state, row.lamp, row.concerns) == ("Hall B, left", 25, StationState.OPEN, Lamp.AMBER, ("disk-low",))
    assert row.last_seen is not None
    assert not row.duplicate

    station.hub.leave(station.identity)
    assert hub.reader().stations() == []
    station.hub.close()
    with pytest.raises(HubRefused):
        station.hub.send_heartbeat(station.identity, heartbeat())


def test_a_station_that_never_sent_is_listed(hub: MadeHub) -> None:
    hub.join("Hall C")
    (row,) = hub.reader().stations()
    assert (row.name, row.last_seen, row.state) == ("Hall C", None, StationState.NONE)


def test_an_offer_reaches_the_stations(hub: MadeHub) -> None:
    station, organiser = hub.join(), hub.organiser()
    organiser.offer("Open day", "phones-at-school", sealed=False)
    (offer,) = station.hub.offers()
    assert (offer.name, offer.debate_id, offer.end_requested, offer.shown) == ("Open day", "phones-at-school", False, True)
    station.hub.take(station.identity, offer.offer_id)
    station.hub.take(station.identity, offer.offer_id)
    assert [row.name for row in hub.reader().taken("Open day")] == [station.identity.name]

    organiser.request_end("Open day")
    assert station.hub.offers()[0].end_requested
    with pytest.raises(AlreadyExistsError):
        organiser.offer("Open day", "another", sealed=False)
    with pytest.raises(KnownError, match="no joint session"):
        organiser.request_end("Nowhere")


def test_a_wrong_password_is_told_from_a_server_that_is_away(hub: MadeHub) -> None:
    with pytest.raises(HubRefused, match="password"):
        join(hub.logins["join"].url, "wrong", "0" * 32, "Hall")


def test_a_database_without_a_hub_is_refused(hub: MadeHub) -> None:
    with pytest.raises(HubRefused, match="hub init"):
        connect(hub.server.url(hub.server.new_database()), PASSWORD).stations()


def test_a_newer_hub_is_refused(hub: MadeHub) -> None:
    station = hub.join()
    hub.sql("UPDATE goodfaith.alembic_version SET version_num = 'h9999'")
    with pytest.raises(HubRefused, match="newer version"):
        initialize(hub.url, PASSWORD)
    with pytest.raises(HubRefused, match="newer version"):
        station.hub.send_heartbeat(station.identity, heartbeat())
    hub.sql("UPDATE goodfaith.alembic_version SET version_num = 'h0000'")
    with pytest.raises(HubRefused, match="older version"):
        station.hub.send_heartbeat(station.identity, heartbeat())


def test_silence_is_measured_by_the_clock_of_the_hub(hub: MadeHub) -> None:
    station = hub.join()
    station.hub.send_heartbeat(station.identity, heartbeat())
    ((before,),) = hub.sql("SELECT now()")
    status = hub_status.read(hub.reader())
    ((after,),) = hub.sql("SELECT now()")
    assert before <= status.now <= after
    assert list(hub_status.lines(status))[1].split()[-1] == "now"
