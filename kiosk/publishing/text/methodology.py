"""How votes were counted: tables whose numbers add up, then statements about what they do and do not mean. One source for all formats."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.session_log import LogHead, printed_hash
from kiosk.domain.sureness import SureGroups
from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.publishing.text import labels, order_effect, sentences
from kiosk.publishing.text.table import Table
from kiosk.services import sureness_text
from kiosk.services.combined_summary import ReportResults
from kiosk.services.fair_points import MIN_FAIR_ANSWERS
from kiosk.services.result_text import Locale
from kiosk.services.session_results import STANCES, SessionResults
from kiosk.services.summary import Summary


@dataclass(frozen=True, slots=True)
class Entry:
    """A number and what it counts, or a note without a number. `level` is its indent; a `total` is the sum of the entries above."""

    text: str
    number: int | None
    level: int = 0
    total: bool = False


Section = tuple[str, list[Entry]]
Statement = tuple[str, list[str]]


def sections(summary: Summary, locale: Locale) -> Iterator[Section]:
    """Yield tables of numbers with their headings."""
    tr, results = locale.translator, summary.results
    yield visits_section(results, locale)
    if results.split is not None:
        side_labels = results.debate.labels
        yield tr("Result"), list(_result(results, results.split, locale))
        if results.first_vote.first is not None:
            yield first_vote_section(results.first_vote.first, side_labels, locale)
        if summary.sureness.groups is not None:
            yield tr("How sure"), list(_sureness(summary.sureness.groups, side_labels, locale))
        if results.flow is not None:
            yield tr("From where they stood to how they voted"), list(_flow(results, results.flow, locale))
        if results.moves is not None:
            total = Entry(tr("Votes with a first stance"), results.moves.total, total=True)
            yield tr("Who changed their mind"), [*move_entries(results.moves, locale), total]
    if summary.entered:
        yield entry_section(summary, locale)
    yield tr("Reasons"), list(_reasons(summary, locale))
    if summary.shown_reasons and summary.shown_reasons[0].fair_percent is not None:
        yield tr("Fair points"), list(_fair_points(summary.shown_reasons[0].asked, locale))
    if any(point.count for point in summary.shown_points):
        yield tr("Ready-made points that were picked"), list(_points(summary, locale))


def visits_section(results: SessionResults, locale: Locale) -> Section:
    """Return what adds up to the visits: hands and paper have none."""
    tr = locale.translator
    votes = tr("Votes") if results.screen_votes == results.votes else tr("Votes on a screen")
    left = Entry(tr("Left without voting"), results.left_without_voting)
    return tr("Visits and votes"), [Entry(votes, results.screen_votes), left, Entry(tr("Visits"), results.visits, total=True)]


def first_vote_section(first: FirstVote, side_labels: Mapping[Side, str], locale: Locale) -> Section:
    """Return what adds up to a class's first vote."""
    tr, names = locale.translator, stance_names(side_labels, locale)
    entries = [Entry(names[stance], first.count(stance)) for stance in names]
    return tr("First vote"), [*entries, Entry(tr("Votes"), first.votes, total=True)]


def entry_section(summary: Summary, locale: Locale) -> Section:
    """Return what adds up to the votes, by entry method."""
    tr, entries = locale.translator, list[Entry]()
    names = {
        EntryMethod.TOUCH: tr("On a screen"),
        EntryMethod.PHONE: tr("On a phone"),
        EntryMethod.HANDS: tr("By raised hands"),
        EntryMethod.PAPER: tr("On paper"),
    }
    for method in summary.entered:
        entries.append(Entry(names[method.entered], method.votes))
        if method.split is not None:
            entries += [Entry(name, method.split.count(final), 1) for final, name in answer_names(summary.results, locale).items()]
    return tr("How votes came in"), [*entries, Entry(tr("Votes"), sum(method.votes for method in summary.entered), total=True)]


def move_entries(moves: Moves, locale: Locale) -> list[Entry]:
    counts = (moves.stayed, moves.changed, moves.decided)
    entries = [Entry(text, count) for text, count in zip(labels.moves(locale), counts, strict=True)]
    return [*entries, Entry(labels.still_not_sure(locale), moves.unsure)] if moves.unsure else entries


def flow_table(results: ReportResults, flow: Flow, locale: Locale) -> Table:
    """Return the flow with a row for each stance and a column for each answer."""
    before, _, after = sentences.flow_titles(results, locale)
    names, answers, total = stance_names(results.debate.labels, locale), answer_names(results, locale), labels.total(locale)
    return Table(
        [before, *(f"{after}: {name}" for name in answers.values()), total],
        [[names[stance], *(flow.count(stance, final) for final in answers), flow.from_stance(stance)] for stance in STANCES],
        [total, *(flow.to_side(final) for final in answers), flow.total],
    )


def answer_names(results: ReportResults, locale: Locale) -> dict[Side | None, str]:
    """Return the answers of the vote: two, or three where it could be 'Still not sure'."""
    sides: dict[Side | None, str] = {side: results.debate.labels[side] for side in Side}
    return sides | {None: labels.still_not_sure(locale)} if results.still_unsure else sides


def stance_names(side_labels: Mapping[Side, str], locale: Locale) -> dict[Stance, str]:
    return {Stance.FOR: side_labels[Side.FOR], Stance.UNSURE: labels.not_sure(locale), Stance.AGAINST: side_labels[Side.AGAINST]}


