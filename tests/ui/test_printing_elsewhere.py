"""What Qt draws where there is no CUPS, as far as a machine that is not Windows can tell: into a file instead of a printer."""

from pathlib import Path

import pytest
from PIL import ImageChops, ImageStat
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from kiosk.app.printing import system_printer
from kiosk.errors import KnownError
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.printing import PrintOptions
from kiosk.system.cups import CupsPrinter
from kiosk.ui.windows_printer import WindowsPrinter, draw_pages
from tests.publishing.pages import FONTS, picture_of, summary


@pytest.fixture
def queue(application: object, tmp_path: Path) -> QPrinter:
    """Return a printer that writes to a file."""
    assert application
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    return printer


@pytest.mark.parametrize("paper", list(Paper))
def test_every_page_is_drawn_as_large_as_the_sheet_allows(queue: QPrinter, tmp_path: Path, paper: Paper) -> None:
    page = tmp_path / "page.pdf"
    page.write_bytes(summary_report.build(summary(), FontSet(FONTS), paper=paper))
    assert draw_pages(page, queue, PrintOptions(1, paper.value)) == len(PdfReader(page).pages)
    printed = PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == len(PdfReader(page).pages)
    assert [float(side) for side in printed.pages[0].mediabox[2:]] == pytest.approx(paper.size, abs=1)
    looks = [_difference(tmp_path / "printed.pdf", page, number) for number in (0, 1)]
    assert looks[0] < 4
    assert looks[1] > 20, "another page looks otherwise"


def _difference(printed: Path, sent: Path, page: int) -> float:
    """Mean difference in brightness of the first printed page and one that was sent, both without the white around them."""
    whole = [picture.convert("L") for picture in (picture_of(printed.read_bytes(), 100), picture_of(sent.read_bytes(), 100, page))]
    pictures = [picture.crop(ImageChops.invert(picture).getbbox()).resize((60, 85)) for picture in whole]
    return float(ImageStat.Stat(ImageChops.difference(*pictures)).mean[0])


def test_a_file_that_is_no_pdf_is_told(queue: QPrinter, tmp_path: Path) -> None:
    broken = tmp_path / "page.pdf"
    broken.write_bytes(b"no pdf")
    with pytest.raises(KnownError, match=r"page.pdf' cannot be read. Make it again"):
        draw_pages(broken, queue, PrintOptions())


@pytest.mark.usefixtures("application")
def test_a_printer_that_is_not_there_keeps_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nowhere.sock"))
    assert WindowsPrinter().state("Cellar") is None
    with pytest.raises(KnownError, match=r"There is no printer 'Cellar'. The page is safe at '.*page.pdf'"):
        WindowsPrinter().print_file(tmp_path / "page.pdf", "Cellar")


@pytest.mark.usefixtures("application")
def test_windows_prints_through_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(system_printer(), CupsPrinter)
    monkeypatch.setattr("sys.platform", "win32")
    assert isinstance(system_printer(), WindowsPrinter)
