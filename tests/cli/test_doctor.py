import json
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kiosk import packs, paths
from kiosk.app import printing
from kiosk.app.diagnostics import checks, hardware, worker
from kiosk.app.diagnostics.data import age_of_copy
from kiosk.app.diagnostics.debate import letters_of
from kiosk.data_folder import DATABASE
from kiosk.services.health import CheckResult, Status, needs_attention
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
    "counts",
    "second_copy",
    "space",
    "clock",
    "pin",
    "lock",
    "printer",
    "speech",
    "debate",
    "letters",
    "address",
]


def found(folder: Path, debate: str | None = None) -> dict[str, CheckResult]:
    return {finding.part: finding for finding in checks.check_machine(folder, debate)}


def problems(folder: Path, debate: str | None = None) -> list[str]:
    return [finding.part for finding in checks.check_machine(folder, debate) if finding.status is Status.PROBLEM]


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

    assert told.status is Status.OK
    assert told.detail.startswith("intact; SQLite 3.")
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

    assert told["debate"].status is Status.PROBLEM
    assert told["debate"].detail.startswith("en.md: ")


def test_broken_settings_are_pointed_at_by_line(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("\ncolour = 1\n", encoding="utf-8")

    assert "settings.toml:2: colour" in found(tmp_path)["settings"].detail


@pytest.mark.parametrize(("url", "condition"), [("https://example.org/x", Status.WARNING), ("https://debate.museum/x", Status.OK)])
def test_an_example_address_is_no_place_to_send_people(url: str, condition: Status, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(f'online_url = "{url}"\n', encoding="utf-8")

    assert found(tmp_path)["address"].status is condition


def test_a_nearly_full_disk_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "MIN_FREE_BYTES", shutil.disk_usage(tmp_path).total)

    assert found(tmp_path)["space"].status is Status.WARNING


def test_missing_fonts_are_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.paths.fonts", lambda: tmp_path)

    assert problems(tmp_path) == ["fonts", "letters"]


def test_a_data_folder_that_cannot_be_used_is_one_sentence_a_part(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()

    told = found(file)

    assert told["folder"].status is Status.PROBLEM
    assert "is a file" in told["folder"].detail
    assert told["fonts"].status is Status.OK


def test_the_second_copy_is_looked_at_and_not_written(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    for folder in (data, stick):
        folder.mkdir()
    assert "none: choose a folder" in found(data)["second_copy"].detail
    (data / "settings.toml").write_text(f"second_copy = '{stick}'\n", encoding="utf-8")
    assert "starts with the first session" in found(data)["second_copy"].detail
    open_store(data / DATABASE).close()

    told = found(data)["second_copy"]

    assert (told.status, list(stick.iterdir())) == (Status.WARNING, [])
    assert "none yet, but on the same disk" in told.detail
    stick.rmdir()
    assert "is not there" in found(data)["second_copy"].detail


def test_a_clock_that_is_behind_what_was_written_is_a_warning(tmp_path: Path) -> None:
    written = tmp_path / DATABASE
    written.write_bytes(b"x")
    now = datetime.fromtimestamp(written.stat().st_mtime, UTC)
    assert hardware.clock([written], now).status is Status.OK
    assert hardware.clock([written], now - timedelta(hours=1)).status is Status.WARNING
    assert hardware.clock([], datetime(2000, 1, 1, tzinfo=UTC)).status is Status.WARNING


def test_a_second_copy_may_be_hours_behind_but_not_days(tmp_path: Path) -> None:
    database, copy = tmp_path / "a", tmp_path / "b"
    for file in (database, copy):
        file.write_bytes(b"x")
    now = database.stat().st_mtime
    os.utime(copy, (now, now - 3600))
    assert age_of_copy(copy, database) == ""
    os.utime(copy, (now, now - 3 * 86400 - 60))
    assert age_of_copy(copy, database) == "a day or more behind the votes (3 days)"


def test_a_letter_that_no_font_has_is_named() -> None:
    debate = packs.read_pack(ROOT / "content" / "open-source-ai")
    assert letters_of(debate, paths.fonts()).status is Status.OK
    strange = replace(debate, texts={**debate.texts, "en": replace(debate.text("en"), question="Why \U00013000?")})
    finding = letters_of(strange, paths.fonts())
    assert (finding.status, "\U00013000" in finding.detail) == (Status.WARNING, True)


def test_what_was_never_wanted_calls_nobody() -> None:
    wanted = CheckResult("printer", Status.WARNING, "is out of paper")
    assert needs_attention([wanted])
    assert not needs_attention([replace(wanted, by_choice=True), replace(wanted, status=Status.OK)])


def test_the_readiness_sheet_is_one_page_however_much_there_is_to_say(tmp_path: Path) -> None:
    sheet = tmp_path / "ready.pdf"
    done = goodfaith("doctor", "--pdf", sheet, "--data", tmp_path, env=OFFSCREEN)
    assert (done.returncode, done.stderr) == (0, "")
    said = " ".join(pypdf.PdfReader(sheet).pages[0].extract_text().split())
    assert all(f"{part.replace('_', ' ')}:" in said for part in PARTS)

    long = [CheckResult(part, Status.PROBLEM, "This is wrong and has to be repaired. " * 40) for part in PARTS * 2]
    printing.write_sheet(long, sheet)
    assert len(pypdf.PdfReader(sheet).pages) == 1


def test_the_kiosk_is_told_what_doctor_says(tmp_path: Path) -> None:
    assert [finding.part for finding in worker.check_machine(tmp_path)] == PARTS
