"""A valid pack is read into a debate."""

import html
import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kiosk.domain.debate import Block, BlockKind, DebateText, Discussion, Side
from kiosk.packs import inspect_pack, read_pack
from kiosk.packs.inline import flatten_inline
from kiosk.packs.problems import Findings
from tests.packs.sample_pack import MANIFEST, TEXT, replace_line, replace_once, write_pack

WATCHED = TEXT + "\n## See for yourself\n\nA film\nof the river.\n\nTen minutes.\n"
LABELS = '[labels.en]\nfor = "Build"\nagainst = "Keep"\n'


def _text(folder: Path, text: str = TEXT, manifest: str = MANIFEST) -> DebateText:
    return read_pack(write_pack(folder / "bridge", text, manifest)).text()


def _argument(folder: Path, words: str) -> tuple[Block, ...]:
    return _text(folder, replace_line(25, words)).cases[Side.FOR].argument


def test_everything_is_in_its_place(tmp_path: Path) -> None:
    debate = read_pack(write_pack(tmp_path / "bridge", WATCHED))
    text = debate.text("en")
    assert (debate.id, debate.languages, debate.online_url) == ("bridge", ("en",), "https://debates.example.com/bridge")
    assert (text.question, text.tagline) == ("Should we build the bridge?", "One river, two banks.")
    assert text.introduction == ("It is a long story.",)
    assert text.facts == ("The river is wide.", "The ferry is slow.")
    assert text.proposition == "We should build the bridge."
    against = text.cases[Side.AGAINST]
    assert (against.label, against.claim, against.points) == ("No", "keep the ferry.", ("It costs less.", "It is calm."))
    assert [block.text for block in against.argument] == ["A ferry is a rest at noon."]
    assert text.watch is not None
    assert (text.watch.heading, text.watch.caption) == ("See for yourself", "A film of the river.\n\nTen minutes.")


def test_questions_to_discuss_are_in_their_places_under_any_heading(tmp_path: Path) -> None:
    text = replace_line(11, "\n### To discuss\n\n- Whose river?\n- Whose bank?\n", TEXT + "\n### Para debatir\n\n1. Who waits?\n")
    shown = _text(tmp_path, text.replace("at night.\n", "at night.\n\n### Questions\n\n- Who pays?\n"))
    assert shown.discussion == Discussion("To discuss", ("Whose river?", "Whose bank?"))
    assert shown.cases[Side.FOR].discussion == Discussion("Questions", ("Who pays?",))
    assert shown.cases[Side.AGAINST].discussion == Discussion("Para debatir", ("Who waits?",))
    assert shown.facts == ("The river is wide.", "The ferry is slow.")
    assert [block.text for block in shown.cases[Side.FOR].argument] == ["A bridge is open at night."]


def test_a_debate_may_have_no_questions_to_discuss(tmp_path: Path) -> None:
    shown = _text(tmp_path)
    assert [shown.discussion, *(shown.cases[side].discussion for side in Side)] == [None] * 3


def test_more_questions_for_one_side_are_a_warning(tmp_path: Path) -> None:
    text = TEXT + "\n### To discuss\n\n- Who waits?\n- Where?\n"
    expected = "en.md:16: 0 questions to discuss for, 2 against: give both sides as many"
    assert [str(warning) for warning in inspect_pack(write_pack(tmp_path / "bridge", text)).warnings] == [expected]


def test_kinds_of_running_text(tmp_path: Path) -> None:
    blocks = _argument(tmp_path, "So:\n\n- one\n- two\n\n3. three\n3. four\n\n> Said\n> she.\n>\n> And left.")
    assert [(block.kind, block.text, block.number) for block in blocks] == [
        (BlockKind.PARAGRAPH, "So:", None),
        (BlockKind.BULLET, "one", None),
        (BlockKind.BULLET, "two", None),
        (BlockKind.NUMBER, "three", 3),
        (BlockKind.NUMBER, "four", 4),
        (BlockKind.QUOTE, "Said she.", None),
        (BlockKind.QUOTE, "And left.", None),
    ]


def test_a_numbered_list_starts_where_its_first_item_says(tmp_path: Path) -> None:
    blocks = _argument(tmp_path, "0. zero\n0. one\n9. two")
    assert [(block.text, block.number) for block in blocks] == [("zero", 0), ("one", 1), ("two", 2)]


