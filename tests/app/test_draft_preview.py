"""The preview of a draft, drawn by a process of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app.draft_preview import DraftRenderer
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import write_field
from kiosk.services.draft_preview import PreviewPicture, PreviewRequest, field_of
from tests.packs.drafts.samples import written


@pytest.fixture
def renderer() -> Iterator[DraftRenderer]:
    made = DraftRenderer()
    yield made
    made.end()


def request(draft: DebateDraft, screen: str, language: str = "en", size: tuple[int, int] = (1280, 720)) -> PreviewRequest:
    return PreviewRequest("key", draft, screen, language, "night", *size)


def fields(draft: DebateDraft, picture: PreviewPicture, language: str = "en") -> set[str]:
    return {field_of(draft, language, place.words) for place in picture.places}


def test_the_real_screens_are_drawn_and_their_words_are_found(renderer: DraftRenderer) -> None:
    draft = written(("en", "ar"))
    for screen, wanted in (("attract", "question"), ("vote", "proposition"), ("arguments", "against.points.1"), ("for", "for.argument")):
        picture = renderer.render(request(draft, screen))
        assert picture
        assert wanted in fields(draft, picture)
        with Image.open(picture.path) as drawn:
            assert drawn.width > drawn.height
    upright = renderer.render(request(draft, "ground", "ar", (720, 1280)))
    assert upright
    assert "facts.1" in fields(draft, upright, "ar")
    with Image.open(upright.path) as drawn:
        assert drawn.width < drawn.height


def test_what_is_not_complete_or_cannot_be_a_debate_is_drawn_as_far_as_it_goes(renderer: DraftRenderer) -> None:
    begun = write_field(DebateDraft.empty("en"), "en", "question", "Why?")
    picture = renderer.render(request(begun, "attract"))
    assert picture
    assert "question" in fields(begun, picture)
    impossible = write_field(begun, "en", "proposition", "\u202e" * 9)
    assert renderer.render(request(impossible, "vote"))


def test_a_process_that_dies_is_followed_by_another_and_leaves_no_files(renderer: DraftRenderer) -> None:
    first = renderer.render(request(written(), "vote"))
    assert first
    assert renderer._process
    renderer._process.kill()
    renderer._process.wait()
    again = renderer.render(request(written(), "vote"))
    assert again
    folder = Path(again.path).parent
    renderer.end()
    assert not folder.exists()
