"""Documents as other word processors write them, and what is said of what is missing or cannot be placed."""

from pathlib import Path
from typing import Any

import pytest
from docx.document import Document as DocxDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from kiosk.domain.debate import PicturePart, Side
from kiosk.errors import KnownError
from kiosk.packs import ImportedPack, import_pack
from kiosk.services.document_remarks import describe
from tests.packs.documents.word import LINES, document, without, write
from tests.packs.pictures import picture

EXAMPLE = "At the start: no https address on a line of its own; an example was put in for the QR code"


def imported(folder: Path, content: bytes, name: str = "bridge.docx") -> ImportedPack:
    return import_pack(write(folder, name, content), folder / "debates")


def remarks(pack: ImportedPack) -> list[str]:
    return [sentence for remark in pack.remarks if (sentence := describe(remark)) != EXAMPLE]


def replaced(old: str, *new: tuple[str, str]) -> bytes:
    """Return the document with other paragraphs in place of one."""
    return document(*[line for one in LINES for line in (new if one[1] == old else [one])])


def test_real_headings_and_lists_are_a_debate(tmp_path: Path) -> None:
    pack = imported(tmp_path, document())
    text = pack.debate.text()
    assert (text.question, text.tagline, text.proposition) == (LINES[0][1], LINES[1][1], LINES[5][1])
    assert [(text.cases[side].label, text.cases[side].points) for side in Side] == [
        ("For", ("It saves time.",)),
        ("Against", ("It costs less.",)),
    ]
    assert remarks(pack) == []


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fr", ("Contexte", "La proposition", "Pour", "Contre")),
        ("de", ("Worin sich beide Seiten einig sind", "These", "Dafür", "Dagegen")),
        ("es", ("Contexto", "Moción", "A favor", "En contra")),
        ("ar", ("الحقائق", "الاقتراح", "مع", "ضد")),
    ],
)
def test_headings_are_known_in_the_languages_of_the_program(tmp_path: Path, language: str, names: tuple[str, ...]) -> None:
    known = dict(zip(("Common ground", "Proposition", "For", "Against"), names, strict=True))
    pack = imported(tmp_path, document(*[(style, known.get(text, text)) for style, text in LINES]))
    assert pack.debate.languages == (language,)
    assert [pack.debate.text().cases[side].label for side in Side] == list(names[2:])


def test_against_may_come_first(tmp_path: Path) -> None:
    pack = imported(tmp_path, document(*LINES[:6], *LINES[9:], *LINES[6:9]))
    assert pack.debate.text().cases[Side.FOR].points == ("It saves time.",)


def test_a_side_without_a_name_is_the_other_one_also_where_against_comes_first(tmp_path: Path) -> None:
    unnamed = [("Heading 1", "What the council says") if text == "For" else (style, text) for style, text in LINES]
    pack = imported(tmp_path, document(*unnamed[:6], *unnamed[9:], *unnamed[6:9]))
    assert [pack.debate.text().cases[side].points for side in Side] == [("It saves time.",), ("It costs less.",)]
    taken = "this heading names no side; by its place it was taken as the side for the proposition"
    assert remarks(pack) == [f"Under ‘What the council says’: {taken}"]


@pytest.mark.parametrize("heading", ["Arguments in favour of a bridge", "The case for a bridge over the river"])
def test_the_name_of_a_side_may_say_what_for(tmp_path: Path, heading: str) -> None:
    lines = [(style, heading if text == "For" else text) for style, text in LINES]
    against = [("Heading 1", "Arguments against a bridge") if text == "Against" else (style, text) for style, text in lines]
    pack = imported(tmp_path, document(*against[:6], *against[9:], *against[6:9]))
    assert pack.debate.text().cases[Side.FOR].points == ("It saves time.",)


def test_questions_beside_the_sides_are_about_what_both_agree_on(tmp_path: Path) -> None:
    pack = imported(tmp_path, document(*LINES, ("Heading 1", "Questions for discussion"), ("List Number", "Who would pay?")))
    text = pack.debate.text()
    assert (text.discussion.questions if text.discussion else ()) == ("Who would pay?",)
    assert text.cases[Side.AGAINST].discussion is None


def test_a_heading_with_nothing_below_it_is_a_line_of_the_introduction(tmp_path: Path) -> None:
    pack = imported(tmp_path, document(LINES[0], ("Heading 1", "A question for Thursday"), *LINES[2:]))
    assert pack.debate.text().tagline == "A question for Thursday"


def test_a_side_without_a_list_is_said_with_its_place(tmp_path: Path) -> None:
    pack = imported(tmp_path, replaced("It saves time.", ("Normal", "It saves time. Everyone knows.")))
    assert remarks(pack) == ["Under ‘For’: no list of points; the first sentence of each paragraph was taken as one"]
    assert pack.debate.text().cases[Side.FOR].points == ("It saves time.", "A bridge is open at night.")


def test_a_side_without_an_argument_is_said(tmp_path: Path) -> None:
    pack = imported(tmp_path, replaced("A bridge is open at night."))
    assert remarks(pack) == ["Under ‘For’: no argument below the points; the points were taken as the argument, too"]