def test_markup_has_emphasis_and_four_entities_only(tmp_path: Path) -> None:
    (block,) = _argument(tmp_path, 'I <3 *"this"* & **that *too***, don\'t\\\nyou &copy; 5 > 4?')
    assert block.text == 'I <3 "this" & that too, don\'t you © 5 > 4?'
    assert block.markup == "I &lt;3 <i>&quot;this&quot;</i> &amp; <b>that <i>too</i></b>, don't you © 5 &gt; 4?"


@given(st.text(alphabet=st.sampled_from("ab *_&<>\"'\\`[]()!\n;#x20é"), max_size=60))
def test_markup_without_tags_is_the_text(source: str) -> None:
    for token in MarkdownIt("commonmark").parse(source):
        if token.type == "inline":
            text, markup = flatten_inline("en.md", token, Findings())
            assert html.unescape(re.sub(r"</?[bi]>", "", markup)) == text
            assert set(re.findall(r"&\w*;", markup)) <= {"&amp;", "&lt;", "&gt;", "&quot;"}


def test_emphasis_outside_the_arguments_is_a_warning(tmp_path: Path) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge", replace_line(9, "- The river is *wide*.")))
    assert inspection.debate is not None
    assert inspection.debate.text().facts[0] == "The river is wide."
    assert [str(warning) for warning in inspection.warnings] == [
        "en.md:9: emphasis is shown in the arguments only; here the words stay plain"
    ]


def test_headings_may_be_in_any_language_and_either_style(tmp_path: Path) -> None:
    text = TEXT.replace("## Common ground", "أرضية مشتركة\n---").replace("### In short", "### 簡単に")
    shown = _text(tmp_path, text)
    assert shown.common_ground_heading == "أرضية مشتركة"
    assert shown.cases[Side.FOR].in_short_heading == "簡単に"


def test_a_heading_of_up_to_24_letters_is_the_label(tmp_path: Path) -> None:
    case = _text(tmp_path, replace_once("## Yes — build it.", "## Yes, build it before May")).cases[Side.FOR]
    assert (case.label, case.claim, len(case.label)) == ("Yes, build it before May", "", 24)


def test_labels_of_the_manifest_win(tmp_path: Path) -> None:
    cases = _text(tmp_path, replace_once("## Yes — build it.", "## Yes, by all means build the bridge"), MANIFEST + LABELS).cases
    assert (cases[Side.FOR].label, cases[Side.FOR].claim) == ("Build", "Yes, by all means build the bridge")
    assert (cases[Side.AGAINST].label, cases[Side.AGAINST].claim) == ("Keep", "keep the ferry.")


def test_a_label_is_counted_in_letters_as_people_see_them(tmp_path: Path) -> None:
    heading = "e\u0301" * 24
    assert _text(tmp_path, replace_once("## Yes — build it.", f"## {heading}")).cases[Side.FOR].label == heading


def test_video_and_captions_are_found_in_the_folder(tmp_path: Path) -> None:
    manifest = MANIFEST + '[watch]\nvideo = "film.mp4"\ncaptions = "film.vtt"\nurl = "https://a.org/film"\n'
    folder = write_pack(tmp_path / "bridge", WATCHED, manifest)
    (folder / "film.mp4").write_bytes(b"\0\0\0\x20ftypisom")
    (folder / "film.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:02.000\nGood evening.\n", encoding="utf-8")
    watch = read_pack(folder).text().watch
    assert watch is not None
    assert (watch.video, watch.captions, watch.url) == (str(folder / "film.mp4"), str(folder / "film.vtt"), "https://a.org/film")


def test_a_missing_video_is_a_warning(tmp_path: Path) -> None:
    inspection = inspect_pack(write_pack(tmp_path / "bridge", WATCHED, MANIFEST + '[watch]\nvideo = "film.mp4"\n'))
    assert inspection.debate is not None
    assert [str(warning) for warning in inspection.warnings] == [
        "pack.toml:5: the video has no captions; who cannot hear it, or where it is loud, misses it",
        "pack.toml:5: there is no file 'film.mp4'; without it the caption and a QR code are shown",
    ]
    watch = inspection.debate.text().watch
    assert watch is not None
    assert watch.video is None
