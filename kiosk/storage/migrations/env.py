"""Runs inside Alembic, on the connection and in the transaction that `storage.upgrade` opened.

SQLite changes most things of a table by making it anew (`op.batch_alter_table`), and what is made anew forgets WITHOUT ROWID and
every CHECK that has no name: always pass `table_kwargs={"sqlite_with_rowid": False}`. Foreign keys are off meanwhile and checked
before the commit.
"""

from alembic import context

from kiosk.storage.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
