"""Whether the organiser agreed to show that everyone voted the same way."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("sessions", sa.Column("show_unanimous", sa.Boolean(), server_default=sa.false(), nullable=False))
