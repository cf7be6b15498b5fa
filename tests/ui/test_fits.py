"""At the text size a booth starts with, nobody has to scroll for what the visit is about, whichever way the screen hangs."""

import pytest

from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import LANDSCAPE, PORTRAIT


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_nothing_of_a_visit_scrolls(open_kiosk: OpenKiosk, behind: Backstage, size: tuple[int, int]) -> None:
    behind.open()
    rig = open_kiosk(size=size)
    rig.tap("begin")
    assert not rig.sees("scrollMore")
    rig.tap("stand-skip")
    for tab in ("ground", "arguments", "watch", "vote"):
        rig.tap(f"tab-{tab}")
        rig.settle()
        assert not rig.sees("scrollMore"), tab
    rig.tap("choose-for")
    rig.settle()
    assert not rig.sees("scrollMore")
    rig.tap("explain")
    rig.settle()
    assert not rig.sees("scrollMore")
