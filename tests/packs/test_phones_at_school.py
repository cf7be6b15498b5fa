import re
from pathlib import Path

import pytest

from kiosk.domain.debate import DebateText, Side
from kiosk.packs import inspect_pack, read_pack

FOLDER = Path(__file__).parents[2] / "content" / "phones-at-school"


@pytest.fixture(params=["en", "es"])
def text(request: pytest.FixtureRequest) -> DebateText:
    return read_pack(FOLDER).text(request.param)


def test_check_finds_nothing() -> None:
    inspection = inspect_pack(FOLDER)
    assert (inspection.problems, inspection.warnings) == ((), ())


def test_both_sides_have_the_same_room_within_a_tenth(text: DebateText) -> None:
    for lengths in (
        [text.cases[side].word_count for side in Side],
        [sum(len(point.split()) for point in text.cases[side].points) for side in Side],
    ):
        assert max(lengths) <= 1.1 * min(lengths)


def test_both_sides_are_asked_three_questions_as_long_as_each_other(text: DebateText) -> None:
    asked = [text.discussion, *(text.cases[side].discussion for side in Side)]
    assert [len(one.questions) for one in asked if one] == [3, 3, 3]
    lengths = [sum(len(question.split()) for question in one.questions) for one in asked[1:] if one]
    assert max(lengths) <= 1.25 * min(lengths)


def test_every_work_the_text_names_is_in_the_list_of_sources(text: DebateText) -> None:
    sources = (FOLDER / "SOURCES.md").read_text(encoding="utf-8").replace("OECD", "OECD OCDE").replace("Institute", "Institute Instituto")
    words = " ".join([*text.facts, *(block.text for side in Side for block in text.cases[side].argument)])
    named = re.findall(r"\(([^()]*?), (\d{4})\)", words)
    assert len(named) >= 6
    for authors, year in named:
        entry = next(line for line in sources.splitlines() if f"({year})" in line and authors.split()[0].rstrip(",") in line)
        assert all(name in entry for name in re.findall(r"[A-Z]\w+", authors))
