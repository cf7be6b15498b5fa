"""The debate that comes with the program is shown word for word."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.domain.debate import BlockKind, Case, DebateText, Discussion, Side
from kiosk.packs import inspect_pack, read_pack
from kiosk.settings.addresses import is_placeholder

FOLDER = Path(__file__).parents[2] / "content" / "open-source-ai"
QUESTIONS = re.compile(r"### To discuss\n\n(?:- .+\n)+\n")
"""The only words that were added to the agreed text."""
MARKERS = re.compile(r"^(?:#+|-) ", re.MULTILINE)


def _shown(text: DebateText) -> Iterator[str]:
    yield from (text.question, text.tagline, *text.introduction)
    yield from (text.common_ground_heading, *text.facts, *_shown_discussion(text.discussion), text.proposition_heading, text.proposition)
    for side in (Side.FOR, Side.AGAINST):
        yield from _shown_case(text.cases[side])
    assert text.watch is not None
    yield from (text.watch.heading, text.watch.caption)


def _shown_case(case: Case) -> Iterator[str]:
    yield from (case.heading, case.in_short_heading, *case.points, case.argument_heading)
    for block in case.argument:
        if block.number is not None:
            yield f"{block.number}."
        yield block.text
    yield from _shown_discussion(case.discussion)


def _shown_discussion(discussion: Discussion | None) -> Iterator[str]:
    assert discussion is not None
    yield from (discussion.heading, *discussion.questions)


def test_every_word_is_there_in_order() -> None:
    source = MARKERS.sub("", (FOLDER / "en.md").read_text(encoding="utf-8")).split()
    shown = " ".join(_shown(read_pack(FOLDER).text())).split()
    assert shown == source
    assert len(source) > 1800


def test_source_is_the_agreed_text() -> None:
    text, questions = QUESTIONS.subn("", (FOLDER / "en.md").read_text(encoding="utf-8"))
    assert questions == 3
    digest = hashlib.sha256(text.encode()).hexdigest()
    assert digest == "dd81bf85b6e54ef0eb884caeb25f3507d2bed194557fd84184c9d352277b845e"


def test_sides_are_named_by_their_headings() -> None:
    cases = read_pack(FOLDER).text("en").cases
    assert (cases[Side.FOR].label, cases[Side.FOR].claim) == ("Yes", "we should have some controls.")
    assert (cases[Side.AGAINST].label, cases[Side.AGAINST].claim) == ("No", "the right number of controls is zero.")


def test_shape_of_the_text() -> None:
    text = read_pack(FOLDER).text()
    assert text.tagline == "A good-faith debate — and your vote."
    assert (len(text.introduction), len(text.facts)) == (2, 5)
    assert [len(text.cases[side].points) for side in Side] == [4, 4]
    numbered = [block for block in text.cases[Side.FOR].argument if block.kind is BlockKind.NUMBER]
    assert [block.number for block in numbered] == [1, 2, 3]
    assert sum(block.kind is BlockKind.BULLET for block in text.cases[Side.AGAINST].argument) == 3


def test_check_says_that_the_sides_differ_and_nothing_else() -> None:
    inspection = inspect_pack(FOLDER)
    assert inspection.problems == ()
    harder = "‘For’ is harder to read than ‘Against’ ({} and {}): use shorter sentences and words"
    assert [str(warning) for warning in inspection.warnings] == [
        "en.md: ‘Against’ reads longer than ‘For’ (733 words and 568 words): shorten it, or give the other side more to say",
        f"en.md: {harder.format('school grade 12', 'school grade 8')}",
        "es.md: ‘Against’ reads longer than ‘For’ (812 words and 625 words): shorten it, or give the other side more to say",
        f"es.md: {harder.format('reading ease 51 of 100', 'reading ease 65 of 100')}",
    ]


def test_the_translation_has_the_same_shape_and_the_same_kinds_of_block() -> None:
    original, translation = (read_pack(FOLDER).text(language) for language in ("en", "es"))
    for side in Side:
        assert [b.kind for b in original.cases[side].argument] == [b.kind for b in translation.cases[side].argument]
        assert len(original.cases[side].points) == len(translation.cases[side].points)


def test_its_address_still_has_to_be_replaced() -> None:
    assert is_placeholder(read_pack(FOLDER).online_url)
