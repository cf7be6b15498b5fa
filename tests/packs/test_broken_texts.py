"""Every mistake in a text is reported with its line, worded for its author."""

from pathlib import Path

import pytest

from kiosk.packs import PackError, inspect_pack, read_pack
from tests.packs.sample_pack import TEXT, replace_line, replace_once, write_pack

NIGHT, NOON = 25, 36
_UTF16 = "en.md:1: found a text in UTF-16, which some programs call 'Unicode', expected a text saved as UTF-8"
BROKEN = {
    "a link": (replace_line(NIGHT, "See [it](https://a.org/b)."), [f"en.md:{NIGHT}: found a link to https://a.org/b, expected text only"]),
    "an address in brackets": (
        replace_line(NIGHT, "<https://a.org>"),
        [f"en.md:{NIGHT}: found a link to https://a.org, expected text only"],
    ),
    "a link on the second line of a paragraph": (
        replace_line(NIGHT, "One\n[two](http://a.org)"),
        [f"en.md:{NIGHT + 1}: found a link to http://a.org, expected text only"],
    ),
    "a link definition": (
        TEXT + "\n[a]: https://a.org\n[a]: https://b.org\n",
        [
            "en.md:38: found a link definition for https://a.org, expected text only",
            "en.md:39: found a link definition for https://b.org, expected text only",
        ],
    ),
    "an image": (
        replace_line(NIGHT, "![x](http://a.org/i.png)"),
        [f"en.md:{NIGHT}: found an image http://a.org/i.png, expected text only"],
    ),
    "HTML in a line": (
        replace_line(NIGHT, "So <b>bold"),
        [f"en.md:{NIGHT}: found HTML <b>, expected text only"],
    ),
    "an HTML block": (replace_line(NIGHT, "<div>x</div>"), [f"en.md:{NIGHT}: found HTML, expected text only"]),
    "an HTML comment": (replace_line(NIGHT, "<!-- x -->"), [f"en.md:{NIGHT}: found HTML, expected text only"]),
    "code": (replace_line(NIGHT, "Type `rm`."), [f"en.md:{NIGHT}: found code in backticks rm, expected text only"]),
    "a fence": (replace_line(NIGHT, "```\nx\n```"), [f"en.md:{NIGHT}: found a block of code, expected text only"]),
    "an indent": (
        replace_line(NIGHT, "    x"),
        [f"en.md:{NIGHT}: found text indented by four spaces, expected text that starts at the margin"],
    ),
    "a horizontal rule": (TEXT + "\n***\n", ["en.md:38: found a horizontal rule, expected text only"]),
    "a list in a list": (
        replace_line(NIGHT, "- a\n  - b"),
        [f"en.md:{NIGHT + 1}: found a list or quote inside another, expected lists and quotes of one level"],
    ),
    "two paragraphs in a list item": (
        replace_line(NIGHT, "- a\n\n  b"),
        [f"en.md:{NIGHT + 2}: found a second paragraph in a list item, expected one paragraph an item"],
    ),
    "an empty list item": (replace_line(9, "-"), ["en.md:9: found an empty list item, expected text in it"]),
    "a heading in a list": (
        replace_line(9, "- # a"),
        ["en.md:9: found a heading inside a list or quote, expected a top-level heading"],
    ),
    "no question": (
        replace_line(1, ""),
        [
            "en.md:3: found text before the first heading, expected the question first, as a # heading",
            "en.md:7: found a ## heading first, expected the question before it, as a # heading",
        ],
    ),
    "an empty question": (replace_line(1, "#"), ["en.md:1: found a heading without words, expected words"]),
    "two questions": (
        TEXT + "\n# More?\n",
        ["en.md:38: found the # heading 'More?', expected one # heading, the question, before all others"],
    ),
    "no tagline": (
        replace_once("One river, two banks.\n\nIt is a long story.\n", ""),
        ["en.md:1: found nothing below this heading, expected a paragraph below the question"],
    ),
    "a list for a tagline": (
        replace_line(3, "- One river"),
        ["en.md:3: found a list item, expected a paragraph below the question and nothing else here"],
    ),
    "facts in a paragraph": (
        replace_once("- The river is wide.\n- The ferry is slow.\n", "The river is wide.\n"),
        ["en.md:9: found a paragraph, expected a list and nothing else here"],
    ),
    "no facts": (
        replace_once("- The river is wide.\n- The ferry is slow.\n", ""),
        ["en.md:7: found nothing below this heading, expected a list"],
    ),
    "a long proposition": (
        replace_line(15, "\nAnd soon.\n"),
        ["en.md:16: found a second paragraph, expected the proposition in one paragraph"],
    ),
    "no case against": (
        TEXT[: TEXT.index("## No")],
        ["en.md:25: found the end of the text, expected a ## heading for the case against"],
    ),
    "six parts": (
        TEXT + "\n## Watch\n\nA film.\n\n## More\n\nMore.\n",
        ["en.md:42: found the ## heading 'More', expected at most 5 of them"],
    ),
    "no short list": (
        replace_once("## No — keep the ferry.\n\n### In short\n\n- It costs less.\n- It is calm.\n", "## No — keep the ferry.\n"),
        [
            "en.md:27: found too few ### headings below this one, expected one for the argument",
            "en.md:31: found a paragraph, expected a list and nothing else here",
        ],
    ),
    "text below a side": (
        replace_line(17, "\nWe say so.\n"),
        ["en.md:18: found text below the name of a side, expected a ### heading first"],
    ),
    "a third heading below a side": (
        TEXT + "\n### And\n\nMore.\n",
        ["en.md:40: found a paragraph, expected questions to discuss, a list and nothing else here"],
    ),
    "a fourth heading below a side": (
        TEXT + "\n### To think about\n\n- Why?\n\n### And\n\nMore.\n",
        ["en.md:42: found a fourth ### heading, expected at most three below a side: in short, the argument, and questions to discuss"],
    ),
    "questions to discuss before the argument": (
        replace_once("- It lasts.\n", "- It lasts.\n\n### To discuss\n\n- Why?\n"),
        ["en.md:23: found 'To discuss' before another ### heading, expected it as the last one below a side"],
    ),
    "questions to discuss in place of the argument": (
        replace_once("### The argument\n\nA ferry is a rest at noon.\n", "### To discuss\n\n- Why?\n"),
        ["en.md:27: found too few ### headings below this one, expected one for the argument"],
    ),
    "questions to discuss as a part of their own": (
        replace_line(11, "\n## To discuss\n\n- Why?\n"),
        ["en.md:12: found the ## heading 'To discuss', expected ### before it, below a side or what both sides agree on"],
    ),
    "questions to discuss in a paragraph": (
        replace_line(11, "\n### To discuss\n\nWhy?\n"),
        ["en.md:14: found a paragraph, expected questions to discuss, a list and nothing else here"],
    ),
    "a heading below the facts": (
        replace_line(11, "\n### Which\n"),
        ["en.md:12: found nothing below this heading, expected questions to discuss, a list"],
    ),
    "a second heading below the facts": (
        replace_line(11, "\n### To discuss\n\n- Why?\n\n### And\n\n- How?\n"),
        ["en.md:16: found a second ### heading, expected one below what both sides agree on: questions to discuss"],
    ),
    "a heading below the proposition": (
        replace_line(15, "\n### To discuss\n\n- Why?\n"),
        ["en.md:16: found a ### heading, expected ### headings below the two sides and what both sides agree on only"],
    ),
    "a deep heading": (
        replace_line(NIGHT, "#### Deep\n\nWords."),
        [
            f"en.md:{NIGHT}: found the #### heading 'Deep', expected headings of one to three #",
        ],
    ),
    "a side without a short name": (
        replace_line(16, "## Yes, by all means, build it"),
        ["en.md:16: found the heading 'Yes, by all means, build it', expected at most 24 letters before ' — ', or [labels] in pack.toml"],
    ),
    "two sides of one name": (
        replace_line(27, "## Yes — keep the ferry."),
        ["en.md:27: found 'Yes' as the name of both sides, expected a name for each"],
    ),
    "watch without a caption": (
        TEXT + "\n## Watch\n",
        ["en.md:38: found nothing below this heading, expected a paragraph about what there is to watch"],
    ),
    "a control character": (
        replace_line(NIGHT, "A\x07b"),
        [f"en.md:{NIGHT}: found a control character (U+0007), expected text without it"],
    ),
    "a direction override": (
        replace_line(NIGHT, "A\u202eb"),
        [f"en.md:{NIGHT}: found a character that changes the writing direction (U+202E), expected text without it"],
    ),
    "a direction override as an entity": (
        replace_line(NIGHT, "A &#x202e; b"),
        [f"en.md:{NIGHT}: found a character that changes the writing direction (U+202E), expected text without it"],
    ),
    "a lost letter": (
        replace_line(NIGHT, "A\ufffdb"),
        [f"en.md:{NIGHT}: found a character that stands for nothing (U+FFFD), expected text without it"],
    ),
    "only a space": (replace_line(NIGHT, "&nbsp;"), [f"en.md:{NIGHT}: found a paragraph without words, expected words"]),
    "Latin-1": (
        TEXT.encode().replace(b"A bridge", b"A br\xfccke"),
        [f"en.md:{NIGHT}: found bytes that are not UTF-8, expected a text saved as UTF-8"],
    ),
    "UTF-16": (TEXT.encode("utf-16"), [_UTF16]),
    "UTF-16 without a mark": (TEXT.encode("utf-16-le"), [_UTF16]),
    "a text read in the wrong encoding": (
        replace_line(NIGHT, "Caf\u00c3\u00a9"),
        [f"en.md:{NIGHT}: found letters of a text that was read in the wrong encoding (U+00C3), expected text without it"],
    ),
    "invisible letters": (
        replace_line(NIGHT, "A\U000e0041\U000e0042"),
        [f"en.md:{NIGHT}: found an invisible letter (U+E0041), expected text without it"],
    ),
    "marks without end": (
        replace_line(NIGHT, "e" + "\u0301" * 50),
        [f"en.md:{NIGHT}: found a letter with more than five marks (U+0301), expected text without it"],
    ),
    "an empty file": (b"\xef\xbb\xbf \r\n", ["en.md:1: found an empty file, expected a text"]),
    "a huge file": (b"a" * 100_001, ["en.md: found more than 100 kB, expected a text of at most 100 kB"]),
    "no file": (None, ["en.md: found no such file, expected a text file of this name"]),
}


