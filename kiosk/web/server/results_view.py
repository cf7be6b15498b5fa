"""What the results page shows: what `services.results` lets this visitor see, in words and shares. Never a raw tally."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Debate, DebateText, Side
from kiosk.domain.session import Session
from kiosk.domain.tally import Split
from kiosk.services import sureness_text
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Locale, headline, share, unsure_note
from kiosk.services.results import CountStore, Results, visible_results, visible_sureness
from kiosk.services.session_results import STANCES, DebateInfo, session_results
from kiosk.web.server import result_texts, texts
from kiosk.web.server.shown_reasons import ShownReasons


@dataclass(frozen=True, slots=True)
class Share:
    """One side's part of the split. `percent` is None where nobody decided."""

    side: Side
    label: str
    percent: int | None
    words: str


@dataclass(frozen=True, slots=True)
class ResultsView:
    """A page of results. Empty parts are not shown."""

    headline: str
    notes: Sequence[str] = ()
    shares: Sequence[Share] = ()
    rows: Sequence[tuple[str, str]] = ()
    """Who moved how, with how many."""
    quotes: Sequence[Reason] = ()


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """Reads the results of a session for one visitor. `min_group` is the setting."""

    debate: Debate
    counts: CountStore
    reasons: ShownReasons
    min_group: int

    def view(self, session: Session | None, locale: Locale, text: DebateText, *, voted: bool) -> ResultsView:
        """Return what a visitor may see. Raises KnownError where the store cannot be read."""
        if session is None:
            return ResultsView(texts.sealed(None, locale))
        counts = self.counts.counts(session.id)
        min_group = counts.min_group(self.min_group)
        results = visible_results(session, counts, own_vote_cast=voted, min_group=min_group)
        if results.split is None:
            return ResultsView(*self._hidden(session, results, min_group, locale))
        sureness = visible_sureness(session, counts, results.split, min_group)
        labels = {side: case.label for side, case in text.cases.items()}
        notes = [
            unsure_note(results.split, locale, still_unsure=session.settings.still_unsure),
            result_texts.split_note(session, results, locale),
            *sureness_text.sentences(sureness, labels, locale),
        ]
        reported = session_results(session, DebateInfo.of(self.debate, text), counts, results, min_group)
        return ResultsView(
            headline(reported, locale),
            [note for note in notes if note],
            [_share(side, results.split, text, locale) for side in Side],
            list(_rows(results, labels, locale)),
            self._quotes(session),
        )

    def _hidden(self, session: Session, results: Results, min_group: int, locale: Locale) -> tuple[str, Sequence[str]]:
        why = texts.sealed(session, locale) if results.sealed else result_texts.hidden_note(session, results, min_group, locale)
        return texts.voices(results.votes, locale), [why]

    def _quotes(self, session: Session) -> Sequence[Reason]:
        """Return one shown reason of each side, by chance."""
        return [reason for side in Side for reason in self.reasons.draw(session.id, side, 1)]


def _share(side: Side, split: Split, text: DebateText, locale: Locale) -> Share:
    percent = split.percent(side) if split.decided else None
    words = share(split, side, locale) if split.decided else locale.number(split.count(side))
    return Share(side, text.cases[side].label, percent, words)


def _rows(results: Results, labels: dict[Side, str], locale: Locale) -> Iterator[tuple[str, str]]:
    """Yield who moved from where to where, or without directions where those would show too few."""
    if results.flow:
        names = {Stance.FOR: labels[Side.FOR], Stance.AGAINST: labels[Side.AGAINST], Stance.UNSURE: texts.not_sure(locale)}
        for stance in STANCES:
            for side in Side:
                row = result_texts.moved(names[stance], labels[side], locale)
                yield row, locale.number(results.flow.count(stance, side))
            if results.flow.count(stance, None):
                yield result_texts.moved(names[stance], texts.still_unsure(locale), locale), locale.number(results.flow.count(stance, None))
    elif results.moves:
        yield from result_texts.moves(results.moves, locale)
