from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.serving import Server, serve, start_session


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def server(data: Path) -> Iterator[Server]:
    """A server of an open session with the rules of a booth."""
    start_session(data)
    with serve(data) as running:
        yield running
