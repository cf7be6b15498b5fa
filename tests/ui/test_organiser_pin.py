import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenKiosk
from tests.ui.fake_services import FakeServices
from tests.ui.window_driver import PIN, WindowDriver

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def locked(services: FakeServices, open_kiosk: OpenKiosk) -> WindowDriver:
    """Return a kiosk with a PIN."""
    services.open()
    services.pin.set(PIN)
    return open_kiosk()


def test_the_first_time_a_pin_is_chosen_twice(driver: WindowDriver) -> None:
    assert driver.sees("unlocked")
    driver.tap("organiserDoor")
    assert driver.says("Choose a PIN")
    driver.dial(PIN)
    assert driver.says("Once more")
    assert driver.screen == "pin"
    driver.dial(PIN)
    assert driver.says("Your recovery code")
    driver.tap("recoveryKept")

    assert driver.screen == "organiser"
    assert driver.services.pin.verify(PIN)
    driver.tap("backToKiosk")
    assert not driver.sees("unlocked")


def test_a_slip_in_the_second_try_sets_no_pin(driver: WindowDriver) -> None:
    driver.tap("organiserDoor")
    driver.dial(PIN)
    driver.dial("294818")

    assert driver.text_of("pinMessage") == "The two were not the same. Choose a PIN again."
    assert not driver.services.pin.is_set()
    driver.dial(PIN)
    driver.dial(PIN)
    assert driver.services.pin.verify(PIN)


@pytest.mark.parametrize("weak", ["123456", "111111", "121212"])
def test_a_pin_that_would_be_guessed_is_refused_with_a_sentence(driver: WindowDriver, weak: str) -> None:
    driver.tap("organiserDoor")
    driver.dial(weak)

    assert driver.text_of("pinMessage") == "That PIN is too easy to guess. Choose digits without a pattern."
    assert not driver.services.pin.is_set()


def test_five_digits_are_not_enough_to_go_on(driver: WindowDriver) -> None:
    driver.tap("organiserDoor")
    for digit in PIN[:5]:
        driver.tap(f"digit-{digit}")
    assert not driver.item("pinSubmit").isEnabled()
    driver.tap(f"digit-{PIN[5]}")
    assert driver.item("pinSubmit").isEnabled()
    driver.tap("pinErase")
    assert not driver.item("pinSubmit").isEnabled()


