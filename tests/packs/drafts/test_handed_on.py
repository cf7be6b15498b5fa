"""What was written in the form comes back from the files that it was saved as."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings

from kiosk import paths
from kiosk.domain.debate_draft import DebateDraft
from kiosk.packs import import_pack, inspect_pack, read_pack, write_document, zip_pack
from kiosk.packs.drafts.check import draft_pack
from kiosk.packs.drafts.reader import read_draft
from tests.packs.drafts.samples import drafts

SHIPPED = [(name, language) for name in ("open-source-ai", "phones-at-school") for language in ("en", "es")]


@pytest.mark.parametrize("name", dict.fromkeys(name for name, _ in SHIPPED))
def test_a_draft_comes_back_from_a_zip_file(tmp_path: Path, name: str) -> None:
    draft = read_draft(paths.content() / name)
    with draft_pack(draft, name, tmp_path / "none") as (folder, _):
        (tmp_path / "saved.zip").write_bytes(zip_pack(folder, name))
    assert read_draft(import_pack(tmp_path / "saved.zip", tmp_path / "debates").folder) == draft


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_text_of_a_draft_comes_back_from_a_document(tmp_path: Path, name: str, language: str) -> None:
    draft = read_draft(paths.content() / name)
    with draft_pack(draft, name, tmp_path / "none") as (folder, _):
        (tmp_path / f"{name}.docx").write_bytes(write_document(folder, read_pack(folder), language).content)
    back = read_draft(import_pack(tmp_path / f"{name}.docx", tmp_path / "debates").folder)
    assert back.texts == {language: draft.texts[language]}
    assert back.address == draft.address


@given(drafts())
@settings(max_examples=40)
def test_whatever_is_typed_comes_back_from_a_document(draft: DebateDraft) -> None:
    with TemporaryDirectory() as empty, draft_pack(draft, "a-debate", Path(empty)) as (folder, _):
        debate = inspect_pack(folder).debate
        assume(debate)
        assert debate
        assert write_document(folder, debate, "en").losses == ()
