"""The current screen, and the way back from secrecy, languages and the enlarged code."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject

from kiosk.ui.qt import Signal, Slot
from kiosk.ui.viewmodels.idle import IdleViewModel
from kiosk.ui.viewmodels.organiser.access import SCREENS
from kiosk.ui.viewmodels.pin import RELOCK_SECONDS
from kiosk.ui.viewmodels.thanks import ThanksViewModel

TABS = ("ground", "arguments", "watch", "vote", "results")
DETOURS: Final = ("secrecy", "languages", "code")
"""Screens that lead back to the one they were opened from."""
_OPENED_FROM: Final = {"secrecy": ("vote", "firstVote", "reason"), "code": ("thanks", "results", "watch")}
"""Languages may be opened from any screen but the organiser's."""


class Navigation(QObject):
    """Shows one screen after another, each with the countdown that belongs to it. Knows nothing of why a screen is shown."""

    changed = Signal()

    def __init__(self, idle: IdleViewModel, thanks: ThanksViewModel, waits: Callable[[], bool], parent: QObject) -> None:
        """`waits` returns whether the screen stays without a countdown: a lesson's, which a whole class looks at."""
        super().__init__(parent)
        self._idle, self._thanks, self._waits = idle, thanks, waits
        self.screen = "attract"
        self.visited_tabs: set[str] = set()
        self._return_to: list[str] = []

    @Slot(str)
    def show(self, screen: str) -> None:
        if screen in TABS:
            self.visited_tabs.add(screen)
        if screen not in {"thanks", "handover", "languages", "code"}:
            self._thanks.stop()
        self.screen = screen
        if screen == "organiser":
            self._idle.start_fixed(RELOCK_SECONDS)
        elif screen in {"attract", "thanks", "handover", "pin"} or self._waits():
            self._idle.stop()
        else:
            self._idle.start()
        self.changed.emit()

    def open_detour(self, detour: str) -> None:
        """Leave the screen for a while. The countdown to the next visitor waits during the enlarged code."""
        allowed = self.screen in _OPENED_FROM[detour] if detour in _OPENED_FROM else self.screen not in {*SCREENS, detour}
        if not allowed:
            return
        self._return_to = [*(self._return_to if self.screen in DETOURS else ()), self.screen]
        if detour == "code":
            self._thanks.pause()
        self.show(detour)

    def go_back(self) -> None:
        """Return to the screen before a detour."""
        if self.screen in DETOURS:
            self.show(self._return_to.pop())
            if self.screen == "thanks":
                self._thanks.restart_countdown()
