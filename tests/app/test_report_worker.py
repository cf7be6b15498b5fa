"""Tests the report worker: its progress messages, how it is stopped, and what is left when it crashes."""

import os
import pickle
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.app.reports import worker
from kiosk.app.reports.worker import RenderRequest, render
from kiosk.app.reports.writers import ReportFiles
from kiosk.errors import KnownError
from kiosk.services.progress import CancelledError, Progress
from tests.commands import PROGRAM, clean_environment, error_line, goodfaith
from tests.publishing.pages import summary
from tests.publishing.pdf_cases import many


def children() -> set[int]:
    """Return the running child processes."""
    return {int(pid) for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}


def test_files_are_made_in_the_order_of_their_forms(tmp_path: Path) -> None:
    steps: list[float] = []
    files = ReportFiles(pdf=tmp_path / "page.pdf", csv=tmp_path / "page.csv")
    made = render(RenderRequest(summary(), files, paper="Letter"), Progress(lambda done, all_: steps.append(done / all_)))
    assert made == [tmp_path / "page.pdf", tmp_path / "page.csv"]
    assert [round(float(side)) for side in PdfReader(made[0]).pages[0].mediabox[2:]] == [612, 792]
    assert steps == sorted(steps)
    assert steps[-1] == 1
    assert len(set(steps)) > 3


def test_a_file_that_cannot_be_written_is_told_in_its_own_words(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"could not be written: its folder does not exist"):
        render(RenderRequest(summary(), ReportFiles(pdf=tmp_path / "nowhere" / "page.pdf")))


def test_who_stops_it_keeps_the_earlier_file_and_leaves_no_process(tmp_path: Path) -> None:
    target, before = tmp_path / "page.pdf", children()
    target.write_bytes(b"earlier")
    seen = threading.Event()
    steps: list[tuple[int, int]] = []

    def follow(done: int, all_: int) -> None:
        steps.append((done, all_))
        if done:
            seen.set()

    with pytest.raises(CancelledError):
        render(RenderRequest(many(10_000, 3_000), ReportFiles(pdf=target)), Progress(follow, seen.is_set))
    assert all(done < all_ / 2 for done, all_ in steps)
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]
    assert children() <= before


def test_a_process_that_dies_is_a_sentence_and_keeps_the_earlier_file(tmp_path: Path) -> None:
    target, before = tmp_path / "page.pdf", children()
    target.write_bytes(b"earlier")

    def kill(done: int, _steps: int) -> None:
        if done:
            for pid in children() - before:
                os.kill(pid, signal.SIGKILL)

    with pytest.raises(KnownError, match=r"the program that makes it has ended. The votes are kept"):
        render(RenderRequest(many(10_000, 3_000), ReportFiles(pdf=target)), Progress(kill))
    assert target.read_bytes() == b"earlier"


def test_it_ends_when_the_kiosk_that_ordered_is_gone(tmp_path: Path) -> None:
    process = subprocess.Popen([*PROGRAM, worker.COMMAND], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=clean_environment())
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        pickle.dump(RenderRequest(many(10_000, 3_000), ReportFiles(pdf=tmp_path / "page.pdf")), process.stdin)
        process.stdin.flush()
        assert process.stdout.readline()
        process.stdin.close()
        process.stdout.close()
        assert process.wait(30) in {0, 120}
    assert list(tmp_path.iterdir()) == []


def test_nobody_needs_to_call_it() -> None:
    assert "Use 'goodfaith report'" in error_line(goodfaith("render-report"), 1)
    assert "render-report" not in goodfaith("--help").stdout
