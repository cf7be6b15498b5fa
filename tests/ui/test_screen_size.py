"""How large the glass is, is asked once; letters and buttons are measured by the answer."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QScreen

from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, ResultsRule, SessionSettings
from kiosk.settings import Settings
from kiosk.ui.viewmodels.screen_size import guess_screen_inches
from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def asking(driver: WindowDriver) -> WindowDriver:
    """Return a kiosk that an organiser opens for the first time."""
    driver.kiosk.organiser._asks_screen_size = True
    driver.tap("organiserDoor")
    driver.dial("294817")
    driver.dial("294817")
    driver.tap("recoveryKept")
    return driver


def come_again(driver: WindowDriver) -> None:
    driver.tap("backToKiosk")
    driver.enter()


def saved(driver: WindowDriver) -> Settings:
    return Settings.load(DataFolder(driver.services.folder).settings_file)


def test_the_answer_is_kept_and_the_question_is_not_asked_again(asking: WindowDriver) -> None:
    assert asking.says("How large is this screen?")
    before = float(asking.item("rulerBar").width())
    asking.reach("screen_inches-more")
    asking.settle()
    assert asking.item("rulerBar").width() < before
    asking.tap("sizeFits")
    assert asking.kiosk.organiser.tab == "session"
    assert saved(asking).screen_inches == asking.kiosk.appearance.inches == guess_screen_inches() + 0.5
    come_again(asking)
    assert asking.kiosk.organiser.tab == "session"


def test_a_bar_that_fits_at_once_is_an_answer(asking: WindowDriver) -> None:
    asking.tap("sizeFits")
    assert saved(asking).screen_inches == guess_screen_inches()


def test_not_now_is_respected_and_the_page_stays_where_it_is(asking: WindowDriver) -> None:
    asking.tap("sizeLater")
    assert asking.kiosk.organiser.tab == "session"
    assert saved(asking).screen_inches is None
    come_again(asking)
    assert asking.kiosk.organiser.tab == "session"
    asking.tap("desk-kiosk")
    asking.reach("settings-screen")
    assert asking.sees("settingsDone")
    assert not asking.sees("sizeFits")


def test_who_leaves_without_an_answer_is_asked_the_next_time(asking: WindowDriver) -> None:
    come_again(asking)
    assert asking.sees("sizeFits")


def test_nobody_is_asked_in_the_middle_of_a_session(driver: WindowDriver) -> None:
    driver.kiosk.organiser._asks_screen_size = True
    driver.services.vote(Side.FOR, 1)
    driver.enter()
    assert driver.kiosk.organiser.tab == "session"


def test_an_answer_that_cannot_be_kept_is_said(asking: WindowDriver) -> None:
    folder = asking.services.folder
    (folder / "settings.toml").mkdir()
    asking.tap("sizeFits")
    assert asking.sees("sizeFits")
    assert asking.text_of("organiserMessage")


@pytest.mark.parametrize(("width", "height", "inches"), [(531, 299, 24.0), (1210, 680, 54.5), (0, 0, 24.0), (16_000, 9_000, 24.0)])
@pytest.mark.usefixtures("application")
def test_a_screen_is_believed_where_it_can_be(monkeypatch: pytest.MonkeyPatch, width: int, height: int, inches: float) -> None:
    monkeypatch.setattr(QScreen, "physicalSize", lambda _: QSizeF(width, height))
    assert guess_screen_inches() == inches


def test_the_size_can_wait_until_after_a_lesson(services: FakeServices, open_kiosk: OpenKiosk) -> None:
    services.open(SessionSettings(mode=Mode.CLASSROOM, results=ResultsRule.SEALED))
    driver = open_kiosk()
    driver.kiosk.organiser._asks_screen_size = True
    driver.kiosk.organiser.lesson.start()
    driver.tap("lessonOrganiser")
    driver.tap("pinLater")
    assert driver.kiosk.organiser.tab == "session"
    driver.reach("leaveLesson")
    driver.tap("backToKiosk")
    driver.tap("organiserDoor")
    driver.tap("pinLater")
    assert driver.says("How large is this screen?")