def test_points_may_be_headings_with_their_reasons_below(tmp_path: Path) -> None:
    points = (("Heading 2", "It saves time"), ("Normal", "An hour a day."), ("Heading 2", "It lasts"), ("Normal", "A hundred years."))
    pack = imported(tmp_path, document(*LINES[:7], *points, *LINES[9:]))
    case = pack.debate.text().cases[Side.FOR]
    assert case.points == ("It saves time", "It lasts")
    assert [block.text for block in case.argument] == ["An hour a day.", "A hundred years."]


def test_what_is_below_no_heading_of_a_debate_is_said(tmp_path: Path) -> None:
    pack = imported(tmp_path, document(*LINES, ("Heading 1", "Sources"), ("Normal", "A library.")))
    assert remarks(pack) == ["Under ‘Sources’: this heading was left out with what is below it; none was expected here"]


def test_missing_parts_are_named_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="it has no heading for 'Where both sides agree', 'Against'; a template document shows"):
        imported(tmp_path, without("Common ground", "Against"))


def test_an_address_on_its_own_line_is_that_of_the_code(tmp_path: Path) -> None:
    pack = imported(tmp_path, replaced(LINES[1][1], LINES[1], ("Normal", "https://debates.example.com/bridge")))
    assert pack.debate.online_url == "https://debates.example.com/bridge"
    assert pack.remarks == ()


def test_a_title_that_is_a_statement_is_the_proposition(tmp_path: Path) -> None:
    lines = [(style, text.replace("Should we build the bridge?", "We should build the bridge.")) for style, text in LINES]
    pack = imported(tmp_path, document(*lines[:4], *lines[6:]))
    assert pack.debate.text().proposition == "We should build the bridge."
    assert remarks(pack) == ["Under ‘We should build the bridge.’: no proposition; the title was taken for it"]


def test_tracked_changes_are_read_as_their_final_text(tmp_path: Path) -> None:
    def change(made: DocxDocument) -> None:
        paragraph: Any = made.paragraphs[5]._p
        about = 'w:id="1" w:author="A" w:date="2026-01-01T10:00:00Z"'
        space = nsdecls("w")
        paragraph.append(parse_xml(f"<w:ins {space} {about}><w:r><w:t> Soon.</w:t></w:r></w:ins>"))
        paragraph.append(parse_xml(f"<w:del {space} {about}><w:r><w:delText> Never.</w:delText></w:r></w:del>"))

    assert imported(tmp_path, document(change=change)).debate.text().proposition == "We should build the bridge. Soon."


def test_tabs_soft_hyphens_and_signs_of_markdown_change_nothing(tmp_path: Path) -> None:
    words = "A\tbridge*, 2 < 3 & [so] #1 _it_ “open” at\u00a0ni\u00adght`."
    pack = imported(tmp_path, replaced("A bridge is open at night.", ("Normal", words)))
    assert pack.debate.text().cases[Side.FOR].argument[0].text == "A bridge*, 2 < 3 & [so] #1 _it_ “open” at\u00a0night`."


def _with_picture(folder: Path, *places: tuple[int, str]) -> bytes:
    """Return a document with pictures in some paragraphs, each with an alt text."""
    file = folder / "picture.png"
    file.write_bytes(picture("PNG", (80, 60)))

    def change(made: DocxDocument) -> None:
        for index, alt in places:
            made.paragraphs[index].add_run().add_picture(str(file))
            drawing = made.paragraphs[index]._p.xpath(".//wp:docPr")[0]
            drawing.set("descr", alt)

    return document(change=change)


@pytest.mark.parametrize(("start", "number"), [("7", 7), ("0", 0), ("99999999999", 1), ("9" * 5000, 1), ("-3", 1)])
def test_a_list_begins_with_its_own_number_if_there_is_one(tmp_path: Path, start: str, number: int) -> None:
    def change(made: DocxDocument) -> None:
        paragraph: Any = made.add_paragraph("A day is a day.", "List Number")._p
        numbering: Any = made.part.numbering_part.element
        style: Any = made.styles["List Number"].element
        num = numbering.add_num(numbering.num_having_numId(style.pPr.numPr.numId.val).abstractNumId.val)
        num.add_lvlOverride(ilvl=0)._add_startOverride(val=1).set(qn("w:val"), start)
        numbers = paragraph.get_or_add_pPr().get_or_add_numPr()
        numbers.get_or_add_ilvl().val, numbers.get_or_add_numId().val = 0, num.numId

    pack = imported(tmp_path, document(*LINES, change=change))
    block = pack.debate.text().cases[Side.AGAINST].argument[-1]
    assert (block.text, block.number) == ("A day is a day.", number)


def test_pictures_of_both_sides_are_taken(tmp_path: Path) -> None:
    pack = imported(tmp_path, _with_picture(tmp_path, (8, "A bridge"), (11, "A ferry"), (1, "A river")))
    pictures = pack.debate.text().pictures
    assert {part: picture.alt for part, picture in pictures.items()} == {PicturePart.FOR: "A bridge", PicturePart.AGAINST: "A ferry"}
    assert len(remarks(pack)) == 1
    assert "a picture was left out; there is room for one below" in remarks(pack)[0]


def test_a_picture_of_one_side_or_without_alt_text_is_left_out(tmp_path: Path) -> None:
    pack = imported(tmp_path, _with_picture(tmp_path, (8, "A bridge"), (11, "")))
    assert sorted(remarks(pack)) == [
        "Under ‘Against’: a picture was left out; give it an alt text that says what it shows",
        "Under ‘For’: a picture was left out; both sides need one of the same size, or neither has one",
    ]
    assert not pack.debate.text().pictures
