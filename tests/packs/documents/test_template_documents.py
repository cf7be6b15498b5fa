"""The documents to fill in: refused as they are, a debate once they are filled in, and made of the texts beside them."""

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.packs import import_pack, write_template_document
from kiosk.packs.documents.docx_writer import build_docx
from kiosk.packs.documents.plain import read_plain
from kiosk.packs.template import template_lines

FOLDER = paths.resources() / "template" / "documents"
LANGUAGES = ["ar", "de", "en", "es", "fr"]


@pytest.mark.parametrize("form", ["docx", "odt"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_one_that_nobody_filled_in_is_refused(tmp_path: Path, language: str, form: str) -> None:
    document = write_template_document(tmp_path / f"mine.{form}", language)
    with pytest.raises(KnownError, match="found a line of the template, expected your own text in its place and 21 more"):
        import_pack(document, tmp_path / "debates")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_documents_are_made_of_the_texts(language: str) -> None:
    text = FOLDER / f"{language}.md"
    assert (FOLDER / f"{language}.docx").read_bytes() == build_docx(read_plain(text.name, text.read_bytes()), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_that_was_filled_in_is_a_debate_in_its_language(tmp_path: Path, language: str) -> None:
    lines = (FOLDER / f"{language}.md").read_text(encoding="utf-8").splitlines()
    filled = "\n".join(line.replace(" — ", " — 7 ") + " 7" if line.strip() in template_lines() else line for line in lines)
    document = tmp_path / "mine.docx"
    document.write_bytes(build_docx(read_plain("mine.md", filled.encode()), language))
    pack = import_pack(document, tmp_path / "debates")
    assert pack.debate.languages == (language,)
    assert pack.warnings == ()


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.docx").write_bytes(b"mine")
    with pytest.raises(KnownError, match="is there already"):
        write_template_document(tmp_path / "mine.docx")
    with pytest.raises(KnownError, match="no template in 'it'"):
        write_template_document(tmp_path / "ours.docx", "it")
    assert (tmp_path / "mine.docx").read_bytes() == b"mine"
