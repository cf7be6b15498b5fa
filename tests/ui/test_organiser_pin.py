import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.backstage import Backstage
from tests.ui.conftest import OpenKiosk
from tests.ui.rig import PIN, Rig

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def locked(behind: Backstage, open_kiosk: OpenKiosk) -> Rig:
    """A kiosk that has a PIN."""
    behind.open()
    behind.pin.set(PIN)
    return open_kiosk()


def test_the_first_time_a_pin_is_chosen_twice(rig: Rig) -> None:
    assert rig.sees("unlocked")
    rig.tap("organiserDoor")
    assert rig.says("Choose a PIN")
    rig.dial(PIN)
    assert rig.says("Once more")
    assert rig.screen == "pin"
    rig.dial(PIN)
    assert rig.says("Your recovery code")
    rig.tap("recoveryKept")

    assert rig.screen == "organiser"
    assert rig.behind.pin.check(PIN)
    rig.tap("backToKiosk")
    assert not rig.sees("unlocked")


def test_a_slip_in_the_second_try_sets_no_pin(rig: Rig) -> None:
    rig.tap("organiserDoor")
    rig.dial(PIN)
    rig.dial("294818")

    assert rig.text_of("pinMessage") == "The two were not the same. Choose a PIN again."
    assert not rig.behind.pin.is_set()
    rig.dial(PIN)
    rig.dial(PIN)
    assert rig.behind.pin.check(PIN)


@pytest.mark.parametrize("weak", ["123456", "111111", "121212"])
def test_a_pin_that_would_be_guessed_is_refused_with_a_sentence(rig: Rig, weak: str) -> None:
    rig.tap("organiserDoor")
    rig.dial(weak)

    assert rig.text_of("pinMessage") == "That PIN is too easy to guess. Choose digits without a pattern."
    assert not rig.behind.pin.is_set()


def test_five_digits_are_not_enough_to_go_on(rig: Rig) -> None:
    rig.tap("organiserDoor")
    for digit in PIN[:5]:
        rig.tap(f"digit-{digit}")
    assert not rig.item("pinSubmit").isEnabled()
    rig.tap(f"digit-{PIN[5]}")
    assert rig.item("pinSubmit").isEnabled()
    rig.tap("pinErase")
    assert not rig.item("pinSubmit").isEnabled()


def test_the_right_pin_opens(locked: Rig) -> None:
    locked.tap("organiserDoor")
    assert not locked.sees("pinLater")
    locked.dial(PIN)
    assert locked.screen == "organiser"


def test_a_wrong_pin_is_refused_with_a_sentence(locked: Rig) -> None:
    locked.tap("organiserDoor")
    locked.dial("550192")

    assert locked.screen == "pin"
    assert locked.text_of("pinMessage") == "That is not the PIN."
    locked.dial(PIN)
    assert locked.screen == "organiser"


def test_five_wrong_tries_lock_the_pad_for_a_while(locked: Rig) -> None:
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
    locked.behind.clock.now += 16
    locked.tap("digit-0")
    locked.tap("pinErase")
    locked.tap(f"digit-{PIN[-1]}")
    locked.tap("pinSubmit")
    assert locked.screen == "organiser"


def test_nothing_opens_the_door_without_the_pin(locked: Rig) -> None:
    locked.tap("organiserDoor")
    locked.kiosk.pin.later()
    assert locked.screen == "pin"
    locked.tap("pinCancel")
    assert locked.screen == "attract"
    locked.kiosk.organiser.goBack()
    assert locked.screen == "attract"


def test_digits_typed_before_cancelling_are_forgotten(locked: Rig) -> None:
    locked.tap("organiserDoor")
    for digit in PIN[:4]:
        locked.tap(f"digit-{digit}")
    locked.tap("pinCancel")
    locked.tap("organiserDoor")
    assert locked.kiosk.pin.typed == 0


def test_a_real_keyboard_dials_too(locked: Rig) -> None:
    locked.keys(Qt.Key.Key_O, CTRL_ALT)
    for digit in PIN:
        locked.keys(Qt.Key(Qt.Key.Key_0.value + int(digit)))
    locked.keys(Qt.Key.Key_Return)
    assert locked.screen == "organiser"


def test_escape_leaves_the_pad(locked: Rig) -> None:
    locked.tap("organiserDoor")
    locked.keys(Qt.Key.Key_Escape)
    assert locked.screen == "attract"


def test_ctrl_alt_o_opens_the_door_from_a_visit_which_is_over_then(locked: Rig) -> None:
    locked.choose("for")
    locked.keys(Qt.Key.Key_O, CTRL_ALT)

    assert locked.screen == "pin"
    assert (locked.behind.votes, locked.behind.visits) == (0, 1)
    locked.tap("pinCancel")
    assert locked.screen == "attract"
    assert locked.kiosk.visit.choice == ""


def test_ctrl_alt_o_behind_the_door_changes_nothing(locked: Rig) -> None:
    locked.enter()
    locked.keys(Qt.Key.Key_O, CTRL_ALT)
    assert locked.screen == "organiser"


def test_the_door_counts_no_visit(locked: Rig) -> None:
    locked.enter()
    locked.tap("backToKiosk")
    assert (locked.screen, locked.behind.visits) == ("attract", 0)


def test_without_a_pin_the_organiser_may_stay_unlocked(rig: Rig) -> None:
    rig.tap("organiserDoor")
    rig.tap("pinLater")
    assert rig.screen == "organiser"
    assert not rig.behind.pin.is_set()


def told_code(rig: Rig) -> str:
    return f"{rig.text_of('recoveryCode-0')}-{rig.text_of('recoveryCode-1')}"


