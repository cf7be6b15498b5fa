"""A draft becomes a pack and a draft again, and nothing is lost on the way."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings

from kiosk import paths
from kiosk.domain.debate import BlockKind, Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.packs import inspect_pack, read_pack
from kiosk.packs.drafts.argument import argument_lines
from kiosk.packs.drafts.check import draft_pack, inspect_draft
from kiosk.packs.drafts.reader import read_draft
from tests.packs.drafts.samples import drafts, written
from tests.packs.sample_pack import MANIFEST, TEXT, replace_once, write_pack


def there_and_back(draft: DebateDraft) -> DebateDraft:
    with TemporaryDirectory() as empty, draft_pack(draft, draft.id, Path(empty)) as (folder, _):
        assert inspect_pack(folder).problems == ()
        return read_draft(folder)


@pytest.mark.parametrize("name", ["open-source-ai", "phones-at-school"])
def test_the_debates_that_come_with_the_program_lose_nothing(name: str) -> None:
    pack = paths.content() / name
    draft = read_draft(pack)
    with TemporaryDirectory() as empty, draft_pack(draft, draft.id, Path(empty)) as (folder, _):
        assert replace(read_pack(folder), fingerprint="") == replace(read_pack(pack), fingerprint="")
        assert read_draft(folder) == draft


@given(drafts())
@settings(max_examples=150)
def test_whatever_is_typed_is_read_as_it_was_typed(draft: DebateDraft) -> None:
    with TemporaryDirectory() as empty, draft_pack(draft, "a-debate", Path(empty)) as (folder, _):
        inspection = inspect_pack(folder)
        assume(inspection.debate)  # a line that looks like a table or a footnote is a remark for its author, with its field
        assert inspection.debate
        read = inspection.debate.text()
        text = draft.text
        assert (read.question, read.tagline, read.facts, read.proposition) == (text.question, text.tagline, text.facts, text.proposition)
        assert "\n".join(read.introduction) == text.introduction
        for side, case in text.cases.items():
            assert read.cases[side].points == case.points
            assert (read.cases[side].label, read.cases[side].claim) == (case.label, case.claim)
        again = read_draft(folder)
        with draft_pack(again, "a-debate", Path(empty)) as (second, _):
            assert replace(read_pack(second), fingerprint="") == replace(inspection.debate, fingerprint="")
            assert read_draft(second) == again


def test_labels_of_their_own_and_unusual_headings_stay(tmp_path: Path) -> None:
    text = replace_once("## Yes — build it.", "## A heading of more than twenty-four letters", TEXT)
    manifest = f'{MANIFEST}\n[labels.en]\nfor = "Yes"\nagainst = "Never"\n'
    pack = write_pack(tmp_path / "pack", text, manifest)
    draft = read_draft(pack)
    assert (draft.text.cases[Side.FOR].lead, draft.text.cases[Side.AGAINST].lead) == ("", "No")
    with draft_pack(draft, draft.id, tmp_path / "none") as (folder, _):
        assert replace(read_pack(folder), fingerprint="") == replace(read_pack(pack), fingerprint="")


def test_the_kinds_of_lines_of_an_argument() -> None:
    lines = list(argument_lines("One.\n\n• Two\n- Three\n* Four\n2) Five\n> Six\n\\- Seven\n\\1986. Eight\n   \n"))
    assert [line.kind for line in lines] == [
        BlockKind.PARAGRAPH,
        *[BlockKind.BULLET] * 3,
        BlockKind.NUMBER,
        BlockKind.QUOTE,
        *[BlockKind.PARAGRAPH] * 2,
    ]
    assert [line.words for line in lines][-2:] == ["- Seven", "1986. Eight"]


def test_other_files_of_a_pack_are_in_the_debate_that_a_draft_becomes(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "list.txt").write_text("OECD, 2023", encoding="utf-8")
    with draft_pack(written(), "a-debate", tmp_path) as (folder, _):
        assert (folder / "sources" / "list.txt").read_text(encoding="utf-8") == "OECD, 2023"


def test_a_remark_of_check_stands_at_the_field_of_its_line(tmp_path: Path) -> None:
    draft = written()
    case = draft.text.cases[Side.AGAINST]
    cases = {**draft.text.cases, Side.AGAINST: replace(case, argument="First.\n~~~\nsee {{ this }}\n")}
    checked = inspect_draft(replace(draft, texts={"en": replace(draft.text, cases=cases)}), tmp_path)
    assert {(remark.language, remark.field) for remark in checked.remarks if remark.blocks} == {("en", "against.argument")}
    assert checked.debate is None


def test_there_and_back_of_what_is_written_in_two_languages() -> None:
    draft = replace(written(("en", "de")), id="bridge", name="bridge")
    again = there_and_back(draft)
    assert again.texts["de"].introduction == draft.texts["de"].introduction
    assert again.languages == ("en", "de")
