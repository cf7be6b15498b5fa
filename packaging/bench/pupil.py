"""Measures one pupil of a class who votes on the screen that is handed on: from curtain to curtain."""

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from bench.item_positions import find_taps
from bench.processes import Program, running
from bench.runtime import ROWS, tap_latency, wait_until_settled
from bench.screen import Screen
from bench.series import Series
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Mode, ReasonRule, ResultsRule, SessionSettings
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles

_BEFORE: Final = ("projectorOff",)
_PUPIL: Final = ("nextPupil", "choose-for", "castWithoutReason")
"""The objectNames that a pupil taps. The sides change places from pupil to pupil: the tap chooses the one that is there."""
_CLASSROOM: Final = SessionSettings(Mode.CLASSROOM, opening_stance=False, reason=ReasonRule.OFF, results=ResultsRule.SEALED)
_HANDOVER_SECONDS: Final = 10.0
"""The curtain must be back by then."""


class PupilTimes(NamedTuple):
    """Milliseconds from each tap to the first changed frame, by tap name, and for which the thanks stand before the next curtain."""

    taps: dict[str, Series]
    thanks: Series


def prepare_classroom(folder: Path) -> Path:
    """Create a data folder whose kiosk is in the vote of a lesson, while the time stands still. Return it."""
    with open_workspace(DataFolder.open(folder, create=True), exclusive=True) as workspace:
        session = workspace.sessions.start("7A", workspace.debate(), _CLASSROOM)
        lesson = replace(Lesson.proposed(session.id), position=Phase.SECOND_VOTE, on=True)
        LessonFiles(folder, atomic_file.write).save(session, lesson)
    return folder


def measure_pupil(ours: Program, work: Path, screen: Screen, rounds: int) -> PupilTimes:
    """Let pupils vote one after the other on the screen of a lesson."""
    taps = find_taps(prepare_classroom(work / "classroom-taps"), (*_BEFORE, *_PUPIL))
    data = prepare_classroom(work / "classroom")
    program = replace(ours, command=(sys.executable, "-m", "kiosk", "run", "--data", str(data)))
    waits: dict[str, list[float]] = {name: [] for name in _PUPIL}
    thanks: list[float] = []
    with running(program, screen.environment):
        wait_until_settled(screen)
        before, pupil = taps[: len(_BEFORE)], taps[len(_BEFORE) :]
        for tap in before:
            tap_latency(screen, tap, program.name)
        wait_until_settled(screen)  # the button for the first pupil ignores a tap that may be a second one on the button before it
        for _ in range(rounds):
            for tap in pupil:
                waits[tap.name].append(tap_latency(screen, tap, program.name))
            thanks.append(_time_thanks(screen))
    return PupilTimes({name: Series.from_values(values) for name, values in waits.items()}, Series.from_values(thanks))


def _time_thanks(screen: Screen) -> float:
    """Return the milliseconds until the thanks give way to the curtain."""
    started = time.perf_counter_ns()
    shown = screen.wait_until_still(ROWS, still=0.2)
    changed = screen.wait_for_change(ROWS, shown, _HANDOVER_SECONDS)
    if changed is None:
        message = "the curtain did not come back after a pupil's vote"
        raise RuntimeError(message)
    return (changed - started) / 1e6
