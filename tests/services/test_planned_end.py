"""The planned end of a session: counted on the boot clock, across restarts of the program and of the machine."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.services.planned_end import SAVE_SECONDS, PlannedEnd

SESSION = "ab" * 16


@dataclass
class Machine:
    """A machine with its data folder, that can be started again."""

    folder: Path
    now: float = 100.5
    boot: str = "boot-1"
    full: bool = False
    writes: list[float] = field(default_factory=list)

    def start(self) -> PlannedEnd:
        """Start the program."""
        return PlannedEnd(self.folder / "planned-end.json", self.write, lambda: self.now, self.boot)

    def write(self, path: Path, content: bytes) -> None:
        if self.full:
            message = "There is no space left on the disk."
            raise KnownError(message)
        self.writes.append(self.now)
        path.write_bytes(content)

    def reboot(self) -> None:
        self.now, self.boot = 7.0, "boot-2"


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_minutes_run_down_to_zero_and_stay_there(machine: Machine) -> None:
    plan = machine.start()
    plan.set(SESSION, 45)
    assert (plan.remaining(SESSION), plan.is_over(SESSION)) == (45, False)
    machine.now += 44 * 60
    assert plan.remaining(SESSION) == 1
    machine.now += 61
    assert (plan.remaining(SESSION), plan.is_over(SESSION)) == (0, True)
    machine.now += 86400
    assert plan.remaining(SESSION) == 0


def test_without_a_plan_or_for_another_session_nothing_ends(machine: Machine) -> None:
    plan = machine.start()
    assert plan.remaining(SESSION) is None
    plan.set(SESSION, 0)
    assert plan.remaining(SESSION) is None
    plan.set(SESSION, 15)
    machine.now += 86400
    assert not plan.is_over("cd" * 16)


def test_a_restart_of_the_program_changes_nothing(machine: Machine) -> None:
    machine.start().set(SESSION, 45)
    machine.now += 20 * 60
    plan = machine.start()
    assert plan.remaining(SESSION) == 25
    machine.now += 25 * 60 + 1
    assert plan.is_over(SESSION)
    assert machine.start().is_over(SESSION)


def test_after_a_restart_of_the_machine_the_saved_rest_goes_on(machine: Machine) -> None:
    plan = machine.start()
    plan.set(SESSION, 45)
    machine.now += SAVE_SECONDS
    plan.save_if_due()
    machine.now += SAVE_SECONDS - 1
    plan.save_if_due()
    machine.reboot()
    plan = machine.start()
    assert plan.remaining(SESSION) == 40
    machine.now += 40 * 60 + 1
    assert plan.is_over(SESSION)


def test_where_no_boot_is_identified_the_saved_rest_goes_on(machine: Machine) -> None:
    machine.boot = ""
    machine.start().set(SESSION, 45)
    machine.now += 4 * 60
    assert machine.start().remaining(SESSION) == 45


def test_saves_follow_the_clock_alone_and_hold_no_time_of_day(machine: Machine) -> None:
    plan = machine.start()
    plan.set(SESSION, 45)
    for _ in range(600):
        machine.now += 1
        plan.save_if_due()
    assert machine.writes == [100.5, 400.5, 700.5]
    stored = json.loads((machine.folder / "planned-end.json").read_text())
    assert stored == {"session": SESSION, "minutes": 45, "counting": True, "deadline": 100 + 2700, "left": 35, "boot": "boot-1"}


def test_a_rehearsal_uses_up_no_time(machine: Machine) -> None:
    plan = machine.start()
    plan.set(SESSION, 45, counting=False)
    machine.now += 86400
    assert plan.remaining(SESSION) == 45
    assert machine.start().remaining(SESSION) == 45


def test_what_was_chosen_last_is_offered_again(machine: Machine) -> None:
    plan = machine.start()
    plan.set(SESSION, 90)
    plan.clear(SESSION)
    assert (plan.remaining(SESSION), plan.last_minutes) == (None, 90)
    assert machine.start().last_minutes == 90


def test_a_full_disk_is_named_and_the_plan_holds(machine: Machine) -> None:
    plan = machine.start()
    machine.full = True
    with pytest.raises(KnownError, match="no space left"):
        plan.set(SESSION, 45)
    machine.now += SAVE_SECONDS
    plan.save_if_due()
    assert plan.remaining(SESSION) == 40


@pytest.mark.parametrize("content", ["", "[]", '{"session": 1}', '{"colour": ""}', '{"deadline": "soon"}', '{"minutes": true}', "1"])
def test_a_file_that_cannot_be_used_means_no_end(machine: Machine, content: str) -> None:
    (machine.folder / "planned-end.json").write_text(content)
    plan = machine.start()
    assert plan.remaining(SESSION) is None
    plan.set(SESSION, 15)
    assert machine.start().remaining(SESSION) == 15
