from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from kiosk import paths
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.errors import KnownError
from kiosk.publishing.html import document
from kiosk.publishing.pdf import large_print, slide, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.moderation import Reason
from kiosk.services.result_text import ENGLISH
from kiosk.services.summary import PickedPoint, Summary
from tests.publishing.exported import exported
from tests.publishing.pages import FONTS, URL, picture_of, reason, summary, text_of

LONG = "The people who hold the keys should be the ones who answer for what happens when they are lost. "
HOSTILE = (
    "I <3 this & <b>bold",
    '<img src="http://x"> &amp; </para>',
    "Yes! 😀👍🏽 👨‍👩‍👧 🇬🇧",
    "مرحبا بالعالم، هذا رأيي hello (نعم)",
    "אני חושב (קצת)",
    "W" * 280,
    "日本語" * 60,
    "नमस्ते दुनिया",
    "é́́a̋̂",
    "{count} %s %(x)s {0}",
)
LABELS = {Side.FOR: "Build it somewhere else", Side.AGAINST: "Leave it as it is today"}
NOBODY: dict[str, Any] = {"split": None, "flow": None, "points": []}
PAGES = {
    "a day at a booth": summary(),
    "nobody came": summary(votes=0, visits=0, reasons=[], hidden=0, **NOBODY),
    "one vote": summary(votes=1, visits=1, **NOBODY),
    "four votes": summary(votes=4, visits=9, undecided=2, **NOBODY),
    "unanimous": summary(votes=30, visits=30, split=Split(0, 30), flow=Flow({(Stance.UNSURE, Side.AGAINST): 30})),
    "a tie": summary(votes=10, visits=10, split=Split(5, 5), flow=None, reasons=[]),
    "thirty": summary(
        votes=30, visits=33, split=Split(20, 10), flow=Flow({(Stance.FOR, Side.FOR): 20, (Stance.AGAINST, Side.AGAINST): 10})
    ),
    "412 long reasons": summary(reasons=[reason(f"{LONG * 3}"[:270] + f" ({i})", list(Side)[i % 2], i % 7, 8) for i in range(412)]),
    "hostile reasons": summary(reasons=[reason(text, side) for text in HOSTILE for side in Side]),
    "one tall reason a side": summary(reasons=[reason("W" * 280, side) for side in Side], labels=LABELS, question=LONG * 3),
    "hostile names": summary(
        session_name="<b>&amp; 日本 😀" * 4, question="<para>&" * 30, proposition="W" * 300, labels={Side.FOR: "<b>", Side.AGAINST: "&"}
    ),
    "long labels, lone vote": summary(
        labels=LABELS, split=Split(1, 1284), flow=Flow({(Stance.FOR, Side.FOR): 1, (Stance.AGAINST, Side.AGAINST): 1284})
    ),
    "a class": summary(mode=Mode.CLASSROOM, reopened=2, hidden=1, undecided=1),
    "a rehearsal": summary(rehearsal=True, closed_on=None),
    "still open": summary(votes=1287, closed_on=None, points=[]),
    "no opening asked": summary(asked_opening=False, flow=None),
    "only points": summary(reasons=[], points=[PickedPoint(side, LONG * 2, n) for side in Side for n in range(9)]),
    "a long address": summary(online_url="https://goodfaith.example/" + "a" * 150),
}


@pytest.fixture(scope="module")
def fonts() -> FontSet:
    return FontSet(FONTS)


@pytest.fixture(scope="module")
def built(fonts: FontSet) -> Callable[[str], bytes]:
    """Return the PDF of a named summary; each is built once."""
    return cache(lambda name: summary_report.build(PAGES[name], fonts))


def words(page: Summary, fonts: FontSet) -> str:
    return text_of(summary_report.build(page, fonts))


@pytest.mark.parametrize("name", PAGES)
def test_every_summary_is_one_page_without_a_missing_letter(name: str, built: Callable[[str], bytes]) -> None:
    text = text_of(built(name))
    assert "How this was counted" in text
    assert "■" not in text
    assert "\ufffd" not in text


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_set_outside_the_margins(name: str, built: Callable[[str], bytes]) -> None:
    document = pypdfium2.PdfDocument(built(name))
    page = document[0].get_textpage()
    boxes = [page.get_charbox(index) for index in range(page.count_chars())]
    rows = [box for box in boxes if box[2] - box[0] < 50 and not PAGES[name].results.rehearsal]
    assert all(left > 44 and right < 552 and bottom > 20 and top < 800 for left, bottom, right, top in rows if right > left)
    page.close()
    document.close()


