import json
import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kiosk import packs, paths
from kiosk.app import printing
from kiosk.app.diagnostics import checks, hardware, software, worker
from kiosk.app.diagnostics.data import age_of_copy
from kiosk.app.diagnostics.debate import letters_of
from kiosk.data_folder import DATABASE
from kiosk.domain.ballot import Ballot
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionState
from kiosk.services.day_counter import RunDays
from kiosk.services.health import CheckResult, Status, needs_attention
from kiosk.services.room_server import NetworkAddress
from kiosk.storage import open_store
from kiosk.system import network_addresses
from tests.commands import ROOT, clean_environment, goodfaith

OFFSCREEN = clean_environment(QT_QPA_PLATFORM="offscreen")
PARTS = [
    "display",
    "screens",
    "libraries",
    "fonts",
    "keyboard",
    "folder",
    "settings",
    "database",
    "counts",
    "session_log",
    "words",
    "second_copy",
    "space",
    "encryption",
    "clock",
    "pin",
    "lock",
    "phones",
    "printer",
    "speech",
    "debate",
    "letters",
    "address",
]


SCREENS = {"HDMI-1": "1920x1080", "DP-1": "1024x768"}


@pytest.fixture(autouse=True)
def _screens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(software, "missing_display", lambda: None)
    monkeypatch.setattr(software, "_inspect_screens", lambda: (SCREENS, True))


def check(folder: Path, debate: str | None = None) -> dict[str, CheckResult]:
    return {finding.part: finding for finding in checks.check_machine(folder, debate)}


def problems(folder: Path, debate: str | None = None) -> list[str]:
    return [finding.part for finding in checks.check_machine(folder, debate) if finding.status is Status.PROBLEM]


