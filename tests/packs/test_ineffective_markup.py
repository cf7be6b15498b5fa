"""Everything in a text that looks like markup and is none is named by its line, with what to write instead."""

from pathlib import Path

import pytest

from kiosk.packs import inspect_pack
from tests.packs.sample_pack import MANIFEST, TEXT, replace_line, replace_once, write_pack

LINE = 25
"""A paragraph of an argument."""
IN_ARGUMENT = {
    "a table": ("| Town | Year |\n|------|------|\n| Ghent | 2017 |", "a table", 0),
    "a table without a rule": ("| Town | Year |\n| Ghent | 2017 |", "a table", 0),
    "a table without outer bars": ("Town | Year\n---|---\nGhent | 2017", "a table", 0),
    "a table after a sentence": ("Look:\n| Town | Year |\n|--|--|", "a table", 1),
    "a table of a spreadsheet": ("Town\tYear\nGhent\t2017\nOslo\t2019", "a table", 0),
    "a table with semicolons": ("Town;Year\nGhent;2017", "a table", 0),
    "a table with commas": ("Town,Year,Ban\nGhent,2017,yes", "a table", 0),
    "a table with spaces": ("Town    Year   Ban\nGhent   2017   yes", "a table", 0),
    "a definition": ("Bridge\n: A road over a river", "':' at the start of a line", 1),
    "a number of a footnote": ("Ghent did it.\n\n¹ Annual report", "a footnote ¹", 2),
    "a number of a footnote in brackets": ("Ghent did it.\n\n[1] Annual report", "a footnote [1]", 2),
    "a table of contents": ("[TOC]", "a table of contents [TOC]", 0),
    "a box": ("!!! note\nGhent did it.", "'!!!', which has no effect", 0),
    "a comment on a change": ("Ghent {>>sure?<<} did it.", "'{>>', a sign of another program", 0),
    "an insertion": ("Ghent ++really++ did it.", "'++really++', a sign of another program", 0),
    "a placeholder": ("Dear {{ name }}", "'{{', a sign of another program", 0),
    "an entity without its end": ("&copy Ghent", "'&copy' without ';'", 0),
    "Chinese numbers": ("一、 Ghent\n二、 Oslo", "'一、' and '二、', which make no list", 0),
    "wide brackets": ("（1）Ghent\n（2）Oslo", "'（1）' and '（2）', which make no list", 0),
    "a grid": ("+------+------+\n| Town | Year |\n+------+------+", "a table", 0),
    "a footnote": ("Ghent did it.[^1]", "a footnote [^1]", 0),
    "a note in the line": ("Ghent did it.^[In 2017.]", "a footnote ^[", 0),
    "a task box": ("- [x] Ghent\n- Oslo", "a task box [x]", 0),
    "a task box in a paragraph": ("[ ] Ghent", "a task box [ ]", 0),
    "a ballot box": ("☐ Ghent", "a task box ☐", 0),
    "a heading below a sentence": ("So:\n    ## Ghent", "'##' inside a paragraph", 1),
    "seven signs": ("####### Ghent", "'#######' inside a paragraph", 0),
    "a heading of a wiki": ("== Ghent ==", "'==' in place of a heading", 0),
    "a list item without a space": ("-Ghent", "'-' without a space after it", 0),
    "lines of one sign": ("→ Ghent\n→ Oslo", "lines that each begin with '→'", 0),
    "lines of one picture": ("Look:\n✅ Ghent\n✅ Oslo", "lines that each begin with '✅'", 1),
    "a dialogue": ("—Ghent?\n—Oslo.", "lines that each begin with '—'", 0),
    "letters in a row": ("a) Ghent\nb) Oslo", "'a)' and 'b)', which make no list", 0),
    "letters in paragraphs": ("(A) Ghent\n\n(B) Oslo", "'(A)' and '(B)', which make no list", 0),
    "Roman numbers": ("i. Ghent\nii. Oslo", "'i.' and 'ii.', which make no list", 0),
    "numbers with a dash": ("1 – Ghent\n2 – Oslo", "'1 –' and '2 –', which make no list", 0),
    "numbers without a space": ("1.Ghent\n2.Oslo", "'1.' and '2.', which make no list", 0),
    "numbers below a sentence": ("So:\n2. Ghent\n3. Oslo", "'2.' and '3.', which make no list", 1),
    "stars with a space": ("So ** bold ** it is.", "'**', which makes nothing bold", 0),
    "stars without a partner": ("So **bold it is.", "'**', which makes nothing bold", 0),
    "a sign to strike out": ("Not ~~Ghent~~ Oslo.", "'~~', which strikes nothing out", 0),
    "a highlight": ("See ==Ghent== there.", "'==', which highlights nothing", 0),
    "a link of the wrong kind": ("See [Ghent] (https://a.org).", "a link that leads nowhere", 0),
    "a reference": ("See [Ghent][1].", "a link that leads nowhere", 0),
    "a link of a wiki": ("See [[Ghent]].", "a link that leads nowhere", 0),
    "a callout": ("> [!NOTE]\n> Ghent", "a callout [!NOTE]", 0),
    "attributes": ("Ghent {.big}", "attributes in braces", 0),
    "an unfinished entity": ("Ghent&nbsp and Oslo", "'&nbsp' without ';'", 0),
    "unfinished HTML": ("Ghent <br and Oslo", "HTML", 0),
    "TeX": ("See \\textbf{Ghent}.", "TeX", 0),
    "a line of signs": ("Ghent\n\n· · ·\n\nOslo", "a line without words", 2),
    "a rule that makes a heading": ("Ghent\nand Oslo\n---", "words above a line of '-'", 0),
    "a hyphen that makes a heading": ("Ghent\n-", "words above a line of '-'", 0),
    "stars inside words": ("Schüler*innen und Lehrer*innen", "'*' inside a word", 0),
    "a colon fence": ("::: note\nGhent", "':::', which has no effect", 0),
}


