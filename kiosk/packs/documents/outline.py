"""Makes the parts of a debate of the sections of a document, and tells what is missing and what was taken for it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import PicturePart, Side
from kiosk.packs.documents.fake_lists import untangle
from kiosk.packs.documents.headings import Role, detect_language, find_headings
from kiosk.packs.documents.model import Element, EmbeddedPicture, Paragraph
from kiosk.packs.documents.sections import Arrangement, Section, arrange, divide
from kiosk.packs.documents.side import CaseOutline, Items, items_of, read_case
from kiosk.services.document_remarks import Remark, RemarkKind

_ADDRESS: Final = re.compile(r"https://\S+")
_PARTS: Final = {Role.COMMON_GROUND: PicturePart.COMMON_GROUND, Role.FOR: PicturePart.FOR, Role.AGAINST: PicturePart.AGAINST}


@dataclass(slots=True)
class Outline:
    """A debate as its document has it. An empty text is one that was not found."""

    language: str
    question: str = ""
    introduction: list[str] = field(default_factory=list)
    common_ground: Section | None = None
    facts: Items = ()
    questions: Items = ()
    questions_title: str = ""
    proposition_title: str = ""
    proposition: str = ""
    cases: dict[Side, CaseOutline] = field(default_factory=dict)
    watch_title: str = ""
    watch: list[str] = field(default_factory=list)
    address: str = ""
    watch_address: str = ""
    pictures: dict[PicturePart, list[EmbeddedPicture]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


def read_outline(elements: Iterable[Element]) -> Outline:
    """Return the debate that a document holds. Never raises: what is missing is a remark, or a problem of the pack."""
    found = find_headings(untangle(elements))
    outline = Outline(detect_language([one for one in found if isinstance(one, Paragraph)]))
    arrangement = arrange(divide(found, outline.language, outline.remarks), outline.remarks)
    _read_start(arrangement, outline)
    _read_common_ground(arrangement.parts.get(Role.COMMON_GROUND), outline)
    _read_proposition(arrangement.parts.get(Role.PROPOSITION), outline)
    for role, side in ((Role.FOR, Side.FOR), (Role.AGAINST, Side.AGAINST)):
        if section := arrangement.parts.get(role):
            outline.cases[side] = read_case(section, role, outline.language, outline.remarks)
    _read_watch(arrangement.parts.get(Role.WATCH), outline)
    _collect_pictures(arrangement, outline)
    if not outline.introduction and outline.proposition:
        outline.introduction = [outline.proposition]
        outline.remarks.append(Remark(RemarkKind.NO_LINE, outline.question))
    outline.remarks = _counted(outline.remarks)
    return outline


def _read_start(arrangement: Arrangement, outline: Outline) -> None:
    if arrangement.question is None:
        return
    outline.question = arrangement.question.title
    for section in (arrangement.question, *arrangement.introduction):
        if section.role is None and not section.paragraphs and section is not arrangement.question:
            outline.introduction.append(section.title)
        texts, address = _texts(section.paragraphs)
        outline.introduction += texts
        outline.address = outline.address or address


def _texts(paragraphs: Sequence[Paragraph]) -> tuple[list[str], str]:
    """Return the texts without the address that stands alone on a line, and that address."""
    texts = [paragraph.text for paragraph in paragraphs]
    alone = [text for text in texts if _ADDRESS.fullmatch(text)]
    return [text for text in texts if text not in alone], alone[0] if alone else ""


def _read_common_ground(section: Section | None, outline: Outline) -> None:
    if section is None:
        return
    outline.common_ground = section
    facts = [*section.paragraphs]
    for below in section.below:
        if below.role is Role.DISCUSSION or (section.level < below.level and below is section.below[0] and facts):
            outline.questions = items_of(below.paragraphs, below.title, outline.remarks)
            outline.questions_title = below.title
        else:
            facts += below.paragraphs
    outline.facts = items_of(facts, section.title, outline.remarks)


def _read_proposition(section: Section | None, outline: Outline) -> None:
    if section is None:
        if outline.question and not outline.question.rstrip().endswith(("?", "؟")):
            outline.proposition = outline.question
            outline.remarks.append(Remark(RemarkKind.TITLE_IS_PROPOSITION, outline.question))
        return
    outline.proposition_title = section.title
    paragraphs = [*section.paragraphs, *(paragraph for below in section.below for paragraph in below.paragraphs)]
    outline.proposition = " ".join(paragraph.text for paragraph in paragraphs)
    if len(paragraphs) > 1:
        outline.remarks.append(Remark(RemarkKind.ONE_PROPOSITION, section.title))


def _read_watch(section: Section | None, outline: Outline) -> None:
    if section:
        outline.watch_title = section.title
        outline.watch, outline.watch_address = _texts(section.paragraphs)


def _collect_pictures(arrangement: Arrangement, outline: Outline) -> None:
    sections = [*([arrangement.question] if arrangement.question else []), *arrangement.introduction]
    for role, section in arrangement.parts.items():
        inside = [one for part in (section, *section.below) for one in part.body if isinstance(one, EmbeddedPicture)]
        if part := _PARTS.get(role):
            outline.pictures[part] = inside[:1]
            inside = inside[1:]
        outline.remarks.extend(Remark(RemarkKind.PICTURE_PLACE, section.title) for _ in inside)
    for section in sections:
        lost = [one for one in section.body if isinstance(one, EmbeddedPicture)]
        outline.remarks.extend(Remark(RemarkKind.PICTURE_PLACE, section.title) for _ in lost)


def _counted(remarks: Iterable[Remark]) -> list[Remark]:
    """Return equal remarks once, with their number."""
    return [Remark(one.kind, one.heading, one.words, count) for one, count in Counter(remarks).items()]
