"""The CSV that the kiosk saves says in its name how it is separated."""

from pathlib import Path

import pytest

from kiosk.app.reports.writers import ReportFiles, choose_separator, print_locale


@pytest.mark.parametrize(
    ("setting", "language", "name"),
    [
        ("language", "en", "page.csv"),
        ("language", "de", "page-semicolon.csv"),
        ("language", "ar", "page-semicolon.csv"),
        ("language", "la", "page.csv"),  # a page without a catalogue is in English
        ("comma", "de", "page.csv"),
        ("semicolon", "en", "page-semicolon.csv"),
    ],
)
def test_the_name_of_the_csv_follows_the_setting_and_the_language(setting: str, language: str, name: str) -> None:
    files = ReportFiles.next_to(Path("page.pdf"), choose_separator(setting, print_locale(language)))
    assert files.csv == Path(name)
    assert files.json == Path("page.json")
