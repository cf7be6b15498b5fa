from collections.abc import Iterator

import pytest

from tests.hub.hubs import MadeHub, make_hub
from tests.postgres import Server, postgres


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL that all tests of a process share. A test that stops it starts it again."""
    with postgres() as running:
        yield running


@pytest.fixture
def hub(server: Server) -> MadeHub:
    return make_hub(server)
