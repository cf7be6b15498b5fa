"""The organiser makes slips for phones: prints or saves them, and sees how many there are, but never which were used."""

from pathlib import Path

import pytest

from kiosk.domain.session import Session
from kiosk.domain.tally import EntryMethod
from kiosk.errors import KnownError
from kiosk.services.removable_drives import RemovableDrive
from kiosk.ui.dependencies import SlipActions
from tests.storage.places import a_vote
from tests.ui import items
from tests.ui.window_driver import WindowDriver


def _show(driver: WindowDriver) -> None:
    driver.enter()
    driver.reach("showPhones")


def _made(driver: WindowDriver) -> None:
    driver.wait_until(lambda: not driver.kiosk.organiser.slips.busy)


def test_slips_are_printed_with_the_address_of_the_phones(driver: WindowDriver) -> None:
    _show(driver)
    driver.tap("phonesSwitch")
    driver.services.room.answer()
    driver.kiosk.organiser.phones.refresh()
    assert not driver.sees("slipsMade")
    driver.reach("slips-less")
    driver.reach("printVoteSlips")
    _made(driver)

    assert (driver.services.folder / "slips-1.pdf").read_text(encoding="utf-8") == "25 http://192.168.1.20:8420/"
    assert [path.name for path in driver.services.printer.printed] == ["slips-1.pdf"]
    assert items.texts(driver.item("slipsMade"))[-1] == "25"
    assert driver.kiosk.organiser.message.startswith("The slips are on their way to the printer")


def test_slips_are_saved_to_a_stick_if_there_is_one(driver: WindowDriver, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    driver.services.drives = [RemovableDrive("STICK", stick, 10**9, 1)]
    _show(driver)
    driver.reach("saveVoteSlips")
    _made(driver)

    assert (stick / "slips-1.pdf").read_text(encoding="utf-8") == "30 "
    assert str(stick) in driver.kiosk.organiser.message


def test_the_number_has_limits(driver: WindowDriver) -> None:
    slips = driver.kiosk.organiser.slips
    for _ in range(100):
        slips.step(-1)
    assert (slips.count, slips.least) == ("5", True)
    for _ in range(100):
        slips.step(1)
    assert (slips.count, slips.most) == ("200", True)


def test_no_text_tells_how_many_were_used(driver: WindowDriver) -> None:
    _show(driver)
    driver.reach("saveVoteSlips")
    _made(driver)
    before = driver.texts()

    driver.services.store.ballots.cast(driver.services.now.id, a_vote(), EntryMethod.PHONE, (0).to_bytes(16))
    driver.kiosk.organiser.slips.changed.emit()

    assert driver.texts() == before


def test_a_failure_is_said(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_session: Session, _count: int, _address: str, _folder: Path | None) -> Path:
        message = "A session has at most 2000 slips."
        raise KnownError(message)

    slips = driver.kiosk.organiser.slips
    monkeypatch.setattr(slips, "_actions", SlipActions(write=fail))
    _show(driver)
    driver.reach("saveVoteSlips")
    _made(driver)

    assert "at most 2000 slips" in driver.kiosk.organiser.message
