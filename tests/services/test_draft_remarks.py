"""What is said beside the fields of a draft."""

from dataclasses import replace

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import add_item, add_language, write_field
from kiosk.packs.labels import LABEL_LETTERS as OF_PACKS
from kiosk.services.draft_remarks import LABEL_LETTERS, DraftRemark, DraftRemarkKind, describe_draft, find_remarks
from tests.packs.drafts.samples import written


def found(draft: DebateDraft) -> dict[tuple[str, str], DraftRemarkKind]:
    return {(remark.language, remark.field): remark.kind for remark in find_remarks(draft)}


def test_a_complete_draft_has_none() -> None:
    assert found(written(("en", "de"))) == {}


@pytest.mark.parametrize(
    ("field", "value", "kind"),
    [
        ("question", " ", DraftRemarkKind.EMPTY),
        ("for.argument", "", DraftRemarkKind.EMPTY),
        ("for.label", "x" * 25, DraftRemarkKind.LONG_LABEL),
        ("against.label", "Yes", DraftRemarkKind.SAME_LABEL),
        ("address", "http://example.com", DraftRemarkKind.ADDRESS),
        ("for.argument", "word " * 700, DraftRemarkKind.LONG_PARAGRAPH),
    ],
)
def test_a_field_that_lacks_something(field: str, value: str, kind: DraftRemarkKind) -> None:
    (remark,) = find_remarks(write_field(written(), "en", field, value))
    assert (remark.field, remark.kind, remark.blocks) == (field, kind, True)
    assert describe_draft(remark)


def test_one_entry_is_enough_for_a_list_and_empty_ones_more_do_not_matter() -> None:
    draft = add_item(written(), "facts", 2)
    assert found(draft) == {}
    for index in range(2):
        draft = write_field(draft, "en", f"facts.{index}", "")
    assert found(draft) == {("en", "facts.0"): DraftRemarkKind.EMPTY}


def test_a_translation_lacks_what_the_first_language_has() -> None:
    draft = add_language(written(), "fr")
    assert {language for language, _ in found(draft)} == {"fr"}
    assert ("fr", "introduction") not in found(draft)
    assert ("fr", "facts.1") in found(draft)


def test_what_there_is_to_watch_needs_words() -> None:
    draft = replace(written(), watch_url="https://example.com/film")
    assert found(draft) == {("en", "watch"): DraftRemarkKind.WATCH_WORDS}


def test_a_side_with_fewer_points_is_told_so_and_that_does_not_block() -> None:
    draft = write_field(add_item(written(), "for.points", 2), "en", "for.points.2", "It is grand.")
    (remark,) = find_remarks(draft)
    assert (remark.field, remark.count, remark.blocks) == ("against.points", 3, False)
    assert "(3)" in describe_draft(remark)


def test_the_length_of_a_label_is_that_of_a_pack() -> None:
    assert LABEL_LETTERS == OF_PACKS


def test_words_of_check_are_shown_as_they_are() -> None:
    assert describe_draft(DraftRemark(DraftRemarkKind.PROBLEM, "en", f"{Side.FOR}.label", "a & b")) == "a & b"
