"""Builds a debate in one language from the section tree of a file, by position, so that headings may be in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kiosk.domain.debate import Block, BlockKind, Case, DebateText, Discussion, Side, Watch
from kiosk.packs.labels import LABEL_LETTERS, split_heading
from kiosk.packs.markdown import Section, SourceBlock
from kiosk.packs.problems import Findings, printable
from kiosk.packs.section_tree import Part, SectionTree, empty_section
from kiosk.packs.side_sections import sections_of_side

_LIST: Final = frozenset({BlockKind.BULLET, BlockKind.NUMBER})
_TEXT: Final = frozenset({BlockKind.PARAGRAPH})


@dataclass(slots=True)
class DebateTextBuilder:
    """Builds the text of one file. `list_lengths` receives the length of each list and the line of its heading: translations must match."""

    language: str
    labels: Mapping[Side, str]
    file: str
    findings: Findings
    list_lengths: dict[str, tuple[int, int]] = field(default_factory=dict)

    def build(self, tree: SectionTree) -> DebateText:
        """Return the text. If problems were reported it is incomplete and only good for further checks."""
        question = tree.question or empty_section()
        common_ground, proposition, for_, against, *watch = tree.parts
        lead = self._blocks(question, _TEXT, "a paragraph below the question")
        for part in (proposition, *watch):
            self._nothing_below(part)
        return DebateText(
            language=self.language,
            question=self._plain(question.title),
            tagline=self._plain(lead[0]) if lead else "",
            introduction=self._lines(lead[1:]),
            common_ground_heading=self._plain(common_ground.section.title),
            facts=self._list("facts", common_ground.section),
            proposition_heading=self._plain(proposition.section.title),
            proposition=self._proposition(proposition.section),
            cases=self._cases(for_, against),
            watch=self._watch(watch[0].section) if watch else None,
            discussion=self._common_discussion(common_ground),
        )

    def _proposition(self, section: Section) -> str:
        blocks = self._blocks(section, _TEXT, "the proposition, one paragraph")
        for extra in blocks[1:]:
            self._problem(extra.line, "a second paragraph", "the proposition in one paragraph")
        return self._plain(blocks[0]) if blocks else ""

    def _cases(self, for_: Part, against: Part) -> dict[Side, Case]:
        cases = {Side.FOR: self._case(Side.FOR, for_), Side.AGAINST: self._case(Side.AGAINST, against)}
        if cases[Side.FOR].label and cases[Side.FOR].label == cases[Side.AGAINST].label:
            found = f"'{printable(cases[Side.FOR].label)}' as the name of both sides"
            self._problem(against.section.title.line, found, "a name for each")
        return cases

    def _case(self, side: Side, part: Part) -> Case:
        heading = self._plain(part.section.title)
        label, claim = split_heading(heading, self.labels.get(side))
        if label is None:
            expected = f"at most {LABEL_LETTERS} letters before ' — ', or [labels] in pack.toml"
            self._problem(part.section.title.line, f"the heading '{printable(heading)}'", expected)
        short, argument, *discussion = sections_of_side(part, self.file, self.findings)
        blocks = self._blocks(argument, frozenset(BlockKind), "the argument")
        return Case(
            heading=heading,
            label=label or "",
            claim=claim,
            in_short_heading=self._plain(short.title),
            points=self._list(points_of(side), short),
            argument_heading=self._plain(argument.title),
            argument=tuple(Block(block.kind, block.text, block.markup, block.number) for block in blocks),
            discussion=self._discussion(discussion_of(side), discussion, part.section),
        )

    def _common_discussion(self, common_ground: Part) -> Discussion | None:
        for extra in common_ground.below[1:]:
            self._problem(extra.title.line, "a second ### heading", "one below what both sides agree on: questions to discuss")
        return self._discussion(DISCUSSION, common_ground.below, common_ground.section)

    def _discussion(self, name: str, sections: list[Section], above: Section) -> Discussion | None:
        """Return the questions in the first section. `above` is the section they are about."""
        if not sections:
            if above.level:
                self.list_lengths[name] = (0, above.title.line)
            return None
        questions = self._list(name, sections[0], "questions to discuss, a list")
        return Discussion(self._plain(sections[0].title), questions)

    def _watch(self, section: Section) -> Watch:
        caption = self._lines(self._blocks(section, _TEXT, "a paragraph about what there is to watch"))
        return Watch(heading=self._plain(section.title), caption="\n\n".join(caption))

    def _list(self, name: str, section: Section, expected: str = "a list") -> tuple[str, ...]:
        lines = self._lines(self._blocks(section, _LIST, expected))
        if section.level:
            self.list_lengths[name] = (len(lines), section.title.line)
        return lines

    def _blocks(self, section: Section, kinds: frozenset[BlockKind], expected: str) -> list[SourceBlock]:
        """Return the text below a heading, and report an empty section and blocks of the wrong kind."""
        if section.level and not section.blocks:
            self._problem(section.title.line, "nothing below this heading", expected)
        for block in section.blocks:
            if block.kind not in kinds:
                self._problem(block.line, f"a {_KIND_NAMES[block.kind]}", f"{expected} and nothing else here")
        return section.blocks

    def _nothing_below(self, part: Part) -> None:
        for section in part.below:
            self._problem(section.title.line, "a ### heading", "### headings below the two sides and what both sides agree on only")

    def _lines(self, blocks: list[SourceBlock]) -> tuple[str, ...]:
        return tuple(self._plain(block) for block in blocks)

    def _plain(self, block: SourceBlock) -> str:
        if block.emphasised:
            self.findings.add_warning(self.file, block.line, "emphasis is shown in the arguments only; here the words stay plain")
        return block.text

    def _problem(self, line: int, found: str, expected: str) -> None:
        self.findings.add_problem(self.file, line, found, expected)


DISCUSSION: Final = "discussion"
"""The name in `list_lengths` of the questions about what both sides agree on."""


def discussion_of(side: Side) -> str:
    """Return the name of a side's questions to discuss in `list_lengths`."""
    return f"{DISCUSSION} {side}"


def points_of(side: Side) -> str:
    """Return the name of a side's list in `list_lengths`."""
    return f"points {side}"


_KIND_NAMES: Final = {
    BlockKind.PARAGRAPH: "paragraph",
    BlockKind.BULLET: "list item",
    BlockKind.NUMBER: "numbered list item",
    BlockKind.QUOTE: "quote",
}
