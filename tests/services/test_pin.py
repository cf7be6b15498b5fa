import json
import os
import re
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.errors import KnownError
from kiosk.services.pin import PinStore, Role, WeakPinError

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


def pin_store(file: Path, clock: Clock, boot: str = "0") -> PinStore:
    return PinStore(file, write, clock, boot, CHEAP)


def guesses_in_an_hour(file: Path, clock: Clock, *, restart: bool, reboot: bool) -> tuple[int, int]:
    """Simulate a script that tries PIN and recovery code whenever it may, and what it gains by restarting program or machine."""
    end, pins, codes, boot = clock.now + HOUR, 0, 0, 0
    store = pin_store(file, clock)
    while clock.now <= end:
        if not store.seconds_to_wait():
            store.verify(WRONG)
            pins += 1
        if not store.seconds_to_wait_for_code():
            store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD")
            codes += 1
        if reboot:
            end -= clock.now
            clock.now, boot = 0.0, boot + 1
        if restart or reboot:
            store = pin_store(file, clock, str(boot))
        clock.now += max(1, min(store.seconds_to_wait(), store.seconds_to_wait_for_code()))
    return pins, codes


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("reboot", [False, True])
def test_brute_force_gets_no_more_than_thirty_guesses_an_hour_codes_included(file: Path, clock: Clock, restart: bool, reboot: bool) -> None:
    pin_store(file, clock).set(PIN)
    pins, codes = guesses_in_an_hour(file, clock, restart=restart, reboot=reboot)
    assert 10 <= pins + codes <= 30
    assert sum(guesses_in_an_hour(file, clock, restart=restart, reboot=reboot)) <= 20


def test_the_check_finds_a_wait_that_a_restart_ends(file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PinStore, "_remaining", lambda store, attempts, _: 0 if attempts.boot != store.boot else 1)
    pin_store(file, clock).set(PIN)
    assert sum(guesses_in_an_hour(file, clock, restart=False, reboot=True)) > 30


