"""Reads lists, and the case of one side: its name, what it says in short, and its argument."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.domain.text import count_letters
from kiosk.packs.documents.headings import BELOW, NAMES, Role
from kiosk.packs.documents.model import Paragraph, Run
from kiosk.packs.documents.sections import Section
from kiosk.packs.labels import LABEL_LETTERS
from kiosk.services.document_remarks import Remark, RemarkKind

Items = tuple[str, ...]
_LABEL_END: Final = re.compile(r"\s*—\s*|\s+[-–]+\s+|\s*[:：]\s+")
_SENTENCE: Final = re.compile(r".+?[.!?…؟](?=[\"'”’»)]*\s|[\"'”’»)]*$)[\"'”’»)]*")
_WORDS: Final = 40


@dataclass(frozen=True, slots=True)
class CaseOutline:
    """The case of one side. `label` is set if the heading has none that is short enough; a title is '' where there is none."""

    heading: str
    label: str
    points_title: str
    points: Items
    argument_title: str
    argument: tuple[Paragraph, ...]
    questions_title: str = ""
    questions: Items = ()


def items_of(paragraphs: Sequence[Paragraph], heading: str, remarks: list[Remark]) -> Items:
    """Return the items of a list; each paragraph is one if there is no list."""
    listed = [paragraph for paragraph in paragraphs if paragraph.is_item]
    if any(paragraph.depth for paragraph in listed):
        remarks.append(Remark(RemarkKind.FLAT_LIST, heading))
    if listed:
        beside = [paragraph for paragraph in paragraphs if not paragraph.is_item]
        remarks.extend(Remark(RemarkKind.BESIDE_LIST, heading, paragraph.text[:_WORDS]) for paragraph in beside)
        return tuple(paragraph.text for paragraph in listed)
    if paragraphs:
        remarks.append(Remark(RemarkKind.NO_LIST, heading))
    return tuple(paragraph.text for paragraph in paragraphs)


def read_case(section: Section, role: Role, language: str, remarks: list[Remark]) -> CaseOutline:
    """Return the case of a side, with remarks on what is missing."""
    below = _by_role(section)
    heading, label = _heading(section.title, role, language, remarks)
    points_title = ""
    points: Items = ()
    argument = [*section.paragraphs]
    if named := below.get(Role.POINTS):
        points_title, points = named.title, items_of(named.paragraphs, named.title, remarks)
    elif Role.ARGUMENT in below and argument:
        points, argument = items_of(argument, section.title, remarks), []
    else:
        points, argument = _first_list(argument)
    titled = [one for one in section.below if one not in below.values()]
    if not points and titled:
        points = tuple(one.title for one in titled)
        argument += [paragraph for one in titled for paragraph in one.paragraphs]
        titled = []
    if named := below.get(Role.ARGUMENT):
        argument += named.paragraphs
    for one in titled:
        argument += [Paragraph((Run(one.title, bold=True),)), *one.paragraphs]
    points, argument = _complete(points, argument, section.title, remarks)
    questions = below.get(Role.DISCUSSION)
    return CaseOutline(
        heading,
        label,
        points_title,
        points,
        below[Role.ARGUMENT].title if Role.ARGUMENT in below else "",
        tuple(argument),
        questions.title if questions else "",
        items_of(questions.paragraphs, questions.title, remarks) if questions else (),
    )


def _by_role(section: Section) -> dict[Role, Section]:
    """Return what is below a side by its role: by name, or by place if the first is a list and nothing is named."""
    found: dict[Role, Section] = {role: one for one in reversed(section.below) if (role := one.role) and role in BELOW}
    unnamed = [one for one in section.below if one not in found.values()]
    order: list[Role] = [role for role in BELOW if role not in found]
    is_list = bool(unnamed) and bool(unnamed[0].paragraphs) and all(paragraph.is_item for paragraph in unnamed[0].paragraphs)
    if unnamed and not section.paragraphs and len(unnamed) <= len(order) and (is_list or order[0] is not Role.POINTS):
        found |= dict(zip(order, unnamed, strict=False))
    return found


def _first_list(paragraphs: Sequence[Paragraph]) -> tuple[Items, list[Paragraph]]:
    """Return the first list and the other paragraphs."""
    start = next((index for index, paragraph in enumerate(paragraphs) if paragraph.is_item), len(paragraphs))
    end = next((index for index in range(start, len(paragraphs)) if not paragraphs[index].is_item), len(paragraphs))
    return tuple(paragraph.text for paragraph in paragraphs[start:end]), [*paragraphs[:start], *paragraphs[end:]]


def _complete(points: Items, argument: list[Paragraph], heading: str, remarks: list[Remark]) -> tuple[Items, list[Paragraph]]:
    if not points and argument:
        remarks.append(Remark(RemarkKind.NO_POINTS, heading))
        points = tuple(found.group() if (found := _SENTENCE.match(one.text)) else one.text for one in argument)
    elif points and not argument:
        remarks.append(Remark(RemarkKind.NO_ARGUMENT, heading))
        argument = [Paragraph((Run(point),)) for point in points]
    return points, argument


def _heading(title: str, role: Role, language: str, remarks: list[Remark]) -> tuple[str, str]:
    """Return the heading as a pack has it, 'Yes — what they say', and the label that it lacks, or ''."""
    label, *claim = _LABEL_END.split(title, maxsplit=1)
    heading = f"{label} — {claim[0]}" if claim and claim[0].strip() else title.rstrip(" :")
    if count_letters(label if claim else heading) <= LABEL_LETTERS:
        return heading, ""
    remarks.append(Remark(RemarkKind.LONG_LABEL, title))
    return title, NAMES[language][role][0].capitalize()
