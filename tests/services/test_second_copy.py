"""Tests when the second copy may be written, and how problems of its drive are reported."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.services.copy_rules import STEP, SessionVersion, Versions, erased_token, is_foreign, may_copy
from kiosk.services.second_copy import BackupState, CopyState, CopyStatus, SecondCopy

A, B = "a" * 32, "b" * 32


def mark(entries: int, *, running: bool = True, words: int = 0, state: str = "", rehearsal: bool = False) -> SessionVersion:
    return SessionVersion(entries, entries, running, rehearsal, words, state)


class FakeOriginal:
    def __init__(self) -> None:
        self.held: dict[str, SessionVersion] = {}
        self.meanwhile: dict[str, SessionVersion] | None = None
        self.snapshots = self.looks = 0

    def running(self) -> Mapping[str, int]:
        return {session: mark.entries for session, mark in self.held.items() if mark.running}

    def versions(self) -> Versions:
        self.looks += 1
        return dict(self.held)

    def snapshot(self) -> tuple[bytes, Versions]:
        self.held, self.meanwhile = self.meanwhile or self.held, None
        self.snapshots += 1
        return b"all of it", dict(self.held)


class FakeStick:
    """A stick that can be pulled, swapped, filled and scratched."""

    name = "/media/stick"

    def __init__(self) -> None:
        self.in_place = True
        self.copy: Versions | None = None
        self.states: list[Versions] = []
        self.fails = ""

    def is_reachable(self) -> bool:
        return self.in_place

    def versions(self) -> Versions | None:
        return self.copy

    def write(self, content: bytes, versions: Versions) -> None:
        assert content
        if self.fails:
            raise KnownError(self.fails)
        self.copy = versions
        self.states.append(versions)

    def redact(self, sessions: Collection[str], reasons_of: Collection[str]) -> None:
        assert self.copy is not None
        self.copy = {
            session: SessionVersion(m.votes, m.entries, m.running, m.rehearsal, 0 if session in reasons_of else m.words, m.state)
            for session, m in self.copy.items()
            if session not in sessions
        }


class FakeMemory:
    def __init__(self) -> None:
        self.kept = BackupState()

    def load(self) -> BackupState:
        return self.kept

    def save(self, state: BackupState) -> None:
        self.kept = state


class WindowDriver:
    def __init__(self) -> None:
        self.original, self.stick, self.memory = FakeOriginal(), FakeStick(), FakeMemory()
        self.now = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
        self.restart()

    def restart(self) -> None:
        self.copy = SecondCopy(self.original, self.stick, self.memory, lambda: self.now, self.seconds)

    def seconds(self) -> float:
        return self.now.timestamp()

    def look(self, **held: SessionVersion) -> CopyState:
        self.original.held.update(held)
        self.copy.sync()
        return self.copy.status.state


@pytest.fixture
def driver() -> WindowDriver:
    return WindowDriver()


def test_the_copy_moves_on_when_twenty_votes_are_new_and_at_close(driver: WindowDriver) -> None:
    for votes in range(46):
        driver.look(a=mark(votes))
    driver.look(a=mark(48, running=False))

    assert [copy["a"].entries for copy in driver.stick.states] == [0, 20, 40, 48]


def test_a_restart_does_not_bring_the_next_copy_forward(driver: WindowDriver) -> None:
    driver.look(a=mark(40))
    driver.restart()

    assert driver.look(a=mark(59)) is CopyState.CURRENT
    assert driver.copy.status.votes == 40
    driver.look(a=mark(60))
    assert driver.copy.status.votes == 60


def test_without_its_memory_the_copy_itself_tells_what_it_holds(driver: WindowDriver) -> None:
    driver.look(a=mark(40))
    driver.memory.kept = BackupState()
    driver.restart()

    driver.look(a=mark(45))

    assert len(driver.stick.states) == 1


def test_another_stick_gets_no_copy_that_differs_by_a_few_votes(driver: WindowDriver) -> None:
    driver.look(a=mark(40))
    driver.stick.copy = None

    assert driver.look(a=mark(45)) is CopyState.WAITING
    assert driver.stick.copy is None
    assert driver.look(a=mark(60)) is CopyState.CURRENT


def test_what_a_visitor_thinks_of_the_reasons_of_others_waits_for_twenty_votes_too(driver: WindowDriver) -> None:
    driver.look(a=mark(40, words=100))
    driver.look(a=mark(40, words=101, state="revealed"))

    assert len(driver.stick.states) == 1


def test_after_the_close_every_change_is_copied(driver: WindowDriver) -> None:
    driver.look(a=mark(43, running=False, words=100))
    driver.look(a=mark(43, running=False, words=102))

    assert driver.stick.copy == {"a": mark(43, running=False, words=102)}


def test_a_new_session_is_copied_at_once_and_an_older_one_may_close_with_three(driver: WindowDriver) -> None:
    driver.look(a=mark(40))
    driver.look(a=mark(43, running=False))
    driver.look(b=mark(0))

    assert [{k: m.entries for k, m in copy.items()} for copy in driver.stick.states] == [{"a": 40}, {"a": 43}, {"a": 43, "b": 0}]


def test_a_reopened_session_waits_for_twenty_again(driver: WindowDriver) -> None:
    driver.look(a=mark(43, running=False))
    for votes in range(43, 63):
        driver.look(a=mark(votes))
    assert len(driver.stick.states) == 1

    driver.look(a=mark(63))

    assert driver.stick.states[-1]["a"].entries == 63


def test_a_session_opened_again_while_it_is_read_is_not_copied_after_all(driver: WindowDriver) -> None:
    driver.look(a=mark(40))
    driver.original.meanwhile = {"a": mark(41)}

    driver.look(a=mark(40, running=False))

    assert driver.original.snapshots == 2
    assert len(driver.stick.states) == 1


def test_a_stick_that_is_gone_is_told_and_caught_up_with_when_it_is_back(driver: WindowDriver) -> None:
    driver.look(a=mark(20))
    driver.stick.in_place = False
    gone = driver.now
    assert driver.look(a=mark(55)) is CopyState.MISSING
    driver.now += timedelta(hours=1)
    driver.look()
    assert driver.copy.status.since == gone

    driver.stick.in_place = True

    assert driver.look() is CopyState.CURRENT
    assert driver.copy.status == CopyStatus(CopyState.CURRENT, driver.stick.name, votes=55)


def test_a_full_stick_is_tried_again(driver: WindowDriver) -> None:
    driver.look(a=mark(20))
    driver.stick.fails = "'/media/stick' could not be written: the disk is full."
    assert driver.look(a=mark(40)) is CopyState.FAILED
    assert driver.copy.status.problem == driver.stick.fails
    driver.stick.fails = ""

    assert driver.look(a=mark(41)) is CopyState.CURRENT
    assert driver.copy.status.votes == 41


def test_the_copy_of_another_kiosk_is_left_alone(driver: WindowDriver) -> None:
    theirs = driver.stick.copy = {B: mark(300, running=False)}

    assert driver.look(a=mark(40, running=False)) is CopyState.FOREIGN
    assert driver.stick.copy is theirs


def test_a_copy_that_holds_more_than_a_restored_database_is_left_alone(driver: WindowDriver) -> None:
    driver.look(a=mark(60))

    assert driver.look(a=mark(40)) is CopyState.FOREIGN
    assert driver.stick.copy == {"a": mark(60)}


def test_an_erased_session_leaves_the_copy_at_once_although_another_one_runs(driver: WindowDriver) -> None:
    driver.look(a=mark(43, running=False), b=mark(0))
    driver.copy.note_erasure("a")
    del driver.original.held["a"]

    assert driver.look(b=mark(7)) is CopyState.CURRENT
    assert driver.stick.copy == {"b": mark(0)}


def test_an_erased_session_leaves_a_stick_that_was_away(driver: WindowDriver) -> None:
    driver.look(a=mark(43, running=False))
    driver.stick.in_place = False
    driver.copy.note_erasure("a")
    del driver.original.held["a"]
    driver.look()
    driver.restart()
    driver.stick.in_place = True

    assert driver.look() is CopyState.CURRENT
    assert driver.stick.copy == {}


def test_words_that_expired_leave_the_copy_although_another_session_runs(driver: WindowDriver) -> None:
    driver.look(a=mark(43, running=False, words=90), b=mark(0))
    driver.look(a=mark(43, running=False), b=mark(7))

    assert driver.stick.copy == {"a": mark(43, running=False), "b": mark(0)}


def test_a_rehearsal_that_was_wiped_makes_no_copy_strange(driver: WindowDriver) -> None:
    driver.stick.copy = {"r": mark(12, running=False, rehearsal=True)}

    assert driver.look(a=mark(0)) is CopyState.CURRENT


def test_a_look_that_takes_long_keeps_nobody(driver: WindowDriver) -> None:
    with driver.copy._lock:
        assert not driver.copy.sync(timeout=0)


def test_votes_that_are_too_few_to_copy_cost_a_glance(driver: WindowDriver) -> None:
    driver.look(a=mark(20))
    looks = driver.original.looks
    for votes in range(21, 40):
        driver.original.held["a"] = mark(votes)
        driver.copy.sync_if_due()
    assert driver.original.looks == looks

    driver.original.held["a"] = mark(40)
    driver.copy.sync_if_due()
    assert driver.copy.status.votes == 40


@pytest.mark.parametrize("change", ["closed", "pulled", "time"])
def test_a_glance_becomes_a_look_when_there_may_be_something_to_see(driver: WindowDriver, change: str) -> None:
    driver.look(a=mark(20))
    looks = driver.original.looks
    if change == "closed":
        driver.original.held["a"] = mark(21, running=False)
    elif change == "pulled":
        driver.stick.in_place = False
        driver.copy.sync()
        driver.stick.in_place = True
    else:
        driver.now += timedelta(seconds=10)
    driver.copy.sync_if_due()

    assert driver.original.looks > looks


Moves = st.lists(st.sampled_from(["vote", "vote", "vote", "vote", "decide", "pull", "push", "swap", "restart", "forget"]), max_size=150)


@given(Moves)
def test_no_two_copies_of_a_running_session_ever_differ_by_a_few_votes(moves: list[str]) -> None:
    """With any sequence of drives, unless the state file is lost together with the drive, which nothing can detect."""
    driver = WindowDriver()
    votes = words = 0
    for move in moves:
        votes, words = votes + (move == "vote"), words + (move == "decide")
        if move == "swap":
            driver.stick.copy = None
        elif move == "restart":
            driver.restart()
        elif move == "forget" and driver.stick.in_place and driver.stick.copy:
            driver.memory.kept = BackupState()
        driver.stick.in_place = {"pull": False, "push": True}.get(move, driver.stick.in_place)
        driver.look(a=mark(votes, words=words))

    assert differences(driver.stick.states) <= {0} or min(differences(driver.stick.states)) >= STEP


def differences(states: list[Versions]) -> set[int]:
    entries = [copy["a"].entries for copy in states]
    return {later - earlier for earlier, later in pairwise(entries)}


counts = st.dictionaries(st.sampled_from("abc"), st.integers(0, 60))


@given(counts, counts)
def test_the_rule_itself(now: Mapping[str, int], known: Mapping[str, int]) -> None:
    marks = {session: mark(entries) for session, entries in now.items()}

    assert may_copy(marks, known) == all(entries - known[session] >= 20 for session, entries in now.items() if session in known)


@given(counts, counts)
def test_a_copy_is_ours_as_long_as_it_holds_nothing_more(now: Mapping[str, int], there: Mapping[str, int]) -> None:
    strange = is_foreign({s: mark(n) for s, n in now.items()}, {s: mark(n) for s, n in there.items()}, {erased_token("c")})

    assert strange == any(s not in now and s != "c" for s in there) or any(there[s] > now[s] for s in now.keys() & there.keys())
