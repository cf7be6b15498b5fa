"""A small debate for tests that need one but do not depend on its texts."""

from kiosk.domain.debate import Block, BlockKind, Case, Debate, DebateText, Side


def sample_debate(identifier: str = "sample", fingerprint: str = "0" * 64, points: int = 3) -> Debate:
    """Return a debate in English with `points` points per side."""
    text = DebateText(
        language="en",
        question="Should there be a sample?",
        tagline="A small thing with large consequences.",
        introduction=("Samples are everywhere.",),
        common_ground_heading="What both sides agree on",
        facts=("There are samples.", "They are small."),
        proposition_heading="The proposition",
        proposition="There should be a sample.",
        cases={Side.FOR: _case("Yes", points), Side.AGAINST: _case("No", points)},
    )
    return Debate(identifier, ("en",), "https://example.org/sample", {"en": text}, fingerprint)


def _case(label: str, points: int) -> Case:
    argument = (Block(BlockKind.PARAGRAPH, f"{label}, because.", f"{label}, because."),)
    in_short = tuple(f"{label}, reason {number}." for number in range(1, points + 1))
    return Case(f"{label} — a claim.", label, "a claim.", "In short", in_short, "The argument", argument)
