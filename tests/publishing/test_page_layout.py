"""Where things stand on paper, and that no sheet is wasted."""

from collections.abc import Mapping
from typing import Any, Final

import pypdfium2
import pytest

from kiosk import paths
from kiosk.app.reports.writers import print_locale
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MethodVotes
from kiosk.domain.flow import Flow
from kiosk.domain.tally import EntryMethod, Split
from kiosk.publishing.pdf import large_print, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.publishing.text import net_swing
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.services.summary import Summary
from tests.publishing.exported import exported
from tests.publishing.pages import FLOW, find, reason, texts_of

NOTE: Final = "300 votes came without a first stance and are not in this picture. Its shares are those of the rest."
WORDS: Final = (
    "Seat belts help.",
    "Rules are late.",
    "Who checks?",
    "I trust people.",
    "Nobody answers.",
    "A sticker.",
    "Too late.",
    "Be open.",
)


def paper(summary: Summary, locale: Locale = ENGLISH, size: Paper = Paper.A4) -> bytes:
    return summary_report.build(summary, FontSet(paths.fonts(), ()), locale, size)


def a_day(reasons: int, **changes: Any) -> Summary:  # noqa: ANN401 - any field
    return exported(**{"reasons": [reason(WORDS[number], list(Side)[number % 2]) for number in range(reasons)], "points": [], **changes})


def test_what_the_flow_leaves_out_stands_between_its_title_and_the_picture() -> None:
    page = texts_of(paper(a_day(2, votes=1585, visits=1585, split=Split(814, 771), without_opening=300)))[0]
    assert page.index("Who changed their mind") < page.index(NOTE) < page.index("688 stayed")
    assert "Its shares" not in texts_of(paper(a_day(2)))[0]


def test_the_legend_begins_where_the_picture_does() -> None:
    pdf = paper(a_day(2))
    assert find(pdf, "688 stayed")[0].left < find(pdf, "387")[0].left


YES, NO, UNSURE = Stance.FOR, Stance.AGAINST, Stance.UNSURE


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (FLOW.counts, "Net swing: yes gained 9 points; no gained 15 points."),
        ({(YES, Side.FOR): 49, (YES, Side.AGAINST): 1, (NO, Side.AGAINST): 50}, "Net swing: yes lost 1 point; no gained 1 point."),
        ({(YES, Side.FOR): 50, (NO, Side.AGAINST): 40, (NO, None): 10}, "Net swing: yes as before; no lost 10 points."),
        ({(YES, Side.FOR): 10, (UNSURE, Side.AGAINST): 14}, ""),
    ],
)
def test_the_swing_is_told_in_points_beside_what_it_does_not_say(counts: Mapping[tuple[Stance, Side | None], int], said: str) -> None:
    summary = a_day(2, flow=Flow(counts))
    warning = " Small sides gain more easily, so read the flow, not the swing."
    assert net_swing.sentence(summary.results, ENGLISH) == (said + warning if said else "")
    page = texts_of(paper(summary))[0]
    assert said in page
    assert ("Net swing" in page) is bool(said)


def test_a_few_reasons_more_do_not_take_another_page() -> None:
    first, second = texts_of(paper(a_day(8, votes=1585, visits=1585, split=Split(814, 771), without_opening=300)))
    assert all(f"“{text}”" in first for text in WORDS)
    assert second.index("How this was counted") < 100


def test_few_reasons_are_set_in_larger_type() -> None:
    few, many = (find(paper(a_day(count)), WORDS[0])[0] for count in (2, 8))
    assert few.right - few.left > 1.1 * (many.right - many.left)


@pytest.mark.parametrize("summary", [a_day(0, votes=0, visits=0, split=None, flow=None), a_day(2)], ids=["nobody", "a day"])
def test_how_it_was_counted_fills_both_columns_alike(summary: Summary) -> None:
    pdf = paper(summary)
    document = pypdfium2.PdfDocument(pdf)
    letters = document[1].get_textpage()
    boxes = [letters.get_charbox(index) for index in range(letters.count_chars())]
    letters.close()
    document.close()
    body = [box for box in boxes if box[1] > 0.1 * Paper.A4.size[1] and box[2] > box[0]]
    ends = [min(box[1] for box in body if (box[0] < 0.5 * Paper.A4.size[0]) is left) for left in (True, False)]
    assert abs(ends[0] - ends[1]) < 0.2 * Paper.A4.size[1]


def test_large_print_adds_up_with_hands_and_paper() -> None:
    entered = [MethodVotes(EntryMethod.TOUCH, 18), MethodVotes(EntryMethod.HANDS, 20), MethodVotes(EntryMethod.PAPER, 10)]
    counted = a_day(0, votes=48, visits=20, split=Split(26, 22), flow=None, asked_opening=False, without_opening=None, entered=entered)
    (page,) = texts_of(large_print.build(counted, FontSet(paths.fonts(), ())))
    assert "Visits: 20 = votes on a screen: 18 + left without voting: 2. Votes by raised hands or on paper: 30, so 48 in all." in page


def test_an_arabic_page_begins_with_the_event_at_its_right() -> None:
    pdf = paper(a_day(2), print_locale("ar"))
    (event,), (year,) = find(pdf, "FESTIVAL"), find(pdf, "2026")
    assert event.left > year.right
    assert event.right > 0.75 * Paper.A4.size[0]


def test_answers_in_an_arabic_table_begin_at_its_right() -> None:
    pdf = paper(a_day(2), print_locale("ar"))
    answer, number = find(pdf, "Yes", 1)[0], find(pdf, "694", 1)[0]
    assert answer.bottom == pytest.approx(number.bottom, abs=3)
    assert answer.right > 0.85 * Paper.A4.size[0]
    assert number.right < 0.75 * Paper.A4.size[0]
