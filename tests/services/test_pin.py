import json
import re
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.errors import KnownError
from kiosk.services.pin import PinStore, WeakPinError

PIN = "274918"
WRONG = "111222"
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
HOUR = 3600


class Clock:
    """A clock that tests advance."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def write(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def full(path: Path, content: bytes) -> None:
    del path, content
    message = "There is no space left."
    raise KnownError(message)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "pin.json"


def pin_store(file: Path, clock: Clock) -> PinStore:
    return PinStore(file, write, clock, CHEAP)


def tries_in_an_hour(file: Path, clock: Clock, *, restart_after_each: bool, clock_set_back: bool) -> int:
    """Simulate a script that tries whenever it may. The monotonic clock cannot be set back, only restart."""
    store, end, looked_at = pin_store(file, clock), clock.now + HOUR, 0
    spent = 0.0
    while clock.now < end:
        if not store.seconds_to_wait():
            before = json.loads(file.read_text())["wrong"]
            store.verify(WRONG)
            looked_at += json.loads(file.read_text())["wrong"] > before
        if restart_after_each:
            if clock_set_back:
                spent += clock.now - 1000.0
                end -= clock.now - 1000.0
                clock.now = 1000.0
            store = pin_store(file, clock)
            store.seconds_to_wait()
        clock.now += max(1, store.seconds_to_wait())
    return looked_at


@pytest.mark.parametrize("restart_after_each", [False, True])
@pytest.mark.parametrize("clock_set_back", [False, True])
def test_brute_force_gets_no_more_than_thirty_tries_an_hour(
    file: Path, clock: Clock, restart_after_each: bool, clock_set_back: bool
) -> None:
    pin_store(file, clock).set(PIN)
    assert 10 <= tries_in_an_hour(file, clock, restart_after_each=restart_after_each, clock_set_back=clock_set_back) <= 30
    assert tries_in_an_hour(file, clock, restart_after_each=restart_after_each, clock_set_back=clock_set_back) <= 5


def test_five_tries_are_free_then_the_lock_doubles_up_to_a_quarter_of_an_hour(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    waits = []
    for _ in range(13):
        store.verify(WRONG)
        waits.append(store.seconds_to_wait())
        clock.now += store.seconds_to_wait()
    assert waits == [0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900]


def test_the_right_pin_during_a_lock_is_not_looked_at_and_afterwards_opens(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    for _ in range(5):
        assert not store.verify(WRONG)
    assert not store.verify(PIN)
    clock.now += 15
    assert store.verify(PIN)
    assert store.seconds_to_wait() == 0


def test_a_restart_begins_the_wait_anew(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    for _ in range(5):
        store.verify(WRONG)
    clock.now += 14
    assert pin_store(file, clock).seconds_to_wait() == 15


def test_the_recovery_code_leads_in_however_it_is_spelt(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    assert not store.has_recovery_code()
    code = store.new_recovery_code()
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", code)
    sloppy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    for spelt in (code, sloppy):
        assert pin_store(file, clock).verify_recovery_code(spelt)
    assert not store.verify_recovery_code(PIN)
    assert not store.verify(code)


def test_the_code_is_in_no_file(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    code = store.new_recovery_code()
    kept = file.read_text()
    assert code not in kept
    assert code.replace("-", "") not in kept
    assert PIN not in kept


def test_a_new_code_ends_the_old_one_and_a_new_pin_does_not(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    old = store.new_recovery_code()
    new = store.new_recovery_code()
    assert not store.verify_recovery_code(old)
    store.set("864209")
    assert store.verify_recovery_code(new)


def test_trying_codes_counts_like_trying_pins(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    code = store.new_recovery_code()
    for number in range(5):
        assert not (store.verify(WRONG) if number % 2 else store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD"))
    assert store.seconds_to_wait() == 15
    assert not store.verify_recovery_code(code)


def test_without_a_code_nothing_recovers(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    assert not store.verify_recovery_code("")
    assert not store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD")


def test_a_full_disk_does_not_lock_the_organiser_out_and_still_counts(file: Path, clock: Clock) -> None:
    pin_store(file, clock).set(PIN)
    store = PinStore(file, full, clock, CHEAP)
    assert store.verify(PIN)
    for _ in range(5):
        store.verify(WRONG)
    assert store.seconds_to_wait() == 15


def test_a_file_from_before_there_were_codes_still_opens(file: Path, clock: Clock) -> None:
    file.write_text(json.dumps({"hash": CHEAP.hash(PIN), "wrong": 0}))
    assert pin_store(file, clock).verify(PIN)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"hash": "x", "wrong": "many"}', '{"hash": "x", "wrong": 0}', "null"])
def test_a_damaged_file_is_said_and_lets_nobody_in(file: Path, clock: Clock, content: str) -> None:
    file.write_text(content)
    with pytest.raises(KnownError, match=r"pin\.json"):
        pin_store(file, clock).verify(PIN)


@pytest.mark.parametrize("weak", ["", "12345", "1234567890123", "123456", "654321", "111111", "121212", "135791", "12a456", "١٢٣٤٥٦"])
def test_weak_pins_are_refused(file: Path, clock: Clock, weak: str) -> None:
    with pytest.raises(WeakPinError):
        pin_store(file, clock).set(weak)
    assert not pin_store(file, clock).is_set()