def _problems(folder: Path, text: str) -> list[str]:
    return [str(problem) for problem in inspect_pack(write_pack(folder / "bridge", text)).problems]


@pytest.mark.parametrize(("words", "found", "offset"), IN_ARGUMENT.values(), ids=IN_ARGUMENT)
def test_it_is_named_with_its_line(tmp_path: Path, words: str, found: str, offset: int) -> None:
    (problem,) = _problems(tmp_path, replace_line(LINE, words))
    assert problem.startswith(f"en.md:{LINE + offset}: found {found}, expected ")


IN_LIST = {
    "a dash in the middle": ("- a long line\n– that goes on", "'–' at the start of a line in a list item", 1),
    "a dash below an indent": ("- One.\n  – Two.", "'–' at the start of a line in a list item", 1),
    "a sign": ("- One.\n✓ Two.", "'✓' at the start of a line in a list item", 1),
    "no space": ("- One.\n-Two.", "'-' without a space after it", 1),
    "a letter": ("- One.\nb) Two.", "'b)' at the start of a line in a list item", 1),
    "an arrow of quotes": ("- One.\n» Two.", "'»' at the start of a line in a list item", 1),
    "a number in a circle": ("- One.\n② Two.", "'②' at the start of a line in a list item", 1),
    "a paragraph sign": ("- One.\n§ Two.", "'§' at the start of a line in a list item", 1),
    "a Chinese number": ("- One.\n二、Two.", "'二、' at the start of a line in a list item", 1),
    "letters": ("a) One.\nb) Two.", "'a)' and 'b)', which make no list", 0),
}


@pytest.mark.parametrize(("points", "found", "offset"), IN_LIST.values(), ids=IN_LIST)
def test_points_do_not_merge_unnoticed(tmp_path: Path, points: str, found: str, offset: int) -> None:
    problems = _problems(tmp_path, replace_once("- It saves time.\n- It lasts.", points))
    assert f"en.md:{20 + offset}: found {found}, expected " in "\n".join(problems)


CLEAN = (
    "It rose by 5 * 3 per cent, from 3 < 4 to a|b.",
    "Ghent\\*, \\*\\*Oslo\\*\\* and \\~\\~Rome\\~\\~",
    "\\- Ghent\n\\## Oslo",
    "We (OECD, 2023) and [sic] and [1] agree.",
    "Schüler*innen sind da.",
    "**Ghent** and *Oslo* and ***Rome***.",
    "**All of it is bold.**",
    "A __strong__ and _soft_ snake_case_word.",
    "C++ and C# & R&D at 10:30:15 in AT&T.",
    "I. think so",
    "1990 was dry.\n2017 was wet.",
    "“Quoted”\n“Twice”",
    "> Quoted\n> twice.\n\n— Its author",
    "— Hola\n\nAnd so on.",
    "1. One\n2. Two",
    "It fell from 3,5 to\n2,5 in 1,000,000;\n1,5 in 2,000,000.",
    "One,two\nthree,four;\nfive.",
    "Research\n& development of 50\n/ 60 « words »\n« again ».",
    "- Research\n  & development.\n- « Two ».",
    "See {braces} and m² and x++.",
    "- One\n  goes on.\n- Two",
    "It costs $5 and $10.",
    "a) is the only one.",
    "(a) was better than (b).",
    "One\ttab.",
    "…",
)


@pytest.mark.parametrize("words", CLEAN)
def test_what_is_text_is_not_named(tmp_path: Path, words: str) -> None:
    assert _problems(tmp_path, replace_line(LINE, words)) == []


