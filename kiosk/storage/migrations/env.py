"""Runs inside Alembic, on the connection and in the transaction that `storage.upgrade` opened.

Most changes of a table in SQLite rebuild it (`op.batch_alter_table`), which drops WITHOUT ROWID and every unnamed CHECK: always pass
`table_kwargs={"sqlite_with_rowid": False}`. Foreign keys are off meanwhile and checked before the commit.
"""

from alembic import context

from kiosk.storage.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
