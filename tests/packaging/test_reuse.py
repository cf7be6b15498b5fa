"""Tests that every file of the project states its licence, and that what is not ours does not pass for it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT

REUSE = [sys.executable, "-m", "reuse"]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*REUSE, "--no-multiprocessing", "lint", "--lines"], cwd=folder, capture_output=True, text=True, check=False)


def licences(folder: Path) -> dict[str, str]:
    """Return the licence of each file by its path."""
    done = subprocess.run([*REUSE, "--no-multiprocessing", "spdx"], cwd=folder, capture_output=True, text=True, check=True)
    found: dict[str, str] = {}
    name = ""
    for line in done.stdout.splitlines():
        if line.startswith("FileName: "):
            name = line.removeprefix("FileName: ./")
        elif line.startswith("LicenseInfoInFile: "):
            found[name] = " AND ".join(filter(None, (found.get(name), line.removeprefix("LicenseInfoInFile: "))))
    return found


def plant(project: Path, *names: str) -> None:
    """Write files with something in them: the rules are not asked about empty ones."""
    for name in names:
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text("something\n", encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a small project with our rules, fonts and a source."""
    shutil.copy(ROOT / "REUSE.toml", tmp_path)
    shutil.copytree(ROOT / "LICENSES", tmp_path / "LICENSES")
    plant(tmp_path, "resources/fonts/Literata-Regular.ttf", "resources/fonts/scripts/NotoSansThai-Bold.ttf")
    plant(tmp_path, "resources/fonts/OFL-Literata.txt", "kiosk/new.py", "packaging/deb/goodfaith.metainfo.xml")
    return tmp_path


def test_fonts_and_licence_texts_are_not_ours(project: Path) -> None:
    found = licences(project)

    assert found["kiosk/new.py"] == "GPL-3.0-or-later"
    assert {found[name] for name in found if name.endswith(".ttf")} == {"OFL-1.1"}
    assert found["resources/fonts/OFL-Literata.txt"] == "LicenseRef-Verbatim"


def test_every_font_of_the_project_is_named_in_the_rules(project: Path) -> None:
    fonts = [path.relative_to(ROOT) for pattern in ("*.ttf", "*.woff2") for path in (ROOT / "resources").rglob(pattern)]
    plant(project, *(font.as_posix() for font in fonts))

    found = licences(project)

    assert {found[font.as_posix()] for font in fonts} == {"OFL-1.1"}


def test_a_planted_file_with_another_licence_is_found(project: Path) -> None:
    assert lint(project).returncode == 0
    tag = "SPDX-License-" + "Identifier"
    (project / "kiosk/new.py").write_text(f"# {tag}: MIT\n", encoding="utf-8")

    done = lint(project)

    assert done.returncode == 1
    assert "MIT" in done.stdout
