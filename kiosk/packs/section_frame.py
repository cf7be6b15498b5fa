"""Sections into the frame of a debate: one question, its four or five parts, and what stands below those."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import BlockKind
from kiosk.packs.markdown import Piece, Section
from kiosk.packs.problems import Findings, printable

_PARTS: Final = ("what both sides agree on", "the proposition", "the case for", "the case against")
_MOST_PARTS: Final = 5
_QUESTION, _PART, _BELOW = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Part:
    """A `##` section with the `###` sections below it."""

    section: Section
    below: list[Section] = field(default_factory=list)


@dataclass(slots=True)
class SectionTree:
    """The question and its parts; always at least four, the missing ones absent (and reported)."""

    file: str
    findings: Findings
    top: Section | None = None
    parts: list[Part] = field(default_factory=list)

    def add(self, section: Section) -> None:
        """Put a section in its place. What a misplaced one holds goes to the section before it, so that no further problem follows."""
        if section.level == _QUESTION and self.top is None and not self.parts:
            self.top = section
        elif section.level == _PART and len(self.parts) < _MOST_PARTS:
            self._need_question(section)
            self.parts.append(Part(section))
        elif section.level == _BELOW and self.parts:
            self.parts[-1].below.append(section)
        else:
            self._misplaced(section)

    def finish(self, last_line: int) -> None:
        """Report what is missing."""
        if self.top is None:
            if not self.parts:
                self.findings.add_problem(self.file, 1, "no question", "a # heading")
            self.top = empty_section()
        for name in _PARTS[len(self.parts) :]:
            self.findings.add_problem(self.file, last_line, "the end of the text", f"a ## heading for {name}")
            self.parts.append(Part(empty_section()))

    def _need_question(self, section: Section) -> None:
        if self.top is None and not self.parts:
            self.findings.add_problem(self.file, section.title.line, "a ## heading first", "the question before it, as a # heading")

    def _misplaced(self, section: Section) -> None:
        expected = {
            _QUESTION: "one # heading, the question, before all others",
            _PART: f"at most {_MOST_PARTS} of them",
            _BELOW: "a ## heading before it",
        }.get(section.level, "headings of one to three #")
        found = f"the {'#' * section.level} heading '{printable(section.title.text)}'"
        self.findings.add_problem(self.file, section.title.line, found, expected)
        self._latest().pieces.extend(section.pieces)

    def _latest(self) -> Section:
        if self.parts:
            return [self.parts[-1].section, *self.parts[-1].below][-1]
        return self.top or empty_section()


def build_section_tree(file: str, sections: Iterable[Section], last_line: int, findings: Findings) -> SectionTree:
    """The frame of one file of a pack, given its sections with the one of level 0 first."""
    before, *headed = sections
    if before.pieces:
        findings.add_problem(file, before.pieces[0].line, "text before the first heading", "the question first, as a # heading")
    frame = SectionTree(file, findings)
    for section in headed:
        frame.add(section)
    frame.finish(last_line)
    return frame


def empty_section() -> Section:
    """A section that is not there: reading it gives nothing and reports nothing."""
    return Section(0, Piece(BlockKind.PARAGRAPH, "", "", 1))
