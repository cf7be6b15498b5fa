"""The fields of a draft of a debate, by name."""

import pytest

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import (
    LISTS,
    add_item,
    add_language,
    all_fields,
    delete_item,
    list_length,
    move_item,
    read_field,
    remove_language,
    write_field,
)

EMPTY = DebateDraft.empty("en")


def points(draft: DebateDraft, language: str = "en") -> tuple[str, ...]:
    return draft.texts[language].cases[Side.FOR].points


@pytest.mark.parametrize("field", [*all_fields(EMPTY), "address", "watch_url"])
def test_each_field_keeps_what_is_written_into_it_and_no_other_changes(field: str) -> None:
    draft = write_field(EMPTY, "en", field, "Words.")
    assert read_field(draft, "en", field) == "Words."
    assert [other for other in all_fields(draft) if read_field(draft, "en", other)] == [field] * (field in all_fields(draft))


def test_a_place_that_a_list_does_not_have_is_empty_and_stays_so() -> None:
    assert write_field(EMPTY, "en", "facts.7", "Words.") == EMPTY
    assert not read_field(EMPTY, "en", "facts.7")
    assert write_field(EMPTY, "fr", "question", "Words.") == EMPTY


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_as_many_entries_in_every_language(name: str) -> None:
    draft = add_language(add_item(EMPTY, name, 0), "ar")
    draft = add_item(draft, name, 1)
    draft = write_field(draft, "ar", f"{name}.1", "second")
    draft = move_item(draft, name, 1, -1)
    assert read_field(draft, "ar", f"{name}.0") == "second"
    length = list_length(draft, name)
    draft = delete_item(draft, name, 0)
    assert list_length(draft, name) == length - 1
    assert not read_field(draft, "ar", f"{name}.0")


def test_an_entry_at_the_edge_of_a_list_does_not_move_out_of_it() -> None:
    draft = write_field(add_item(EMPTY, "for.points", 1), "en", "for.points.0", "first")
    assert points(move_item(draft, "for.points", 0, -1)) == points(draft)
    assert points(move_item(draft, "for.points", 1, 1)) == points(draft)
    assert points(move_item(draft, "for.points", 0, 1)) == ("", "first")


def test_the_last_language_stays() -> None:
    draft = add_language(EMPTY, "de")
    assert remove_language(draft, "en").languages == ("de",)
    assert remove_language(EMPTY, "en") == EMPTY
