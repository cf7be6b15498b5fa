"""Tests that every file of the project states its licence, and that what is not ours does not pass for it."""

import shutil
import subprocess
from pathlib import Path

import pytest
import reuse_check

from tests.commands import ROOT

FONT = "resources/fonts/Literata-Regular.ttf"


def plant(project: Path, name: str, text: str = "something\n") -> None:
    (project / name).parent.mkdir(parents=True, exist_ok=True)
    (project / name).write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project with a file for each of our rules."""
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    shutil.copy(ROOT / "REUSE.toml", tmp_path)
    shutil.copytree(ROOT / "LICENSES", tmp_path / "LICENSES")
    names = (
        "resources/fonts/AtkinsonHyperlegibleNext-Bold.ttf",
        FONT,
        "resources/fonts/NotoEmoji-Regular.ttf",
        "resources/fonts/scripts/NotoSansThai-Bold.ttf",
    )
    web = ("resources/web/fonts/AtkinsonHyperlegibleNext-Bold.woff2", "resources/web/fonts/Literata-Regular.woff2")
    texts = ("resources/fonts/OFL-Literata.txt", "packaging/licence_texts/MIT.txt")
    for name in (*names, *web, *texts, "kiosk/new.py", "packaging/deb/goodfaith.metainfo.xml"):
        plant(tmp_path, name)
    return tmp_path


def test_the_rules_cover_a_project_with_a_file_of_each_kind(project: Path) -> None:
    assert list(reuse_check.problems(project)) == []


def test_a_font_without_an_entry_is_found(project: Path) -> None:
    plant(project, "resources/fonts/Stranger.ttf")

    assert list(reuse_check.problems(project)) == ["resources/fonts/Stranger.ttf: not ours, and without an entry of its own in REUSE.toml"]


def test_a_file_that_names_another_licence_is_found(project: Path) -> None:
    plant(project, "kiosk/new.py", "# SPDX-License-" + "Identifier: MIT\n")

    assert list(reuse_check.problems(project)) == ["kiosk/new.py: says MIT, which is not in LICENSES"]


def test_a_missing_and_a_superfluous_text_are_found(project: Path) -> None:
    (project / "LICENSES/OFL-1.1.txt").rename(project / "LICENSES/MIT.txt")

    assert list(reuse_check.problems(project)) == ["LICENSES/OFL-1.1.txt: missing", "LICENSES/MIT.txt: no file is under it"]


def test_an_entry_for_nothing_is_found(project: Path) -> None:
    (project / "resources/web/fonts/Literata-Regular.woff2").unlink()

    assert list(reuse_check.problems(project)) == ["REUSE.toml: no file is called resources/web/fonts/Literata*"]


def test_a_file_without_an_entry_is_found(project: Path) -> None:
    rules = (project / "REUSE.toml").read_text(encoding="utf-8").replace('path = "**"', 'path = "kiosk/**"')
    (project / "REUSE.toml").write_text(rules, encoding="utf-8")
    plant(project, "notes.md")

    assert "notes.md: no entry in REUSE.toml" in reuse_check.problems(project)
