import shutil
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics

from kiosk.domain.text import clean
from kiosk.publishing.pdf.fonts import SYSTEM_FOLDERS, Font, FontSet
from kiosk.publishing.pdf.glyph_shaping import text_of
from kiosk.publishing.pdf.missing_glyphs import MissingGlyphNotes
from kiosk.publishing.pdf.simple_chars import SimpleChars
from kiosk.publishing.pdf.text_layout import TextLayout, reads_rtl
from tests.publishing.pages import FONTS

OWN = TextLayout(FontSet(FONTS, ()))
"""The shipped fonts only, so that the result is the same on every machine."""
ALL = TextLayout(FontSet(FONTS, SYSTEM_FOLDERS))


def has_arabic() -> bool:
    return ALL.fonts.font_for("\ufe91", Font.SERIF) is not None


@pytest.fixture(scope="module")
def faces_alone(tmp_path_factory: pytest.TempPathFactory) -> TextLayout:
    folder = tmp_path_factory.mktemp("faces")
    for face in Font:
        shutil.copy(FONTS / f"{face}.ttf", folder)
    return TextLayout(FontSet(folder, ()))


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("yes 😀", "grinning face"),
        ("😀😀😀!", "3 × grinning face"),
        ("👨‍👩‍👧", "man, woman, girl"),
        ("👍🏽", "thumbs up sign, emoji modifier fitzpatrick type-4"),
        ("🇬🇧", "flag GB"),
        ("x ☃️ y", "snowman"),
        ("ཀཁ", "tibetan letter ka, letter kha"),
        ("日本", "cjk unified ideograph-65e5, unified ideograph-672c"),
    ],
)
def test_a_letter_no_font_has_is_named_in_a_note(faces_alone: TextLayout, typed: str, note: str) -> None:
    line = faces_alone.replace_undrawable(typed, Font.SERIF)
    (text,) = faces_alone.notes.texts([line]).values()
    mark, _, name = text.partition(" ")
    assert name == note
    assert f"[{mark}]" in line
    assert not regex.search(r"\p{Extended_Pictographic}|\p{Tibetan}|\p{Han}", line)


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u061c"])
def test_a_mark_of_direction_turns_what_it_stands_beside_and_is_not_seen(mark: str) -> None:
    line = f"57 {mark}%{mark} yes"
    runs = OWN.runs(line, Font.SERIF)
    assert "".join(sorted("".join(run.text for run in runs))) == "".join(sorted("57 % yes"))
    assert OWN.width(mark, Font.SERIF, 10) == 0
    assert OWN.replace_undrawable(line, Font.SERIF) == line


def test_what_the_shipped_faces_have_needs_no_note(faces_alone: TextLayout) -> None:
    for typed in ("plain & <b>", "Łódź, café, Ελλάδα, Привет"):
        for face in Font:
            assert faces_alone.replace_undrawable(typed, face) == typed


def test_the_same_letters_have_one_note_and_others_the_next() -> None:
    notes = MissingGlyphNotes()
    marks = [notes.mark(letters) for letters in ("ཀ", "ཁ", "ཀ")]
    assert marks == ["[¹]", "[²]", "[¹]"]
    assert notes.texts(["two [²]", "typed [⁹] too"]) == {2: "² tibetan letter kha"}


@pytest.mark.parametrize("typed", ["yes 😀", "👍", "☃", "🤷", "❤"])
def test_emoji_are_drawn_with_the_shipped_font(typed: str) -> None:
    assert OWN.replace_undrawable(typed, Font.SERIF) == typed


@pytest.mark.parametrize("typed", ["👨‍👩‍👧", "🇬🇧", "🏳️‍🌈", "👍🏽", "❤️", "1️⃣", "👩🏽‍🚀"])
def test_emoji_made_of_several_are_one_picture_that_says_all_of_it(typed: str) -> None:
    letter = OWN.replace_undrawable(typed, Font.SERIF)
    assert len(letter) == 1
    assert text_of(letter) == typed
    assert Path(OWN.fonts.font_for(letter, Font.SERIF) or "").stem == "NotoEmoji-Regular"


@pytest.mark.parametrize("text", ["مرحبا", "שלום", "नमस्ते", "สวัสดี", "Ελλάδα", "Привет"])
@pytest.mark.parametrize("face", Font)
def test_the_shipped_fonts_have_the_shipped_scripts(text: str, face: Font) -> None:
    assert OWN.replace_undrawable(text, face) == text


def test_the_font_changes_only_where_it_must() -> None:
    runs = ALL.runs("Łódź says yes", Font.DISPLAY)
    assert "".join(run.text for run in runs) == "Łódź says yes"
    assert {Path(run.font).stem for run in ALL.runs("yes", Font.DISPLAY)} == {"LiterataDisplay-SemiBold"}


@pytest.mark.skipif(not has_arabic(), reason="no Arabic font on this machine")
def test_arabic_is_joined_and_turned_line_by_line() -> None:
    (run,) = ALL.runs("سلام", Font.SERIF)
    assert run.text == "\ufee1\ufefc\ufeb3"
    lines = ALL.wrap("مرحبا بالعالم هذا رأيي في النماذج المفتوحة", Font.SERIF, 12, 90)
    assert len(lines) > 1
    assert "".join(run.text for run in ALL.runs(lines[0], Font.SERIF)).endswith("\ufee3")


