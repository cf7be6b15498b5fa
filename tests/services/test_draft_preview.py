"""Which field the words on a picture come from."""

import pytest

from kiosk.domain.debate_draft import DebateDraft
from kiosk.services.draft_preview import PreviewPlace, field_at, field_of
from tests.packs.drafts.samples import written

DRAFT = written()


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Should we build the bridge?", "question"),
        ("It began in 1986.", "introduction"),
        ("Yes — build it.", "for.claim"),
        ("A ferry is a <b>rest</b> at noon.", ""),
        ("A ferry is a rest at noon.", "against.argument"),
        ("It is calm.", "against.points.1"),
        ("NO", "against.label"),
        ("Tap to begin", ""),
        ("", ""),
    ],
)
def test_the_field_of_words(words: str, field: str) -> None:
    assert field_of(DRAFT, "en", words) == field


def test_a_point_leads_to_the_smallest_place_that_is_a_field() -> None:
    places = [
        PreviewPlace(DRAFT.text.question, 0, 0, 1, 1),
        PreviewPlace("Yes", 0.4, 0.4, 0.2, 0.2),
        PreviewPlace("Tap to begin", 0.45, 0.45, 0.1, 0.1),
    ]
    assert field_at(DRAFT, "en", places, 0.5, 0.5) == "for.label"
    assert field_at(DRAFT, "en", places, 0.1, 0.1) == "question"
    assert field_at(DebateDraft.empty("en"), "en", places, 0.5, 0.5) == ""
