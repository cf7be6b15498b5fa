"""Opens kiosks and sees that every one is taken down again."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.backstage import Backstage
from tests.ui.rig import Rig

OpenKiosk = Callable[..., Rig]


@pytest.fixture
def behind(tmp_path: Path) -> Backstage:
    """An empty store without a session."""
    return Backstage(tmp_path)


@pytest.fixture
def open_kiosk(application: object, qtbot: QtBot, behind: Backstage) -> Iterator[OpenKiosk]:
    """Opens a window on what is backstage by then."""
    assert application
    opened: list[Rig] = []

    def open_one(backstage: Backstage = behind, **options: Any) -> Rig:  # noqa: ANN401 - handed on
        opened.append(Rig(qtbot, backstage, **options))
        return opened[-1]

    yield open_one
    for rig in opened:
        rig.close()


@pytest.fixture
def rig(behind: Backstage, open_kiosk: OpenKiosk) -> Rig:
    """A window on an open booth session without a vote."""
    behind.open()
    return open_kiosk()
