"""Texts of a combined report: a row for each session, their sum, and what the sum leaves out."""

from collections.abc import Iterable, Iterator

from kiosk.domain.debate import Side
from kiosk.domain.session import Mode
from kiosk.publishing.text import labels, sentences
from kiosk.publishing.text.methodology import answer_names
from kiosk.publishing.text.table import Table
from kiosk.services.combined_summary import CombinedSummary, JointSession, ReportResults
from kiosk.services.result_text import Locale


def kicker(summary: CombinedSummary, locale: Locale) -> list[str]:
    """Return how many sessions or stations there are and on which days."""
    tr = locale.translator
    count = len(summary.rows)
    days = labels.days(*summary.days, locale)
    if joint := summary.joint:
        return [_stations(joint, locale), days, joint.name]
    text = tr("1 session") if count == 1 else tr("{count} sessions", "", count)
    return [text.format(count=locale.number(count)), days]


def _stations(joint: JointSession, locale: Locale) -> str:
    tr, number = locale.translator, locale.number
    if missing := len(joint.late) + len(joint.unusable):
        return tr("{shown} of {count} stations").format(shown=number(joint.stations - missing), count=number(joint.stations))
    text = tr("1 station") if joint.stations == 1 else tr("{count} stations", "", joint.stations)
    return text.format(count=number(joint.stations))


def heading(summary: CombinedSummary, locale: Locale) -> str:
    tr = locale.translator
    return tr("Station by station") if summary.joint else tr("Session by session")


def table(summary: CombinedSummary, locale: Locale) -> Table:
    """Return a row for each session, and their sum."""
    tr = locale.translator
    answers = answer_names(summary, locale)
    return Table(
        [
            tr("Station") if summary.joint else tr("Session"),
            tr("Day"),
            tr("Visits"),
            tr("Left without voting"),
            tr("Votes"),
            *answers.values(),
            *labels.moves(locale),
        ],
        [[row.session_name, locale.day(row.opened_on), *_numbers(row, answers)] for row in summary.rows],
        [tr("Together"), "", *_numbers(summary, answers)],
    )


def _numbers(results: ReportResults, answers: Iterable[Side | None]) -> Iterator[int | None]:
    """Yield nothing of those who had a first stance and are not sure at the end: the column would be empty for most."""
    yield from (results.visits, results.left_without_voting, results.votes)
    for final in answers:
        yield results.split.count(final) if results.split and (final or results.still_unsure) else None
    moved = results.flow or results.moves
    yield from (moved.stayed, moved.changed, moved.decided) if moved else (None, None, None)


def notes(summary: CombinedSummary, locale: Locale) -> Iterator[str]:
    """Yield who is missing, how it was counted and how many votes the sums cover."""
    tr, number = locale.translator, locale.number
    if summary.joint:
        yield from _missing(summary.joint, locale)
    yield sentences.votes_not_people(locale)
    if summary.mode is Mode.CLASSROOM:
        yield tr("This is what these classes said, not a poll of the public.")
    else:
        yield sentences.not_a_poll(summary.mode, locale)
    yield tr("Each row is what that session's own page shows, and the sum is made of these rows.")
    text = tr("A dash stands where a group of fewer than {least} could be picked out, or nobody was asked.")
    yield text.format(least=number(summary.small_group))
    yield from sentences.still_unsure(summary, locale)
    yield from _reach(summary, locale)
    if any(row.first_vote.first for row in summary.rows):
        yield tr("The first vote of a lesson is on that session's own page and is not added up.")
    text = tr("All of them were held on the same text. Its fingerprint (SHA-256): {fingerprint}")
    yield text.format(fingerprint=summary.debate.fingerprint)


def flow_note(summary: CombinedSummary, locale: Locale) -> str:
    """Return of how many votes it is known who changed their mind. Empty if of all or none."""
    if not 0 < summary.moved_votes < summary.votes:
        return ""
    tr, number = locale.translator, locale.number
    text = tr("Who changed their mind is known of {shown} of all {votes} votes.", "", summary.moved_votes)
    return text.format(shown=number(summary.moved_votes), votes=number(summary.votes))


def _missing(joint: JointSession, locale: Locale) -> Iterator[str]:
    tr, number = locale.translator, locale.number
    if joint.late:
        text = tr("The last figures of {late} of {stations} stations have not arrived and are missing here: {names}.")
        yield text.format(late=number(len(joint.late)), stations=number(joint.stations), names="; ".join(joint.late))
    if joint.unusable:
        text = tr("The figures of these stations do not add up or are about another text, so they are left out: {names}.")
        yield text.format(names="; ".join(joint.unusable))


def _reach(summary: CombinedSummary, locale: Locale) -> Iterator[str]:
    tr, number = locale.translator, locale.number
    shown = summary.split.votes if summary.split else 0
    if shown < summary.votes:
        yield tr("Where the result of a session would show who voted how, it is held back.")
        text = tr("The result speaks of {shown} of all {votes} votes: the others are held back or too few to show.", "", shown)
        yield text.format(shown=number(shown), votes=number(summary.votes))
