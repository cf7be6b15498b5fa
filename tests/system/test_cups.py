from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.services.printing import Job, PrintOptions
from kiosk.system.cups import CupsPrinter, kept_job_files

LPSTAT = """
case "$1" in
  -e) printf 'Attic\\nOffice\\n' ;;
  -d) echo 'system default destination: Office' ;;
esac
"""
Install = Callable[[str, str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return a function that puts a script on an otherwise empty PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def put(name: str, script: str) -> None:
        path = folder / name
        path.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    return put


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "my page.pdf"
    path.write_bytes(b"%PDF")
    return path


def test_the_default_printer_comes_first(install: Install) -> None:
    install("lpstat", LPSTAT)
    assert CupsPrinter().printers() == ["Office", "Attic"]


def test_an_older_lpstat_lists_the_printers_that_accept_jobs(install: Install) -> None:
    install(
        "lpstat",
        "case $1 in -e) exit 1 ;; -a) echo 'Attic accepting requests since today' ;; -d) echo 'no system default destination' ;; esac",
    )
    assert CupsPrinter().printers() == ["Attic"]


def test_the_page_goes_to_the_default_printer_and_the_job_is_named(install: Install, page: Path, tmp_path: Path) -> None:
    install("lpstat", LPSTAT)
    install("lp", f"printf '%s\\n' \"$LC_ALL\" \"$@\" > {tmp_path}/said; echo 'request id is Office-12 (1 file(s))'")
    assert CupsPrinter().print_file(page) == Job("Office-12", "Office", page)
    arguments = (tmp_path / "said").read_text(encoding="utf-8").splitlines()
    how = ["-n", "1", "-o", "media=A4", "-o", "fit-to-page", "-o", "collate=true"]
    assert arguments == ["C", "-d", "Office", "-t", "my page", *how, "--", str(page)]


def test_the_page_goes_to_the_printer_that_was_chosen(install: Install, page: Path) -> None:
    install("lpstat", LPSTAT)
    install("lp", 'echo "request id is $2-3 (1 file(s))"')
    assert CupsPrinter().print_file(page, "Attic", PrintOptions(3, "Letter")) == Job("Attic-3", "Attic", page)


def test_an_unknown_printer_names_the_printers_there_are(install: Install, page: Path) -> None:
    install("lpstat", LPSTAT)
    with pytest.raises(KnownError, match=r"no printer 'Cellar'. Those that exist: Office, Attic. .*my page.pdf"):
        CupsPrinter().print_file(page, "Cellar")


@pytest.mark.parametrize("script", [None, "exit 1", "echo 'lpstat: No destinations added.' >&2; exit 1"])
def test_no_printer_says_where_the_page_is(install: Install, page: Path, script: str | None) -> None:
    if script:
        install("lpstat", script)
    assert CupsPrinter().printers() == []
    with pytest.raises(KnownError, match=r"There is no printer set up on this machine. The page is safe at '.*my page.pdf'"):
        CupsPrinter().print_file(page)
    assert page.read_bytes() == b"%PDF"


def test_a_refusal_is_passed_on_with_the_page(install: Install, page: Path) -> None:
    install("lpstat", LPSTAT)
    install("lp", "echo 'lp: Destination \"Office\" is not accepting jobs.' >&2; exit 1")
    with pytest.raises(
        KnownError, match=r'did not take the page \(Destination "Office" is not accepting jobs\). It is safe at .*my page.pdf'
    ):
        CupsPrinter().print_file(page)


def test_an_answer_without_a_job_is_no_success(install: Install, page: Path) -> None:
    install("lpstat", LPSTAT)
    install("lp", "exit 0")
    with pytest.raises(KnownError, match="no reason given"):
        CupsPrinter().print_file(page)


def test_a_printer_that_never_answers_is_given_up(install: Install, page: Path) -> None:
    install("lpstat", LPSTAT)
    install("lp", "exec sleep 60")
    with pytest.raises(KnownError, match=r"'Office' did not answer. The page is safe"):
        CupsPrinter(timeout=1).print_file(page)


def test_a_missing_lp_says_where_the_page_is(install: Install, page: Path) -> None:
    install("lpstat", LPSTAT)
    with pytest.raises(KnownError, match=r"could not be started. The page is safe"):
        CupsPrinter().print_file(page)


def test_a_page_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"no page at '.*nothing.pdf'"):
        CupsPrinter().print_file(tmp_path / "nothing.pdf")


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        (None, "for a day"),
        ("LogLevel warn\n", "for a day"),
        ("# PreserveJobFiles No\n", "for a day"),
        ("  preservejobfiles no\n", ""),
        ("PreserveJobFiles Yes\n", "until it needs the space"),
        ("PreserveJobFiles 3600\n", "for 3600 seconds"),
    ],
)
def test_how_long_cups_keeps_printed_files_is_read_from_its_settings(tmp_path: Path, settings: str | None, kept: str) -> None:
    if settings is not None:
        (tmp_path / "cupsd.conf").write_text(settings, encoding="utf-8")
    assert kept_job_files(tmp_path / "cupsd.conf") == kept


def test_without_a_server_there_are_no_print_jobs_to_remove(install: Install) -> None:
    assert CupsPrinter().purge("-abc123") == []
    install("lpstat", "echo /run/nowhere.sock")
    assert CupsPrinter().purge("-abc123") == []
