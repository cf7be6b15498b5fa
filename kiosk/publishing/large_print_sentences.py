"""The lines of the page in large print: as few as say it all."""

from collections.abc import Iterator

from kiosk.publishing import labels
from kiosk.publishing.sentences import flow_counts
from kiosk.services.summary import Summary
from kiosk.services.wording import Language


def figures(summary: Summary, language: Language) -> Iterator[str]:
    """Votes, visits, and who changed their mind where that is shown."""
    tr, number = language.translator, language.number
    yield labels.votes(summary.votes, language)
    text = tr("Visits: {visits}. Left without voting: {left}.")
    yield text.format(visits=number(summary.visits), left=number(summary.left))
    moved = summary.flow or summary.moves
    if summary.split is not None and moved is not None:
        yield ", ".join(text for _, text in flow_counts(moved, language))


def votes_not_people(language: Language) -> str:
    """The one sentence on method that may not be missing."""
    tr = language.translator
    return tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")
