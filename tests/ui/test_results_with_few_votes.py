"""As long as the split is not shown, the results say what will be here and from how many votes on, and use the room for it."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.session import ReasonRule, ResultsRule, SessionSettings
from kiosk.i18n import language_names
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver


def results(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.kiosk.visit.takeStance("")
    driver.kiosk.show("results")
    driver.settle()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("language", language_names())
def test_it_fits_in_every_language(open_kiosk: OpenKiosk, services: FakeServices, language: str, size: tuple[int, int]) -> None:
    services.open()
    driver = open_kiosk(size=size, language=language)
    results(driver)
    assert driver.sees("resultsFrom")
    assert not driver.sees("scrollMore")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_what_will_be_here_fills_the_height(open_kiosk: OpenKiosk, services: FakeServices, size: tuple[int, int]) -> None:
    services.open()
    driver = open_kiosk(size=size)
    results(driver)
    for text in ("Who changed their mind", "In people’s own words", "from 10 votes on"):
        assert driver.says(text), text
    assert not driver.sees("scrollMore")
    page = items.place(driver.item("results"))
    lowest = max(items.place(driver.item(name)).bottom() for name in ("resultsNote", "resultsPreview"))
    assert lowest > page.top() + 0.55 * page.height()


@pytest.mark.parametrize(
    ("rules", "absent"),
    [
        (SessionSettings(opening_stance=False), "Who changed their mind"),
        (SessionSettings(reason=ReasonRule.OFF), "In people’s own words"),
        (SessionSettings(results=ResultsRule.SEALED), "votes on at the earliest"),
    ],
    ids=["no opening question", "no reasons", "sealed"],
)
def test_nothing_is_promised_that_will_not_come(open_kiosk: OpenKiosk, services: FakeServices, rules: SessionSettings, absent: str) -> None:
    services.open(rules)
    driver = open_kiosk()
    results(driver)
    assert driver.sees("resultsNote")
    assert not driver.says(absent)


def test_someone_who_voted_among_few_reads_how_many_it_takes(driver: WindowDriver) -> None:
    driver.vote()
    driver.kiosk.show("results")
    assert "from 10 votes on" in driver.text_of("resultsNote")
    assert not driver.sees("resultsFrom")
    assert driver.sees("resultsPreview")


def test_the_preview_goes_when_the_split_comes(open_kiosk: OpenKiosk, services: FakeServices) -> None:
    services.open()
    for number in range(12):
        for side in Side:
            services.say(side, [f"{side} {number}"])
    driver = open_kiosk()
    driver.vote()
    driver.kiosk.show("results")
    assert not driver.sees("resultsPreview")
    assert driver.says("Who changed their mind?")
