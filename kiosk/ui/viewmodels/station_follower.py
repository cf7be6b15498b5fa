"""Keeps the sender informed, and ends a joint session that the hub asks to end, where the organiser agreed to that at joining."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.kiosk import KioskViewModel

if TYPE_CHECKING:
    from kiosk.services.station_link import StationLink

_INTERVAL = 5000


class StationFollower(QObject):
    """Waits for the visit that is going on, for a lesson, and for anyone in the organiser's area."""

    def __init__(self, make_link: "Callable[[], StationLink]", kiosk: KioskViewModel, current: CurrentSession) -> None:
        super().__init__(kiosk)
        self._kiosk, self._current = kiosk, current
        self._link: StationLink | None = None
        self._make_link, self._making = make_link, BackgroundTask(self)
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.poll)
        self._timer.start()
        self._known = (current.session.id, current.session.state) if current.session else None
        current.changed.connect(self._on_changed)
        self._tell_visitors()

    @Slot()
    def poll(self) -> None:
        """End the session if the hub asks for it and this is an idle moment.

        The first poll makes the sender: what that needs takes a while to load, and must not hold up the first frame.
        """
        if self._link is None:
            self._making.start(lambda _progress: self._make_link(), self._on_made)
            return
        self._tell_visitors()
        if self._asked_to_end() and self._kiosk.screen == "attract" and not self._kiosk.lesson.on:
            self._kiosk.organiser.session.end()

    def _on_made(self, link: "StationLink") -> None:
        self._link = link
        self._tell_visitors()

    def _tell_visitors(self) -> None:
        self._kiosk.secrecy.set_station(on=self._link is None or self._link.membership is not None)

    def _asked_to_end(self) -> bool:
        """Return whether to end it. One that the organiser has opened again is the organiser's alone."""
        session, link = self._current.session, self._link
        membership = link.membership if link else None
        if not (session and link and membership and membership.may_end and session.running) or session.reopened:
            return False
        held = link.joint_session(session.id)
        return bool(held) and any(offer.offer_id == held and offer.end_requested for offer in link.status.offers)

    @Slot()
    def _on_changed(self) -> None:
        """Send soon after the session has begun, paused or ended; not after a vote, whose moment would be told."""
        session = self._current.session
        now = (session.id, session.state) if session else None
        if now != self._known:
            self._known = now
            if self._link:
                self._link.wake()
