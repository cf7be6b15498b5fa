"""Whole sentences about a session: where and when it took place, how it was counted, what is left out."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.publishing.text import labels
from kiosk.services import first_vote_text, sureness_text
from kiosk.services.combined_summary import ReportResults
from kiosk.services.equal_reasons import RepeatedReason
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Locale, headline, unsure_note
from kiosk.services.session_results import SessionResults
from kiosk.services.summary import Summary


def kicker(summary: Summary, locale: Locale) -> list[str]:
    """Return event, session, mode, days, and whether it is still open."""
    tr, results = locale.translator, summary.results
    mode = tr("Classroom") if results.mode is Mode.CLASSROOM else tr("Booth")
    event = [summary.event.name] if summary.event.name else []
    parts = [*event, results.session_name, mode, labels.days(results.opened_on, results.closed_on or results.opened_on, locale)]
    return [*parts, tr("still open")] if results.running else parts


def rehearsal_note(locale: Locale) -> str:
    """Return the warning in front of a rehearsal's sentence and across its page."""
    tr = locale.translator
    return tr("REHEARSAL — not a result")


def reasons_intro(reasons: Sequence[RepeatedReason], locale: Locale, *, all_reasons: int) -> tuple[str, str]:
    """Return title and first lines of a list of reasons, of `all_reasons` that may be shown."""
    tr, count = locale.translator, sum(reason.count for reason in reasons)
    if count < all_reasons:
        text = tr("The one reason that is not on the first page.")
        if count != 1:
            text = tr("The {count} reasons that are not on the first page, as they were typed.", "", count)
    else:
        text = tr("The one reason that may be shown.")
        if count != 1:
            text = tr("All {count} reasons that may be shown, as they were typed.", "", count)
    lines = [text.format(count=locale.number(count))]
    if len(reasons) < count:
        lines.append(tr("Equal words stand once, with how often they were written."))
    lines.append(tr("Their order is made from the words alone and says nothing about who wrote them or when."))
    return tr("In their own words"), " ".join(lines)


def flow_counts(flow: Flow | Moves, locale: Locale) -> list[tuple[str, str]]:
    """Return pairs of a ribbon's kind and its text in the legend."""
    tr, number = locale.translator, locale.number
    return [
        ("stayed", tr("{count} stayed", "", flow.stayed).format(count=number(flow.stayed))),
        ("changed", tr("{count} changed sides", "", flow.changed).format(count=number(flow.changed))),
        ("decided", tr("{count} decided", "", flow.decided).format(count=number(flow.decided))),
        *([("unsure", tr("{count} still not sure").format(count=number(flow.unsure)))] if flow.unsure else []),
    ]


def flow_counts_line(flow: Flow | Moves, locale: Locale) -> str:
    return ", ".join(text for _, text in flow_counts(flow, locale))


def flow_note(results: SessionResults, locale: Locale) -> str:
    """Return whom the flow leaves out, or why there is none. Empty if it shows every vote."""
    tr = locale.translator
    if not results.asked_opening or results.split is None:
        return ""
    if results.flow is None and results.moves is None:
        return tr(
            "Who changed their mind is not shown: too few said where they stood before, or some groups are so small "
            "that somebody could be picked out."
        )
    without = _without_opening(results.without_opening or 0, locale)
    if results.flow is not None:
        return " ".join((without, tr("Its shares are those of the rest."))) if without else ""
    return " ".join(
        (tr("From which side to which is not shown: some groups are so small that somebody could be picked out."), without)
    ).strip()


def _without_opening(votes: int, locale: Locale) -> str:
    tr = locale.translator
    if votes == 1:
        return tr("1 vote came without a first stance and is not in this picture.")
    text = tr("{votes} votes came without a first stance and are not in this picture.", "", votes)
    return text.format(votes=locale.number(votes)) if votes else ""


def fair_point(reason: Reason, side_labels: Mapping[Side, str], locale: Locale) -> str:
    """Return how many voters of the other side called it a fair point. Empty if there are too few answers."""
    if reason.fair_percent is None:
        return ""
    tr = locale.translator
    text = tr("fair point, said {share} of the {label} voters who answered")
    label = side_labels[reason.final.other]
    if " " in label:
        label = tr("“{label}”").format(label=label)
    return text.format(share=locale.percent(reason.fair_percent), label=label)


def reason_note(reason: RepeatedReason, side_labels: Mapping[Side, str], locale: Locale) -> str:
    """Return how often a reason was written, if more than once, and how many called it a fair point."""
    times = [labels.written(reason.count, locale)] if reason.count > 1 else []
    return " · ".join(filter(None, [*times, fair_point(reason.reason, side_labels, locale)]))


def flow_titles(results: ReportResults, locale: Locale) -> tuple[str, str, str]:
    """Return the titles of the left end, the middle and the right end of the flow."""
    tr = locale.translator
    middle = tr("Who changed their mind")
    if results.mode is Mode.CLASSROOM:
        return tr("First vote"), middle, tr("Second vote")
    return tr("Before reading"), middle, tr("After")


