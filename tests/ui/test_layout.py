"""Every screen in every size, text size and theme, within low reach and on small glass: nothing is cut off, too small or covered."""

from collections.abc import Callable, Iterator
from itertools import cycle, product

import pytest

from kiosk.ui.viewmodels.look import TEXT_SCALES, THEMES
from tests.ui import stations
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.layout import faults
from tests.ui.rig import LANDSCAPE, PORTRAIT, Rig

Size = tuple[int, int]
Walk = Callable[[Rig], Iterator[str]]
SMALL: Size = (1024, 768)
LAPTOP: Size = (1366, 768)
LARGE: Size = (3840, 2160)
SIZES = (LANDSCAPE, PORTRAIT, LARGE, LAPTOP, SMALL)
WALKS = (stations.visitor, stations.organiser)


def stands(rig: Rig, walk: Walk, text_size: int) -> None:
    """Colours move nothing, so the themes take turns; every station meets another one in the next size."""
    found = []
    for station, theme in zip(walk(rig), cycle(THEMES), strict=False):
        rig.kiosk.look.set(theme, text_size)
        found += [f"{station}, {theme}: {fault}" for fault in faults(rig)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("text_size", range(len(TEXT_SCALES)))
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_screen_stands(open_kiosk: OpenKiosk, behind: Backstage, size: Size, text_size: int, walk: Walk) -> None:
    behind.open()
    stands(open_kiosk(size=size, text_size=text_size), walk, text_size)


@pytest.mark.parametrize(
    ("size", "text_size", "more"),
    [
        (LARGE, 0, {}),
        (LAPTOP, 1, {}),
        (LAPTOP, 3, {}),
        (SMALL, 0, {}),
        (SMALL, 2, {}),
        (PORTRAIT, 0, {"low_reach": True}),
        (PORTRAIT, 3, {"low_reach": True}),
        (LANDSCAPE, 1, {"low_reach": True}),
        (LANDSCAPE, 0, {"screen_inches": 15.6}),
        (LAPTOP, 0, {"screen_inches": 11.6}),
    ],
)
def test_a_visit_stands_on_other_glass(
    open_kiosk: OpenKiosk, behind: Backstage, size: Size, text_size: int, more: dict[str, object]
) -> None:
    behind.open()
    stands(open_kiosk(size=size, text_size=text_size, **more), stations.visitor, text_size)


@pytest.mark.parametrize("size", [LARGE, LAPTOP, SMALL])
def test_the_organisers_screens_stand_on_other_glass(open_kiosk: OpenKiosk, behind: Backstage, size: Size) -> None:
    behind.open()
    stands(open_kiosk(size=size), stations.organiser, 0)


@pytest.mark.soak
@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("look", list(product(SIZES, range(len(TEXT_SCALES)), THEMES, (False, True))))
def test_every_screen_stands_in_everything(open_kiosk: OpenKiosk, behind: Backstage, look: tuple[Size, int, str, bool], walk: Walk) -> None:
    size, text_size, theme, low = look
    behind.open()
    rig = open_kiosk(size=size, text_size=text_size, low_reach=low)
    found = []
    for station in walk(rig):
        rig.kiosk.look.set(theme, text_size)
        found += [f"{station}: {fault}" for fault in faults(rig)]
    assert not found, "\n".join(found)
