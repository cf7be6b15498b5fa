"""Compares two sessions row by row, by what everyone may see of each."""

from PySide6.QtCore import QLocale, QObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.session import Mode, Session
from kiosk.i18n import format_day
from kiosk.services.live_settings import LiveSettings
from kiosk.services.result_text import share
from kiosk.services.results import Counts, CountStore, Results, visible_results
from kiosk.ui.dependencies import ReadDebate
from kiosk.ui.screen_language import SCREEN_LANGUAGE


class SessionComparison(QObject):
    """Words the rows of a table with three columns: label, first session, second session."""

    def __init__(self, counts: CountStore, read_debate: ReadDebate, settings: LiveSettings) -> None:
        super().__init__()
        self._counts, self._read_debate, self._settings = counts, read_debate, settings

    def rows(self, first: Session, second: Session) -> list[list[str]]:
        """Return all rows. Raises KnownError if a session or its debate cannot be read."""
        columns = [self._column(session) for session in (first, second)]
        return [[label, columns[0][label], columns[1][label]] for label in columns[0]]

    def _column(self, session: Session) -> dict[str, str]:
        counts = self._counts.counts(session.id)
        results = visible_results(session, counts, own_vote_cast=False, min_group=self._settings.active.small_group)
        text = self._read_debate(session.debate_id).text(self._settings.active.language)
        labels = {side: case.label for side, case in text.cases.items()}
        booth = session.settings.mode is Mode.BOOTH
        return {
            self.tr("Session"): session.name,
            self.tr("Votes"): _number(results.votes),
            self.tr("Result"): self._split(results, labels),
            self.tr("Changed their mind"): self._changed(results, labels),
            self.tr("Hands and paper"): _number(results.votes - counts.now.one_by_one.votes),
            self.tr("Left without voting"): _number(_left(counts)),
            self.tr("Debate"): text.question,
            self.tr("Opened"): format_day(session.opened_on, QLocale()),
            self.tr("Mode"): self.tr("Booth") if booth else self.tr("Classroom"),
        }

    def _split(self, results: Results, labels: dict[Side, str]) -> str:
        if results.sealed:
            return self.tr("sealed")
        split = results.split
        if split is None:
            return self.tr("held back: it would show who voted how") if results.votes else _number(0)
        shares = " · ".join(f"{share(split, side, SCREEN_LANGUAGE)} {labels[side]}" for side in Side)
        return f"{shares} · {self.tr('{count} still not sure').format(count=_number(split.unsure))}" if split.unsure else shares

    def _changed(self, results: Results, labels: dict[Side, str]) -> str:
        if results.sealed:
            return self.tr("sealed")
        if results.flow:
            flow = results.flow
            switched = {side: flow.count(Stance(side.other.value), side) for side in Side}
            return " · ".join(self.tr("{count} to {side}").format(count=_number(switched[side]), side=labels[side]) for side in Side)
        return _number(results.moves.changed) if results.moves else self.tr("not shown")


def _left(counts: Counts) -> int:
    return counts.visits - counts.now.one_by_one.votes


def _number(count: int) -> str:
    return QLocale().toString(count)
