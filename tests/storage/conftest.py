import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store
from kiosk.storage.upgrade import SCRIPTS
from tests.storage.places import POINTS, a_session, add_revision


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "goodfaith.db"


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    """Yield a database with one open session and a short lock timeout."""
    store = open_store(place, timeout=0.05)
    store.sessions.add(a_session(), POINTS)
    yield store
    store.close()


@pytest.fixture
def next_scripts(tmp_path: Path) -> Path:
    """Return the migrations and one more that recreates the table to which all others refer."""
    scripts = tmp_path / "100 % migrations"
    shutil.copytree(SCRIPTS, scripts)
    add_revision(
        scripts,
        """
    with op.batch_alter_table("sessions", recreate="always", table_kwargs={"sqlite_with_rowid": False}) as sessions:
        sessions.add_column(sa.Column("place", sa.Text(), nullable=True))
""",
    )
    return scripts
