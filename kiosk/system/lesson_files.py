"""Lessons on disk: a small file for each session, which is found and erased with the session's other files."""

import json
import logging
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, Final

from kiosk.domain.debate import Side
from kiosk.domain.lesson import MAX_CLASS, MAX_MINUTES, MINUTE, Lesson, Phase, Step
from kiosk.domain.session import Session
from kiosk.domain.speaking_order import MAX_REMAINING, MAX_SECONDS, SPEECHES, SpeakingOrder
from kiosk.system import secure_delete

_VERSION: Final = 1
_log = logging.getLogger(__name__)


class LessonFiles:
    """Implements `LessonStore` in a folder. `write` replaces a file atomically, and its times say nothing but the day."""

    def __init__(self, folder: Path, write: Callable[[Path, bytes], None]) -> None:
        self._folder, self._write = folder, write

    def load(self, session: Session) -> Lesson | None:
        try:
            lesson = _decode(json.loads(self._file(session).read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            _log.warning("the lesson cannot be read, so it starts with the proposed times; no vote is affected: %s", type(error).__name__)
            return None
        return lesson if lesson.session_id == session.id else None

    def save(self, session: Session, lesson: Lesson) -> None:
        self._write(self._file(session), json.dumps(_encode(lesson)).encode())

    def prune(self, sessions: Collection[Session]) -> None:
        existing = {self._file(session) for session in sessions}
        try:
            for file in self._folder.glob("lesson-*.json"):
                if file not in existing:
                    secure_delete.wipe(file)
        except OSError as error:
            _log.warning("the lesson of an earlier session could not be removed: %s", type(error).__name__)

    def _file(self, session: Session) -> Path:
        return self._folder / f"lesson{session.mark}.json"


def _encode(lesson: Lesson) -> dict[str, object]:
    steps = [[step.phase, step.planned, step.remaining, step.left_out] for step in lesson.steps]
    return {
        "version": _VERSION,
        "session": lesson.session_id,
        "phase": lesson.position,
        "running": lesson.running,
        "on": lesson.on,
        "steps": steps,
        "class": lesson.class_size,
        "order": _encode_order(lesson.order) if lesson.order else None,
    }


def _decode(stored: dict[str, Any]) -> Lesson:
    """Return the lesson that was encoded. Raises ValueError, TypeError or KeyError for anything else.

    A phase that an earlier version did not have is left out, so that a lesson goes on as it was planned.
    """
    if stored["version"] != _VERSION:
        message = "a file of another version"
        raise ValueError(message)
    steps = tuple(_step(*step) for step in stored["steps"])
    position = Phase(stored["phase"])
    phases = [step.phase for step in steps]
    usable = position in phases and phases == [phase for phase in Phase if phase in phases] and not all(step.left_out for step in steps)
    flags, pupils = (stored["running"], stored["on"]), stored.get("class", 0)
    usable = usable and type(pupils) is int and 0 <= pupils <= MAX_CLASS
    if not usable or not all(isinstance(flag, bool) for flag in flags) or not isinstance(stored["session"], str):
        message = "a field of another type"
        raise ValueError(message)
    known = {step.phase: step for step in steps}
    steps = tuple(known.get(phase) or Step.proposed(phase, left_out=True) for phase in Phase)
    order = stored.get("order")
    return Lesson(stored["session"], steps, position, *flags, pupils, None if order is None else _decode_order(order))


def _encode_order(order: SpeakingOrder) -> dict[str, object]:
    return {
        "seconds": order.seconds,
        "first": order.first,
        "position": order.position,
        "remaining": list(order.remaining),
        "opened": order.opened,
    }


def _decode_order(stored: dict[str, Any]) -> SpeakingOrder:
    """Return the speaking order that was encoded. Raises ValueError, TypeError or KeyError for anything else."""
    seconds, position, remaining, opened = stored["seconds"], stored["position"], stored["remaining"], stored["opened"]
    first = None if stored["first"] is None else Side(stored["first"])
    numbers = all(type(number) is int for number in (seconds, position, *remaining)) and len(remaining) == SPEECHES
    usable = numbers and 0 < seconds <= MAX_SECONDS and all(0 <= left <= MAX_REMAINING for left in remaining)
    usable = usable and type(opened) is bool and (first is not None or not opened)
    if not usable or not 0 <= position <= (SPEECHES if opened else 0):
        message = "a field of another type"
        raise ValueError(message)
    return SpeakingOrder(seconds, first, position, tuple(remaining), opened)


def _step(phase: str, planned: int, remaining: int, left_out: bool) -> Step:  # noqa: FBT001 - as stored
    if not all(type(time) is int and 0 <= time <= MAX_MINUTES * MINUTE for time in (planned, remaining)) or type(left_out) is not bool:
        message = "a field of another type"
        raise ValueError(message)
    return Step(Phase(phase), planned, remaining, left_out)
