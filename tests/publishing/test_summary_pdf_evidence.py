"""What an auditor would check on the pages, read back by an independent parser."""

import re
import signal
import subprocess
import sys
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.domain.debate import Side
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.publishing.pdf import large_print, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.moderation import sorted_by_words
from kiosk.services.progress import CancelledError, Progress
from kiosk.services.summary import Summary
from tests.publishing.pages import FONTS, plain, reason, summary, texts_of, write_pdf
from tests.publishing.pdf_cases import GOLDEN, generated, in_arabic, many


@pytest.fixture(scope="module")
def own() -> FontSet:
    """Return the shipped fonts only."""
    return FontSet(FONTS, ())


def number_after(text: str, *words: str) -> int:
    """Return the number in a row of a table."""
    found = re.search(rf"{re.escape(' '.join(words))} ([\d,]+)", text)
    assert found is not None, (words, text)
    return int(found[1].replace(",", ""))


def test_every_number_comes_back_and_they_add_up(own: FontSet) -> None:
    first, *_, method = texts_of(summary_report.build(summary(reasons=generated(40), undecided=7, without_opening=0), own))
    votes, left, visits = number_after(method, "Votes"), number_after(method, "Left without voting"), number_after(method, "Visits")
    assert (votes, left, visits) == (1285, 127, 1412)
    assert votes + left == visits
    assert number_after(method, "voting 127 Visits 1,412 Result Yes") + number_after(method, "694 No") == number_after(
        method, "Votes shown"
    )
    flow = [int(n) for n in re.findall(r"(?:Yes|No|Not sure), then (?:Yes|No) (\d+)", method)]
    assert flow == [387, 192, 211, 98, 96, 301]
    assert sum(flow) == number_after(method, "Votes with a first stance") == votes
    shown, hidden, waiting = (number_after(method, words) for words in ("Shown", "Hidden by the organiser", "Not looked at yet"))
    assert (shown, hidden, waiting) == (40, 4, 7)
    assert shown + hidden + waiting == number_after(method, "Reasons written")
    assert all(str(count) in first for count in (*flow, 694, 591, 688, 288, 309))


def test_hands_are_counted_apart_from_visits(own: FontSet) -> None:
    first, *_, method = texts_of(summary_report.build(GOLDEN["unanimous class"], own))
    assert number_after(method, "Votes on a screen") + number_after(method, "Left without voting") == number_after(method, "Visits") == 11
    assert number_after(method, "On a screen") + number_after(method, "By raised hands") == 30
    assert "Visits: 11 = votes on a screen: 10 + left without voting: 1." in first
    assert "Votes by raised hands or on paper: 20, so 30 in all." in first


def test_the_answers_that_every_reason_has_are_told_once(own: FontSet) -> None:
    def method(asked: int) -> str:
        reasons = [reason("One.", Side.FOR, 4, asked), reason("Another.", Side.FOR, 3, asked)]
        return texts_of(summary_report.build(summary(reasons=reasons), own))[-1]

    assert number_after(method(10), "Answers counted for each reason") == 10
    assert "Answers counted" not in method(4)


def test_every_reason_is_on_one_page_only_and_in_the_order_of_its_words(own: FontSet) -> None:
    first, second, _ = map(plain, texts_of(summary_report.build(GOLDEN["thirty in many scripts"], own)))
    for side in Side:
        mine = [plain(r.text) for r in sorted_by_words(GOLDEN["thirty in many scripts"].reasons) if r.final is side and "𓀀" not in r.text]
        assert [(text in first) + (text in second) for text in mine] == [1] * len(mine)
        places = [second.index(text) for text in mine if text in second]
        assert places == sorted(places)
        assert len(places) > 2


def test_what_no_font_has_stands_in_a_footnote_of_its_page(own: FontSet) -> None:
    others = [reason(f"Number {number} " * 8, fair=5, asked=9) for number in range(40)]
    odd = [reason("𓀀 is a letter", fair=9, asked=9), reason("𓀀 is a letter, too", fair=0, asked=9)]
    pages = texts_of(summary_report.build(summary(reasons=[*odd, *others]), own))
    for text in ("“[¹] is a letter”", "“[¹] is a letter, too”"):
        (page,) = (page for page in pages if text in page)
        assert "¹ egyptian hieroglyph a001" in page


def test_notes_too_long_for_a_page_go_on_at_the_foot_of_the_next(own: FontSet) -> None:
    letters = "".join(chr(0x12000 + i) for i in range(280))
    pages = texts_of(summary_report.build(summary(reasons=[reason(letters, side) for side in Side] * 2), own))
    furniture = r"Page \d of \d$|^Should we have .*? Hall B "
    notes = "".join(re.sub(furniture, "", page) for page in pages).replace(" ", "")
    names = [unicodedata.name(letter).lower().removeprefix("cuneiform ").replace(" ", "") for letter in letters]
    assert ",".join(names) in notes


@pytest.mark.parametrize("paper", Paper)
def test_pages_have_the_size_of_the_paper(own: FontSet, paper: Paper) -> None:
    for pdf in (summary_report.build(summary(), own, paper=paper), large_print.build(summary(), own, paper=paper)):
        boxes = {(float(page.mediabox.width), float(page.mediabox.height)) for page in PdfReader(BytesIO(pdf)).pages}
        assert len(boxes) == 1
        assert boxes.pop() == pytest.approx(paper.size, abs=0.01)


