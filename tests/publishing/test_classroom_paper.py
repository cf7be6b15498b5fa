"""Hand-outs and exit slips: everything is on them, once and in order, whatever the debate; both sides alike; black on white."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PageObject, PdfReader

from kiosk import paths
from kiosk.app.classroom import render
from kiosk.domain.debate import Block, BlockKind, DebateText, Discussion, PicturePart, Side
from kiosk.packs import read_pack
from kiosk.publishing.pdf import handout
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.publishing.pdf.paper import Paper
from kiosk.services.classroom_paper import ClassroomPaper, Sheet
from kiosk.services.pictures import RenderedPicture
from tests.packs.pictures import COLOURS, picture
from tests.sample_debate import sample_debate

SHIPPED: Final = [(name, language) for name in ("open-source-ai", "phones-at-school") for language in ("en", "es")]
SIZES: Final = tuple(Paper)


def _shipped(name: str, language: str) -> DebateText:
    return read_pack(paths.content() / name).text(language)


def _pages(text: DebateText, sheet: Sheet = Sheet.HANDOUT, size: str = "A4") -> list[PageObject]:
    return list(PdfReader(BytesIO(render(ClassroomPaper(text, sheet), size))).pages)


def _letters(text: str) -> str:
    """Return the text without spaces, which a line break may be."""
    return re.sub(r"\s+", "", text)


def _letters_of(pages: Sequence[PageObject]) -> str:
    return _letters("".join(page.extract_text() for page in pages))


def _on_case_page(text: DebateText, side: Side) -> Iterator[str]:
    case = text.cases[side]
    yield from (case.heading, *(block.text for block in case.argument))
    if case.discussion:
        yield from (case.discussion.heading, *case.discussion.questions)


def _long(text: DebateText, times: int) -> DebateText:
    """Return a debate in which every text and list is `times` as long."""

    def stretch(words: str) -> str:
        return " ".join([words] * times)

    cases = {
        side: replace(
            case,
            heading=stretch(case.heading),
            points=tuple(f"{number} {stretch(point)}" for number, point in enumerate(case.points * times)),
            argument=tuple(Block(block.kind, f"{n} {block.text}", "", block.number) for n, block in enumerate(case.argument * times)),
        )
        for side, case in text.cases.items()
    }
    facts = tuple(f"{number} {stretch(fact)}" for number, fact in enumerate(text.facts * times))
    return replace(text, question=stretch(text.question), proposition=stretch(text.proposition), facts=facts, cases=cases)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_a_shipped_debate_is_one_page_in_short_and_a_page_for_each_side(name: str, language: str, size: Paper) -> None:
    text = _shipped(name, language)
    short, *cases = _pages(text, size=size)
    assert short.mediabox[2:] == list(map(pytest.approx, size.size))
    letters = _letters_of([short])
    assert text.discussion is not None
    for words in (text.question, text.proposition, *text.facts, *text.discussion.questions):
        assert _letters(words) in letters
    for side in Side:
        assert _letters(text.cases[side].heading) in letters
    for side, page in zip(Side, cases, strict=True):
        letters = _letters_of([page])
        assert all(_letters(words) in letters for words in _on_case_page(text, side))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("sheet", Sheet)
def test_the_same_text_gives_the_same_bytes(sheet: Sheet, size: Paper) -> None:
    paper = ClassroomPaper(_shipped("phones-at-school", "es"), sheet)
    assert render(paper, size) == render(paper, size)


def _type_sizes(page: PageObject) -> set[float]:
    content = page.get_contents()
    assert content is not None
    return {float(size) for size in re.findall(rb"/F\d+\+?\d* ([\d.]+) Tf", content.get_data())}


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_both_sides_have_the_same_type_and_as_many_lines_to_write_on(name: str, language: str) -> None:
    _, *cases = _pages(_shipped(name, language))
    assert len({frozenset(_type_sizes(page)) for page in cases}) == 1
    assert len({page.extract_text().count("What convinced me") for page in cases}) == 1


def _rendered(size: tuple[int, int] = (300, 200), **other: tuple[int, int]) -> dict[PicturePart, RenderedPicture]:
    sizes = {part: other.get(part, size) for part in PicturePart}
    return {part: RenderedPicture(picture(size=sizes[part], colour=COLOURS[part]), *sizes[part], part) for part in PicturePart}


def _drawn(page: PageObject) -> list[tuple[float, float]]:
    """Return width and height of every picture on a page."""
    content = page.get_contents()
    assert content is not None
    found = re.findall(rb"([\d.]+) 0 0 ([\d.]+) [\d.]+ [\d.]+ cm\s+/\S+ Do", content.get_data())
    return [(float(width), float(height)) for width, height in found]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(300, 200), (200, 300), (300, 100)])
def test_the_pictures_are_on_the_first_page_in_one_size(size: tuple[int, int], language: str) -> None:
    text = replace(_shipped("phones-at-school", "en"), language=language)
    first, *others = PdfReader(BytesIO(render(ClassroomPaper(text, pictures=_rendered(size)), "A4"))).pages
    assert len(_drawn(first)) == 3
    assert len(set(_drawn(first))) == 1
    assert all(not _drawn(page) for page in others)
    width, height = _drawn(first)[0]
    assert width / height == pytest.approx(size[0] / size[1], rel=0.01)
    letters = _letters_of([first])
    assert all(_letters(fact) in letters for fact in text.facts)


def test_sides_of_two_sizes_would_be_noticed() -> None:
    paper = ClassroomPaper(_shipped("phones-at-school", "en"), pictures=_rendered(against=(300, 300)))
    assert len(set(_drawn(PdfReader(BytesIO(render(paper, "A4"))).pages[0]))) == 2


def test_exit_slips_have_no_pictures() -> None:
    paper = ClassroomPaper(_shipped("phones-at-school", "en"), Sheet.SLIPS, _rendered())
    assert not _drawn(PdfReader(BytesIO(render(paper, "A4"))).pages[0])


@pytest.mark.parametrize("sheet", Sheet)
def test_everything_is_black_or_grey(sheet: Sheet) -> None:
    for page in _pages(_shipped("phones-at-school", "en"), sheet):
        content = page.get_contents()
        assert content is not None
        colours = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b", content.get_data())
        assert colours
        assert all(max(map(float, colour)) - min(map(float, colour)) < 0.1 for colour in colours), colours


@pytest.mark.parametrize("times", [3, 8])
def test_a_long_debate_goes_on_on_further_pages_and_loses_nothing(times: int) -> None:
    text = _long(_shipped("open-source-ai", "en"), times)
    pages = _pages(text)
    assert len(pages) > 3
    letters = _letters_of(pages)
    for side in Side:
        assert all(_letters(block.text)[:16] in letters for block in text.cases[side].argument)
        assert sum(_letters(point)[:30] in letters for point in text.cases[side].points) == len(text.cases[side].points)
    assert letters.count(_letters("What convinced me")) >= 1


def _words(page_text: str) -> list[str]:
    return page_text.split()


@settings(max_examples=10, deadline=None)
@given(
    st.lists(st.sampled_from(["a", "word", "Donaudampfschifffahrt" * 9, "ﷺ", "שלום", "字", "é" * 40]), min_size=1, max_size=250),
    st.sampled_from(SIZES),
)
def test_no_block_is_lost_or_repeated_whatever_its_words(words: list[str], size: Paper) -> None:
    debate = sample_debate().text()
    marked = [f"<{number}>{word}" for number, word in enumerate(words)]
    argument = tuple(Block(BlockKind.PARAGRAPH, " ".join(marked[start : start + 9]), "") for start in range(0, len(marked), 9))
    cases = {side: replace(debate.cases[side], argument=argument, points=tuple(marked[:40])) for side in Side}
    found = _letters_of(_pages(replace(debate, cases=cases), size=size))
    for number in range(len(words)):
        expected = 2 + 2 * (number < 40)
        assert found.count(f"<{number}>") + found.count(f">{number}<") >= expected, number


def test_a_debate_without_questions_to_discuss_has_no_empty_heading() -> None:
    text = sample_debate().text()
    letters = _letters_of(_pages(text))
    assert _letters("To discuss") not in letters
    asked = replace(text, discussion=Discussion("To discuss", ("Why a sample?",)))
    assert _letters("To discuss • Why a sample?") in _letters_of(_pages(asked))


def test_what_no_font_can_draw_is_named_at_the_foot() -> None:
    text = sample_debate().text()
    (first, *_) = _pages(replace(text, facts=("An egg \U0001ffff.",)))
    assert "[¹]" in first.extract_text()


QUESTION: Final = "هل ينبغي وضع الهواتف جانبا طوال اليوم الدراسي؟"


def test_arabic_pages_begin_at_the_right() -> None:
    text = replace(sample_debate().text(), language="ar", facts=("الهواتف تشتت الانتباه.",), question=QUESTION)
    reader = PdfReader(BytesIO(render(ClassroomPaper(text), "A4")))
    assert str(reader.root_object["/Lang"]) == "ar"
    starts: list[float] = []

    def note(words: str, _cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if "أقنعني" in unicodedata.normalize("NFKC", words):
            starts.append(tm[4])

    reader.pages[0].extract_text(visitor_text=note)
    assert starts
    assert all(x > 300 for x in starts)


def test_a_paragraph_that_goes_on_in_the_next_column_keeps_its_direction() -> None:
    argument = (Block(BlockKind.PARAGRAPH, "الهواتف " + "PISA 2022 " * 600, ""),)
    debate = sample_debate().text()
    cases = {side: replace(debate.cases[side], argument=argument) for side in Side}
    page = _pages(replace(debate, language="ar", question=QUESTION, cases=cases))[1]
    lefts: list[float] = []

    def note(words: str, _cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if words.startswith(("PISA", "2022")):
            lefts.append(tm[4])

    page.extract_text(visitor_text=note)
    assert min(lefts) > 48 + 1, "the last line of a left-to-right paragraph would begin at the left edge"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_four_exit_slips_are_on_a_sheet(name: str, language: str, size: Paper) -> None:
    text = _shipped(name, language)
    (page,) = _pages(text, Sheet.SLIPS, size)
    letters = _letters_of([page])
    assert letters.count(_letters(text.question)) == 4
    assert letters.count(_letters(text.proposition)) == 4


@pytest.mark.parametrize("language", ["en", "es", "fr", "de"])
@pytest.mark.parametrize("paper", list(Paper))
def test_no_answer_of_an_exit_slip_is_broken(language: str, paper: Paper) -> None:
    """'Je ne sais pas' is longer than a third of a slip."""
    words = {"en": "Not sure", "es": "No lo sé", "fr": "Je ne sais pas", "de": "Unsicher"}[language]
    (page,) = _pages(replace(_shipped("phones-at-school", "en"), language=language), Sheet.SLIPS, paper.value)
    assert len([line for line in page.extract_text().splitlines() if words in line]) == 8


@pytest.mark.parametrize(("times", "count"), [(9, 2), (20, 1)])
def test_a_long_proposition_gets_larger_slips(times: int, count: int) -> None:
    text = _long(_shipped("phones-at-school", "en"), times)
    (page,) = _pages(text, Sheet.SLIPS)
    assert _letters_of([page]).count(_letters(text.proposition)) == count


def test_a_slip_that_needs_more_pages_gets_them() -> None:
    text = _long(_shipped("phones-at-school", "en"), 90)
    pages = _pages(text, Sheet.SLIPS)
    assert len(pages) > 1
    assert _letters(text.proposition) in _letters_of(pages)
    assert _letters("Please write no name.") in _letters_of(pages)


def test_a_text_that_is_too_long_is_noticed_by_these_tests(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant the fault that the tests above look for: a page that cuts what does not fit."""

    def cut(blocks: list[object], _height: float, *, must: bool) -> tuple[list[object], list[object]]:
        del must
        return list(blocks)[:3], []

    monkeypatch.setattr("kiosk.publishing.pdf.text_blocks.take", cut)
    with pytest.raises(AssertionError):
        test_a_long_debate_goes_on_on_further_pages_and_loses_nothing(3)


def test_fonts_of_the_program_are_enough() -> None:
    assert handout.build(_shipped("phones-at-school", "en"), FontSet(paths.fonts(), system=())).startswith(b"%PDF")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_plan_of_a_lesson_is_one_page_with_every_question(name: str, language: str, size: Paper) -> None:
    text = _shipped(name, language)
    (page,) = _pages(text, Sheet.PLAN, size)
    letters = _letters_of([page])
    asked = [text.discussion, *(text.cases[side].discussion for side in Side)]
    assert all(_letters(question) in letters for discussion in asked if discussion for question in discussion.questions)
    times = [int(minutes) for minutes in re.findall(r"(\d+) min", page.extract_text())]
    assert times[-6:] == [5, 5, 10, 10, 7, 3]


def test_a_long_plan_goes_on_on_further_pages() -> None:
    text = _long(_shipped("phones-at-school", "en"), 40)
    pages = _pages(text, Sheet.PLAN)
    assert len(pages) > 1
    assert _letters("pin it to the wall") in _letters_of(pages)