@pytest.mark.parametrize(("text", "expected"), BROKEN.values(), ids=BROKEN)
def test_problem_is_named_with_its_place(tmp_path: Path, text: str | bytes | None, expected: list[str]) -> None:
    with pytest.raises(PackError) as raised:
        read_pack(write_pack(tmp_path / "bridge", text))
    assert [str(problem) for problem in raised.value.problems] == expected


def test_all_problems_are_told_in_one_run(tmp_path: Path) -> None:
    text = replace_line(9, "- <b>", replace_line(NIGHT, "[a](http://a.org)", replace_line(NOON, "`x`")))
    manifest = 'id = "Bad Id"\nlanguages = ["en", "fr"]\nonline_url = "http://a.org"\nwhat = 1\n'
    with pytest.raises(PackError) as raised:
        read_pack(write_pack(tmp_path / "bridge", text, manifest))
    places = [f"{problem.file}:{problem.line}" for problem in raised.value.problems]
    assert places == ["pack.toml:1", "pack.toml:3", "pack.toml:4", "en.md:9", "en.md:25", "en.md:36", "fr.md:None"]
    assert all(str(problem) in str(raised.value) for problem in raised.value.problems)
    assert "7 problems" in str(raised.value)


def test_the_sound_pack_has_neither_problems_nor_warnings(tmp_path: Path) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge"))
    assert (inspection.problems, inspection.warnings) == ((), ())
    assert inspection.debate is not None


@pytest.mark.parametrize("name", ["en.md", "pack.toml"])
def test_a_folder_where_a_file_should_be_is_a_problem(tmp_path: Path, name: str) -> None:
    folder = write_pack(tmp_path / "bridge")
    (folder / name).unlink()
    (folder / name).mkdir()
    assert f"{name}: found something that is not a file, expected a text file" in map(str, inspect_pack(folder).problems)


def test_a_text_that_links_out_of_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text(TEXT, encoding="utf-8")
    folder = write_pack(tmp_path / "bridge", None)
    (folder / "en.md").symlink_to(tmp_path / "secret.md")
    assert [str(p) for p in inspect_pack(folder).problems] == [
        "en.md: found a link that leads out of the folder, expected a file in the folder"
    ]


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="nowhere: found no folder"):
        read_pack(tmp_path / "nowhere")


def test_nothing_in_a_message_can_steer_a_terminal(tmp_path: Path) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge", replace_line(NIGHT, "[a](<\x1b[31m\u202ehttp://a.org>)")))
    assert inspection.problems
    assert all(line.isprintable() for line in map(str, inspection.problems))
