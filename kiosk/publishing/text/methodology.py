"""What the pages on method say: numbers to add up, then what they do and do not mean."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import EntryMethod, Split
from kiosk.publishing.text.labels import not_sure
from kiosk.publishing.text.sentences import mismatch_note
from kiosk.services.moderation import MIN_FAIR_ANSWERS
from kiosk.services.result_text import Language, said
from kiosk.services.session_results import SessionResults
from kiosk.services.summary import Summary


@dataclass(frozen=True, slots=True)
class Entry:
    """A number and what it counts; `level` is how deep it is indented, `total` whether those above it add up to it."""

    what: str
    number: str
    level: int = 0
    total: bool = False


Section = tuple[str, list[Entry]]
Statement = tuple[str, list[str]]


def sections(summary: Summary, language: Language) -> Iterator[Section]:
    """Tables of numbers with their headings."""
    tr, results = language.translator, summary.results
    yield tr("Visits and votes"), list(_visits(results, language))
    if results.split is not None:
        yield tr("Result"), list(_result(results.split, results.debate.labels, language))
    if results.split is not None and results.flow is not None:
        yield tr("From where they stood to how they voted"), list(_flow(results.flow, results.debate.labels, language))
    if results.split is not None and results.moves is not None:
        yield tr("Who changed their mind"), list(_moves(results.moves, language))
    if summary.entered:
        yield tr("How votes came in"), list(_entered(summary, language))
    yield tr("Reasons"), list(_reasons(summary, language))
    if results.split is not None and any(reason.fair_share for reason in summary.reasons):
        yield tr("Fair points"), list(_fair(summary, language))
    if results.split is not None and any(point.count for point in summary.points):
        yield tr("Ready-made points that were picked"), list(_points(summary, language))


def _visits(results: SessionResults, language: Language) -> Iterator[Entry]:
    tr, number = language.translator, language.number
    votes = tr("Votes") if results.screen_votes == results.votes else tr("Votes on the screen")
    yield Entry(votes, number(results.screen_votes))
    yield Entry(tr("Left without voting"), number(results.left_without_voting))
    yield Entry(tr("Visits"), number(results.visits), total=True)


def _result(split: Split, labels: Mapping[Side, str], language: Language) -> Iterator[Entry]:
    tr, number = language.translator, language.number
    for side in Side:
        yield Entry(labels[side], number(split.count(side)))
    yield Entry(tr("Votes shown"), number(split.votes), total=True)


def _flow(flow: Flow, labels: Mapping[Side, str], language: Language) -> Iterator[Entry]:
    tr, number = language.translator, language.number
    names = {Stance.FOR: labels[Side.FOR], Stance.UNSURE: not_sure(language), Stance.AGAINST: labels[Side.AGAINST]}
    for stance, name in names.items():
        for side in Side:
            text = tr("{before}, then {after}").format(before=name, after=labels[side])
            yield Entry(text, number(flow.count(stance, side)))
    yield Entry(tr("Votes with a first stance"), number(flow.total), total=True)


def _moves(moves: Moves, language: Language) -> Iterator[Entry]:
    tr, number = language.translator, language.number
    yield Entry(tr("Stayed"), number(moves.stayed))
    yield Entry(tr("Changed sides"), number(moves.changed))
    yield Entry(tr("Decided"), number(moves.decided))
    yield Entry(tr("Votes with a first stance"), number(moves.total), total=True)


def _entered(summary: Summary, language: Language) -> Iterator[Entry]:
    tr, number = language.translator, language.number
    names = {EntryMethod.TOUCH: tr("On a screen"), EntryMethod.HANDS: tr("By raised hands"), EntryMethod.PAPER: tr("On paper")}
    for way in summary.entered:
        yield Entry(names[way.entered], number(way.votes))
        if way.split is not None:
            for side in Side:
                yield Entry(summary.results.debate.labels[side], number(way.split.count(side)), 1)
    yield Entry(tr("Votes"), number(sum(way.votes for way in summary.entered)), total=True)


def _reasons(summary: Summary, language: Language) -> Iterator[Entry]:
    tr, number = language.translator, language.number
    yield Entry(tr("Shown"), number(len(summary.reasons)))
    yield Entry(tr("Hidden by the organiser"), number(summary.hidden))
    yield Entry(tr("Not looked at yet"), number(summary.undecided))
    yield Entry(tr("Reasons written"), number(len(summary.reasons) + summary.hidden + summary.undecided), total=True)


def _fair(summary: Summary, language: Language) -> Iterator[Entry]:
    """Only of reasons whose own share is printed, or the few answers to the others would be the difference."""
    tr, number = language.translator, language.number
    for side in Side:
        told = [fair for reason in summary.reasons if reason.final is side and (fair := reason.fair_share)]
        if told:
            text = tr("Reasons for {side}: answers to “Is this a fair point?”")
            yield Entry(text.format(side=said(summary.results.debate.labels[side], language)), number(sum(asked for _, asked in told)))
            yield Entry(tr("of these: yes, a fair point"), number(sum(fair for fair, _ in told)), 1)
    text = tr("Counted and printed for reasons with {least} answers or more.")
    yield Entry(text.format(least=number(MIN_FAIR_ANSWERS)), "")


def _points(summary: Summary, language: Language) -> Iterator[Entry]:
    tr = language.translator
    for side in Side:
        picked = sorted((point for point in summary.points if point.side is side), key=lambda point: -point.count)
        for point in picked:
            text = tr("{label}: {point}").format(label=summary.results.debate.labels[side], point=point.text)
            yield Entry(text, language.number(point.count))


def statements(summary: Summary, language: Language) -> Iterator[Statement]:
    """Headings and paragraphs."""
    tr = language.translator
    if note := mismatch_note(summary, language):
        yield tr("Self-check"), note
    yield tr("Votes, not people"), list(_votes(language))
    yield tr("Who this speaks for"), list(_sample(summary, language))
    yield tr("What was kept"), list(_kept(summary, language))
    yield tr("The debate's text"), list(_text(summary, language))


def _votes(language: Language) -> Iterator[str]:
    tr = language.translator
    yield tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")


def _sample(summary: Summary, language: Language) -> Iterator[str]:
    tr = language.translator
    if summary.results.mode is Mode.CLASSROOM:
        yield tr("This is what one class said, not a poll of the public.")
        yield tr("The class was asked as a whole and nothing was estimated from a sample, so there is no margin of error.")
        return
    yield tr("Everyone chose to walk up: this is what visitors said, not a poll of the public.")
    yield tr("A margin of error belongs to a random sample. These were whoever walked by, so none is given: it would promise too much.")


def _kept(summary: Summary, language: Language) -> Iterator[str]:
    tr, number = language.translator, language.number
    yield tr("The kiosk kept counts and words, never who or when. Reasons stand in an order made from their words alone.")
    if summary.results.split is None and summary.results.held_back:
        yield tr("Until then no reasons are printed either, as they would show which way.")
    elif summary.results.split is None:
        yield tr("Too few voted to hide who voted how, so neither the result nor any reason is printed.")
    elif summary.results.asked_opening and summary.results.flow is None:
        yield tr("Groups so small that somebody could be picked out of them are not printed.")
    if summary.expired:
        yield tr("The words were removed after the time the organiser had set; the counts stay.")
    if summary.results.rehearsal:
        yield tr("All of this is a rehearsal with made-up visitors. None of it is counted in any session.")
    else:
        yield tr("Rehearsals are counted apart and are not in these numbers.")
    if summary.reopened == 1:
        yield tr("The session was closed and opened again once.")
    elif summary.reopened:
        text = tr("The session was closed and opened again {times} times.", "", summary.reopened)
        yield text.format(times=number(summary.reopened))
    elif not summary.results.rehearsal:
        yield tr("The session was not reopened after it was closed.") if summary.results.closed_on else tr("The session is not closed yet.")


def _text(summary: Summary, language: Language) -> Iterator[str]:
    tr = language.translator
    yield tr("Voted on: {proposition}").format(proposition=summary.results.debate.proposition)
    yield tr("The text could not be changed once the first vote was in. Its fingerprint (SHA-256):")
    yield " ".join(summary.results.debate.fingerprint[start : start + 8] for start in range(0, len(summary.results.debate.fingerprint), 8))
