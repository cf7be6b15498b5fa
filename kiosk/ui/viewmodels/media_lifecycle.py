"""Reading aloud and watching as parts of a visit: both end with the page, and whoever listens or watches is there."""

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.viewmodels.kiosk import KioskViewModel

_NO_VISIT = {"attract", "pin", "organiser"}


class MediaLifecycle(QObject):
    """Ties both to the screens, the patience and the looks of a kiosk."""

    def __init__(self, kiosk: KioskViewModel) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._page = ("", "")
        kiosk.changed.connect(self._turn)
        kiosk.wiped.connect(self._end)
        kiosk.idle.changed.connect(self._warned)
        kiosk.debate.changed.connect(kiosk.speech.turn_page)
        kiosk.look.changed.connect(self._relay)
        kiosk.speech.changed.connect(self._hold)
        kiosk.speech.beat.connect(self._stay)
        kiosk.watch.changed.connect(self._hold)

    def _turn(self) -> None:
        kiosk = self._kiosk
        page = (kiosk.screen, kiosk.reading.side)
        if page != self._page:
            self._page = page
            kiosk.watch.stop()
            if kiosk.screen in _NO_VISIT:
                kiosk.speech.end()
            else:
                kiosk.speech.turn_page()

    def _end(self) -> None:
        self._kiosk.speech.end()
        self._kiosk.watch.end()

    def _warned(self) -> None:
        if self._kiosk.idle.warning:
            self._kiosk.speech.pause()
            self._kiosk.watch.stop()

    def _hold(self) -> None:
        self._kiosk.idle.hold("reading aloud", held=self._kiosk.speech.speaking)
        self._kiosk.idle.hold("watching", held=self._kiosk.watch.playing)

    def _stay(self) -> None:
        if self._kiosk.screen == "thanks":
            self._kiosk.thanks.stay()

    def _relay(self) -> None:
        """After the layout: letters of another size stand elsewhere."""
        QTimer.singleShot(0, self._kiosk.speech.measure)
