"""Every screen, both orientations, every text size, both themes: nothing is cut off, too small, out of reach or covered."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.ui.viewmodels.look import TEXT_SCALES, THEMES
from tests.ui import stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.layout import faults
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig


@pytest.mark.parametrize("walk", [stations.visitor, stations.organiser])
@pytest.mark.parametrize("text_size", range(len(TEXT_SCALES)))
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_screen_stands(
    open_kiosk: OpenKiosk, behind: Backstage, size: tuple[int, int], text_size: int, walk: Callable[[Rig], Iterator[str]]
) -> None:
    behind.open()
    rig = open_kiosk(size=size, text_size=text_size)
    found = []
    for station in walk(rig):
        for theme in THEMES:
            rig.kiosk.look.set(theme, text_size)
            found += [f"{station}, {theme}: {fault}" for fault in faults(rig)]

    assert not found, "\n".join(found)
