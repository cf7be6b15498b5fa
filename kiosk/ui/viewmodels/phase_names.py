"""The phases of a lesson, its speeches and the steps of its reveal, as the screen names them."""

from PySide6.QtCore import QObject

from kiosk.domain.lesson import Phase
from kiosk.domain.speaking_order import Speech
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

    def speech(self, speech: Speech) -> str:
        return {Speech.CASE: self.tr("Case"), Speech.REBUTTAL: self.tr("Rebuttal"), Speech.CLOSING: self.tr("Closing")}[speech]

    def task(self, speech: Speech) -> str:
        """Return what a speech is for, as said to those who speak."""
        return {
            Speech.CASE: self.tr("What speaks for your side, at its strongest?"),
            Speech.REBUTTAL: self.tr("What do you answer to the other side?"),
            Speech.CLOSING: self.tr("Why is your side still right? Nothing new now."),
        }[speech]
