"""Checks a draft in the background whenever somebody rests, and keeps what there is to say about it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.domain.debate_draft import DebateDraft
from kiosk.services.draft_remarks import DraftRemark, DraftRemarkKind, describe_draft
from kiosk.services.drafts import DraftCheck
from kiosk.services.fairness import TextFairness
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.screen_language import SCREEN_LANGUAGE
from kiosk.ui.viewmodels.organiser.form_rows import step_of


class DraftChecker(QObject):
    """As long as nobody has said that the debate is done, what is still empty is not held against it."""

    checked = Signal()

    def __init__(self, check: Callable[[str, DebateDraft], DraftCheck], parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._task = BackgroundTask(self)
        self.forget()

    def forget(self) -> None:
        """Begin with another draft."""
        self._remarks: Sequence[DraftRemark] = ()
        self._tried = False
        self.figures: Mapping[str, TextFairness] = {}

    @property
    def busy(self) -> bool:
        return self._task.busy

    def start(self, key: str, draft: DebateDraft) -> None:
        self._task.start(lambda _progress: self._check(key, draft), self._on_checked)

    def refuse(self, remarks: Sequence[DraftRemark]) -> DraftRemark | None:
        """Show everything that keeps a draft from becoming a debate, and return the first of it."""
        self._remarks, self._tried = remarks, True
        return next((one for one in remarks if one.blocks), None)

    @property
    def shown(self) -> list[DraftRemark]:
        return [one for one in self._remarks if self._tried or one.kind is not DraftRemarkKind.EMPTY]

    def of_whole(self, language: str) -> list[str]:
        """Return what is said about the debate as a whole, in a language of it."""
        return [describe_draft(one, SCREEN_LANGUAGE) for one in self.shown if not one.field and one.language in {"", language}]

    def missing(self, step: str) -> int:
        """Return how much on a step keeps the draft from becoming a debate."""
        return sum(step_of(one.field) == step for one in self.shown if one.blocks)

    def _on_checked(self, check: DraftCheck) -> None:
        self._remarks, self.figures = check.remarks, check.fairness
        self.checked.emit()