@pytest.mark.skipif(not has_arabic(), reason="no right-to-left font on this machine")
def test_numbers_and_brackets_keep_their_sense_inside_right_to_left_text() -> None:
    runs = ALL.runs("שלום (12) yes", Font.SERIF)
    read = sorted(runs, key=lambda run: run.index)
    assert [run.text for run in runs if len(run.text) > 1] == ["yes", "12", "םולש"]
    assert [text_of(run.text) if len(run.text) == 1 else run.text for run in read] == ["םולש", " ", "(", "12", ")", " ", "yes"]
    glyphs = pdfmetrics.getFont(read[2].font).face.charToGlyph
    assert glyphs[ord(read[2].text)] == glyphs[ord(")")]


@pytest.mark.skipif(ALL.fonts.font_for("न", Font.SERIF) is None, reason="no Devanagari font on this machine")
def test_vowel_signs_and_conjuncts_are_placed_by_the_font() -> None:
    pytest.importorskip("uharfbuzz")
    (run,) = ALL.runs("हिन्दी", Font.SERIF)
    drawn = run.shaped()
    assert drawn[0] != run.text[0]
    assert "".join(text_of(letter) for letter in drawn) == run.text
    assert run.width(11) == pytest.approx(ALL.width("हिन्दी", Font.SERIF, 11))
    assert run.width(11) < pdfmetrics.stringWidth(run.text, run.font, 11)


def test_direction_is_that_of_the_first_letter_that_has_one() -> None:
    assert reads_rtl("12 “שלום yes")
    assert not reads_rtl("12 yes שלום")
    assert not reads_rtl("12 …")


def test_words_wrap_at_spaces_hyphens_and_slashes() -> None:
    assert OWN.wrap("one two-three four/five", Font.SANS, 10, 46) == ["one two-", "three", "four/five"]


def test_a_long_address_breaks_after_its_slashes() -> None:
    assert OWN.wrap("a.org/bcdef/ghijk", Font.SANS, 10, 56) == ["a.org/bcdef/", "ghijk"]


def test_a_word_wider_than_a_line_is_cut() -> None:
    lines = OWN.wrap("ab " + "W" * 30, Font.SERIF, 10, 100)
    assert lines[0] == "ab"
    assert "".join(lines[1:]) == "W" * 30


def test_a_no_break_space_holds_and_is_drawn_as_a_space() -> None:
    lines = OWN.wrap("aaa 54\u00a0%", Font.SANS, 10, OWN.width("aaa 54", Font.SANS, 10) + 1)
    assert lines == ["aaa", "54\u00a0%"]
    assert OWN.runs(lines[1], Font.SANS)[0].text == "54 %"


def test_balanced_lines_are_as_many_and_more_even() -> None:
    text = "54 % of the votes said yes and everybody else said no, which is quite a surprise"
    greedy, even = OWN.wrap(text, Font.SERIF, 13, 300), OWN.balanced(text, Font.SERIF, 13, 300)
    widths = [OWN.width(line, Font.SERIF, 13) for line in even]
    assert len(even) == len(greedy)
    assert " ".join(even) == text
    assert max(widths) - min(widths) <= 60


@given(st.text(max_size=300), st.floats(40, 300), st.sampled_from(Font))
@settings(max_examples=150, deadline=None)
def test_any_clean_text_wraps_within_its_width_and_loses_nothing(typed: str, width: float, face: Font) -> None:
    text = clean(typed)
    lines = ALL.wrap(text, face, 11, width)
    assert all(ALL.width(line, face, 11) <= width or len(regex.findall(r"\X", line)) == 1 for line in lines)
    assert "".join(lines).replace(" ", "") == ALL.replace_undrawable(text, face).replace(" ", "")


@given(st.text(max_size=100), st.sampled_from(Font))
@settings(max_examples=150, deadline=None)
def test_every_letter_is_drawn_with_a_font_that_has_it(typed: str, face: Font) -> None:
    for run in ALL.runs(clean(typed), face):
        glyphs = pdfmetrics.getFont(run.font).face.charToGlyph
        assert [ch for ch in run.text if ord(ch) not in glyphs] == []


class _NothingSimple(SimpleChars):
    def cover(self, text: str) -> bool:
        return not text


def every_character_looked_at() -> TextLayout:
    layout = TextLayout(FontSet(FONTS, ()))
    layout._simple = {font: _NothingSimple(layout.fonts, font) for font in Font}
    return layout


SLOW = every_character_looked_at()


@settings(deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cs"]) | st.sampled_from("ab é –’“ \u00a0\u202f\u200dاب12©®☃️🇬🇧"), max_size=60))
def test_simple_text_is_set_as_if_each_character_were_looked_at(typed: str) -> None:
    typed = clean(typed)
    assert OWN.wrap(typed, Font.SERIF, 10, 80) == SLOW.wrap(typed, Font.SERIF, 10, 80)
    assert OWN.width(typed, Font.SERIF, 10) == pytest.approx(SLOW.width(typed, Font.SERIF, 10))
    assert OWN.runs(typed, Font.SERIF) == SLOW.runs(typed, Font.SERIF)


@pytest.mark.parametrize("char", ["\u00a0", "\u202f", "\u200d", "\u0301", "ا", "日", "\n"])
def test_a_character_that_needs_work_is_not_simple(char: str) -> None:
    chars = SimpleChars(OWN.fonts, Font.SERIF)
    assert chars.cover("Words, 100 %!")
    assert not chars.cover(f"Words{char}")
    assert chars.cover("Words")
