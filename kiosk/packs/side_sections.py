"""Arranges what is below the heading of a side: in short, the argument and, if there are any, questions to discuss."""

from typing import Final

from kiosk.packs.markdown import Section
from kiosk.packs.problems import Findings, printable
from kiosk.packs.section_tree import Part, empty_section, is_discussion

_REQUIRED: Final = ("in short", "the argument")


def sections_of_side(part: Part, file: str, findings: Findings) -> list[Section]:
    """Return two or three sections, empty ones for those that are missing, and report what is missing, misplaced or too much."""
    if part.section.level == 0:
        return [empty_section(), empty_section()]
    if part.section.blocks:
        findings.add_problem(file, part.section.blocks[0].line, "text below the name of a side", "a ### heading first")
    named = [section for section in part.below if is_discussion(section)]
    unnamed = [section for section in part.below if not is_discussion(section)]
    for section in named:
        if section != part.below[-1]:
            found = f"'{printable(section.title.text)}' before another ### heading"
            findings.add_problem(file, section.title.line, found, "it as the last one below a side")
    for name in _REQUIRED[len(unnamed) :]:
        findings.add_problem(file, part.section.title.line, "too few ### headings below this one", f"one for {name}")
    missing = [empty_section()] * (len(_REQUIRED) - len(unnamed))
    arranged = [*unnamed, *missing, *named]
    for extra in arranged[len(_REQUIRED) + 1 :]:
        expected = "at most three below a side: in short, the argument, and questions to discuss"
        findings.add_problem(file, extra.title.line, "a fourth ### heading", expected)
    return arranged[: len(_REQUIRED) + 1]
