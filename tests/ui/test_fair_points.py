from kiosk.domain.debate import Side
from tests.ui.window_driver import WindowDriver

OTHERS = ["Fences slow honest people down.", "Whoever holds the gate decides.", "Chemistry is not banned.", "Seat belts are a best effort."]


def _prepare(driver: WindowDriver, count: int = 4) -> None:
    driver.services.say(Side.AGAINST, OTHERS[:count])
    driver.services.say(Side.FOR, ["My own side's words."])
    driver.services.show_all()


def test_up_to_three_reasons_of_the_other_side_are_offered(driver: WindowDriver) -> None:
    _prepare(driver)
    driver.vote("for")
    quotes = [text[1:-1] for text in driver.texts() if text.startswith("“")]

    assert len(quotes) == 3
    assert set(quotes) <= set(OTHERS)


def test_one_tap_counts_once(driver: WindowDriver) -> None:
    _prepare(driver)
    driver.vote("for")
    driver.tap("fair-0")
    assert not driver.sees("not-0")
    driver.tap("fair-0")
    driver.tap("not-1")

    assert sorted(driver.services.answers().values()) == [[False], [True]]


def test_saying_nothing_is_no_answer(driver: WindowDriver) -> None:
    _prepare(driver, 1)
    driver.vote("for")
    driver.tap("nextPerson")
    assert driver.services.answers() == {}


def test_answering_gives_more_time(driver: WindowDriver) -> None:
    _prepare(driver, 2)
    driver.vote("for")
    whole = driver.kiosk.thanks.secondsLeft
    assert whole >= 30
    for _ in range(whole - 10):
        driver.kiosk.thanks.tick()
    assert driver.text_of("nextPerson") == "Done (10)"
    driver.tap("fair-0")
    assert driver.text_of("nextPerson") == f"Done ({whole})"


def test_the_next_visitor_is_asked_afresh(driver: WindowDriver) -> None:
    _prepare(driver, 1)
    for _ in range(2):
        driver.vote("for")
        driver.tap("fair-0")
        driver.tap("nextPerson")
    assert list(driver.services.answers().values()) == [[True, True]]


def test_the_same_words_are_offered_once(driver: WindowDriver) -> None:
    driver.services.say(Side.AGAINST, ["Ask me again."] * 3)
    driver.services.show_all()
    driver.vote("for")

    assert driver.kiosk.thanks.offeredCount == 1
