"""The kiosk's promises about a vote, sentence by sentence. `tests/secrecy/test_promises.py` names the test behind each."""

from PySide6.QtCore import QObject

from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SecrecyViewModel(QObject):
    """The card 'How your vote stays secret'. `min_group`: smallest group shown; `retention_days`: how long reasons are kept."""

    changed = Signal()

    def __init__(self, min_group: int, retention_days: int, parent: QObject | None = None, *, how_sure: bool = False) -> None:
        super().__init__(parent)
        self._min_group = min_group
        self._retention_days = retention_days
        self._how_sure = how_sure

    def set_session(self, min_group: int, *, how_sure: bool) -> None:
        """Promise what holds for the session that is on now. `how_sure`: it asks how sure people are."""
        if (min_group, how_sure) != (self._min_group, self._how_sure):
            self._min_group, self._how_sure = min_group, how_sure
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def kept(self) -> list[str]:
        sure = self.tr("How sure you are, if you say so, adds one to a count of its own, by side. Nothing links it to anything else.")
        return [
            self.tr("Your vote adds one to a count: where people stood before, how they voted, and which side they read first."),
            *([sure] if self._how_sure else []),
            self.tr(
                "If you write a reason, your words are kept with your answer and where you stood before, shuffled among everyone’s words "
                "each time someone writes."
            ),
            self.tr(
                "Words are erased %Ln day(s) after the session has ended, later if the kiosk was off for long. Counts stay.",
                None,
                self._retention_days,
            ),
        ]

    @Property("QStringList", notify=changed)
    def neverKept(self) -> list[str]:
        return [
            self.tr("No record of your vote alone. Only the counts are on the disk, so nobody can look yours up, not even the organiser."),
            self.tr("No name, no picture, no time of day, and no order: nothing says who voted before whom."),
            self.tr("Nothing goes over the internet. The organiser can keep a second copy, print the results and take them home."),
        ]

    @Property("QStringList", notify=changed)
    def seenByOthers(self) -> list[str]:
        return [
            self.tr(
                "Results are shown from %Ln vote(s) on, and in steps while voting goes on, so that no single vote can be read off.",
                None,
                self._min_group,
            ),
            self.tr("The organiser reads new words five or more at a time, in no order, and without where their writers stood before."),
        ]

    @Property("QStringList", notify=changed)
    def limits(self) -> list[str]:
        """Risks that no program can prevent."""
        return [
            self.tr("Someone who watches the screen sees what you tap. Look around first."),
            self.tr(
                "Someone who copies the disk right before and right after a vote can compare the two. "
                "Some disks keep an earlier state by themselves."
            ),
            self.tr(
                "Someone who takes the disk or the second copy while voting goes on can tell the few votes since the last result shown."
            ),
            self.tr("The organiser sees when five more people have written, and their answers. Who was here just then may be guessed."),
            self.tr("Your own words can give you away. Write no names."),
        ]
