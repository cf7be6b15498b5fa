"""The phases of a lesson, and the steps of its reveal, as the screen names them."""

from PySide6.QtCore import QObject

from kiosk.domain.lesson import Phase
from kiosk.ui.viewmodels.reveal_steps import RevealStep


class PhaseNames(QObject):
    """Returns names in the language that the screens have at the moment."""

    def name(self, phase: Phase) -> str:
        return {
            Phase.FIRST_VOTE: self.tr("First vote"),
            Phase.COMMON_GROUND: self.tr("Common ground"),
            Phase.ARGUMENTS: self.tr("Both sides"),
            Phase.DISCUSSION: self.tr("Discussion"),
            Phase.SECOND_VOTE: self.tr("The vote"),
            Phase.REVEAL: self.tr("The result"),
            Phase.PAGE: self.tr("The page"),
        }[phase]

    def step(self, step: RevealStep) -> str:
        return {
            RevealStep.FIRST_VOTE: self.tr("First vote"),
            RevealStep.VOTE: self.tr("The vote"),
            RevealStep.CHANGE: self.tr("The change"),
            RevealStep.WHOLE: self.tr("All results"),
        }[step]