def test_the_large_page_is_one_page_with_nothing_small(own: FontSet) -> None:
    for page in (*GOLDEN.values(), summary(), summary(question="A long question? " * 12)):
        reader = PdfReader(BytesIO(large_print.build(page, own)))
        sizes: list[float] = []

        def note(text: str, _cm: object, _tm: object, _font: object, size: float, sizes: list[float] = sizes) -> None:
            if text.strip():
                sizes.append(size)

        reader.pages[0].extract_text(visitor_text=note)
        assert len(reader.pages) == 1
        assert min(sizes) >= 18
        assert "nobody is tracked" in texts_of(large_print.build(page, own))[0]


def test_an_arabic_document_begins_at_its_right_edge(own: FontSet) -> None:
    reader = PdfReader(BytesIO(summary_report.build(summary(), own, in_arabic())))
    assert reader.root_object["/ViewerPreferences"]["/Direction"] == "/R2L"  # type: ignore[index]
    places: dict[str, float] = {}

    def note(text: str, _cm: object, tm: list[float], _font: object, _size: float) -> None:
        places.setdefault(plain(text), tm[4])

    reader.pages[0].extract_text(visitor_text=note)
    assert places[plain("قبل")] > places[plain("بعدها")]


@pytest.mark.parametrize("page", [many(1285, 412), GOLDEN["class with themes"]], ids=["a busy day", "a class"])
def test_progress_only_grows_and_ends_complete(own: FontSet, page: Summary) -> None:
    steps: list[tuple[int, int]] = []
    summary_report.build(page, own, progress=Progress(lambda done, total: steps.append((done, total))))
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert len({total for _, total in steps}) == 1
    assert steps[-1][0] == steps[-1][1]


def test_stopping_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "page.pdf"
    target.write_bytes(b"old")
    answers = iter([False] * 5 + [True] * 99)
    with pytest.raises(CancelledError):
        write_pdf(many(1285, 412), target, Progress(is_cancelled=lambda: next(answers)))
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["page.pdf"]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"its folder does not exist.*nothing is lost\.$"):
        write_pdf(summary(), tmp_path / "gone" / "page.pdf")


KILLED = """
import os, signal, sys
from pathlib import Path
from tests.publishing.pages import summary, write_pdf

folder, moments = Path(sys.argv[1]), int(sys.argv[2])
write_pdf(summary(), folder / "whole.pdf")
moment, seen, fsync = 0, 0, os.fsync

def watch(event, args):
    global seen
    if moment and event in {"open", "os.rename", "os.remove", "sync"} and str(folder) in str(args[0]):
        seen += 1
        if seen == moment:
            os.kill(os.getpid(), signal.SIGKILL)

def killed_at_sync(handle):
    watch("sync", (folder,))
    fsync(handle)
    watch("sync", (folder,))

sys.addaudithook(watch)
os.fsync = killed_at_sync
for number in range(1, moments + 1):
    if not (child := os.fork()):
        moment = number
        write_pdf(summary(), folder / str(number) / "page.pdf")
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_killed_at_any_write_the_old_file_or_the_new_one_is_there(tmp_path: Path) -> None:
    targets = [tmp_path / str(number) / "page.pdf" for number in range(1, 16)]
    for target in targets:
        target.parent.mkdir()
        target.write_bytes(b"old")
    command = [sys.executable, "-c", KILLED, str(tmp_path), str(len(targets))]
    run = subprocess.run(command, cwd=FONTS.parents[1], check=True, capture_output=True, text=True)
    ended = [int(code) for code in run.stdout.split()]
    assert ended[-1] == 0
    assert ended.count(-signal.SIGKILL) > 4
    assert {target.read_bytes() for target in targets} == {b"old", (tmp_path / "whole.pdf").read_bytes()}


def test_few_votes_show_nothing_of_the_sides(own: FontSet) -> None:
    for name in ("one vote", "four votes"):
        words = " ".join(texts_of(summary_report.build(GOLDEN[name], own)))
        assert "%" not in words
        assert "Supermarkets" not in words
        assert "Until it is shown no reasons are printed" in words
    assert "%" in " ".join(texts_of(summary_report.build(summary(split=Split(3, 2), votes=5, flow=None), own)))


MEASURED = """
import sys, time
from pathlib import Path
from kiosk.publishing.pdf import summary_report
from kiosk.publishing.pdf.fonts import FontSet
from tests.publishing.pages import FONTS
from tests.publishing.pdf_cases import many

page, started = many(int(sys.argv[1]), int(sys.argv[2])), time.process_time()
summary_report.build(page, FontSet(FONTS))
(peak,) = (line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(time.process_time() - started, int(peak) / 1024)
"""


def seconds_and_megabytes(votes: int, reasons: int) -> tuple[float, float]:
    """Return processor time and peak memory of a process that makes one summary. `ru_maxrss` would include the test run."""
    command = [sys.executable, "-c", MEASURED, str(votes), str(reasons)]
    run = subprocess.run(command, cwd=FONTS.parents[1], check=True, capture_output=True, text=True)
    seconds, megabytes = map(float, run.stdout.split())
    return seconds, megabytes


def test_a_long_day_takes_seconds_and_little_memory() -> None:
    seconds, megabytes = seconds_and_megabytes(1285, 412)
    assert seconds <= 10
    assert megabytes <= 150


@pytest.mark.soak
def test_ten_times_the_reasons_take_ten_times_as_long_and_hardly_more_memory() -> None:
    few, few_megabytes = seconds_and_megabytes(10_000, 500)
    many_, megabytes = seconds_and_megabytes(10_000, 5_000)
    assert many_ <= 30
    assert many_ / few <= 12
    assert megabytes <= 300
    assert megabytes - few_megabytes <= 60