WARNED = {
    "a sentence below a point": (
        replace_line(21, "It lasts."),
        "en.md:21: this line belongs to the list item above it; begin it with '- ' if it is an item of its own",
    ),
    "a bullet behind the sign of the list": (
        replace_line(21, "- • It lasts."),
        "en.md:21: visitors see '•' before this list item; leave it out if '- ' is enough",
    ),
    "a number behind the sign of the list": (
        replace_line(21, "- (2) It lasts."),
        "en.md:21: visitors see '(2)' before this list item; leave it out if '- ' is enough",
    ),
    "a letter of a symbol font": (
        replace_line(20, "- It saves time.").replace("- It lasts.", "o It lasts."),
        "en.md:21: this line belongs to the list item above it; begin it with '- ' if it is an item of its own",
    ),
    "a star": (replace_line(LINE, "Not on Sundays*."), "en.md:25: visitors see this '*'; write it as '\\*' if they should"),
    "a backtick": (replace_line(LINE, "The `city."), "en.md:25: visitors see this '`'; write it as '\\`' if they should"),
    "a hashtag": (replace_line(LINE, "#Ghent"), "en.md:25: '#' without a space is no heading; write it as '\\#' if visitors should see it"),
    "a short name of a picture": (replace_line(LINE, "So :smile: it is."), "en.md:25: visitors see ':smile:' as these letters"),
    "a list of one number": (
        replace_line(LINE, "3. May is a holiday."),
        "en.md:25: a numbered list of one item; write '3\\.' if the number belongs to the sentence",
    ),
    "a rule below a line": (
        replace_line(LINE, "A bridge is open.").replace("## Common ground", "Common ground\n---"),
        "en.md:7: the line below makes these words a heading; begin them with '## ' or leave a line empty between the two",
    ),
    "unequal sides": (
        replace_once("- It is calm.", "- It is calm.\n- It is dry."),
        "en.md: ‘Against’ has more points than ‘For’ (3 and 2): each can be chosen as a reason, so give both as many",
    ),
}


@pytest.mark.parametrize(("text", "warning"), WARNED.values(), ids=WARNED)
def test_what_may_be_meant_is_a_warning(tmp_path: Path, text: str, warning: str) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge", text))
    assert warning in map(str, inspection.warnings)
    assert inspection.problems == ()


def test_a_bold_line_in_place_of_a_heading(tmp_path: Path) -> None:
    problems = _problems(tmp_path, replace_line(18, "**In short**"))
    assert "en.md:18: found a line all in bold, expected '## ' or '### ' before it, if it is a heading" in problems
    problems = _problems(tmp_path, TEXT.replace("## No — keep the ferry.", "**No — keep the ferry.**"))
    assert "en.md:27: found a line all in bold, expected '## ' or '### ' before it, if it is a heading" in problems


def test_a_heading_without_a_space_is_one_problem(tmp_path: Path) -> None:
    for line, heading in ((7, "##Common ground"), (18, "###In short"), (1, "#Should we?"), (7, "＃＃Common ground")):
        (problem,) = _problems(tmp_path, replace_line(line, heading))
        assert problem.startswith(f"en.md:{line}: found '#")


def test_a_footnote_is_no_link(tmp_path: Path) -> None:
    assert _problems(tmp_path, replace_line(LINE, "Ghent did it.[^1]\n\n[^1]: 2017")) == [
        "en.md:25: found a footnote [^1], expected the source in the sentence, in brackets",
        "en.md:27: found a footnote, expected text only",
    ]


def test_settings_above_the_text_are_one_problem(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, f"---\ntitle: Bridge\nauthor: We\n---\n{TEXT}")
    assert problem == "en.md:1: found settings between lines of '---', expected the question first; settings belong into pack.toml"


def test_a_file_of_a_word_processor_is_named(tmp_path: Path) -> None:
    (problem,) = _problems(tmp_path, "{\\rtf1\\ansi Should we?}")
    assert problem == "en.md:1: found a file of a word processor, expected plain text: save it as 'Plain text' or 'Text only', in UTF-8"


@pytest.mark.parametrize("quotes", ["“bridge”", "„bridge“", "«bridge»", "＂bridge＂"])
def test_quotes_of_a_word_processor_in_the_settings(tmp_path: Path, quotes: str) -> None:
    manifest = f'languages = ["en"]\nid = {quotes}\nonline_url = "https://a.org"\n'
    (problem,) = inspect_pack(write_pack(tmp_path / "bridge", TEXT, manifest)).problems
    assert str(problem) == f'pack.toml:2: found {quotes[0]} in place of straight quotes, expected lines like id = "my-debate"'


def test_a_no_break_space_in_the_settings(tmp_path: Path) -> None:
    (problem,) = inspect_pack(write_pack(tmp_path / "bridge", TEXT, MANIFEST.replace("id = ", "id\u00a0= "))).problems
    assert str(problem) == 'pack.toml:1: found a no-break space in place of a plain space, expected lines like id = "my-debate"'
