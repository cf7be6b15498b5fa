"""The tour of a lesson: every phase on the screen, on the projector and on the teacher's desk."""

from collections.abc import Callable

from kiosk.domain.debate import Side
from kiosk.ui.main_window import load
from kiosk.ui.viewmodels.kiosk import KioskViewModel


class LessonTour:
    """`screenshot` saves a picture of the kiosk's window, or of the one it is given, under a name."""

    def __init__(self, kiosk: KioskViewModel, screenshot: Callable[..., None], size: tuple[int, int]) -> None:
        self._kiosk, self._screenshot, self._size = kiosk, screenshot, size

    def take(self) -> None:
        """Start a classroom session and go through its lesson."""
        kiosk, organiser = self._kiosk, self._kiosk.organiser
        kiosk.openOrganiser()
        kiosk.pin.continueWithoutPin()
        organiser.session.showNew()
        organiser.session.newSession.choose("mode", "classroom")
        organiser.session.newSession.start()
        organiser.lesson.show()
        self._screenshot("lesson-plan")
        organiser.lesson.start()
        self._first_vote()
        for phase in ("ground", "arguments", "discussion"):
            self._screenshot(f"lesson-{phase}")
            if phase != "discussion":
                kiosk.lesson.forward()
        self._two_screens("discussion")
        self._speaking_order()
        self._screenshot("lesson-projector")
        self._two_screens("vote")
        kiosk.lesson.passScreen()
        self._screenshot("lesson-curtain")
        kiosk.startBallot()
        self._screenshot("lesson-vote")
        kiosk.visit.choose("for")
        kiosk.visit.castWithoutReason()
        self._screenshot("lesson-handover")
        kiosk.startOver()
        self._count_hands(first_vote=False, **{"for": 12, "against": 15})
        kiosk.lesson.forward()
        self._screenshot("lesson-reveal")
        kiosk.lesson.reveal()
        for step in ("first", "both", "change", "results"):
            self._screenshot(f"lesson-reveal-{step}")
            if step == "change":
                self._two_screens(step)
            kiosk.lesson.forward()
        self._screenshot("lesson-end")
        organiser.lesson.rehearse()
        self._screenshot("lesson-rehearsal")
        kiosk.openOrganiser()

    def _first_vote(self) -> None:
        kiosk = self._kiosk
        self._screenshot("lesson-first-projector")
        kiosk.lesson.passScreen()
        self._screenshot("lesson-first-curtain")
        kiosk.startBallot()
        self._screenshot("lesson-first-vote")
        kiosk.startOver()
        self._count_hands(first_vote=True, **{"for": 13, "against": 9, "unsure": 6})
        kiosk.lesson.forward()

    def _speaking_order(self) -> None:
        """Go through a discussion with speeches, and on to the vote."""
        kiosk = self._kiosk
        kiosk.organiser.lesson.chooseDiscussion("speeches")
        self._screenshot("lesson-who-begins")
        kiosk.lesson.change(lambda lesson: lesson.toss(Side.AGAINST))  # the same in every tour
        self._screenshot("lesson-coin-tossed")
        kiosk.lesson.forward()
        self._screenshot("lesson-first-speech")
        while kiosk.classroom.speakingOrder.next:
            kiosk.lesson.forward()
        kiosk.lesson.change(lambda lesson: lesson.tick(lesson.timer.remaining))
        self._screenshot("lesson-last-speech")
        kiosk.lesson.forward()

    def _two_screens(self, name: str) -> None:
        """Save what the same phase looks like with a projector: its window, and the teacher's desk."""
        projector = self._kiosk.classroom.projector
        projector.set_second_screen("HDMI-1")
        projector.use()
        shown = load("ProjectorWindow", kiosk=self._kiosk)
        shown.window.resize(*self._size)
        shown.window.show()
        self._screenshot(f"projector-{name}", shown.window)
        self._screenshot(f"teacher-{name}")
        shown.close()
        projector.stop()
        projector.set_second_screen("")

    def _count_hands(self, *, first_vote: bool, **hands: int) -> None:
        """Enter raised hands, so many for each answer."""
        voting = self._kiosk.organiser.voting
        voting.refresh()
        voting.setFirstVote(first_vote)
        for answer, votes in hands.items():
            voting.edit(answer)
            for digit in str(votes):
                voting.press(digit)
        voting.askToConfirm()
        voting.confirm()
