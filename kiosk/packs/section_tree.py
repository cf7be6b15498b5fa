"""Arranges sections as the parts of a debate: one question and four or five parts, each with the sections below it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import BlockKind
from kiosk.packs.markdown import Section, SourceBlock
from kiosk.packs.problems import Findings, printable

_PARTS: Final = ("what both sides agree on", "the proposition", "the case for", "the case against")
_MAX_PARTS: Final = 5
_DISCUSSION_PLACE: Final = "### before it, below a side or what both sides agree on"
_QUESTION, _PART, _BELOW = 1, 2, 3
_DISCUSSION: Final = "to discuss"
_FIRST_SIDE: Final = 2
_BELOW_A_SIDE: Final = 2


@dataclass(frozen=True, slots=True)
class Part:
    """A `##` section with the `###` sections below it."""

    section: Section
    below: list[Section] = field(default_factory=list)


@dataclass(slots=True)
class SectionTree:
    """The question and its parts, at least four once finished. Missing ones are reported and empty."""

    file: str
    findings: Findings
    question: Section | None = None
    parts: list[Part] = field(default_factory=list)

    def add(self, section: Section) -> None:
        """Add a section. The text of a misplaced one goes to the section before it, so that it causes no further problems."""
        if section.level == _QUESTION and self.question is None and not self.parts:
            self.question = section
        elif section.level == _PART and len(self.parts) < _MAX_PARTS and not is_discussion(section):
            if self.question is None and not self.parts:
                expected = "the question before it, as a # heading"
                self.findings.add_problem(self.file, section.title.line, "a ## heading first", expected)
            self.parts.append(Part(section))
        elif section.level == _BELOW and self.parts:
            self.parts[-1].below.append(section)
        else:
            self._add_misplaced(section)

    def finish(self, last_line: int) -> None:
        """Report missing parts, with bold lines that may have been meant as their headings, and add empty ones."""
        sides = self.parts[_FIRST_SIDE : len(_PARTS)]
        if len(self.parts) < len(_PARTS) or any(len(side.below) < _BELOW_A_SIDE for side in sides):
            self._name_bold_lines()
        if self.question is None:
            if not self.parts:
                self.findings.add_problem(self.file, 1, "no question", "a # heading")
            self.question = empty_section()
        for name in _PARTS[len(self.parts) :]:
            self.findings.add_problem(self.file, last_line, "the end of the text", f"a ## heading for {name}")
            self.parts.append(Part(empty_section()))

    def _name_bold_lines(self) -> None:
        sections = [section for part in self.parts for section in (part.section, *part.below)]
        for block in [block for section in (self.question or empty_section(), *sections) for block in section.blocks if block.bold]:
            self.findings.add_problem(self.file, block.line, "a line all in bold", "'## ' or '### ' before it, if it is a heading")

    def _add_misplaced(self, section: Section) -> None:
        expected = {
            _QUESTION: "one # heading, the question, before all others",
            _PART: _DISCUSSION_PLACE if is_discussion(section) else f"at most {_MAX_PARTS} of them",
            _BELOW: "a ## heading before it",
        }.get(section.level, "headings of one to three #")
        found = f"the {'#' * section.level} heading '{printable(section.title.text)}'"
        self.findings.add_problem(self.file, section.title.line, found, expected)
        self._last().blocks.extend(section.blocks)

    def _last(self) -> Section:
        if self.parts:
            return [self.parts[-1].section, *self.parts[-1].below][-1]
        return self.question or empty_section()


def build_section_tree(file: str, sections: Iterable[Section], last_line: int, findings: Findings) -> SectionTree:
    """Arrange the sections of a file, which start with the one of level 0."""
    before, *rest = sections
    if before.blocks:
        findings.add_problem(file, before.blocks[0].line, "text before the first heading", "the question first, as a # heading")
    tree = SectionTree(file, findings)
    for section in rest:
        tree.add(section)
    tree.finish(last_line)
    return tree


def is_discussion(section: Section) -> bool:
    """Return whether a heading has the English name of questions to discuss. By its place, it may have any other name."""
    return section.title.text.strip().casefold() == _DISCUSSION


def empty_section() -> Section:
    """Return a placeholder for a missing section. Reading it gives nothing and reports nothing."""
    return Section(0, SourceBlock(BlockKind.PARAGRAPH, "", "", 1))
