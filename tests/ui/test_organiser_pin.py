import pytest
from PySide6.QtCore import Qt

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
