"""Divides a document at its headings and says which part of a debate each section is: by the name of its heading, else by its place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.packs.documents.headings import BELOW, BOLD_LEVEL, PARTS, Role, role_of, without_number
from kiosk.packs.documents.model import TITLE, Element, LeftOut, Paragraph
from kiosk.services.document_remarks import Remark, RemarkKind

_SIDES = frozenset({Role.FOR, Role.AGAINST})
_BY_PLACE = {Role.FOR: RemarkKind.FOR_BY_PLACE, Role.AGAINST: RemarkKind.AGAINST_BY_PLACE}


@dataclass(slots=True)
class Section:
    """A heading, '' before the first one, with what is below it."""

    title: str
    level: int
    role: Role | None
    body: list[Element] = field(default_factory=list)
    below: list["Section"] = field(default_factory=list)

    @property
    def paragraphs(self) -> list[Paragraph]:
        return [element for element in self.body if isinstance(element, Paragraph)]


@dataclass(slots=True)
class Arrangement:
    """The parts of a debate, as far as they were found."""

    remarks: list[Remark]
    question: Section | None = None
    introduction: list[Section] = field(default_factory=list)
    parts: dict[Role, Section] = field(default_factory=dict)


def divide(elements: Iterable[Element], language: str, remarks: list[Remark]) -> list[Section]:
    """Return the sections; the first is what stands before all headings. What is left out is told with its place."""
    sections = [Section("", -1, None)]
    for element in elements:
        if isinstance(element, Paragraph) and element.level is not None:
            role = None if element.level == TITLE else role_of(element.text, language)
            sections.append(Section(without_number(element.text), element.level, role))
        elif isinstance(element, LeftOut):
            remarks.append(Remark(element.kind, sections[-1].title))
        else:
            sections[-1].body.append(element)
    return sections


def arrange(sections: Sequence[Section], remarks: list[Remark]) -> Arrangement:
    """Return the sections by their role."""
    found = Arrangement(remarks)
    rest = _take_question(list(sections), found)
    named = {section.role for section in rest} & set(PARTS)
    levels = [section.level for section in rest if section.role in PARTS] or [section.level for section in rest[:1]]
    part_level = min(levels, default=1)
    last: Role | None = None
    for index, section in enumerate(rest):
        following = rest[index + 1 : index + 2]
        if following and _is_group(section, following[0], found, last):
            continue
        role = section.role
        if role is None and not (last in _SIDES and section.level >= part_level and _is_below(section, part_level)):
            role = _by_place(last, named | found.parts.keys(), rest[index + 1 :])
            remarks.extend([Remark(_BY_PLACE[role], section.title)] if role in _BY_PLACE else [])
        if role in PARTS and role not in found.parts:
            last = role
            found.parts[role] = section
        elif last in _SIDES and _is_of_both(section, part_level, rest) and Role.COMMON_GROUND in found.parts:
            found.parts[Role.COMMON_GROUND].below.append(section)
        elif last and (role in BELOW or role in found.parts or _is_below(section, part_level)):
            found.parts[last].below.append(section)
        else:
            _place_elsewhere(section, found, started=last is not None)
    return found


def _is_group(section: Section, following: Section, found: Arrangement, last: Role | None) -> bool:
    """Return whether a heading stands for what follows and says nothing itself, as 'Pros and cons' before both sides."""
    if section.role is not None or section.body:
        return False
    if following.level == section.level:
        return following.role in _SIDES and Role.PROPOSITION in found.parts
    return following.level > section.level and (last not in _SIDES or following.role in PARTS)


def _is_of_both(section: Section, part_level: int, sections: Sequence[Section]) -> bool:
    """Return whether questions to discuss stand beside the sides and not below the last one."""
    if section.role is not Role.DISCUSSION or section.level != part_level or part_level == BOLD_LEVEL:
        return False
    return not any(one.level == part_level and one.role in {Role.POINTS, Role.ARGUMENT} for one in sections)


def _is_below(section: Section, part_level: int) -> bool:
    """Return whether a heading is below that of a part; bold lines have no levels, so any may be."""
    return section.level > part_level or section.level == part_level == BOLD_LEVEL


def _place_elsewhere(section: Section, found: Arrangement, *, started: bool) -> None:
    if not started or section.role is Role.INTRODUCTION:
        found.introduction.append(section)
    else:
        found.remarks.append(Remark(RemarkKind.UNKNOWN_HEADING, section.title))


def _take_question(sections: list[Section], found: Arrangement) -> list[Section]:
    """Take the title, else the first heading that is no part's, else the first paragraph. Return the sections after it."""
    before, *rest = sections
    start = next((index for index, section in enumerate(rest) if section.role is not None), len(rest))
    titles = [section for section in rest[: start or 1] if section.role is None]
    question = next((section for section in titles if section.level == TITLE), titles[0] if titles else None)
    if question is not None:
        found.question = question
        found.remarks.extend(Remark(RemarkKind.NO_PLACE, "", paragraph.text[:40]) for paragraph in before.paragraphs)
        return [section for section in rest if section is not question]
    if before.paragraphs:
        first, *body = before.paragraphs
        found.question = Section(first.text, TITLE, None, [*body])
    return rest


def _by_place(last: Role | None, named: set[Role | None], following: Sequence[Section]) -> Role | None:
    """Return the next part in the order of a debate that no heading names, up to the next one that is named.

    After one side it is the other, whichever comes first: some let those speak first who are against.
    """
    if last in _SIDES and (other := _SIDES - {last}).isdisjoint(named):
        return next(iter(other))
    after = PARTS.index(last) + 1 if last else 0
    next_named = next((PARTS.index(section.role) for section in following if section.role in PARTS), PARTS.index(Role.WATCH))
    return next((role for role in PARTS[after:next_named] if role not in named), None)
