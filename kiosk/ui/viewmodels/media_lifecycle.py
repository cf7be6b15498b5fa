"""Ties reading aloud and the video to the visit: both stop with the page, and both keep the visit from timing out."""

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.kiosk import KioskViewModel


class MediaLifecycle(QObject):
    """Connects a kiosk's speech and video to its screens, its idle timer and its appearance."""

    def __init__(self, kiosk: KioskViewModel) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._page = ("", "")
        kiosk.changed.connect(self._on_kiosk_changed)
        kiosk.wiped.connect(self._reset)
        kiosk.idle.changed.connect(self._pause_while_warning)
        kiosk.debate.changed.connect(kiosk.speech.reset_page)
        kiosk.appearance.changed.connect(self._update_mark_later)
        kiosk.speech.changed.connect(self._hold_idle_timer)
        kiosk.speech.ticked.connect(self._keep_thanks)
        kiosk.watch.changed.connect(self._hold_idle_timer)

    @Slot()
    def _on_kiosk_changed(self) -> None:
        kiosk = self._kiosk
        page = (kiosk.screen, kiosk.reading.side.side)
        if page != self._page:
            self._page = page
            kiosk.watch.stop()
            if kiosk.visiting:
                kiosk.speech.reset_page()
            else:
                kiosk.speech.reset()

    @Slot()
    def _reset(self) -> None:
        self._kiosk.speech.reset()
        self._kiosk.watch.reset()

    @Slot()
    def _pause_while_warning(self) -> None:
        if self._kiosk.idle.warning:
            self._kiosk.speech.pause()
            self._kiosk.watch.stop()

    @Slot()
    def _hold_idle_timer(self) -> None:
        self._kiosk.idle.hold("reading aloud", active=self._kiosk.speech.speaking)
        self._kiosk.idle.hold("watching", active=self._kiosk.watch.playing)

    @Slot()
    def _keep_thanks(self) -> None:
        if self._kiosk.screen == "thanks":
            self._kiosk.thanks.restart_countdown()

    @Slot()
    def _update_mark_later(self) -> None:
        """Update the mark after the layout: letters of another size are elsewhere."""
        QTimer.singleShot(0, self._kiosk.speech.updateMark)