def test_the_right_pin_opens(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    assert not locked.sees("pinLater")
    locked.dial(PIN)
    assert locked.screen == "organiser"


def test_a_wrong_pin_is_refused_with_a_sentence(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    locked.dial("550192")

    assert locked.screen == "pin"
    assert locked.text_of("pinMessage") == "That is not the PIN."
    locked.dial(PIN)
    assert locked.screen == "organiser"


def test_five_wrong_tries_lock_the_pad_for_a_while(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    for _ in range(5):
        locked.dial("550192")

    assert locked.text_of("pinMessage") == "Too many wrong tries. Wait 15 seconds."
    for digit in PIN:
        locked.tap(f"digit-{digit}")
    assert not locked.item("pinSubmit").isEnabled()
    locked.kiosk.pin.submit()
    assert locked.screen == "pin"

    for digit in PIN[:-1]:
        locked.tap(f"digit-{digit}")
    locked.services.clock.now += 16
    locked.tap("digit-0")
    locked.tap("pinErase")
    locked.tap(f"digit-{PIN[-1]}")
    locked.tap("pinSubmit")
    assert locked.screen == "organiser"


def test_nothing_opens_the_door_without_the_pin(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    locked.kiosk.pin.continueWithoutPin()
    assert locked.screen == "pin"
    locked.tap("pinCancel")
    assert locked.screen == "attract"
    locked.kiosk.organiser.closeRequested.emit()
    assert locked.screen == "attract"


def test_digits_typed_before_cancelling_are_forgotten(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    for digit in PIN[:4]:
        locked.tap(f"digit-{digit}")
    locked.tap("pinCancel")
    locked.tap("organiserDoor")
    assert locked.kiosk.pin.typedCount == 0


def test_a_real_keyboard_dials_too(locked: WindowDriver) -> None:
    locked.keys(Qt.Key.Key_O, CTRL_ALT)
    for digit in PIN:
        locked.keys(Qt.Key(Qt.Key.Key_0.value + int(digit)))
    locked.keys(Qt.Key.Key_Return)
    assert locked.screen == "organiser"


def test_escape_leaves_the_pad(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    locked.keys(Qt.Key.Key_Escape)
    assert locked.screen == "attract"


def test_ctrl_alt_o_opens_the_door_from_a_visit_which_is_over_then(locked: WindowDriver) -> None:
    locked.choose("for")
    locked.keys(Qt.Key.Key_O, CTRL_ALT)

    assert locked.screen == "pin"
    assert (locked.services.votes, locked.services.visits) == (0, 1)
    locked.tap("pinCancel")
    assert locked.screen == "attract"
    assert locked.kiosk.visit.choice == ""


def test_ctrl_alt_o_behind_the_door_changes_nothing(locked: WindowDriver) -> None:
    locked.enter()
    locked.keys(Qt.Key.Key_O, CTRL_ALT)
    assert locked.screen == "organiser"


def test_the_door_counts_no_visit(locked: WindowDriver) -> None:
    locked.enter()
    locked.tap("backToKiosk")
    assert (locked.screen, locked.services.visits) == ("attract", 0)


def test_without_a_pin_the_organiser_may_stay_unlocked(driver: WindowDriver) -> None:
    driver.tap("organiserDoor")
    driver.tap("pinLater")
    assert driver.screen == "organiser"
    assert not driver.services.pin.is_set()


def told_code(driver: WindowDriver) -> str:
    return f"{driver.text_of('recoveryCode-0')}-{driver.text_of('recoveryCode-1')}"


def spell(driver: WindowDriver, code: str) -> None:
    for letter in code.replace("-", ""):
        driver.tap(f"letter-{letter}")


def first_pin(driver: WindowDriver) -> str:
    """Set one and write the code down."""
    driver.tap("organiserDoor")
    driver.dial(PIN)
    driver.dial(PIN)
    code = told_code(driver)
    driver.tap("recoveryKept")
    assert driver.screen == "organiser"
    return code


def test_the_code_is_told_once_and_is_in_no_file(driver: WindowDriver) -> None:
    code = first_pin(driver)
    driver.tap("backToKiosk")
    assert driver.kiosk.pin.code.code == ""
    driver.tap("organiserDoor")
    assert not driver.says(code[:9])
    kept = "".join(file.read_text() for file in driver.services.folder.iterdir() if file.is_file())
    assert code not in kept
    assert code.replace("-", "") not in kept


def test_a_code_that_nobody_said_they_wrote_down_does_not_lead_in(driver: WindowDriver) -> None:
    driver.tap("organiserDoor")
    driver.dial(PIN)
    driver.dial(PIN)
    assert not driver.sees("pinCancel")
    driver.kiosk.pin.cancel()
    assert driver.screen == "attract"
    driver.tap("organiserDoor")
    assert not driver.sees("pinForgot")
    driver.dial(PIN)
    driver.tap("desk-kiosk")
    assert driver.says("no code yet: whoever forgets the PIN is locked out")


def test_a_forgotten_pin_is_replaced_with_the_recovery_code_and_a_new_code_is_told(driver: WindowDriver) -> None:
    code = first_pin(driver)
    driver.tap("backToKiosk")
    driver.tap("organiserDoor")
    driver.tap("pinForgot")
    spell(driver, code)
    driver.tap("pinSubmit")
    assert driver.says("Choose a PIN")
    assert not driver.sees("pinLater")
    driver.dial("864209")
    driver.dial("864209")
    another = told_code(driver)
    driver.tap("recoveryKept")

    assert driver.screen == "organiser"
    assert another != code
    assert driver.services.pin.verify("864209")
    assert not driver.services.pin.verify_recovery_code(code)
    assert driver.services.pin.verify_recovery_code(another)


def test_wrong_pins_leave_the_recovery_code_open_and_wrong_codes_wait_on_their_own(driver: WindowDriver) -> None:
    code = first_pin(driver)
    driver.tap("backToKiosk")
    driver.tap("organiserDoor")
    for _ in range(5):
        driver.dial("550192")
    assert driver.text_of("pinMessage") == "Too many wrong tries. Wait 15 seconds."
    assert driver.text_of("pinHint") == "The recovery code opens this door at once."
    driver.tap("pinForgot")
    for _ in range(3):
        assert driver.text_of("pinMessage") in {"", "That is not the recovery code."}
        spell(driver, "0000-0000-0000-0000")
        driver.tap("pinSubmit")
    assert driver.text_of("pinMessage") == "Too many wrong tries. Wait 300 seconds."
    spell(driver, code)
    assert not driver.item("pinSubmit").isEnabled()
    driver.kiosk.pin.submit()
    assert driver.screen == "pin"
    driver.services.clock.now += 300
    spell(driver, code)
    driver.tap("pinSubmit")
    assert driver.says("Choose a PIN")


def test_a_real_keyboard_spells_the_code_too(driver: WindowDriver) -> None:
    code = first_pin(driver)
    driver.tap("backToKiosk")
    driver.tap("organiserDoor")
    driver.tap("pinForgot")
    for letter in code.replace("-", "").lower():
        driver.keys(Qt.Key(ord(letter.upper())))
    assert driver.text_of("typedCode").replace(" ", "-") == code
    driver.keys(Qt.Key.Key_Return)
    assert driver.says("Choose a PIN")


def test_changing_the_pin_asks_for_the_one_before_and_comes_back_to_the_tab(locked: WindowDriver) -> None:
    locked.enter()
    locked.tap("desk-kiosk")
    locked.reach("changePin")
    assert locked.says("First enter your own PIN.")
    locked.tap("pinCancel")
    assert locked.screen == "organiser"
    locked.reach("changePin")
    locked.dial("550192")
    assert locked.text_of("pinMessage") == "That is not the PIN."
    locked.dial(PIN)
    locked.dial("864209")
    locked.dial("864209")

    assert (locked.screen, locked.kiosk.organiser.tab) == ("organiser", "kiosk")
    assert locked.services.pin.verify("864209")


def test_a_new_code_ends_the_old_one_only_once_it_is_written_down(driver: WindowDriver) -> None:
    old = first_pin(driver)
    for finish in ("cancel", "confirmCode"):
        driver.tap("desk-kiosk")
        driver.reach("newCode")
        driver.dial(PIN)
        new = told_code(driver)
        getattr(driver.kiosk.pin, finish)()
        assert (driver.screen, driver.services.pin.verify_recovery_code(old)) == ("organiser", finish == "cancel")
    assert driver.services.pin.verify_recovery_code(new)


def test_the_code_goes_to_the_printer_and_its_failure_is_said(services: FakeServices, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    services.open()
    driver = open_kiosk()
    driver.tap("organiserDoor")
    driver.dial(PIN)
    driver.dial(PIN)
    driver.tap("codePrint")
    qtbot.waitUntil(lambda: not driver.kiosk.pin.code.busy)
    assert driver.text_of("printMessage") == "The code could not be printed: this kiosk has no way to a printer. Write it down."
    assert not any(file.suffix == ".pdf" for file in services.folder.iterdir())


def test_while_the_pad_is_locked_visitors_vote(locked: WindowDriver) -> None:
    locked.tap("organiserDoor")
    for _ in range(5):
        locked.dial("550192")
    locked.tap("pinCancel")
    for votes in (1, 2):
        locked.vote()
        assert locked.services.votes == votes
        locked.tap("nextPerson")
        locked.tap("organiserDoor")
        assert locked.text_of("pinMessage") == "Too many wrong tries. Wait 15 seconds."
        locked.tap("pinCancel")
