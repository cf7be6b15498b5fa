"""Writes a debate in one language as a .docx, and tells what would not come back from it.

What would is not guessed: the finished document is imported as any other, and the texts of both are compared.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.domain.debate import Case, Debate, DebateText, PicturePart, Side
from kiosk.errors import KnownError
from kiosk.packs.documents.convert import convert
from kiosk.packs.documents.docx_writer import build_docx, can_hold
from kiosk.packs.documents.model import Element, EmbeddedPicture, Paragraph, Run
from kiosk.packs.documents.plain import read_plain
from kiosk.packs.files import read_text
from kiosk.packs.problems import Findings
from kiosk.packs.reader import inspect_pack
from kiosk.services.document_losses import Loss, LossKind

_PARTS = (PicturePart.COMMON_GROUND, None, PicturePart.FOR, PicturePart.AGAINST, None)
"""The pictures below the second-level headings of a pack, in their order."""


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A document, and what of the debate is not in it."""

    content: bytes
    losses: tuple[Loss, ...]


def write_document(pack: Path, debate: Debate, language: str) -> WrittenDocument:
    """Return the document of a pack that has no problems, in one of its languages. `debate` is what the pack was read as."""
    text = debate.texts[language]
    source = read_text(pack, f"{language}.md", Findings()) or ""
    content = build_docx(_elements(read_plain(f"{language}.md", source.encode()), debate, text), language)
    return WrittenDocument(content, (*_left_out(debate, text), *_changed(content, text)))


def _elements(paragraphs: Sequence[Element], debate: Debate, text: DebateText) -> Iterator[Element]:
    """Yield the text with its addresses on lines of their own and its pictures below their headings."""
    part = -1
    for element in paragraphs:
        starts_part = isinstance(element, Paragraph) and element.level == 2  # noqa: PLR2004 - a heading of a part
        if starts_part and part < 0:
            yield Paragraph((Run(debate.online_url),))
        yield element
        if starts_part:
            part += 1
            picture = text.pictures.get(found) if (found := _PARTS[part]) else None
            if picture and can_hold(content := Path(picture.path).read_bytes()):
                yield EmbeddedPicture(content, picture.alt)
    if text.watch and text.watch.url:
        yield Paragraph((Run(text.watch.url),))


def _left_out(debate: Debate, text: DebateText) -> Iterator[Loss]:
    if others := [language for language in debate.languages if language != text.language]:
        yield Loss(LossKind.LANGUAGES, ", ".join(others))
    if text.watch:
        for path in filter(None, (text.watch.video, text.watch.captions)):
            yield Loss(LossKind.FILM, Path(path).name)
    if debate.logo:
        yield Loss(LossKind.LOGO, Path(debate.logo).name)
    for picture in text.pictures.values():
        if not can_hold(Path(picture.path).read_bytes()):
            yield Loss(LossKind.PICTURE, Path(picture.path).name)


def _changed(content: bytes, text: DebateText) -> Iterator[Loss]:
    """Read the document back and yield each part of the text that is not as it was."""
    back = _read_back(content)
    if back is None:
        yield Loss(LossKind.TEXT, text.question)
        return
    if back.language != text.language:
        yield Loss(LossKind.LANGUAGE, text.language)
    if any(back.cases[side].label != text.cases[side].label for side in Side):
        yield Loss(LossKind.LABELS, ", ".join(text.cases[side].label for side in Side))
    for heading, before, after in zip(_headings(text), _parts(text), _parts(back), strict=True):
        if before != after:
            yield Loss(LossKind.TEXT, heading)


def _read_back(content: bytes) -> DebateText | None:
    with TemporaryDirectory() as folder:
        document, pack = Path(folder) / "debate.docx", Path(folder) / "pack"
        document.write_bytes(content)
        pack.mkdir()
        try:
            convert(document, pack)
        except KnownError:  # more than a document may hold
            return None
        debate = inspect_pack(pack).debate
        return debate.text() if debate else None


def _headings(text: DebateText) -> tuple[str, ...]:
    cases = tuple(text.cases[side].heading for side in Side)
    return (text.question, text.common_ground_heading, text.proposition_heading, *cases, text.watch.heading if text.watch else "")


def _parts(text: DebateText) -> tuple[object, ...]:
    """Return what is compared, in the order of `_headings`."""
    return (
        (text.question, text.tagline, text.introduction),
        (text.common_ground_heading, text.facts, text.discussion),
        (text.proposition_heading, text.proposition),
        *(_without_label(text.cases[side]) for side in Side),
        (text.watch.heading, text.watch.caption, text.watch.url) if text.watch else None,
    )


def _without_label(case: Case) -> Case:
    return replace(case, label="", claim="")
