import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk import doctor
from kiosk.app import DATABASE
from kiosk.services.health import Condition, Finding
from kiosk.storage import open_store
from tests.commands import ROOT, goodfaith, surroundings

OFFSCREEN = surroundings(QT_QPA_PLATFORM="offscreen")
PARTS = [
    "display",
    "libraries",
    "fonts",
    "keyboard",
    "folder",
    "settings",
    "database",
    "second_copy",
    "space",
    "pin",
    "printer",
    "debate",
    "address",
]


def found(folder: Path, debate: str | None = None) -> dict[str, Finding]:
    return {finding.part: finding for finding in doctor.look(folder, debate)}


def problems(folder: Path, debate: str | None = None) -> list[str]:
    return [finding.part for finding in doctor.look(folder, debate) if finding.condition is Condition.PROBLEM]


def test_a_line_for_every_part_and_no_database_made(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--data", tmp_path, env=OFFSCREEN)

    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert [rest.split(":")[0] for _, rest in lines] == PARTS
    assert {condition for condition, _ in lines} <= {"ok", "warning"}
    assert not list(tmp_path.iterdir())


def test_json_says_the_same(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--json", "--data", tmp_path, env=OFFSCREEN)

    told: list[dict[str, Any]] = json.loads(done.stdout)
    assert [line["part"] for line in told] == PARTS
    assert all(line["detail"] for line in told)


def test_a_problem_is_told_and_fails_the_command(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--json", "--data", tmp_path, env=surroundings(DISPLAY=":7777"))

    told = {line["part"]: line for line in json.loads(done.stdout)}
    assert done.returncode == 1
    assert told["display"]["condition"] == "problem"
    assert "':7777' does not answer" in told["display"]["detail"]


def test_the_databases_settings_are_read_back(tmp_path: Path) -> None:
    open_store(tmp_path / DATABASE).close()

    told = found(tmp_path)["database"]

    assert told.condition is Condition.OK
    assert told.detail.startswith("whole; SQLite 3.")
    assert told.detail.endswith("journal truncate, synchronous 3")


def test_a_broken_database_hides_no_other_part(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"a shopping list\n" * 100)

    assert problems(tmp_path) == ["database"]
    assert "not a database" in found(tmp_path)["database"].detail


def test_a_broken_debate_is_pointed_at_by_file(tmp_path: Path) -> None:
    pack = tmp_path / "debates" / "mine"
    shutil.copytree(ROOT / "content" / "open-source-ai", pack)
    (pack / "en.md").unlink()

    told = found(tmp_path, str(pack))

    assert told["debate"].condition is Condition.PROBLEM
    assert told["debate"].detail.startswith("en.md: ")


def test_broken_settings_are_pointed_at_by_line(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("\ncolour = 1\n", encoding="utf-8")

    assert "settings.toml:2: colour" in found(tmp_path)["settings"].detail


@pytest.mark.parametrize(("url", "condition"), [("https://example.org/x", Condition.WARNING), ("https://debate.museum/x", Condition.OK)])
def test_an_example_address_is_no_place_to_send_people(url: str, condition: Condition, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(f'online_url = "{url}"\n', encoding="utf-8")

    assert found(tmp_path)["address"].condition is condition


def test_a_nearly_full_disk_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "LEAST_SPACE", shutil.disk_usage(tmp_path).total)

    assert found(tmp_path)["space"].condition is Condition.WARNING


def test_missing_fonts_are_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.paths.fonts", lambda: tmp_path)

    assert problems(tmp_path) == ["fonts"]


def test_a_data_folder_that_cannot_be_used_is_one_sentence_a_part(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()

    told = found(file)

    assert told["folder"].condition is Condition.PROBLEM
    assert "is a file" in told["folder"].detail
    assert told["fonts"].condition is Condition.OK


def test_the_second_copy_is_looked_at_and_not_written(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    for folder in (data, stick):
        folder.mkdir()
    assert "none: name a folder" in found(data)["second_copy"].detail
    (data / "settings.toml").write_text(f"second_copy = '{stick}'\n", encoding="utf-8")
    assert "begins with the first session" in found(data)["second_copy"].detail
    open_store(data / DATABASE).close()

    told = found(data)["second_copy"]

    assert (told.condition, list(stick.iterdir())) == (Condition.WARNING, [])
    assert "none yet, but on the same disk" in told.detail
    stick.rmdir()
    assert "is not there" in found(data)["second_copy"].detail