@pytest.mark.parametrize("name", PAGES)
def test_the_code_on_the_page_leads_to_the_address(name: str, built: Callable[[str], bytes]) -> None:
    found = zxingcpp.read_barcodes(picture_of(built(name), 200), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    assert [code.text for code in found] == [PAGES[name].online_url]


def test_the_code_has_four_white_modules_around_it(fonts: FontSet) -> None:
    picture = picture_of(summary_report.build(summary(), fonts), 288).convert("L")
    corners = zxingcpp.read_barcodes(picture)[0].position
    left, top, right, bottom = corners.top_left.x, corners.top_left.y, corners.bottom_right.x, corners.bottom_right.y
    quiet = round(4 * (right - left) / 33) - 4
    around = picture.crop((left - quiet, top - quiet, right + quiet, bottom + quiet)).load()
    size = (right - left) + 2 * quiet, (bottom - top) + 2 * quiet
    edge = [
        (x, y)
        for x in range(size[0])
        for y in range(size[1])
        if not (quiet - 3 < x < size[0] - quiet + 3 and quiet - 3 < y < size[1] - quiet + 3)
    ]
    assert around is not None
    assert {around[x, y] for x, y in edge} == {255}


def test_the_page_says_every_number_of_the_summary(fonts: FontSet) -> None:
    text = words(summary(undecided=3, reopened=2), fonts)
    for part in (
        "54% Yes 694 votes",
        "591 votes 46% No",
        "579 · 45%",
        "309 · 24%",
        "397 · 31%",
        "694 · 54%",
        "591 · 46%",
        "688 stayed",
        "288 changed sides",
        "309 decided",
        "fair point, said 60% of the No voters who answered",
        "fair point, said 60% of the Yes voters who answered",
        "Visits: 1,412 = votes: 1,285 + left without voting: 127.",
        "4 reasons were hidden",
        "3 reasons were not looked at yet and are not printed.",
        "opened again 2 times",
        URL,
    ):
        assert part in text
    for moved in ("387", "192", "211", "98", "96", "301"):
        assert f" {moved} " in text


def test_the_page_reads_from_the_question_to_the_foot(fonts: FontSet) -> None:
    text = words(summary(), fonts)
    order = (
        "SCIENCE FESTIVAL",
        "Should we have",
        "54% of 1,285 votes said yes",
        "54% Yes",
        "Who changed",
        "“Supermarkets",
        "“If the",
        "How this",
        "Page 1 of 2",
    )
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_two_builds_of_one_summary_are_the_same_bytes() -> None:
    one, two = (summary_report.build(PAGES["hostile reasons"], FontSet(FONTS)) for _ in range(2))
    assert one == two


def test_the_file_knows_its_title_language_and_fonts(fonts: FontSet) -> None:
    reader = PdfReader(BytesIO(summary_report.build(summary(), fonts)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Should we have some level of control over open source AI models? — Science Festival, Hall B"
    assert reader.metadata.author == "Goodfaith"
    assert str(reader.root_object["/Lang"]) == "en"
    resources: Any = reader.pages[0]["/Resources"]
    used = [font.get_object() for font in resources["/Font"].values()]
    embedded = [font for font in used if "/FontFile2" in font.get("/FontDescriptor", {})]
    assert {str(font["/BaseFont"]).partition("+")[2] for font in embedded} >= {"Literata-Regular", "AtkinsonHyperlegibleNext-Regular"}


def test_below_25_votes_no_form_has_a_percentage(fonts: FontSet) -> None:
    flow = Flow({(Stance.FOR, Side.FOR): 9, (Stance.UNSURE, Side.AGAINST): 15})
    few = exported(votes=24, visits=24, split=Split(9, 15), flow=flow, reasons=[], points=[])
    pdfs = [summary_report.build(few, fonts), large_print.build(few, fonts), slide.build(few, fonts)]
    texts = [*map(text_of, pdfs), " ".join(document.pieces(few, paths.resources(), ENGLISH)).partition("</style>")[2]]
    for text in texts:
        assert "9 of 24 Yes" in text
        assert "15 of 24 No" in text
        assert "15 of 24 votes said no" in text
        assert "%" not in text.replace("100%", "")
    enough = exported(votes=25, visits=25, split=Split(10, 15), flow=None, asked_opening=False, reasons=[], points=[])
    assert "60% No" in words(enough, fonts)


def test_few_votes_show_neither_side_nor_words(fonts: FontSet) -> None:
    text = words(PAGES["four votes"], fonts)
    assert "The result is held back: it would show who voted how." in text
    assert "%" not in text
    assert "Supermarkets" not in text
    assert "Until it is shown no reasons are printed either" in text


def test_a_rehearsal_says_so_in_its_sentence_and_across_the_page(fonts: FontSet) -> None:
    assert words(PAGES["a rehearsal"], fonts).count("REHEARSAL — not a result") == 2
    assert "REHEARSAL" not in words(summary(), fonts)


def test_an_open_session_says_what_its_numbers_are(fonts: FontSet) -> None:
    text = words(PAGES["still open"], fonts)
    assert "STILL OPEN" in text
    assert "54% of 1,285 votes said yes" in text
    assert "the page shows the first 1,285" in text
    assert "STILL OPEN" not in words(summary(), fonts)


def test_reasons_that_do_not_fit_are_counted(built: Callable[[str], bytes]) -> None:
    text = text_of(built("412 long reasons"))
    printed = text.count("“The people who hold")
    more = [int(part.split()[0]) for part in text.split("and ")[1:] if part.split()[1:2] == ["more"]]
    assert len(more) == 2
    assert printed + sum(more) == 412
    assert printed >= 2


@pytest.mark.parametrize(("fair", "printed"), [(9, True), (4, False)])
def test_a_shorter_reason_takes_the_place_only_of_one_as_fair(fonts: FontSet, fair: int, printed: bool) -> None:
    """Below a heading that says what reached the other side, a lower rank would be a false line."""
    tall = [reason(LONG * 2 + f"Number {i}.", Side.FOR, 9, 9) for i in range(9)]
    text = words(summary(reasons=[*tall, reason("Short and kind.", Side.FOR, fair, 9)]), fonts)
    assert ("“Short and kind.”" in text) is printed
    assert text.count("“The people who hold") >= 1


@pytest.mark.parametrize(("fair", "reached"), [(5, True), (0, False)])
def test_the_heading_is_true_of_every_reason_below_it(fonts: FontSet, fair: int, reached: bool) -> None:
    reasons = [reason("Known.", side, 9, 9) for side in Side] + [reason("Unknown.", Side.FOR, fair, 9)]
    text = words(summary(reasons=reasons), fonts)
    assert text.count("that reached the other side") == (2 if reached else 0)
    assert text.count("Why people said") == (0 if reached else 2)


def test_a_reason_taller_than_its_column_is_cut_with_an_ellipsis(fonts: FontSet) -> None:
    text = words(PAGES["one tall reason a side"], fonts)
    assert text.count("WWW…”") == 2


def test_typed_markup_is_printed_as_typed(fonts: FontSet) -> None:
    text = words(summary(reasons=[reason(HOSTILE[0]), reason(HOSTILE[1], Side.AGAINST)]), fonts)
    assert "“I <3 this & <b>bold”" in text
    assert '“<img src="http://x"> &amp; </para>”' in text


def test_a_share_of_fewer_than_five_answers_is_not_printed(fonts: FontSet) -> None:
    assert "fair point" not in words(summary(reasons=[reason("Mine.", Side.FOR, 4, 4)]), fonts)
    assert "fair point, said 80% of the No voters who answered" in words(summary(reasons=[reason("Mine.", Side.FOR, 4, 5)]), fonts)


@pytest.mark.parametrize(("reasons", "pages"), [([], 2), ([reason("Short.")], 2), ([reason(f"{n} " * 9) for n in range(60)], 3)])
def test_reasons_have_pages_of_their_own_only_if_the_first_page_cannot_hold_them(fonts: FontSet, reasons: list[Reason], pages: int) -> None:
    texts = [page.extract_text() for page in PdfReader(BytesIO(summary_report.build(summary(reasons=reasons), fonts))).pages]
    assert len(texts) == pages
    assert f"of {pages}" in texts[0]
    assert ("In their own words" in texts[1]) == (pages > 2)


def test_a_reason_cut_on_the_first_page_is_whole_on_the_second(fonts: FontSet) -> None:
    first, second, *_ = PdfReader(BytesIO(summary_report.build(PAGES["one tall reason a side"], fonts))).pages
    assert first.extract_text().count("WWW…”") == 2
    assert "In their own words" in second.extract_text()
    assert "WWW…" not in second.extract_text()


def test_picked_points_fill_the_room_that_reasons_leave(fonts: FontSet) -> None:
    assert "120 × Open models are powerful." in words(summary(reasons=[]), fonts)
    assert "Picked from the list" in words(summary(), fonts)
    assert "Open models are powerful." not in words(summary(reasons=PAGES["412 long reasons"].reasons), fonts)


def test_votes_without_a_first_stance_are_named(fonts: FontSet) -> None:
    assert "5 votes came without a first stance" in words(summary(votes=1290, split=Split(699, 591), without_opening=5), fonts)
    assert "Who changed their mind is not shown: too few said where they stood before, or some" in words(PAGES["a tie"], fonts)
    assert "first stance" not in words(PAGES["no opening asked"], fonts)


def test_an_address_without_a_code_still_makes_a_page(fonts: FontSet) -> None:
    pdf = summary_report.build(summary(online_url="http://goodfaith.example"), fonts)
    assert "http://goodfaith.example" in text_of(pdf)
    assert zxingcpp.read_barcodes(picture_of(pdf)) == []


def test_a_missing_font_is_a_known_problem(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"font .* is missing"):
        summary_report.build(summary(), FontSet(tmp_path))