def _result(results: SessionResults, split: Split, locale: Locale) -> Iterator[Entry]:
    tr = locale.translator
    yield from (Entry(name, split.count(final)) for final, name in answer_names(results, locale).items())
    yield Entry(tr("Votes shown"), split.votes, total=True)


def _flow(results: SessionResults, flow: Flow, locale: Locale) -> Iterator[Entry]:
    tr = locale.translator
    for stance, name in stance_names(results.debate.labels, locale).items():
        for final, answer in answer_names(results, locale).items():
            text = tr("{before}, then {after}").format(before=name, after=answer)
            yield Entry(text, flow.count(stance, final))
    yield Entry(tr("Votes with a first stance"), flow.total, total=True)


def _sureness(groups: Mapping[Side, SureGroups], side_labels: Mapping[Side, str], locale: Locale) -> Iterator[Entry]:
    for side, counts in groups.items():
        yield Entry(side_labels[side], sum(counts))
        yield from (Entry(name, count, 1) for name, count in zip(sureness_text.group_names(locale), counts, strict=True))


def _reasons(summary: Summary, locale: Locale) -> Iterator[Entry]:
    tr = locale.translator
    yield Entry(tr("Shown"), len(summary.reasons))
    yield Entry(tr("Hidden by the organiser"), summary.hidden)
    yield Entry(tr("Not looked at yet"), summary.undecided)
    yield Entry(tr("Reasons written"), len(summary.reasons) + summary.hidden + summary.undecided, total=True)


def _fair_points(answers: int, locale: Locale) -> Iterator[Entry]:
    tr = locale.translator
    yield Entry(tr("Answers counted for each reason"), answers)
    text = tr("Shares are rounded to ten percent and printed once every reason has {least} answers or more.")
    yield Entry(text.format(least=locale.number(MIN_FAIR_ANSWERS)), None)


def _points(summary: Summary, locale: Locale) -> Iterator[Entry]:
    tr = locale.translator
    for side in Side:
        for point in sorted((point for point in summary.points if point.side is side), key=lambda point: -point.count):
            text = tr("{label}: {point}").format(label=summary.results.debate.labels[side], point=point.text)
            yield Entry(text, point.count)


def statements(summary: Summary, locale: Locale) -> Iterator[Statement]:
    """Yield headings and paragraphs."""
    tr = locale.translator
    if note := sentences.mismatch_note(summary, locale):
        yield tr("Self-check"), note
    yield tr("Votes, not people"), [sentences.votes_not_people(locale)]
    yield tr("Who this speaks for"), [sentences.not_a_poll(summary.results.mode, locale), _no_margin(summary, locale)]
    if first := sentences.first_vote(summary.results, locale):
        yield tr("First vote and second vote"), first
    if unsure := sentences.still_unsure(summary.results, locale):
        yield labels.still_not_sure(locale), unsure
    if order := list(order_effect.describe(summary.order, locale)):
        yield tr("Which side was shown first"), order
    yield tr("What was kept"), list(_kept(summary, locale))
    yield tr("The debate's text"), list(_text(summary, locale))
    if summary.log:
        yield tr("Session log"), list(_log(summary.log, locale))


def _no_margin(summary: Summary, locale: Locale) -> str:
    tr = locale.translator
    if summary.results.mode is Mode.CLASSROOM:
        return tr("The class was asked as a whole and nothing was estimated from a sample, so there is no margin of error.")
    return tr("A margin of error belongs to a random sample. These were whoever walked by, so none is given: it would promise too much.")


def _kept(summary: Summary, locale: Locale) -> Iterator[str]:
    tr, results = locale.translator, summary.results
    yield tr("The kiosk kept counts and words, never who or when. Reasons stand in an order made from their words alone.")
    yield from sentences.unfinished_note(summary, locale)
    yield from sentences.withheld_note(results, locale)
    if results.split is None and results.votes:
        yield sentences.reasons_held_back(locale)
    elif results.split is not None and results.asked_opening and results.flow is None:
        yield sentences.small_groups(locale)
    if summary.expired:
        yield tr("The words were removed after the time the organiser had set; the counts stay.")
    if results.rehearsal:
        yield tr("All of this is a rehearsal with made-up visitors. None of it is counted in any session.")
    else:
        yield tr("Rehearsals are counted apart and are not in these numbers.")
    if summary.reopened:
        yield sentences.reopened(summary.reopened, locale)
    elif not results.rehearsal:
        yield tr("The session is not closed yet.") if results.running else tr("The session was not reopened after it was closed.")


def _log(end: LogHead, locale: Locale) -> Iterator[str]:
    tr = locale.translator
    yield tr("What the organiser does in a session is logged: pauses, numbers entered, exports. The code of the last line:")
    yield printed_hash(end.hash)
    yield tr(
        "Compare this with the code on an earlier print: 'goodfaith verify' says whether the log still holds it. Without an earlier "
        "print, a code proves nothing."
    )


def _text(summary: Summary, locale: Locale) -> Iterator[str]:
    tr, debate = locale.translator, summary.results.debate
    yield labels.voted_on(debate.proposition, locale)
    yield tr("The text could not be changed once the first vote was in. Its fingerprint (SHA-256):")
    yield " ".join(debate.fingerprint[start : start + 8] for start in range(0, len(debate.fingerprint), 8))
