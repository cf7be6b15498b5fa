"""Runs inside Alembic, on the connection and in the transaction that `storage.hub.setup` opened."""

from alembic import context

from kiosk.storage.hub.tables import METADATA, SCHEMA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, version_table_schema=SCHEMA, include_schemas=True
)
with context.begin_transaction():
    context.run_migrations()
