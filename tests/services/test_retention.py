"""Words go once calendar and counted days agree; no single date that a clock shows takes them away."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services import day_counter
from kiosk.services.day_counter import MAX_COUNTED, RunDays
from kiosk.services.retention import (
    CountedDays,
    OverdueReasons,
    RetentionPolicy,
    StoredReasons,
    find_overdue,
    has_expired,
)

ENDED = date(2026, 11, 1)
DAYS = 30
DAY = timedelta(days=1)


class Machine:
    """One kiosk with one ended session: its files, its day log, its calendar and its boot clock."""

    def __init__(self, ended_on: date = ENDED, days: int = DAYS) -> None:
        self.stored = {"monday": StoredReasons(ended_on, 7)}
        self.log: dict[str, CountedDays] = {}
        self.run = RunDays(ended_on)
        self.day, self.seconds, self.days = ended_on, 0.0, days
        self.fails = False
        self.purges: list[set[str]] = []
        self.policy = self._new_policy()

    def _new_policy(self) -> RetentionPolicy:
        return RetentionPolicy(self, self, self, self.days, lambda: self.seconds)

    def today(self) -> date:
        return self.day

    def ended(self) -> Mapping[str, StoredReasons]:
        if self.fails:
            message = "no"
            raise KnownError(message)
        return dict(self.stored)

    def purge(self, sessions: Collection[str]) -> None:
        self.purges.append(set(sessions))
        for session in sessions:
            del self.stored[session]

    def run_days(self) -> RunDays:
        return self.run

    def counted(self) -> Mapping[str, CountedDays]:
        return dict(self.log)

    def record(self, run: RunDays, days: int, sessions: Collection[str]) -> None:
        before = {session: self.log.get(session, CountedDays()) for session in sessions}
        self.run, self.log = run, {session: replace(each, days=each.days + days) for session, each in before.items()}

    def keep(self, sessions: Collection[str]) -> None:
        self.log |= {session: replace(self.log.get(session, CountedDays()), kept=True) for session in sessions}

    def start(self, day: date) -> None:
        """Switch the kiosk on under a clock that shows this day."""
        self.day = day
        self.policy = self._new_policy()
        self.policy.run()

    def stay_on(self, days: int = 1, *, clock: int | None = None) -> None:
        """Let days pass for the boot clock, and `clock` days, by default the same, for the calendar."""
        self.day += timedelta(days=days if clock is None else clock)
        self.seconds += days * 86400
        self.policy.run()

    @property
    def erased(self) -> bool:
        return "monday" not in self.stored


def run_on(days: Iterable[date], machine: Machine) -> date | None:
    """Switch on and off on these days. Return the one on which the words went, if any."""
    for day in days:
        machine.start(day)
        if machine.erased:
            return day
    return None


def every(step: int, start: date = ENDED) -> Iterable[date]:
    return (start + timedelta(days=offset) for offset in range(step, 400, step))


@pytest.mark.parametrize(("step", "days"), [(1, DAYS), (2, DAYS), (3, DAYS), (1, 1000), (1, 4), (1, 2)])
def test_a_kiosk_in_use_erases_on_the_promised_day(step: int, days: int) -> None:
    machine = Machine(days=days)

    gone = run_on((ENDED + timedelta(days=offset) for offset in range(step, days + step, step)), machine)

    assert gone == ENDED + timedelta(days=days)


def test_a_kiosk_used_on_weekdays_erases_on_the_first_one_after_the_time() -> None:
    weekdays = (day for day in every(1) if day.weekday() < 5)

    assert run_on(weekdays, Machine()) == ENDED + timedelta(days=DAYS)


def test_a_kiosk_that_is_never_switched_off_erases_on_the_promised_day() -> None:
    machine = Machine()
    machine.policy.run()
    for _ in range(DAYS - 1):
        machine.stay_on()
    assert not machine.erased
    machine.stay_on()

    assert machine.erased


@pytest.mark.parametrize("slow", [30, 59, 90, 400, 20_000])
def test_a_session_under_a_slow_clock_keeps_its_words_when_the_clock_is_set_right(slow: int) -> None:
    machine = Machine()
    right = ENDED + timedelta(days=slow)
    machine.start(right)
    assert not machine.erased

    gone = run_on(every(1, right), machine)

    assert gone is not None
    assert DAYS - MAX_COUNTED <= (gone - right).days <= DAYS


@pytest.mark.parametrize("ahead", [31, 60, 61, 365, 5000])
def test_one_start_under_a_clock_far_ahead_takes_nothing_and_shortens_nothing_by_more_than_a_weekend(ahead: int) -> None:
    machine = Machine()
    machine.start(ENDED + timedelta(days=ahead))
    assert not machine.erased
    machine.start(ENDED)

    gone = run_on(every(1), machine)

    assert gone == ENDED + timedelta(days=DAYS)


def test_a_session_that_ended_under_a_clock_far_ahead_is_asked_about_once_its_days_are_counted() -> None:
    machine = Machine(ENDED + timedelta(days=500))
    machine.start(ENDED)
    assert run_on(every(1), machine) is None
    overdue = machine.policy.find_overdue()

    assert overdue is not None
    assert overdue.sessions == {"monday"}


def test_a_clock_that_was_never_set_counts_nothing_and_asks_nothing() -> None:
    machine = Machine()
    for _ in range(3):
        machine.start(date(2000, 1, 1))
        machine.start(date(1970, 1, 2))

    assert (machine.erased, machine.policy.find_overdue(), machine.run, machine.log) == (False, None, RunDays(ENDED), {})


def test_a_clock_that_is_set_while_the_kiosk_runs_counts_no_day() -> None:
    machine = Machine()
    machine.start(ENDED)
    for _ in range(40):
        machine.stay_on(0, clock=2)
    assert machine.log["monday"].days == 0
    machine.stay_on(3)
    assert machine.log["monday"].days == 3


def test_a_clock_that_the_network_sets_after_the_start_counts_the_day_it_is() -> None:
    machine = Machine()
    machine.start(date(1970, 1, 1))
    machine.day = ENDED + 3 * DAY
    machine.policy.run()

    assert machine.log["monday"].days == 3


DATES = st.dates(ENDED - timedelta(days=200), ENDED + timedelta(days=900))
WALKS = st.lists(st.one_of(DATES, st.integers(-70, 70)), max_size=60)


def walk(machine: Machine, steps: Iterable[date | int], *, running: bool = False) -> list[date]:
    """Walk the clock to dates, or by days from where it is, until the words are gone. Return the dates it showed."""
    shown: list[date] = []
    for step in steps:
        day = step if isinstance(step, date) else machine.day + timedelta(days=step)
        shown.append(day)
        if running:
            machine.stay_on(1, clock=(day - machine.day).days)
        else:
            machine.start(day)
        if machine.erased:
            break
    return shown


def dates_needed(days: int) -> int:
    """How many changes of the date it takes at least, whatever they are."""
    return max(2, -(-days // MAX_COUNTED))


@settings(deadline=None)
@given(WALKS, st.sampled_from([1, 2, 3, 4, 7, 30, 90]), st.booleans())
@example([400], 1, False)
@example([30, 0, 0, 0], 30, False)
@example([60, 60], 1, True)
def test_however_the_clock_walks_no_few_dates_take_words_away(steps: list[date | int], days: int, running: bool) -> None:
    machine = Machine(days=days)

    shown = walk(machine, steps, running=running)

    assert not machine.erased or len(set(shown)) >= dates_needed(days)


@settings(deadline=None)
@given(WALKS, st.integers(1, 90))
def test_after_any_walk_of_the_clock_normal_use_still_erases(steps: list[date | int], days: int) -> None:
    machine = Machine(days=days)
    walk(machine, steps)
    right = ENDED + timedelta(days=1000)
    run_on([right, *every(1, right)], machine)

    assert machine.erased


def test_a_policy_that_counts_every_jump_in_full_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(day_counter, "days_to_count", lambda passed, _period: passed)
    machine = Machine()
    shown = walk(machine, [45])

    assert machine.erased
    assert len(set(shown)) < dates_needed(DAYS)


def test_after_months_in_a_cupboard_the_organiser_is_asked_once() -> None:
    machine = Machine()
    machine.start(ENDED + timedelta(days=200))
    overdue = machine.policy.find_overdue()
    assert overdue == OverdueReasons(frozenset({"monday"}), 7, DAYS, ENDED + timedelta(days=200))
    machine.policy.keep(overdue)
    assert machine.policy.find_overdue() is None
    machine.start(ENDED + timedelta(days=201))

    assert (machine.erased, machine.policy.find_overdue()) == (False, None)
    assert run_on(every(1, machine.day), machine) is not None


def test_what_the_organiser_erases_is_gone_and_nothing_else() -> None:
    machine = Machine()
    machine.stored["later"] = StoredReasons(ENDED + timedelta(days=195), 3)
    machine.start(ENDED + timedelta(days=200))
    overdue = machine.policy.find_overdue()
    assert overdue
    machine.policy.erase(overdue)

    assert (machine.purges, list(machine.stored), machine.policy.find_overdue()) == ([{"monday"}], ["later"], None)


def test_a_session_that_was_erased_meanwhile_is_not_asked_about() -> None:
    machine = Machine()
    machine.stored["tuesday"] = StoredReasons(ENDED, 1)
    machine.start(ENDED + timedelta(days=200))
    before = machine.policy.find_overdue()
    del machine.stored["monday"]
    overdue = machine.policy.find_overdue()

    assert before is not None
    assert overdue is not None
    assert (before.reasons, overdue.reasons) == (8, 1)
    del machine.stored["tuesday"]
    assert machine.policy.find_overdue() is None


@pytest.mark.parametrize("days", [1, 2, 30])
def test_a_kiosk_in_daily_use_asks_nothing(days: int) -> None:
    machine = Machine(days=days)
    for day in every(1):
        machine.start(day)
        assert machine.policy.find_overdue() is None


def test_it_is_done_once_a_day_and_tried_again_where_it_failed() -> None:
    machine = Machine()
    run_on((ENDED + timedelta(days=offset) for offset in range(1, DAYS)), machine)
    machine.fails = True
    machine.day += DAY
    for _ in range(2):
        with pytest.raises(KnownError):
            machine.policy.run()
    machine.fails = False
    assert not machine.erased
    for _ in range(3):
        machine.policy.run()

    assert machine.purges == [{"monday"}]


@given(st.integers(-10, 4000), st.integers(1, 3650), st.integers(0, 4000), st.integers(0, 3))
def test_a_page_leaves_words_out_once_both_agree_or_none_are_left(later: int, days: int, counted: int, reasons: int) -> None:
    session = Session("a" * 32, "Monday", "debate", "f" * 64, ENDED, closed_on=ENDED)
    log = {session.id: CountedDays(counted)}

    expired = has_expired(session, reasons, today=ENDED + timedelta(days=later), days=days, counted=log)

    assert expired == (later >= days and (not reasons or counted >= max(days, 2)))
    running = replace(session, closed_on=None)
    assert not has_expired(running, reasons, today=ENDED + timedelta(days=later), days=days, counted=log)


def test_who_has_answered_is_not_asked_again() -> None:
    stored = {"a": StoredReasons(ENDED, 2), "b": StoredReasons(ENDED, 3), "c": StoredReasons(ENDED, 4)}
    log = {"a": CountedDays(1, kept=True), "b": CountedDays(DAYS)}

    overdue = find_overdue(stored, log, ENDED + timedelta(days=DAYS), DAYS)

    assert overdue is not None
    assert (set(overdue.sessions), overdue.reasons) == ({"c"}, 4)
