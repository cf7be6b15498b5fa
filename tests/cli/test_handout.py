"""Tests `goodfaith handout`, also with a real CUPS server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk import paths
from tests.commands import clean_environment, error_line, goodfaith
from tests.packs.pictures import CAMERA, picture, write_picture_pack
from tests.system.cups_server import Cups, cups_server

NOWHERE = clean_environment(XDG_DATA_HOME="/nonexistent", HOME="/nonexistent")


@pytest.fixture(scope="module")
def server() -> Iterator[Cups]:
    with cups_server() as running:
        yield running


def _text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_a_debate_that_comes_with_the_program_needs_no_data_folder(tmp_path: Path) -> None:
    done = goodfaith("handout", "phones-at-school", "--pdf", "a.pdf", "--paper", "letter", cwd=tmp_path, env=NOWHERE)
    assert (done.returncode, done.stdout, done.stderr) == (0, "a.pdf\n", "")
    assert PdfReader(tmp_path / "a.pdf").pages[0].mediabox[2:] == [612, 792]
    assert "What convinced me" in _text(tmp_path / "a.pdf")


@pytest.mark.parametrize(("slips", "words"), [([], "Lo que me ha convencido"), (["--slips"], "Antes de la clase habría dicho:")])
def test_languages_of_the_debate(tmp_path: Path, slips: list[str], words: str) -> None:
    target = tmp_path / "a.pdf"
    done = goodfaith("handout", str(paths.content() / "phones-at-school"), "--language", "es", *slips, "--pdf", target, env=NOWHERE)
    assert (done.returncode, done.stderr) == (0, "")
    assert words in _text(target)
    assert "¿Habría que guardar" in _text(target)


def test_a_plan_and_slips_are_two_files(tmp_path: Path) -> None:
    done = goodfaith("handout", "phones-at-school", "--slips", "--plan", "--pdf", tmp_path / "a.pdf", env=NOWHERE)
    assert "choose --slips or --plan: each is a file of its own. Nothing was written." in error_line(done, 2)
    done = goodfaith("handout", "phones-at-school", "--plan", "--pdf", tmp_path / "a.pdf", env=NOWHERE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Lesson plan" in _text(tmp_path / "a.pdf")


def test_another_language_is_an_error_and_nothing_is_written(tmp_path: Path) -> None:
    done = goodfaith("handout", "phones-at-school", "--language", "fr", "--pdf", tmp_path / "a.pdf", env=NOWHERE)
    assert error_line(done, 1) == "The debate 'phones-at-school' is not in 'fr', only in: en, es. Nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_a_file_or_a_printer_is_needed(tmp_path: Path) -> None:
    done = goodfaith("handout", "phones-at-school", cwd=tmp_path, env=NOWHERE)
    assert "name a file to write, as in: goodfaith handout phones-at-school --pdf handout.pdf; or use --print." in error_line(done, 2)


def test_an_unknown_debate_is_an_error(tmp_path: Path) -> None:
    done = goodfaith("handout", "nowhere", "--pdf", tmp_path / "a.pdf", env=NOWHERE)
    assert "nowhere" in error_line(done, 1)
    assert list(tmp_path.iterdir()) == []


def test_the_settings_choose_the_paper_and_the_printer(server: Cups, tmp_path: Path) -> None:
    printer = server.add_fake_printer("Desk")
    printer.send("done")
    (tmp_path / "settings.toml").write_text('paper = "Letter"\nprinter = "Desk"\n', encoding="utf-8")
    environment = clean_environment(CUPS_SERVER=server.address)
    try:
        done = goodfaith("handout", "phones-at-school", "--slips", "--print", "--copies", "7", "--data", tmp_path, env=environment)
        page = tmp_path / "pages" / "phones-at-school-en-exit-slips.pdf"
        assert done.returncode == 0, done.stderr
        first, state = done.stdout.splitlines()
        assert (first.partition("-")[0], first.partition(": ")[2], state) == ("Desk", str(page), "Printed on 'Desk'.")
        assert _text(printer.received_file) == _text(page)
        assert PdfReader(page).pages[0].mediabox[2:] == [612, 792]
    finally:
        server.remove("Desk")


def test_a_printer_that_rejects_keeps_the_file(server: Cups, tmp_path: Path) -> None:
    server.add_fake_printer("Desk")
    server.run("cupsreject", "Desk")
    target = tmp_path / "handout.pdf"
    try:
        environment = clean_environment(CUPS_SERVER=server.address, XDG_DATA_HOME=str(tmp_path / "none"))
        done = goodfaith("handout", "phones-at-school", "--pdf", target, "--print", "--printer", "Desk", env=environment)
        assert "The printer 'Desk' did not take the page" in error_line(done, 1)
        assert "What convinced me" in _text(target)
    finally:
        server.remove("Desk")


def test_the_pictures_of_a_debate_are_printed_without_what_their_files_hide(tmp_path: Path) -> None:
    pack = write_picture_pack(tmp_path / "bridge", against=picture(size=(40, 60), orientation=6))
    done = goodfaith("handout", str(pack), "--pdf", tmp_path / "a.pdf", env=NOWHERE)
    assert (done.returncode, done.stderr) == (0, "")
    images = PdfReader(tmp_path / "a.pdf").pages[0].images
    assert [image.image.size for image in images if image.image] == [(60, 40)] * 3
    assert all(CAMERA.encode() not in image.data for image in images)
