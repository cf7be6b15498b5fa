"""Tabs and footer are built once and handed from page to page."""

from PySide6.QtCore import QObject, Qt

from tests.ui.window_driver import WindowDriver


def test_pages_share_their_tabs_and_their_footer(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    tab, button = driver.item("tab-vote"), driver.item("startOver")
    for name in ("tab-arguments", "read-for", "bothSides", "tab-vote"):
        driver.tap(name)
        assert driver.item("startOver") is button
    assert driver.item("tab-vote") is tab
    driver.tap("startOver")
    driver.tap("begin")
    assert driver.item("startOver") is button


def test_screens_without_them_show_none(driver: WindowDriver) -> None:
    driver.compile_ahead()
    built = driver.window.findChild(QObject, "startOver")
    assert built is not None
    for name in ("startOver", "tab-vote"):
        assert not driver.sees(name)
    driver.tap("begin")
    assert driver.sees("startOver")
    assert not driver.sees("tab-vote")  # the opening question has no tabs
    driver.tap("stand-skip")
    assert driver.sees("tab-vote")
    driver.tap("startOver")
    for name in ("startOver", "tab-vote"):
        assert not driver.sees(name)


def test_the_keyboard_goes_from_the_tabs_through_the_page_to_the_footer(driver: WindowDriver) -> None:
    driver.tap("begin")
    driver.tap("stand-skip")
    order: list[str] = []
    while len(order) < 60 and (not order or order[-1] != "startOver"):
        driver.keys(Qt.Key.Key_Tab)
        focused = driver.window.activeFocusItem()
        order.append(focused.objectName())
    places = [order.index(name) for name in ("tab-ground", "tab-results", "toArguments", "textSize", "startOver")]
    assert places == sorted(places), order
