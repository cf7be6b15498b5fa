"""Tests the table: ratios, verdicts, and the detection of a planted import."""

import json

import pytest
from bench.measurements import is_planted_import_detected
from bench.rows import Row, format_number, markdown_table


def test_a_ratio_within_the_goal_is_reached() -> None:
    row = Row("memory", 90, "MB", "Chromium", 400, goal_ratio=0.4)
    assert row.ratio == pytest.approx(0.225)
    assert row.met is True


def test_a_ratio_beyond_the_goal_is_missed() -> None:
    assert Row("start", 0.7, "s", "Chromium", 1.0, goal_ratio=0.6).met is False


def test_a_goal_of_a_ratio_with_nothing_beside_is_missed() -> None:
    assert Row("start", 0.7, "s", "Chromium", 0.0, goal_ratio=0.6).met is False


def test_both_goals_have_to_be_reached() -> None:
    assert Row("vote", 20, "ms", "bare", 15, goal_ratio=2, goal_value=16.7).met is False
    assert Row("vote", 16, "ms", "bare", 15, goal_ratio=2, goal_value=16.7).met is True


def test_without_a_goal_there_is_no_verdict() -> None:
    assert Row("page", 2000, "ms").met is None


def test_nothing_unwanted_reaches_a_goal_of_zero() -> None:
    assert Row("modules", 0, "", goal_value=0).met is True


@pytest.mark.parametrize(("value", "shown"), [(0.5, "0.50"), (9.99, "9.99"), (10, "10.0"), (99.94, "99.9"), (1234.4, "1,234"), (0, "0.00")])
def test_numbers_keep_three_digits(value: float, shown: str) -> None:
    assert format_number(value) == shown


def test_a_row_survives_json() -> None:
    row = Row("memory", 90, "MB", "Chromium", 400, goal_ratio=0.4)
    data = json.loads(json.dumps(row.as_json()))
    assert Row.from_json(data) == row
    assert (data["ratio"], data["met"]) == (0.225, True)


def test_the_table_says_what_was_missed_and_beside_what() -> None:
    lines = markdown_table([Row("start", 0.7, "s", "Chromium", 1.0, goal_ratio=0.6), Row("tap", 40, "ms", goal_value=50)]).splitlines()
    assert [cell.strip() for cell in lines[2].split("|")[1:-1]] == ["start", "0.70 s", "Chromium: 1.00 s", "0.70", "≤ 0.6 ×", "missed"]
    assert [cell.strip() for cell in lines[3].split("|")[1:-1]] == ["tap", "40.0 ms", "", "", "≤ 50 ms", "reached"]
    assert len({len(line) for line in lines}) == 1


def planted(seconds: float, modules: int) -> list[Row]:
    return [
        Row("start", 0.5, "s", "Chromium", 1.0, goal_ratio=0.6),
        Row("start with reportlab beside without", seconds, "s", "without", 0.5, goal_ratio=1.05),
        Row("modules loaded at start that attract does not need", modules, "", goal_value=0),
    ]


def test_a_planted_slowness_is_noticed() -> None:
    assert is_planted_import_detected(planted(0.6, 1))


@pytest.mark.parametrize(("seconds", "modules"), [(0.51, 1), (0.6, 0), (0.5, 0)])
def test_what_shows_in_one_way_only_or_in_none_is_not(seconds: float, modules: int) -> None:
    assert not is_planted_import_detected(planted(seconds, modules))
