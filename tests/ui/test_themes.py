"""The words that set the two sides apart are on the results once a session has ended, and not before."""

from collections.abc import Sequence

import pytest

from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.session import Session, SessionSettings
from kiosk.i18n import language_names
from kiosk.ui.viewmodels.theme_list import ThemeModel, ThemeRow
from tests.sample_reasons import REASONS, THEMES
from tests.ui import items
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import LANDSCAPE, PORTRAIT, WindowDriver

HEADING = "Words that set the two sides apart"


def hold(services: FakeServices, *, end: bool = True) -> Session:
    session = services.open(SessionSettings())
    for for_, against in zip(*REASONS.values(), strict=True):
        for side, text in zip(REASONS, (for_, against), strict=True):
            services.store.ballots.cast(session.id, Ballot(side, side, Stance.UNSURE, reason=text, language="en"))
    if end:
        services.session = services.sessions.end(session)
    for reason in services.moderation.waiting(session.id, closed=end):
        services.moderation.decide(session.id, reason, show=True)
    return session


def results(driver: WindowDriver) -> None:
    driver.kiosk.startVisit()
    driver.kiosk.show("results")
    driver.settle()


def rows(driver: WindowDriver) -> Sequence[ThemeRow]:
    model = driver.kiosk.results.themes
    assert isinstance(model, ThemeModel)
    return model.rows


def found(driver: WindowDriver) -> list[str]:
    driver.wait_until(lambda: driver.sees("themes"))
    return [row.word for row in rows(driver)]


def test_an_ended_session_shows_them_with_counts(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    hold(services)
    driver = open_kiosk()
    results(driver)

    assert set(found(driver)) == {word for side in THEMES.values() for word in side}
    assert driver.says(HEADING)
    assert driver.texts().count("6") == 4


def test_a_running_session_shows_none(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.session = services.sessions.reveal(hold(services, end=False))
    driver = open_kiosk()
    results(driver)

    assert driver.kiosk.results.hasSplit
    assert not rows(driver)
    assert not driver.sees("themes")


def test_a_session_without_enough_reasons_has_no_heading(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    session = services.open(SessionSettings())
    for side in REASONS:
        services.vote(side, 9, None)
    services.session = services.sessions.end(session)
    driver = open_kiosk()
    results(driver)

    assert not driver.sees("themes")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
@pytest.mark.parametrize("language", language_names())
def test_they_stay_on_the_screen_in_every_language(
    services: FakeServices, open_kiosk: OpenKiosk, language: str, size: tuple[int, int]
) -> None:
    hold(services)
    driver = open_kiosk(size=size, language=language)
    results(driver)
    found(driver)
    driver.settle()  # they come while the page is there already, and move its columns

    page = items.place(driver.item("results"))
    table = items.place(driver.item("themes"))
    assert page.left() <= table.left() < table.right() <= page.right()
