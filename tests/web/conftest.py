from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.publishing.browser import chromium
from tests.web.serving import Server, serve, start_session
from tests.web.sites import write


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def server(data: Path) -> Iterator[Server]:
    """A server of an open session with the rules of a booth."""
    start_session(data)
    with serve(data) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return both debates that come with the program, as pages. Nobody may change them."""
    return write(tmp_path_factory.mktemp("site") / "out")


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that all tests of a file share, each without changing what another one asks."""
    data = tmp_path_factory.mktemp("standing") / "data"
    start_session(data)
    with serve(data) as running:
        yield running
