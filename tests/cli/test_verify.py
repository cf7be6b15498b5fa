"""`verify` says whether pages, session log and database belong together, and what it cannot know without an earlier print."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.diagnostics.checks import check_machine
from kiosk.cli.main import main
from kiosk.domain.session_log import line_hash, printed_hash
from kiosk.services.health import CheckResult, Status
from kiosk.storage import open_store
from tests.cli.test_report import create_session
from tests.storage.places import query

VOTES = 40


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with an ended session and its pages, made in the order PDF, HTML, JSON."""
    folder = tmp_path_factory.mktemp("verify") / "kiosk"
    pages = folder / "pages"
    session = create_session(folder, "Monday", VOTES)
    pages.mkdir()
    for kind in ("html", "json"):
        assert main(["report", "Monday", f"--{kind}", str(pages / f"Monday{session.mark}.{kind}"), "--data", str(folder)]) == 0
    return folder


@pytest.fixture
def kiosk(exported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(exported, tmp_path / "kiosk"))


def page(kiosk: Path, kind: str) -> Path:
    return next((kiosk / "pages").glob(f"*.{kind}"))


def verify(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    capsys.readouterr()
    code = main(["verify", *map(str, arguments)])
    output = capsys.readouterr()
    return code, output.out + output.err


def differs(capsys: pytest.CaptureFixture[str], kiosk: Path, *arguments: str | Path) -> str:
    """Verify the folder. Return the only difference."""
    code, output = verify(capsys, kiosk, *arguments)
    (line,) = [line for line in output.splitlines() if line.startswith("DIFFERS")]
    assert code == 1
    return line


def change(kiosk: Path, sql: str, *values: object) -> None:
    query(kiosk / "goodfaith.db", sql, *values)


def test_what_belongs_together(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, output = verify(capsys, kiosk)
    assert (code, "DIFFERS" in output) == (0, False)
    assert "Monday: the log is unbroken, 5 lines" in output
    assert "Monday: the result is that of the last export (line 5)" in output
    assert output.count("line 4 of the log") == 1
    assert output.count("belongs to line 5 of the log") == 1
    code, output = verify(capsys, page(kiosk, "json"), "--data", kiosk)
    assert (code, "DIFFERS" in output) == (0, False)


def test_the_log_says_what_the_organiser_did(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["log", "Monday", "--data", str(kiosk)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[-1] for line in lines] == [
        "opened",
        "ended",
        f"reasons moderated (hidden 0, restored 0, shown {VOTES})",
        "exported (files html, smallest group 5)",
        "exported (files json, smallest group 5)",
    ]
    assert main(["log", "Monday", "--json", "--data", str(kiosk)]) == 0
    assert [line["event"] for line in json.loads(capsys.readouterr().out)["lines"]][:2] == ["opened", "ended"]


def test_the_end_of_the_log_is_in_the_pages(kiosk: Path) -> None:
    (session,) = json.loads(page(kiosk, "json").read_text())["sessions"]
    hashes = [row[0] for row in query(kiosk / "goodfaith.db", "SELECT hash FROM session_log ORDER BY number")]
    assert session["log"] == {"lines": 5, "hash": hashes[-1]}
    assert printed_hash(hashes[3]) in page(kiosk, "html").read_text()


def test_the_same_export_made_twice_is_the_same_file(kiosk: Path, tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        assert main(["report", "Monday", "--json", str(tmp_path / name), "--data", str(kiosk)]) == 0
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes() == page(kiosk, "json").read_bytes()


def test_a_count_that_was_changed_is_found(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    counts = "FROM tallies WHERE final = 'for' AND CAST(count AS INTEGER) > 0"
    opening, first = query(kiosk / "goodfaith.db", f"SELECT opening, first {counts}")[0]
    for side, step in (("for", -1), ("against", 1)):
        moved = "UPDATE tallies SET count = printf('%012d', CAST(count AS INTEGER) + ?) WHERE entered = 'touch' AND round = 1"
        change(kiosk, f"{moved} AND (opening, first, final) = (?, ?, ?)", step, opening, first, side)
    assert "the result is not that of the last export (line 5" in verify(capsys, kiosk)[1]


@pytest.mark.parametrize(
    ("sql", "found"),
    [
        ("UPDATE session_log SET day = '2020-01-01' WHERE number = 2", "line 2 of the log does not continue the one before it"),
        ("UPDATE sessions SET reopened = 2", "reopened 2 times, but 0 times by its log"),
        ("UPDATE sessions SET revealed = 1", "its results are revealed, but no line of the log says so"),
        ("DELETE FROM session_log WHERE number > 4", "the log holds no line with the code"),
    ],
)
def test_what_was_changed_is_found(kiosk: Path, capsys: pytest.CaptureFixture[str], sql: str, found: str) -> None:
    change(kiosk, sql)
    assert found in differs(capsys, kiosk)


@pytest.mark.parametrize("details", ["xyz", "-1", "[]", '"votes"', "null"])
def test_a_line_that_cannot_be_read_is_one_sentence(kiosk: Path, capsys: pytest.CaptureFixture[str], details: str) -> None:
    change(kiosk, "UPDATE session_log SET details = ? WHERE number = 2", details)
    code, output = verify(capsys, kiosk)
    assert code == 1
    assert len(output.splitlines()) == 1
    assert "goodfaith.db" in output


@pytest.mark.parametrize(("round_", "event"), [(1, "hands entered"), (0, "hands of the first vote entered")])
def test_hands_that_were_changed_are_found(kiosk: Path, capsys: pytest.CaptureFixture[str], round_: int, event: str) -> None:
    change(kiosk, "UPDATE tallies SET count = '000000000007' WHERE round = ? AND entered = 'raised' AND final = 'for'", round_)
    code, output = verify(capsys, kiosk)
    assert code == 1
    assert f"there are 7 votes by '{event}', but 0 by its log" in output


def test_a_log_that_was_removed_is_found(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(kiosk, "DELETE FROM session_log")
    code, output = verify(capsys, kiosk)
    assert code == 1
    assert "the beginning of its log is missing" in output


def test_an_export_that_was_changed_is_found(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = page(kiosk, "json")
    content = json.loads(path.read_text())
    split = content["sessions"][0]["split"]
    split["for"], split["against"] = split["for"] + 1, split["against"] - 1
    path.write_text(json.dumps(content))
    assert "its result is not the one that line 5 of the log has for it" in differs(capsys, kiosk)
    code, output = verify(capsys, path, "--data", kiosk)
    assert code == 1
    assert "the file was changed" in output


@pytest.mark.parametrize("points", [3, True, 1.5, "points", {"side": "for"}, [3]])
def test_an_export_with_points_of_another_shape_is_found(kiosk: Path, capsys: pytest.CaptureFixture[str], points: object) -> None:
    content = json.loads(page(kiosk, "json").read_text())
    content["sessions"][0]["points"] = points
    page(kiosk, "json").write_text(json.dumps(content))

    assert "the file was changed" in differs(capsys, kiosk)


def test_an_older_database_is_found_beside_a_later_print(kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(kiosk, tmp_path / "older")
    assert main(["report", "Monday", "--csv", str(tmp_path / "a.csv"), "--data", str(kiosk)]) == 0
    code = printed_hash(query(kiosk / "goodfaith.db", "SELECT hash FROM session_log ORDER BY number DESC")[0][0])
    assert f"the code {code} is that of line 6" in verify(capsys, kiosk, "--code", code)[1]
    assert verify(capsys, tmp_path / "older")[0] == 0
    assert f"no line with the code {code}" in differs(capsys, tmp_path / "older", "--code", code.replace(" ", "").upper())


def test_who_computes_the_hashes_is_found_only_beside_an_earlier_print(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The log has no key. An attacker changes a line, computes all later hashes, and removes the pages made before."""
    store = open_store(kiosk / "goodfaith.db")
    (session,) = store.sessions.all()
    lines, previous = store.log.lines(session.id), store.log.first_hash(session.id)
    store.close()
    for line in lines:
        forged = replace(line, day=line.day.replace(year=2020))
        previous = line_hash(previous, session.id, forged)
        change(kiosk, "UPDATE session_log SET day = ?, hash = ? WHERE number = ?", forged.day.isoformat(), previous, line.number)
    shutil.rmtree(kiosk / "pages")
    assert verify(capsys, kiosk)[0] == 0
    assert "no line with the code" in differs(capsys, kiosk, "--code", printed_hash(lines[-1].hash))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["{kiosk}/settings.toml"], "neither a data folder nor a summary as JSON"),
        (["{kiosk}/pages"], "There is no database in"),
        (["{kiosk}/missing.json"], "cannot be used"),
        (["{kiosk}", "--code", "12"], "is not a code of the log"),
    ],
)
def test_wrong_input_gets_one_sentence(kiosk: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    code, output = verify(capsys, *(argument.format(kiosk=kiosk) for argument in arguments))
    assert (code, output.count("\n")) == (1, 1)
    assert message in output


def test_an_export_of_another_kiosk_is_named(kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    create_session(tmp_path / "other", "Tuesday", 6)
    code, output = verify(capsys, page(kiosk, "json"), "--data", tmp_path / "other")
    assert code == 1
    assert "the session 'Monday' is not in this kiosk's database" in output


def test_doctor_verifies_the_log(kiosk: Path) -> None:
    def found() -> CheckResult:
        return next(result for result in check_machine(kiosk) if result.part == "session_log")

    assert found() == CheckResult("session_log", Status.OK, "unbroken; pages, log and database belong together")
    change(kiosk, "DELETE FROM session_log WHERE number = 2")
    assert found().status is Status.PROBLEM
    assert "line 2 of the log does not continue the one before it" in found().detail


def test_findings_as_json(kiosk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, output = verify(capsys, kiosk, "--json")
    assert code == 0
    assert {finding["agrees"] for finding in json.loads(output)} == {True}


def test_words_that_look_like_a_code_are_not_taken_for_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = create_session(tmp_path, "dead beef cafe babe", 10)
    target = tmp_path / "pages" / f"page{session.mark}.html"
    target.parent.mkdir()
    assert main(["report", "latest", "--html", str(target), "--data", str(tmp_path)]) == 0
    assert "dead beef cafe babe" in target.read_text()
    assert verify(capsys, tmp_path)[0] == 0
