"""The hub's tables: what the migrations make is what the program believes, and nothing in them tells a single vote."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from kiosk.storage.hub.address import HubAddress
from kiosk.storage.hub.connection import HubConnection
from kiosk.storage.hub.tables import METADATA, REVISION, SCHEMA
from tests.hub.hubs import MadeHub, figures
from tests.postgres import PASSWORD


def test_the_migrations_make_the_tables_of_the_program(hub: MadeHub) -> None:
    connection = HubConnection(HubAddress.parse(hub.url), PASSWORD)
    options = {"version_table_schema": SCHEMA, "include_schemas": True, "compare_server_default": False}
    differences = connection.run(lambda opened: compare_metadata(MigrationContext.configure(opened, opts=options), METADATA))
    constraints = connection.run(
        lambda opened: {
            table.name: {str(check["name"]) for check in inspect(opened).get_check_constraints(table.name, SCHEMA)}
            for table in METADATA.tables.values()
        }
    )
    connection.close()
    assert differences == []
    assert constraints == {
        table.name: {str(one.name) for one in table.constraints if one.name}
        | {str(one.name) for column in table.columns for one in column.constraints if one.name}
        for table in METADATA.tables.values()
    }
    assert hub.sql("SELECT version_num FROM goodfaith.alembic_version") == [(REVISION,)]


def test_heartbeats_are_in_no_log_of_the_server(hub: MadeHub) -> None:
    kinds = dict(hub.sql("SELECT relname, relpersistence FROM pg_class WHERE relnamespace = 'goodfaith'::regnamespace AND relkind = 'r'"))
    assert kinds == {"alembic_version": "p", "figures": "p", "heartbeats": "u", "offers": "p", "stations": "p", "takings": "p"}


def test_row_level_security_is_on_for_every_table(hub: MadeHub) -> None:
    found = hub.sql("SELECT relname FROM pg_class WHERE relnamespace = 'goodfaith'::regnamespace AND relkind = 'r' AND NOT relrowsecurity")
    assert found == [("alembic_version",)], "which holds a version, and may be read only"


def test_the_moment_of_figures_is_told_by_the_minute(hub: MadeHub) -> None:
    station = hub.join()
    station.hub.send_figures(station.identity, figures("a" * 32))
    assert hub.sql("SELECT extract(second FROM received) FROM goodfaith.figures") == [(0,)]
