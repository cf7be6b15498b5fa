import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.lesson import Lesson, Phase
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.system import atomic_file
from kiosk.system.lesson_files import LessonFiles

SESSION = Session("0123456789abcdef" * 2, "7A", "phones-at-school", "f" * 64, date(2026, 11, 23))
OTHER = replace(SESSION, id="f" * 32, name="7B")
LESSON = Lesson.proposed(SESSION.id).start().tick(42).forward().tick(7).leave_out(Phase.PAGE, left_out=True).plan(Phase.REVEAL, 9)

SPEAKING = replace(Lesson.proposed(SESSION.id).choose_discussion(speeches=True), position=Phase.DISCUSSION).start()
SPEECHES = {"seconds": 60, "first": "for", "position": 2, "remaining": [60, 40, 60, 60, 60, 60], "opened": True}


@pytest.fixture
def files(tmp_path: Path) -> LessonFiles:
    return LessonFiles(tmp_path, atomic_file.write)


def the_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


@pytest.mark.parametrize(
    "lesson",
    [
        LESSON,
        LESSON.pause(),
        LESSON.leave(),
        LESSON.resize_class(1),
        Lesson.proposed(SESSION.id),
        SPEAKING,
        SPEAKING.toss(Side.AGAINST),
        SPEAKING.toss(Side.FOR).forward().tick(13).forward().add_minute().resize_speeches(1),
    ],
)
def test_a_lesson_comes_back_as_it_was(files: LessonFiles, tmp_path: Path, lesson: Lesson) -> None:
    files.save(SESSION, lesson)
    assert LessonFiles(tmp_path, atomic_file.write).load(SESSION) == lesson
    assert files.load(OTHER) is None


def test_it_says_where_the_lesson_is_and_nothing_else(files: LessonFiles, tmp_path: Path) -> None:
    files.save(SESSION, LESSON)
    stored = json.loads(the_file(tmp_path).read_text(encoding="utf-8"))
    assert set(stored) == {"version", "session", "phase", "running", "on", "steps", "class", "order"}


def test_it_is_found_among_the_files_of_its_session(files: LessonFiles, tmp_path: Path) -> None:
    files.save(SESSION, LESSON)
    assert SESSION.mark in the_file(tmp_path).name


def damaged(**changes: object) -> str:
    good = {"version": 1, "session": SESSION.id, "phase": "arguments", "running": True, "on": True, "steps": [["arguments", 60, 3, False]]}
    return json.dumps({**good, **changes})


@pytest.mark.parametrize(
    "content",
    [
        "",
        "\x00" * 300,
        "[]",
        "3",
        "null",
        "[" * 100_000,
        damaged(version=2),
        damaged(phase="lunch"),
        damaged(phase="reveal"),
        damaged(running=1),
        damaged(on=None),
        damaged(session=7),
        damaged(**{"class": -1}),
        damaged(**{"class": 1e9}),
        damaged(**{"class": "28"}),
        damaged(steps=[]),
        damaged(steps=[["arguments", 60, -3, False]]),
        damaged(steps=[["arguments", 60, 1e9, False]]),
        damaged(steps=[["arguments", 60, 3, True]]),
        damaged(steps=[["arguments", 60, 3]]),
        damaged(steps=[["arguments", 60, 3, False], ["arguments", 60, 3, False]]),
        damaged(steps=None),
        damaged(order=[1]),
        damaged(order={}),
        damaged(order={**SPEECHES, "first": "both"}),
        damaged(order={**SPEECHES, "first": None}),
        damaged(order={**SPEECHES, "first": None, "position": 0}),
        damaged(order={**SPEECHES, "opened": False}),
        damaged(order={**SPEECHES, "position": 7}),
        damaged(order={**SPEECHES, "position": True}),
        damaged(order={**SPEECHES, "seconds": 0}),
        damaged(order={**SPEECHES, "seconds": 1e9}),
        damaged(order={**SPEECHES, "remaining": [60]}),
        damaged(order={**SPEECHES, "remaining": [60, -1, 60, 60, 60, 60]}),
        damaged(order={**SPEECHES, "remaining": 7}),
        damaged(order={**SPEECHES, "opened": None}),
    ],
)
def test_a_damaged_or_newer_file_is_one_line_in_the_log(
    files: LessonFiles, tmp_path: Path, caplog: pytest.LogCaptureFixture, content: str
) -> None:
    files.save(SESSION, LESSON)
    the_file(tmp_path).write_text(content, encoding="utf-8")
    assert files.load(SESSION) is None
    assert len(caplog.records) == 1
    files.save(SESSION, LESSON)
    assert files.load(SESSION) == LESSON


def test_the_undamaged_one_is_read(files: LessonFiles, tmp_path: Path) -> None:
    files.save(SESSION, LESSON)
    the_file(tmp_path).write_text(damaged(order=SPEECHES), encoding="utf-8")
    loaded = files.load(SESSION)
    assert loaded is not None
    assert loaded.order is not None
    assert (loaded.current.remaining, loaded.order.remaining[1]) == (3, 40)


def test_a_lesson_of_a_version_without_the_first_vote_goes_on_without_it(files: LessonFiles, tmp_path: Path) -> None:
    files.save(SESSION, LESSON)
    stored = json.loads(the_file(tmp_path).read_text(encoding="utf-8"))
    del stored["class"], stored["order"]
    stored["steps"] = [step for step in stored["steps"] if step[0] != Phase.FIRST_VOTE]
    the_file(tmp_path).write_text(json.dumps(stored), encoding="utf-8")
    loaded = files.load(SESSION)
    assert loaded is not None
    assert [step.phase for step in loaded.path] == [step.phase for step in LESSON.path if step.phase is not Phase.FIRST_VOTE]
    assert (loaded.position, loaded.current, loaded.back()) == (LESSON.position, LESSON.current, loaded)
    assert Phase.FIRST_VOTE in [step.phase for step in loaded.leave_out(Phase.FIRST_VOTE, left_out=False).path]


def test_only_the_lessons_of_these_sessions_stay(files: LessonFiles, tmp_path: Path) -> None:
    files.save(SESSION, LESSON)
    files.save(OTHER, replace(LESSON, session_id=OTHER.id))
    (tmp_path / "lesson-plan.txt").touch()
    files.prune([SESSION])
    assert files.load(SESSION) == LESSON
    assert files.load(OTHER) is None
    assert (tmp_path / "lesson-plan.txt").exists()


def test_a_disk_that_refuses_keeps_the_earlier_one(files: LessonFiles, tmp_path: Path) -> None:
    def refuse(path: Path, content: bytes) -> None:
        message = f"{path}, {len(content)}"
        raise KnownError(message)

    files.save(SESSION, LESSON)
    with pytest.raises(KnownError):
        LessonFiles(tmp_path, refuse).save(SESSION, LESSON.forward())
    assert files.load(SESSION) == LESSON