def how_counted(summary: Summary, locale: Locale) -> str:
    """Return the paragraph at the foot of the first page."""
    return " ".join(_how_counted(summary, locale))


def withheld_note(results: SessionResults, locale: Locale) -> Iterator[str]:
    """Yield a sentence if the result is not that of all votes."""
    tr, number = locale.translator, locale.number
    if results.split is not None and results.running and results.withheld:
        text = tr("While votes still come in, the page shows the first {votes}.", "", results.split.votes)
        yield text.format(votes=number(results.split.votes))
    elif results.withheld:
        text = tr("{votes} more votes are counted, but not shown: they would give single votes away.", "", results.withheld)
        yield text.format(votes=number(results.withheld))


def _how_counted(summary: Summary, locale: Locale) -> Iterator[str]:
    tr, results = locale.translator, summary.results
    yield from mismatch_note(summary, locale)
    yield from visits_and_votes(results, locale)
    yield from withheld_note(results, locale)
    yield votes_not_people(locale)
    yield not_a_poll(results.mode, locale)
    yield tr("The kiosk kept counts and words, never who or when.")
    yield from _reasons_left_out(summary, locale)
    if summary.reopened:
        yield reopened(summary.reopened, locale)


def visits_and_votes(results: SessionResults, locale: Locale) -> Iterator[str]:
    """Yield what adds up to the visits, and to the votes if some came by hands or on paper."""
    tr, number = locale.translator, locale.number
    if results.screen_votes == results.votes:
        text = tr("Visits: {visits} = votes: {votes} + left without voting: {left}.")
    else:
        text = tr("Visits: {visits} = votes on a screen: {votes} + left without voting: {left}.")
    yield text.format(visits=number(results.visits), votes=number(results.screen_votes), left=number(results.left_without_voting))
    if others := results.votes - results.screen_votes:
        yield tr("Votes by raised hands or on paper: {votes}, so {all} in all.").format(votes=number(others), all=number(results.votes))


def _reasons_left_out(summary: Summary, locale: Locale) -> Iterator[str]:
    tr, number = locale.translator, locale.number
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
    yield from unfinished_note(summary, locale)
    if summary.results.split is None and summary.results.votes:
        yield reasons_held_back(locale)


def unfinished_note(summary: Summary, locale: Locale) -> Iterator[str]:
    """Yield a sentence if words of visitors who walked away may be among the reasons."""
    tr = locale.translator
    if summary.may_hold_unfinished and summary.shown_reasons:
        yield tr("Some reasons may be by visitors who walked away before they voted: their words were kept, as the organiser had set.")


def mismatch_note(summary: Summary, locale: Locale) -> list[str]:
    """Return the warning that comes before everything else about the counting if the counts contradict each other."""
    tr = locale.translator
    text = tr("The kiosk's self-check found that these counts do not add up: do not rely on this result.")
    return [] if summary.results.adds_up else [text]


def votes_not_people(locale: Locale) -> str:
    tr = locale.translator
    return tr("Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.")


def not_a_poll(mode: Mode, locale: Locale) -> str:
    tr = locale.translator
    if mode is Mode.CLASSROOM:
        return tr("This is what one class said, not a poll of the public.")
    return tr("Everyone chose to walk up: this is what visitors said, not a poll of the public.")


def reasons_held_back(locale: Locale) -> str:
    tr = locale.translator
    return tr("Until it is shown no reasons are printed either, as they would show who voted how.")


def small_groups(locale: Locale) -> str:
    tr = locale.translator
    return tr("Groups so small that somebody could be picked out of them are not printed.")


def reopened(times: int, locale: Locale) -> str:
    tr = locale.translator
    if times == 1:
        return tr("The session was closed and opened again once.")
    return tr("The session was closed and opened again {times} times.", "", times).format(times=locale.number(times))


def figures(results: SessionResults, locale: Locale) -> Iterator[str]:
    """Yield visits and votes, and who changed their mind if that is shown."""
    yield from visits_and_votes(results, locale)
    yield from still_unsure(results, locale)
    moved = results.flow or results.moves
    if results.split is not None and moved is not None:
        yield flow_counts_line(moved, locale)


def still_unsure(results: ReportResults, locale: Locale) -> list[str]:
    """Return how many are still not sure, nothing where that was no answer."""
    note = unsure_note(results.split, locale, still_unsure=results.still_unsure)
    return [note] if note else []


def sureness(summary: Summary, locale: Locale) -> list[str]:
    """Return how sure people are, nothing where it was not asked or the split is not shown."""
    results = summary.results
    return list(sureness_text.sentences(summary.sureness, results.debate.labels, locale)) if results.split is not None else []


def first_vote(results: SessionResults, locale: Locale) -> list[str]:
    """Return the sentences about a class's first vote, none if there was none."""
    return list(first_vote_text.sentences(results.first_vote, results.split, results.debate.labels, locale))


def headline_or_rehearsal(results: SessionResults, locale: Locale) -> str:
    """Return the result in one sentence, behind a warning if it is a rehearsal's."""
    text = headline(results, locale)
    return f"{rehearsal_note(locale)}. {text}" if results.rehearsal else text