def test_five_attempts_are_free_then_the_wait_doubles_up_to_ten_minutes(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    waits = []
    for _ in range(12):
        store.verify(WRONG)
        waits.append(store.seconds_to_wait())
        clock.now += store.seconds_to_wait()
    assert waits == [0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 600, 600]


def test_wrong_pins_never_keep_the_recovery_code_out(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    code = store.new_recovery_code()
    for _ in range(100):
        store.verify(WRONG)
        clock.now += store.seconds_to_wait()
    store.verify(WRONG)
    assert (store.seconds_to_wait(), store.seconds_to_wait_for_code()) == (600, 0)
    assert store.verify_recovery_code(code)
    store.set("864209")
    assert store.verify("864209")


def test_wrong_codes_wait_five_minutes_at_most(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    code = store.new_recovery_code()
    for _ in range(20):
        store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD")
        clock.now += store.seconds_to_wait_for_code()
    store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD")
    assert store.seconds_to_wait_for_code() == 300
    assert not store.verify_recovery_code(code)
    assert store.verify(PIN)


def test_ending_the_wait_keeps_pin_and_code(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.end_waiting()
    assert not store.is_set()
    store.set(PIN)
    code = store.new_recovery_code()
    for _ in range(5):
        store.verify(WRONG)
        store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD")
    pin_store(file, clock).end_waiting()
    assert store.verify_recovery_code(code)
    assert store.verify(PIN)


def test_the_right_pin_during_a_lock_is_not_looked_at_and_afterwards_opens(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    for _ in range(5):
        assert not store.verify(WRONG)
    assert not store.verify(PIN)
    clock.now += 15
    assert store.verify(PIN)
    assert store.seconds_to_wait() == 0


def test_a_restart_of_the_program_neither_shortens_nor_prolongs_the_wait(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    for _ in range(5):
        store.verify(WRONG)
    clock.now += 14
    assert pin_store(file, clock).seconds_to_wait() == 1


@pytest.mark.parametrize(("boot", "up"), [("1", 4.0), ("1", 5000.0), ("0", 4.0)])  # the last one: a system without boot ids
def test_after_a_restart_of_the_machine_the_time_since_then_counts(file: Path, clock: Clock, boot: str, up: float) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    for _ in range(5):
        store.verify(WRONG)
    clock.now = up
    assert pin_store(file, clock, boot).seconds_to_wait() == max(0, 15 - up)


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


def test_without_a_code_nothing_recovers(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    assert not store.verify_recovery_code("")
    assert not store.verify_recovery_code("AAAA-BBBB-CCCC-DDDD")


def test_a_full_disk_does_not_lock_the_organiser_out_and_still_counts(file: Path, clock: Clock) -> None:
    pin_store(file, clock).set(PIN)
    store = PinStore(file, full, clock, "0", CHEAP)
    assert store.verify(PIN)
    for _ in range(5):
        store.verify(WRONG)
    assert store.seconds_to_wait() == 15


@pytest.mark.parametrize("wrong", [0, 5])
def test_a_file_from_before_there_were_codes_still_opens(file: Path, clock: Clock, wrong: int) -> None:
    file.write_text(json.dumps({"hash": CHEAP.hash(PIN), "wrong": wrong}))
    assert pin_store(file, clock).verify(PIN)


COSTLY = "$argon2id$v=19$m={},t={},p=1$c29tZXNhbHRzb21lc2FsdA$c29tZWhhc2hzb21laGFzaHNvbWVoYXNoc29tZWhhc2g"
DAMAGED = [
    "",
    "[]",
    "{}",
    '{"hash": "x", "wrong": "many"}',
    '{"hash": "x", "wrong": 0}',
    '{"hash": "x", "wrong": 1e999}',
    '{"hash": "x", "pin": {"wrong": 9, "last": -1e999}}',
    '{"hash": "x", "pin": {"wrong": 9, "last": NaN}}',
    "null",
    "[" * 9_000,
    f'{{"hash": "{COSTLY.format(1 << 22, 2)}"}}',
    f'{{"hash": "{COSTLY.format(1 << 14, 1 << 30)}"}}',
]


def test_a_pipe_is_not_waited_for(file: Path, clock: Clock) -> None:
    os.mkfifo(file)
    with pytest.raises(KnownError, match=r"pin\.json"):
        pin_store(file, clock).verify(PIN)


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_said_and_lets_nobody_in(file: Path, clock: Clock, content: str) -> None:
    file.write_text(content)
    with pytest.raises(KnownError, match=r"pin\.json"):
        pin_store(file, clock).verify(PIN)


@pytest.mark.parametrize("weak", ["", "12345", "1234567890123", "123456", "654321", "111111", "121212", "135791", "12a456", "١٢٣٤٥٦"])
def test_weak_pins_are_refused(file: Path, clock: Clock, weak: str) -> None:
    with pytest.raises(WeakPinError):
        pin_store(file, clock).set(weak)
    assert not pin_store(file, clock).is_set()


HELPER = "730162"


@pytest.fixture
def shared(file: Path, clock: Clock) -> PinStore:
    """Return a store with the organiser's and a helper's PIN."""
    store = pin_store(file, clock)
    store.set(PIN)
    store.set_helper(HELPER)
    return store


def test_each_pin_is_known_by_whose_it_is(shared: PinStore) -> None:
    assert [shared.identify(pin) for pin in (PIN, HELPER, WRONG)] == [Role.ORGANISER, Role.HELPER, None]
    assert not shared.verify(HELPER)


def test_a_helper_gets_no_further_tries_at_the_organisers_pin(shared: PinStore) -> None:
    for _ in range(5):
        assert shared.identify(WRONG) is None
        if not shared.seconds_to_wait():
            assert shared.identify(HELPER) is Role.HELPER
    assert shared.seconds_to_wait() == 15


def test_a_helper_who_enters_often_is_not_kept_out(shared: PinStore) -> None:
    assert [shared.identify(HELPER) for _ in range(20)] == [Role.HELPER] * 20


def test_the_helpers_pin_outlives_a_new_pin_and_goes_when_removed(shared: PinStore) -> None:
    shared.set("905142")
    assert (shared.has_helper(), shared.identify(HELPER)) == (True, Role.HELPER)
    shared.remove_helper()
    assert (shared.has_helper(), shared.identify(HELPER), shared.identify("905142")) == (False, None, Role.ORGANISER)


def test_the_two_pins_have_to_differ(shared: PinStore) -> None:
    for change, pin in ((shared.set, HELPER), (shared.set_helper, PIN), (shared.set_helper, "123456")):
        with pytest.raises(WeakPinError):
            change(pin)
    assert [shared.identify(pin) for pin in (PIN, HELPER)] == [Role.ORGANISER, Role.HELPER]


def test_a_file_from_before_helpers_opens_for_the_organiser_only(file: Path, clock: Clock) -> None:
    store = pin_store(file, clock)
    store.set(PIN)
    stored = json.loads(file.read_text(encoding="utf-8"))
    del stored["helper"]
    file.write_text(json.dumps(stored), encoding="utf-8")
    assert (store.has_helper(), store.identify(PIN)) == (False, Role.ORGANISER)
