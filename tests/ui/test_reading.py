"""The whole argument: to its end and back in every look, by 'More' and by finger."""

import pytest

from kiosk.ui.viewmodels.appearance import TEXT_SCALES
from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.looks import Look, Size, wear
from tests.ui.rig import LANDSCAPE, PORTRAIT


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, (1366, 768), (1024, 768)])
@pytest.mark.parametrize("language", ["en", "es", "de", "ar"])
def test_there_is_an_end_to_it_and_a_way_back(open_kiosk: OpenKiosk, behind: Backstage, size: Size, language: str) -> None:
    behind.open()
    rig = open_kiosk(size=size)
    for text_size in range(len(TEXT_SCALES)):
        wear(rig, Look(language, text_size))
        rig.kiosk.begin()
        rig.kiosk.visit.stand("")
        rig.kiosk.show("arguments")
        rig.kiosk.read("against")
        rig.settle()
        first, height = rig.text_of("more"), rig.item("more").height()
        for _ in range(60):
            rig.tap("more")
            rig.settle()
            if rig.text_of("more") != first:
                break
        assert rig.text_of("more") != first
        assert rig.item("more").height() == height
        assert rig.says(f"{rig.kiosk.reading.minutes}")
        rig.tap("more")
        rig.settle()
        assert rig.text_of("more") == first
        rig.kiosk.startOver()
