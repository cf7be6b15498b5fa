from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.storage import Store, open_store
from tests.storage.places import POINTS, a_session


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "goodfaith.db"


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    """A database with one open session; impatient, so that a test of a lock is short."""
    store = open_store(place, patience=0.05)
    store.sessions.add(a_session(), POINTS)
    yield store
    store.close()
