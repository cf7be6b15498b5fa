"""The sentences that only paper says: what was held where and when, and how it was counted."""

from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.publishing.text import labels
from kiosk.services.combined_summary import ReportResults
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Language
from kiosk.services.summary import Summary

_FINGERPRINT_LETTERS: Final = 8


def kicker(summary: Summary, language: Language) -> list[str]:
    """Session, mode, days, and whether it is still going on."""
    tr = language.translator
    mode = tr("Classroom") if summary.results.mode is Mode.CLASSROOM else tr("Booth")
    parts = [summary.results.session_name, mode, _days(summary, language)]
    return [*parts, tr("still open")] if summary.results.running else parts


def _days(summary: Summary, language: Language) -> str:
    tr = language.translator
    first, last = language.day(summary.results.opened_on), language.day(summary.results.closed_on or summary.results.opened_on)
    return first if first == last else tr("{first} to {last}").format(first=first, last=last)


def rehearsal_note(language: Language) -> str:
    """What stands in front of a rehearsal's sentence and across its page."""
    tr = language.translator
    return tr("REHEARSAL — not a result")


def reasons_intro(count: int, language: Language) -> tuple[str, str]:
    """Title and first line of the pages with every reason."""
    tr = language.translator
    text = (
        tr("The one reason that may be shown.")
        if count == 1
        else tr("All {count} reasons that may be shown, as they were typed.", "", count)
    )
    order = tr("Their order is made from the words alone and says nothing about who wrote them or when.")
    return tr("In their own words"), " ".join((text.format(count=language.number(count)), order))


def flow_counts(flow: Flow | Moves, language: Language) -> list[tuple[str, str]]:
    """(kind of ribbon, what the legend says of it)."""
    tr, number = language.translator, language.number
    return [
        ("stayed", tr("{count} stayed", "", flow.stayed).format(count=number(flow.stayed))),
        ("changed", tr("{count} changed sides", "", flow.changed).format(count=number(flow.changed))),
        ("decided", tr("{count} decided", "", flow.decided).format(count=number(flow.decided))),
    ]


def flow_note(summary: Summary, language: Language) -> str:
    """Whom the flow leaves out, or why there is none; empty where it shows every vote."""
    tr = language.translator
    if not summary.results.asked_opening or summary.results.split is None:
        return ""
    if summary.results.flow is None and summary.results.moves is None:
        return tr("Who changed their mind is not shown: some groups are so small that somebody could be picked out.")
    without = _without_opening(summary, language)
    if summary.results.flow is None:
        return " ".join(
            (tr("From which side to which is not shown: some groups are so small that somebody could be picked out."), without)
        ).strip()
    return without


def _without_opening(summary: Summary, language: Language) -> str:
    tr, without = language.translator, summary.results.without_opening
    if not without:
        return ""
    if without == 1:
        return tr("1 vote came without a first stance and is not in this picture.")
    text = tr("{votes} votes came without a first stance and are not in this picture.", "", without)
    return text.format(votes=language.number(without))


def fair_point(reason: Reason, labels: Mapping[Side, str], language: Language) -> str:
    """How many of the other side called it a fair point; empty where too few were asked."""
    if reason.fair_share is None:
        return ""
    tr = language.translator
    text = tr("fair point, said {share} of {asked} {label} voters", "", reason.asked)
    share = (200 * reason.fair + reason.asked) // (2 * reason.asked)
    label = labels[reason.final.other]
    if " " in label:
        label = tr("“{label}”").format(label=label)
    return text.format(share=language.percent(share), asked=language.number(reason.asked), label=label)


def flow_titles(results: ReportResults, language: Language) -> tuple[str, str, str]:
    """What stands over the left end, the middle and the right end of the flow."""
    tr = language.translator
    middle = tr("Who changed their mind")
    if results.mode is Mode.CLASSROOM:
        return tr("First vote"), middle, tr("Second vote")
    return tr("Before reading"), middle, tr("After")


def counted(summary: Summary, language: Language) -> str:
    """How it was counted, in whole sentences."""
    return " ".join(_counted(summary, language))


def mismatch_note(summary: Summary, language: Language) -> list[str]:
    """What stands before everything else that is said of the counting, where the counts cannot be true."""
    text = language.translator("The kiosk's self-check found that these counts do not add up: do not rely on this result.")
    return [] if summary.results.adds_up else [text]


def _counted(summary: Summary, language: Language) -> Iterator[str]:
    tr, number = language.translator, language.number
    yield from mismatch_note(summary, language)
    results = summary.results
    if results.screen_votes == results.votes:
        text = tr("Visits: {visits} = votes: {votes} + left without voting: {left}.")
    else:
        text = tr("Visits: {visits} = votes on the screen: {votes} + left without voting: {left}.")
    yield text.format(visits=number(results.visits), votes=number(results.screen_votes), left=number(results.left_without_voting))
    if others := results.votes - results.screen_votes:
        yield tr("Votes by raised hands or on paper: {votes}, so {all} in all.").format(votes=number(others), all=number(results.votes))
    if results.split is not None and results.split.votes < results.votes:
        text = tr("While votes still come in, the page shows the first {votes}.", "", results.split.votes)
        yield text.format(votes=number(results.split.votes))
    yield tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")
    if results.mode is Mode.CLASSROOM:
        yield tr("This is what one class said, not a poll of the public.")
    else:
        yield tr("Everyone chose to walk up: this is what visitors said, not a poll of the public.")
    yield tr("The kiosk kept counts and words, never who or when.")
    yield from _reasons_left_out(summary, language)
    yield from _reopened(summary, language)
    text = tr("Fingerprint of the debate's text: {first}…{last}.")
    yield text.format(first=results.debate.fingerprint[:_FINGERPRINT_LETTERS], last=results.debate.fingerprint[-2:])


def _reasons_left_out(summary: Summary, language: Language) -> Iterator[str]:
    tr, number = language.translator, language.number
    if summary.hidden == 1:
        yield tr("1 reason was hidden by the organiser.")
    elif summary.hidden:
        text = tr("{count} reasons were hidden by the organiser.", "", summary.hidden)
        yield text.format(count=number(summary.hidden))
    if summary.undecided == 1:
        yield tr("1 reason was not looked at yet and is not printed.")
    elif summary.undecided:
        text = tr("{count} reasons were not looked at yet and are not printed.", "", summary.undecided)
        yield text.format(count=number(summary.undecided))
    if summary.results.split is None and summary.results.held_back:
        yield tr("Until then no reasons are printed either, as they would show which way.")
    elif summary.results.split is None and summary.reasons:
        yield tr("With so few votes no reasons are printed, as they would show who voted how.")


def _reopened(summary: Summary, language: Language) -> Iterator[str]:
    tr = language.translator
    if summary.reopened == 1:
        yield tr("The session was closed and opened again once.")
    elif summary.reopened:
        text = tr("The session was closed and opened again {times} times.", "", summary.reopened)
        yield text.format(times=language.number(summary.reopened))


def figures(summary: Summary, language: Language) -> Iterator[str]:
    """Votes, visits, and who changed their mind where that is shown."""
    tr, number = language.translator, language.number
    yield labels.votes(summary.results.votes, language)
    text = tr("Visits: {visits}. Left without voting: {left}.")
    yield text.format(visits=number(summary.results.visits), left=number(summary.results.left_without_voting))
    moved = summary.results.flow or summary.results.moves
    if summary.results.split is not None and moved is not None:
        yield ", ".join(text for _, text in flow_counts(moved, language))


def votes_not_people(language: Language) -> str:
    """The one sentence on method that may not be missing."""
    tr = language.translator
    return tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")