def spell(rig: Rig, code: str) -> None:
    for letter in code.replace("-", ""):
        rig.tap(f"letter-{letter}")


def first_pin(rig: Rig) -> str:
    """Set one and write the code down."""
    rig.tap("organiserDoor")
    rig.dial(PIN)
    rig.dial(PIN)
    code = told_code(rig)
    rig.tap("recoveryKept")
    assert rig.screen == "organiser"
    return code


def test_the_code_is_told_once_and_is_in_no_file(rig: Rig) -> None:
    code = first_pin(rig)
    rig.tap("backToKiosk")
    assert rig.kiosk.pin.code.code == ""
    rig.tap("organiserDoor")
    assert not rig.says(code[:9])
    kept = "".join(file.read_text() for file in rig.behind.folder.iterdir() if file.is_file())
    assert code not in kept
    assert code.replace("-", "") not in kept


def test_a_code_that_nobody_said_they_wrote_down_does_not_lead_in(rig: Rig) -> None:
    rig.tap("organiserDoor")
    rig.dial(PIN)
    rig.dial(PIN)
    assert not rig.sees("pinCancel")
    rig.kiosk.pin.cancel()
    assert rig.screen == "attract"
    rig.tap("organiserDoor")
    assert not rig.sees("pinForgot")
    rig.dial(PIN)
    rig.tap("desk-kiosk")
    assert rig.says("no code yet: whoever forgets the PIN is locked out")


def test_a_forgotten_pin_is_replaced_with_the_recovery_code_and_a_new_code_is_told(rig: Rig) -> None:
    code = first_pin(rig)
    rig.tap("backToKiosk")
    rig.tap("organiserDoor")
    rig.tap("pinForgot")
    spell(rig, code)
    rig.tap("pinSubmit")
    assert rig.says("Choose a PIN")
    assert not rig.sees("pinLater")
    rig.dial("864209")
    rig.dial("864209")
    another = told_code(rig)
    rig.tap("recoveryKept")

    assert rig.screen == "organiser"
    assert another != code
    assert rig.behind.pin.check("864209")
    assert not rig.behind.pin.recover(code)
    assert rig.behind.pin.recover(another)


def test_wrong_codes_count_like_wrong_pins(rig: Rig) -> None:
    code = first_pin(rig)
    rig.tap("backToKiosk")
    rig.tap("organiserDoor")
    for _ in range(3):
        rig.dial("550192")
    rig.tap("pinForgot")
    for _ in range(2):
        spell(rig, "0000-0000-0000-0000")
        rig.tap("pinSubmit")
    assert rig.text_of("pinMessage") == "Too many wrong tries. Wait 15 seconds."
    spell(rig, code)
    assert not rig.item("pinSubmit").isEnabled()
    rig.kiosk.pin.submit()
    assert rig.screen == "pin"
    assert not rig.says("Choose a PIN")


def test_a_real_keyboard_spells_the_code_too(rig: Rig) -> None:
    code = first_pin(rig)
    rig.tap("backToKiosk")
    rig.tap("organiserDoor")
    rig.tap("pinForgot")
    for letter in code.replace("-", "").lower():
        rig.keys(Qt.Key(ord(letter.upper())))
    assert rig.text_of("typedCode").replace(" ", "-") == code
    rig.keys(Qt.Key.Key_Return)
    assert rig.says("Choose a PIN")


def test_changing_the_pin_asks_for_the_one_before_and_comes_back_to_the_tab(locked: Rig) -> None:
    locked.enter()
    locked.tap("desk-kiosk")
    locked.reach("changePin")
    assert locked.says("Enter your PIN.")
    locked.tap("pinCancel")
    assert locked.screen == "organiser"
    locked.reach("changePin")
    locked.dial("550192")
    assert locked.text_of("pinMessage") == "That is not the PIN."
    locked.dial(PIN)
    locked.dial("864209")
    locked.dial("864209")

    assert (locked.screen, locked.kiosk.organiser.tab) == ("organiser", "kiosk")
    assert locked.behind.pin.check("864209")


def test_a_new_code_ends_the_old_one_only_once_it_is_written_down(rig: Rig) -> None:
    old = first_pin(rig)
    for finish in ("cancel", "written"):
        rig.tap("desk-kiosk")
        rig.reach("newCode")
        rig.dial(PIN)
        new = told_code(rig)
        getattr(rig.kiosk.pin, finish)()
        assert (rig.screen, rig.behind.pin.recover(old)) == ("organiser", finish == "cancel")
    assert rig.behind.pin.recover(new)


def test_the_code_goes_to_the_printer_and_its_failure_is_said(behind: Backstage, open_kiosk: OpenKiosk, qtbot: QtBot) -> None:
    behind.open()
    rig = open_kiosk()
    rig.tap("organiserDoor")
    rig.dial(PIN)
    rig.dial(PIN)
    rig.tap("codePrint")
    qtbot.waitUntil(lambda: not rig.kiosk.pin.code.busy)
    assert rig.text_of("printMessage") == "The code could not be printed: this kiosk has no way to a printer. Write it down."
    assert not any(file.suffix == ".pdf" for file in behind.folder.iterdir())


def test_while_the_pad_is_locked_visitors_vote(locked: Rig) -> None:
    locked.tap("organiserDoor")
    for _ in range(5):
        locked.dial("550192")
    locked.tap("pinCancel")
    for votes in (1, 2):
        locked.vote()
        assert locked.behind.votes == votes
        locked.tap("nextPerson")
        locked.tap("organiserDoor")
        assert locked.text_of("pinMessage") == "Too many wrong tries. Wait 15 seconds."
        locked.tap("pinCancel")
