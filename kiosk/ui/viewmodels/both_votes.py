"""The two votes of a class beside each other, as far as they may be shown."""

from PySide6.QtCore import QObject

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import FINALS
from kiosk.services import first_vote_text
from kiosk.services.results import Results
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.screen_language import SCREEN_LANGUAGE
from kiosk.ui.viewmodels.debate import DebateViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class BothVotesViewModel(QObject):
    """The numbers of the first vote and of the vote, and what changed between them."""

    changed = Signal()

    def __init__(self, debate: DebateViewModel, results: Results, parent: QObject) -> None:
        super().__init__(parent)
        self._debate = debate
        self._results = results
        self._still_unsure = False

    def set_results(self, results: Results, *, still_unsure: bool) -> None:
        """Show these results. `still_unsure`: the vote has a third answer."""
        self._results, self._still_unsure = results, still_unsure
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def firstCounts(self) -> list[int]:
        """The first vote: for, against and not sure yet; empty if it is not shown."""
        first = self._results.first_vote.first
        return [first.count(stance) for stance in Stance] if first else []

    @Property("QVariantList", notify=changed)
    def voteCounts(self) -> list[int]:
        """Votes for and against, and of those who are still not sure if that is an answer; empty if they are not shown."""
        finals = FINALS if self._still_unsure else tuple(Side)
        return [self._results.split.count(final) for final in finals] if self._results.split else []

    @Property(str, notify=changed)
    def heldBack(self) -> str:
        """Why the first vote is not shown; '' if it is, or there was none."""
        return first_vote_text.held_back(SCREEN_LANGUAGE) if self._results.first_vote.held_back else ""

    @Property(str, notify=changed)
    def change(self) -> str:
        """How one side's share changed from the first vote to the second; '' if that is not shown."""
        split = self._results.split
        return first_vote_text.change(self._results.first_vote, split, self._debate.labels, SCREEN_LANGUAGE) if split else ""

    @Property(str, notify=changed)
    def caveat(self) -> str:
        """What the two votes do not tell."""
        return first_vote_text.caveat(SCREEN_LANGUAGE)

    @Property(str, notify=changed)
    def note(self) -> str:
        """The first vote, the change and what the two do not tell; '' if there was no first vote."""
        return " ".join(first_vote_text.sentences(self._results.first_vote, self._results.split, self._debate.labels, SCREEN_LANGUAGE))