def test_a_line_for_every_part_and_no_database_made(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--data", tmp_path, env=OFFSCREEN)

    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    titles = [rest.split(":")[0] for _, rest in lines]
    assert [title.lower().replace(" ", "_") for title in titles] == PARTS
    assert {"Counts", "Session log", "PIN"} <= set(titles)
    assert {condition for condition, _ in lines} <= {"ok", "warning"}
    assert not list(tmp_path.iterdir())


def test_json_has_the_same_results(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--json", "--data", tmp_path, env=OFFSCREEN)

    results: list[dict[str, Any]] = json.loads(done.stdout)
    assert [line["part"] for line in results] == PARTS
    assert all(line["detail"] for line in results)


def test_a_problem_is_reported_and_fails_the_command(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--json", "--data", tmp_path, env=clean_environment(DISPLAY=":7777"))

    results = {line["part"]: line for line in json.loads(done.stdout)}
    assert done.returncode == 1
    assert results["display"]["condition"] == "problem"
    assert "':7777' does not answer" in results["display"]["detail"]


def test_the_databases_settings_are_read_back(tmp_path: Path) -> None:
    open_store(tmp_path / DATABASE).close()

    results = check(tmp_path)["database"]

    assert results.status is Status.OK
    assert results.detail.startswith("intact; SQLite 3.")
    assert results.detail.endswith("journal persist, synchronous 3")


def test_a_broken_database_hides_no_other_part(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"a shopping list\n" * 100)

    assert problems(tmp_path) == ["database"]
    assert "not a database" in check(tmp_path)["database"].detail


def test_a_broken_debate_is_pointed_at_by_file(tmp_path: Path) -> None:
    pack = tmp_path / "debates" / "mine"
    shutil.copytree(ROOT / "content" / "open-source-ai", pack)
    (pack / "en.md").unlink()

    results = check(tmp_path, str(pack))

    assert results["debate"].status is Status.PROBLEM
    assert results["debate"].detail.startswith("en.md: ")


def test_broken_settings_are_pointed_at_by_line(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("\ncolour = 1\n", encoding="utf-8")

    assert "settings.toml:2: colour" in check(tmp_path)["settings"].detail


@pytest.mark.parametrize(
    ("url", "condition"),
    [
        ("https://example.org/x", Status.WARNING),
        ("https://debate.museum/x", Status.OK),
        (f"https://debate.museum/{'x' * 120}", Status.WARNING),
    ],
)
def test_an_example_or_a_long_address_is_pointed_at(url: str, condition: Status, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text(f'online_url = "{url}"\n', encoding="utf-8")

    assert check(tmp_path)["address"].status is condition


def test_a_nearly_full_disk_is_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hardware, "MIN_FREE_BYTES", shutil.disk_usage(tmp_path).total)

    assert check(tmp_path)["space"].status is Status.WARNING


def test_without_a_network_phones_are_a_warning_by_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_addresses, "find_addresses", lambda: [NetworkAddress("192.168.1.20", "wlan0")])
    assert hardware.phones().status is Status.OK
    assert "192.168.1.20 (wlan0)" in hardware.phones().detail

    monkeypatch.setattr(network_addresses, "find_addresses", tuple)
    assert (hardware.phones().status, hardware.phones().by_choice) == (Status.WARNING, True)


def test_missing_fonts_are_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.paths.fonts", lambda: tmp_path)

    assert problems(tmp_path) == ["fonts", "letters"]


def test_a_data_folder_that_cannot_be_used_gives_one_sentence_per_part(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()

    results = check(file)

    assert results["folder"].status is Status.PROBLEM
    assert "is a file" in results["folder"].detail
    assert results["fonts"].status is Status.OK


def test_words_that_may_be_past_their_time_are_named_and_not_erased(tmp_path: Path) -> None:
    with closing(open_store(tmp_path / DATABASE)) as store:
        session = Session("a" * 32, "Monday", "debate", "f" * 64, date(2026, 1, 1))
        store.sessions.add(session, 0)
        store.ballots.cast(session.id, Ballot(Side.FOR, Side.FOR, reason="Because."))
        store.sessions.put(replace(session, state=SessionState.CLOSED, closed_on=date(2026, 1, 1)))

        result = check(tmp_path)["words"]

        assert result.status is Status.WARNING
        assert "(reasons: 1, sessions: 1)" in result.detail
        assert sum(store.reasons.counts(session.id).values()) == 1
        store.days.record(RunDays(date(2026, 1, 31)), 30, {session.id})
        assert check(tmp_path)["words"].status is Status.OK


def test_the_second_copy_is_checked_and_not_written(tmp_path: Path) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    for folder in (data, stick):
        folder.mkdir()
    assert "none: choose a folder" in check(data)["second_copy"].detail
    (data / "settings.toml").write_text(f"second_copy = '{stick}'\n", encoding="utf-8")
    assert "starts with the first session" in check(data)["second_copy"].detail
    open_store(data / DATABASE).close()

    results = check(data)["second_copy"]

    assert (results.status, list(stick.iterdir())) == (Status.WARNING, [])
    assert "none yet, but on the same disk" in results.detail
    stick.rmdir()
    assert "is not there" in check(data)["second_copy"].detail


def test_a_clock_that_is_behind_what_was_written_is_a_warning(tmp_path: Path) -> None:
    written = tmp_path / DATABASE
    written.write_bytes(b"x")
    now = datetime.fromtimestamp(written.stat().st_mtime, UTC)
    assert hardware.clock([written], RunDays(), now).status is Status.OK
    assert hardware.clock([written], RunDays(), now - timedelta(hours=1)).status is Status.WARNING
    assert hardware.clock([], RunDays(), datetime(2000, 1, 1, tzinfo=UTC)).status is Status.WARNING


@pytest.mark.parametrize(("days", "found"), [(0, ""), (60, ""), (-1, "last ran on 2026-11-01"), (61, "long after the kiosk last ran")])
def test_a_date_that_does_not_follow_the_last_run_is_a_warning(days: int, found: str) -> None:
    last = date(2026, 11, 1)
    now = datetime(2026, 11, 1, 12, tzinfo=UTC) + timedelta(days=days)

    result = hardware.clock([], RunDays(last), now)

    assert result.status is (Status.WARNING if found else Status.OK)
    assert found in result.detail
    assert "set the date in the system's settings" in result.detail or not found


def test_a_second_copy_may_be_hours_behind_but_not_days(tmp_path: Path) -> None:
    database, copy = tmp_path / "a", tmp_path / "b"
    for file in (database, copy):
        file.write_bytes(b"x")
    now = database.stat().st_mtime
    os.utime(copy, (now, now - 3600))
    assert age_of_copy(copy, database) == ""
    os.utime(copy, (now, now - 3 * 86400 - 60))
    assert age_of_copy(copy, database) == "a day or more behind the votes (3 days)"
    os.utime(copy, (now, now + 400 * 86400))
    assert "clock was ahead" in age_of_copy(copy, database)


def test_a_letter_that_no_font_has_is_named() -> None:
    debate = packs.read_pack(ROOT / "content" / "open-source-ai")
    assert letters_of(debate, paths.fonts()).status is Status.OK
    strange = replace(debate, texts={**debate.texts, "en": replace(debate.text("en"), question="Why \U00013000?")})
    finding = letters_of(strange, paths.fonts())
    assert (finding.status, "\U00013000" in finding.detail) == (Status.WARNING, True)


def test_a_part_left_out_by_choice_needs_no_attention() -> None:
    chosen = CheckResult("printer", Status.WARNING, "is out of paper")
    assert needs_attention([chosen])
    assert not needs_attention([replace(chosen, by_choice=True), replace(chosen, status=Status.OK)])


def test_the_readiness_sheet_is_one_page_however_much_there_is_to_say(tmp_path: Path) -> None:
    sheet = tmp_path / "ready.pdf"
    done = goodfaith("doctor", "--pdf", sheet, "--data", tmp_path, env=OFFSCREEN)
    assert (done.returncode, done.stderr) == (0, "")
    text = " ".join(pypdf.PdfReader(sheet).pages[0].extract_text().split())
    assert all(f"{part.replace('_', ' ')}:" in text for part in PARTS)

    long = [CheckResult(part, Status.PROBLEM, "This is wrong and has to be repaired. " * 40) for part in PARTS * 2]
    printing.write_sheet(long, sheet)
    assert len(pypdf.PdfReader(sheet).pages) == 1


def test_the_kiosk_gets_the_same_results_as_doctor(tmp_path: Path) -> None:
    assert [finding.part for finding in worker.check_machine(tmp_path)] == PARTS


def test_the_screens_are_listed_by_name(tmp_path: Path) -> None:
    found = check(tmp_path)["screens"]

    assert found.status is Status.OK
    assert found.detail.startswith("HDMI-1 1920x1080, DP-1 1024x768")


def test_screens_that_may_go_dark_are_a_warning_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(software, "_inspect_screens", lambda: (SCREENS, False))

    found = check(tmp_path)["screens"]

    assert found.status is Status.WARNING
    assert "turn off screen saver" in found.detail


def test_a_chosen_screen_that_is_unplugged_is_named_with_those_there_are(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('screen = "HDMI-2"')

    found = check(tmp_path)["screens"]

    assert found.status is Status.WARNING
    assert "'HDMI-2'" in found.detail
    assert "HDMI-1 1920x1080" in found.detail


def test_qt_that_opens_no_window_is_one_line_of_the_list(tmp_path: Path) -> None:
    done = goodfaith("doctor", "--json", "--data", tmp_path, env=clean_environment(QT_QPA_PLATFORM="nonsense"))

    (found,) = [line for line in json.loads(done.stdout) if line["part"] == "screens"]
    assert found["condition"] == "problem"
    assert "nonsense" in found["detail"]
