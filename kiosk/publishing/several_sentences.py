"""The words of a report of several sessions."""

from collections.abc import Iterator, Sequence

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode
from kiosk.services.figures import SessionFigures
from kiosk.services.several import SummaryOfSeveral
from kiosk.services.wording import Language


def days(several: SummaryOfSeveral, language: Language) -> str:
    """The first day to the last."""
    tr = language.translator
    first, last = (language.day(day) for day in several.days)
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def intro(several: SummaryOfSeveral, language: Language) -> str:
    """'5 sessions · 21 to 25 November 2026'."""
    return f"{sum_name(several, language)}   ·   {days(several, language)}"


def sum_name(several: SummaryOfSeveral, language: Language) -> str:
    """What stands beside the sums."""
    tr, count = language.translator, len(several.rows)
    if count == 1:
        return tr("1 session")
    return tr("{count} sessions", "", count).format(count=language.number(count))


def day_of(row: SessionFigures, language: Language) -> str:
    """When and how a session was held."""
    tr = language.translator
    mode = tr("Classroom") if row.mode is Mode.CLASSROOM else tr("Booth")
    return f"{language.day(row.opened_on)}, {mode}"


def heads(several: SummaryOfSeveral, language: Language) -> Sequence[str]:
    """Over the columns of numbers."""
    tr = language.translator
    sides = [several.labels[side] for side in Side]
    return [tr("Visits"), tr("Votes"), *sides, tr("Stayed"), tr("Changed sides"), tr("Decided")]


def notes(several: SummaryOfSeveral, language: Language) -> str:
    """Of how many votes the picture of all sessions speaks."""
    tr, number = language.translator, language.number
    if several.split is None or several.moved_votes in {0, several.votes}:
        return ""
    text = tr("This picture is of {moved} of the {votes} votes: the others came without a first stance, or their session does not show it.")
    return text.format(moved=number(several.moved_votes), votes=number(several.votes))


def method(several: SummaryOfSeveral, language: Language) -> Iterator[str]:
    """How it was added up."""
    tr, number = language.translator, language.number
    yield tr("Each row says what that session's own page says, and the sums are of what the rows show.")
    if any(row.split is None or (row.asked_opening and not (row.flow or row.moves)) for row in several.rows):
        text = tr("A dash stands where a group of fewer than {least} would show; those votes are in the sum of votes and in no other.")
        yield text.format(least=number(several.small_group))
    if any(row.votes != row.touched for row in several.rows):
        yield tr("Votes by raised hands or on paper have no visit.")
    yield tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")
    yield tr("These were whoever came, not a random sample, so there is no margin of error.")
    yield tr("Fingerprint of the debate's text (SHA-256): {fingerprint}").format(fingerprint=several.fingerprint)
