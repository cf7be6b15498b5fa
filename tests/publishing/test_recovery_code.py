from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.publishing.pdf import recovery_code
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.printing import Job, JobState, JobStatus, PrinterState, PrintOptions

CODE = "D2MT-J0MP-GMG2-TPMP"


@dataclass
class Tray:
    """A printer that reads the file at once, like a queue, or refuses it."""

    refuses: bool = False
    sheets: list[bytes] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)

    def printers(self) -> list[str]:
        return ["Office"]

    def state(self, printer: str | None = None) -> PrinterState | None:
        return PrinterState(printer or "Office")

    def print_file(self, path: Path, printer: str | None = None, order: PrintOptions | None = None) -> Job:
        del order
        self.files.append(path)
        if self.refuses:
            message = f"There is no printer. The page is safe at '{path}'."
            raise KnownError(message)
        self.sheets.append(path.read_bytes())
        return Job("Office-1", printer or "Office", path, 1)

    def status(self, job: Job) -> JobStatus:
        del job
        return JobStatus(JobState.DONE)

    def cancel(self, job: Job) -> None:
        del job

    def purge(self, title_part: str) -> list[str]:
        raise AssertionError(title_part)


def sheet() -> bytes:
    return recovery_code.build(CODE, "Recovery code of this kiosk", "It opens the organiser’s door. " * 8, FontSet(paths.fonts()), "en")


def test_the_sheet_is_one_page_with_the_code_on_it() -> None:
    (page,) = PdfReader(BytesIO(sheet())).pages
    words = page.extract_text()
    assert CODE in words
    assert "Recovery code of this kiosk" in words


def test_nothing_of_it_stays_on_the_disk() -> None:
    tray = Tray()
    recovery_code.print_sheet(sheet(), tray, None, PrintOptions())
    assert tray.sheets == [sheet()]
    assert not tray.files[0].exists()
    assert CODE not in str(tray.files[0])


def test_where_it_is_not_printed_no_file_is_promised_and_none_is_left() -> None:
    tray = Tray(refuses=True)
    with pytest.raises(KnownError) as caught:
        recovery_code.print_sheet(sheet(), tray, None, PrintOptions())
    assert str(caught.value) == "The code could not be printed. Write it down, or look after the printer and try again."
    assert not tray.files[0].exists()
