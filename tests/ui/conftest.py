"""Opens kiosks and sees that every one is taken down again."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver

OpenKiosk = Callable[..., WindowDriver]


@pytest.fixture
def screen_reader(application: object) -> Iterator[None]:
    """Let Qt build the accessibility tree, as it does while a screen reader runs."""
    assert application
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def services(tmp_path: Path) -> FakeServices:
    """An empty store without a session."""
    return FakeServices(tmp_path)


@pytest.fixture
def open_kiosk(application: object, qtbot: QtBot, services: FakeServices) -> Iterator[OpenKiosk]:
    """Open a window on the fake services as they are by then."""
    assert application
    opened: list[WindowDriver] = []

    def open_one(fakes: FakeServices = services, **options: Any) -> WindowDriver:  # noqa: ANN401 - passed on
        opened.append(WindowDriver(qtbot, fakes, **options))
        return opened[-1]

    # The window of an earlier test must not be freed while this one computes a binding: Qt then reports a loop.
    gc.disable()
    try:
        yield open_one
        for driver in opened:
            driver.close()
    finally:
        gc.enable()


@pytest.fixture
def driver(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a window on an open booth session without votes."""
    services.open()
    return open_kiosk()
