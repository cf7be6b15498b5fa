"""Tests reports from the command line: every format, several sessions, other kiosks' exports, and disks that cannot be written to."""

import json
import os
import pty
import re
import resource
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest
from PIL import Image

from kiosk.app.workspace import open_workspace
from kiosk.cli.main import main
from kiosk.data_folder import DataFolder
from kiosk.domain.ballot import Ballot, Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Session, SessionSettings
from tests.commands import PROGRAM, clean_environment, error_line, goodfaith, run_process

FORMS = {
    "--pdf": "a.pdf",
    "--large-print": "l.pdf",
    "--html": "a.html",
    "--png": "a.png",
    "--xlsx": "a.xlsx",
    "--csv": "a.csv",
    "--json": "a.json",
}


def create_session(folder: Path, name: str, votes: int, *, end: bool = True) -> Session:
    with open_workspace(DataFolder.open(folder, create=True)) as workspace:
        session = workspace.sessions.start(name, workspace.debate(), SessionSettings())
        for number in range(votes):
            side = list(Side)[number % 2]
            stance = [Stance.FOR, Stance.AGAINST, Stance.UNSURE][number // 10 % 3]
            workspace.store.ballots.cast(session.id, Ballot(side, side, stance, reason=f"=1+{number} because of {name}"))
        if end:
            session = workspace.sessions.end(session)
            for reason in workspace.moderation.waiting(session.id, closed=True):
                workspace.moderation.decide(session.id, reason, show=True)
        return session


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with three ended sessions, one of them with three votes, and an open one."""
    folder = tmp_path_factory.mktemp("kiosk")
    create_session(folder, "Monday", 60)
    create_session(folder, "Tuesday", 3)
    create_session(folder, "Wednesday", 61)
    create_session(folder, "Thursday", 6, end=False)
    return folder


def report(kiosk: Path, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return goodfaith("report", *arguments, "--data", kiosk)


def error_of(kiosk: Path, capsys: pytest.CaptureFixture[str], code: int, *arguments: str | Path) -> str:
    """Run the command in this process, because there are many. Return its error message, a single line."""
    assert main(["report", *map(str, arguments), "--data", str(kiosk)]) == code
    output = capsys.readouterr()
    assert (output.out, len(output.err.splitlines())) == ("", 1)
    return output.err


def read_json(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_bytes())
    return value


def test_a_slide_can_have_the_shape_of_a_post(kiosk: Path, tmp_path: Path) -> None:
    done = report(kiosk, "Monday", "--png", str(tmp_path / "post.png"), "--post")
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(tmp_path / "post.png") as picture:
        assert picture.size == (1200, 630)


def test_every_form_is_written_and_named(kiosk: Path, tmp_path: Path) -> None:
    targets = {option: tmp_path / name for option, name in FORMS.items()}
    done = report(kiosk, "Monday", *(argument for option, path in targets.items() for argument in (option, path)))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [str(path) for path in targets.values()]
    with Image.open(targets["--png"]) as picture:
        assert picture.size == (1920, 1080)
    assert openpyxl.load_workbook(targets["--xlsx"]).sheetnames == ["Overview", "Flow", "Reasons", "Method"]
    assert len(pypdf.PdfReader(targets["--large-print"]).pages) == 1
    (session,) = read_json(targets["--json"])["sessions"]
    assert (session["votes"], session["split"], len(session["reasons"])) == (60, {"for": 30, "against": 30}, 60)
    assert targets["--html"].read_text(encoding="utf-8").count("<blockquote") == 60
    assert targets["--csv"].read_text(encoding="utf-8").count("'=1+") == 60


def test_the_same_report_twice_is_the_same_bytes(kiosk: Path, tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / str(number)).mkdir()
        arguments = (argument for option, name in FORMS.items() for argument in (option, tmp_path / str(number) / name))
        assert report(kiosk, "Monday", *arguments).returncode == 0
    for name in FORMS.values():
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes(), name


def test_several_sessions_are_one_report_that_tells_no_small_group(kiosk: Path, tmp_path: Path) -> None:
    forms = {option: tmp_path / name for option, name in FORMS.items() if option != "--large-print"}
    arguments = [argument for option, path in forms.items() for argument in (option, path)]
    assert report(kiosk, "Monday", "Tuesday", "Wednesday", *arguments).returncode == 0

    both = read_json(forms["--json"])
    assert [session["votes"] for session in both["sessions"]] == [60, 3, 61]
    assert [session["split"] is None for session in both["sessions"]] == [False, True, False]
    assert both["together"]["votes"] == 124
    assert sum(both["together"]["split"].values()) == 121
    assert "because of" not in forms["--csv"].read_text(encoding="utf-8")
    assert "Together" in pypdf.PdfReader(forms["--pdf"]).pages[0].extract_text()
    assert openpyxl.load_workbook(forms["--xlsx"]).sheetnames == ["Overview", "Flow", "Method"]


def test_exports_of_other_kiosks_add_up_without_any_data_folder(kiosk: Path, tmp_path: Path) -> None:
    for name in ("Monday", "Wednesday"):
        assert report(kiosk, name, "--json", tmp_path / f"{name}.json").returncode == 0
    nowhere = tmp_path / "nowhere"

    done = goodfaith("report", tmp_path / "Monday.json", tmp_path / "Wednesday.json", "--json", tmp_path / "both.json", "--data", nowhere)
    assert (done.returncode, done.stderr) == (0, "")
    assert not nowhere.exists()
    assert report(kiosk, "Monday", tmp_path / "Wednesday.json", "--json", tmp_path / "mixed.json").returncode == 0
    assert (tmp_path / "mixed.json").read_bytes() == (tmp_path / "both.json").read_bytes()
    assert report(kiosk, tmp_path / "both.json", "Tuesday", "--json", tmp_path / "all.json").returncode == 0
    assert read_json(tmp_path / "all.json")["together"]["votes"] == 124


def test_what_cannot_be_added_up_is_said_and_nothing_is_written(kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.json"
    assert report(kiosk, "Monday", "--json", tmp_path / "Monday.json").returncode == 0

    assert "named twice" in error_of(kiosk, capsys, 1, "Monday", "Monday", "--json", out)
    assert "named twice" in error_of(kiosk, capsys, 1, "Monday", tmp_path / "Monday.json", "--json", out)
    assert "still open" in error_of(kiosk, capsys, 1, "Monday", "Thursday", "--json", out)
    assert "no session 'Friday'" in error_of(kiosk, capsys, 1, "Monday", "Friday", "--json", out)
    assert "gone.json" in error_of(kiosk, capsys, 1, tmp_path / "gone.json", "--json", out)
    assert "--large-print is of one session" in error_of(kiosk, capsys, 2, "Monday", "Tuesday", "--large-print", out)
    assert not out.exists()


def test_wrong_usage_is_said_and_exits_with_2(kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "at least one file" in error_of(kiosk, capsys, 2, "Monday")
    assert "the same name" in error_of(kiosk, capsys, 2, "Monday", "--csv", tmp_path / "a", "--json", tmp_path / "a")
    assert "comma or semicolon" in error_of(kiosk, capsys, 2, "Monday", "--csv", tmp_path / "a", "--separator", "tab")
    assert "A4 or Letter" in error_of(kiosk, capsys, 2, "Monday", "--pdf", tmp_path / "a", "--paper", "A3")
    assert list(tmp_path.iterdir()) == []


def test_paper_and_byte_order_mark_are_choices(kiosk: Path, tmp_path: Path) -> None:
    assert report(kiosk, "Monday", "--pdf", tmp_path / "a.pdf", "--paper", "letter", "--csv", tmp_path / "a.csv", "--bom").returncode == 0
    box = pypdf.PdfReader(tmp_path / "a.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == (612, 792)
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_separator_is_a_choice_and_follows_the_language(kiosk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    heads = {}
    for name, options in {"en": [], "es": ["--language", "es"], "choice": ["--language", "es", "--separator", "Comma"]}.items():
        assert main(["report", "Monday", "--csv", str(tmp_path / name), *options, "--data", str(kiosk)]) == 0
        heads[name] = (tmp_path / name).read_bytes()[:16]
    capsys.readouterr()
    assert heads == {"en": b'"session","part"', "es": b'"session";"part"', "choice": b'"session","part"'}


def test_progress_is_for_terminals_alone(kiosk: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    arguments = [*PROGRAM, "report", "Monday", "--pdf", str(tmp_path / "a.pdf"), "--data", str(kiosk)]
    with subprocess.Popen(arguments, env=clean_environment(TERM="xterm", COLUMNS="80"), stdout=subprocess.PIPE, stderr=theirs) as done:
        os.close(theirs)
        output = b""
        try:
            while piece := os.read(ours, 4096):
                output += piece
        except OSError:  # a terminal reports that way that it was closed
            pass
        assert done.wait(100) == 0
        assert done.stdout is not None
        assert done.stdout.read().decode() == f"{tmp_path / 'a.pdf'}\n"
    os.close(ours)
    assert b"Writing" in output
    assert re.search(rb"\d+%", output)


KILLS = {"written, not yet safe": ("fsync:1", b"old"), "safe, not yet named": ("/^rename:1", b"old"), "named": ("fsync:2", None)}
USUAL = {("--pdf", "written, not yet safe"), ("--xlsx", "safe, not yet named"), ("--html", "named")}


@pytest.mark.parametrize(
    ("option", "moment"),
    [pytest.param(o, moment, marks=() if (o, moment) in USUAL else pytest.mark.soak) for o in FORMS for moment in KILLS],
)
def test_killed_at_any_moment_it_leaves_the_old_file_or_the_new_one(kiosk: Path, tmp_path: Path, option: str, moment: str) -> None:
    call, leaves = KILLS[moment]
    target = tmp_path / FORMS[option]
    assert report(kiosk, "Monday", option, target).returncode == 0
    complete = target.read_bytes()
    target.write_bytes(b"old")
    name, _, which = call.partition(":")
    kill = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={which}"]
    arguments = [*kill, *PROGRAM, "report", "Monday", option, str(target), "--data", str(kiosk)]
    done = subprocess.run(arguments, env=clean_environment(), capture_output=True, timeout=300, check=False)

    assert done.returncode != 0, "it was not killed"
    assert target.read_bytes() == (complete if leaves is None else leaves)
    left = [path for path in tmp_path.iterdir() if path != target]
    # An erasure removes both.
    assert {re.sub("-[0-9a-f]{16}", "", path.name) for path in left} <= {".goodfaith.part", ".goodfaith.part.old"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", folder], check=False).returncode:
        pytest.skip("needs root and mount")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize(
    "option", ["--pdf", "--xlsx", *(pytest.param(o, marks=pytest.mark.soak) for o in FORMS if o not in {"--pdf", "--xlsx"})]
)
def test_a_full_disk_keeps_the_old_file(kiosk: Path, small_disk: Path, option: str) -> None:
    target = small_disk / FORMS[option]
    target.write_text("old")
    (small_disk / "films").write_bytes(b"x" * 4096)

    error = error_line(report(kiosk, "Monday", option, target), 1)

    assert "no space left on the disk" in error
    assert "nothing is lost" in error
    assert target.read_text() == "old"
    assert sorted(path.name for path in small_disk.iterdir()) == sorted([FORMS[option], "films"])


def test_a_read_only_disk_is_said_and_keeps_the_old_file(kiosk: Path, small_disk: Path) -> None:
    (small_disk / "a.xlsx").write_text("old")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert "read-only" in error_line(report(kiosk, "Monday", "--xlsx", small_disk / "a.xlsx"), 1)
    assert (small_disk / "a.xlsx").read_text() == "old"


def test_a_file_size_limit_keeps_the_old_file(kiosk: Path, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("old")

    def limited() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))  # the database fits, so that its log of reports can be written

    done = run_process("report", "Monday", "--html", tmp_path / "a.html", "--data", kiosk, preexec_fn=limited)
    assert "larger than this machine allows" in error_line(done, 1)
    assert (tmp_path / "a.html").read_text() == "old"


def test_the_entered_address_is_in_every_file_and_the_example_in_none(tmp_path: Path) -> None:
    goodfaith("rehearse", "--visits", "40", "--seed", "7", "--data", tmp_path)
    files = {option: tmp_path / name for option, name in FORMS.items() if option in {"--pdf", "--html", "--csv", "--json"}}
    arguments = [argument for option, path in files.items() for argument in (option, path)]
    for address, present in (("", False), ("https://debate.museum/x", True)):
        (tmp_path / "settings.toml").write_text(f'online_url = "{address}"\n' if address else "", encoding="utf-8")
        done = goodfaith("report", "latest", *arguments, "--data", tmp_path)
        assert done.returncode == 0, done.stderr
        page = "".join(text.extract_text() for text in pypdf.PdfReader(files["--pdf"]).pages)
        for text in (page, *(path.read_text(encoding="utf-8") for option, path in files.items() if option != "--pdf")):
            assert "example.org" not in text
            assert ("debate.museum/x" in text) is present
