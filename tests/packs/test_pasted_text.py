"""Texts pasted from word processors are read as their authors meant them, wherever that is certain."""

from pathlib import Path

import pytest

from kiosk.domain.debate import BlockKind, Side
from kiosk.packs import inspect_pack, read_pack
from kiosk.packs.normalization import normalize
from tests.packs.sample_pack import TEXT, replace_line, replace_once, write_pack

POINTS = ("Quiet streets.", "Children walk.", "The bus is on time.")
LISTS = {
    "signs of every kind": "- {}\n– {}\n• {}",
    "en dashes": "– {}\n– {}\n– {}",
    "em dashes": "— {}\n— {}\n— {}",
    "minus signs": "\u2212 {}\n\u2212 {}\n\u2212 {}",
    "hyphens that are none": "\u2010 {}\n\u2011 {}\n\uff0d {}",
    "dashes with empty lines": "– {}\n\n– {}\n\n– {}",
    "bullets": "• {}\n‣ {}\n▪ {}",
    "more bullets": "· {}\n◦ {}\n➢ {}",
    "bullets without a space": "•{}\n・{}\n●{}",
    "bullets of a symbol font": "\uf0b7\t{}\n\uf0a7\t{}\n\uf0d8\t{}",
    "letters that were bullets": "o\t{}\n§\t{}\no\u00a0\u00a0 {}",
    "bullets behind a tab": "\t•\t{}\n\t•\t{}\n\t•\t{}",
    "bullets behind blanks": "    • {}\n    • {}\n    • {}",
    "no-break spaces": "-\u00a0{}\n*\u00a0{}\n+\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0{}",
    "one no-break space": "- {}\n-\u00a0{}\n- {}",
    "other spaces": "-\u2003{}\n-\u202f{}\n-\u3000{}",
    "no-break spaces before the sign": "\u00a0- {}\n\u00a0- {}\n\u00a0- {}",
    "invisible characters": "\u200b- {}\n-\u200b {}\n\u200f-\u200e {}",
    "a byte order mark inside": "\ufeff- {}\n- {}\n- {}",
    "tabs": "-\t{}\n-\t\t{}\n-\t\t\t{}",
    "empty lines of no-break spaces": "- {}\n\u00a0\n- {}\n\u00a0\u00a0\n- {}",
    "numbers": "1.\u00a0{}\n2.\u00a0{}\n3.\u00a0{}",
    "numbers with brackets": "1) {}\n2)\t{}\n3) {}",
    "full-width signs": "＊ {}\n＋ {}\n－ {}",
    "Arabic digits": "١. {}\n٢. {}\n٣. {}",
    "full-width digits": "１．{}\n２．{}\n３．{}",
    "a bullet after a long point": "- Quiet\n  streets.\n• {1}\n– {2}",
}


@pytest.mark.parametrize("pasted", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_each_line_is_a_point(tmp_path: Path, pasted: str, line_end: str) -> None:
    text = replace_once("- It saves time.\n- It lasts.", pasted.format(*POINTS)).replace("\n", line_end)
    assert read_pack(write_pack(tmp_path / "bridge", text.encode())).text().cases[Side.FOR].points == POINTS


HEADINGS = {
    "no-break spaces": ("## ", "##\u00a0"),
    "em spaces": ("## ", "##\u2003"),
    "tabs": ("# ", "#\t"),
    "full-width signs": ("## ", "＃＃\u3000"),
    "invisible characters": ("\n## ", "\n\u200b##\u200b "),
    "spaces before them": ("\n## ", "\n\u00a0## "),
}


@pytest.mark.parametrize(("plain", "pasted"), HEADINGS.values(), ids=HEADINGS)
def test_headings_are_read_all_the_same(tmp_path: Path, plain: str, pasted: str) -> None:
    expected = read_pack(write_pack(tmp_path / "bridge"))
    assert plain in TEXT
    debate = read_pack(write_pack(tmp_path / "bridge", TEXT.replace(plain, pasted)))
    assert debate.texts == expected.texts


def test_a_text_behind_two_byte_order_marks(tmp_path: Path) -> None:
    assert read_pack(write_pack(tmp_path / "bridge", "\ufeff\ufeff" + TEXT)).text().question == "Should we build the bridge?"


@pytest.mark.parametrize(
    "prose",
    [
        "— Abraham Lincoln",
        "He came\n– as he said –\nand left.",
        "The river\n— a wide one — is cold.",
        "–5 degrees",
        "* * *",
        "o bien",
        "·",
        "2017\u00a0was dry.",
        "1.\u00a0Mai ist ein Feiertag.",
        "\u3000\u3000河很宽。",
    ],
)
def test_prose_stays_as_it_is(prose: str) -> None:
    assert normalize(f"A line.\n\n{prose}\n\nAnother line.")[0] == f"A line.\n\n{prose}\n\nAnother line."


def test_a_list_in_an_argument_ends_its_paragraph(tmp_path: Path) -> None:
    text = replace_line(25, "Three things:\n– one\n– two\n\n> A quote.\n\n— Its author")
    blocks = read_pack(write_pack(tmp_path / "bridge", text)).text().cases[Side.FOR].argument
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.PARAGRAPH, "Three things:"),
        (BlockKind.BULLET, "one"),
        (BlockKind.BULLET, "two"),
        (BlockKind.QUOTE, "A quote."),
        (BlockKind.PARAGRAPH, "— Its author"),
    ]


def test_lines_keep_their_numbers() -> None:
    pasted = "\ufeff##\u00a0A\n\u00a0\n• one\n\t•\ttwo\n\n– three\n\n– four\n1）five"
    assert normalize(pasted)[0].split("\n") == ["## A", "", "- one", "\t- two", "", "- three", "", "- four", "1) five"]


def test_its_author_is_told_once_a_kind_what_was_read(tmp_path: Path) -> None:
    text = replace_once("- It saves time.\n- It lasts.", "• Fast.\n– Safe.\n• Cheap.").replace("## ", "##\u00a0")
    assert [str(warning) for warning in inspect_pack(write_pack(tmp_path / "bridge", text)).warnings][:4] == [
        "en.md:7: a no-break space after '##' is read as a plain one; so are 3 more below",
        "en.md:18: a no-break space after '###' is read as a plain one; so are 3 more below",
        "en.md:20: '•' is read as '- '; so is 1 more below",
        "en.md:21: '–' is read as '- '",
    ]
