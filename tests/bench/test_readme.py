"""Tests that the README's table is the published measurement."""

import json

import pytest
from bench.readme import BEGIN, END, MEASURED, README, section, with_table

RESULTS = {
    "made": {
        "measured_on": "2026-11-23",
        "commit": "0123456789abcdef",
        "machine": {"processor": "AMD EPYC", "cores": 2, "memory_mb": 24_900},
        "versions": {"python": "3.11.7", "PySide6-Essentials": "6.11.2", "sqlite": "3.40.1", "chromium": "Chromium 156.0"},
    },
    "rows": [{"what": "tap", "ours": 40.0, "unit": "ms", "beside": "", "theirs": None, "goal_ratio": None, "goal_value": 50}],
}


def test_a_table_replaces_the_one_before_and_nothing_else() -> None:
    text = f"# A\n\n{BEGIN}\nold\n{END}\n\n## B\n"
    once = with_table(text, RESULTS)
    assert once == f"# A\n\n{BEGIN}\n{section(RESULTS)}\n{END}\n\n## B\n"
    assert with_table(once, RESULTS) == once


@pytest.mark.parametrize("text", ["# A\n", f"{BEGIN}\n", f"{END}\n{BEGIN}\n", f"{BEGIN}\n{END}\n{END}\n", f"{BEGIN}\n{END}\n{BEGIN}\n"])
def test_a_readme_without_its_marks_is_left_alone(text: str) -> None:
    with pytest.raises(ValueError, match="once each"):
        with_table(text, RESULTS)


def test_a_number_comes_with_what_it_was_measured_on() -> None:
    assert section(RESULTS).endswith(
        "Measured on 2026-11-23 at 0123456: 2 cores of AMD EPYC, 25 GB, no graphics card; "
        "Python 3.11.7, PySide6 6.11.2, SQLite 3.40.1, Chromium 156.0."
    )


def test_the_readme_shows_the_measurement_that_is_kept() -> None:
    text = README.read_text(encoding="utf-8")
    assert with_table(text, json.loads(MEASURED.read_text(encoding="utf-8"))) == text
