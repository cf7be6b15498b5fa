"""The headings and names of a spreadsheet, and the rows that are mostly words."""

from collections.abc import Iterator, Sequence

from kiosk.domain.flow import Moves
from kiosk.domain.tally import EntryMethod
from kiosk.services.result_text import Language
from kiosk.services.summary import Summary


def sheets(language: Language) -> tuple[str, str, str, str]:
    """What the sheets are called."""
    tr = language.translator
    return tr("Overview"), tr("Flow"), tr("Reasons"), tr("Method")


def overview_head(language: Language) -> Sequence[str]:
    """Over the result."""
    tr = language.translator
    return [tr("Result"), tr("Votes"), tr("Share")]


def reasons_head(language: Language) -> Sequence[str]:
    """Over everyone's words."""
    tr = language.translator
    return [tr("Side"), tr("Reason"), tr("Language"), tr("Fair point"), tr("Asked"), tr("Picked")]


def total(language: Language) -> str:
    """Over and beside sums."""
    tr = language.translator
    return tr("Total")


def proposition(language: Language) -> str:
    """Before what was voted on."""
    tr = language.translator
    return tr("Voted on")


def online(language: Language) -> str:
    """Before the address."""
    tr = language.translator
    return tr("Read both sides online")


def without_opening(language: Language) -> str:
    """Votes that are not in the flow."""
    tr = language.translator
    return tr("Votes without a first stance")


def visits(summary: Summary, language: Language) -> Iterator[tuple[str, int]]:
    """What adds up to the visits."""
    tr = language.translator
    yield tr("Votes"), summary.results.votes
    yield tr("Left without voting"), summary.results.left_without_voting
    yield tr("Visits"), summary.results.visits


def entered(summary: Summary, language: Language) -> Iterator[tuple[str, int]]:
    """Votes by how they came in, where more than the screen took them."""
    if len(summary.entered) > 1:
        names = ways(language)
        yield from ((names[way.entered], way.votes) for way in summary.entered)


def ways(language: Language) -> dict[EntryMethod, str]:
    """How votes come in."""
    tr = language.translator
    return {EntryMethod.TOUCH: tr("Tapped on the screen"), EntryMethod.HANDS: tr("Raised hands"), EntryMethod.PAPER: tr("On paper")}


def moves(moved: Moves, language: Language) -> Iterator[tuple[str, int]]:
    """Who changed their mind, without directions."""
    tr = language.translator
    yield tr("Stayed"), moved.stayed
    yield tr("Changed sides"), moved.changed
    yield tr("Decided"), moved.decided
