"""The pack's video: its file, its captions, and whether sound is allowed."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl

from kiosk.domain.captions import Cue, caption_at, read_captions
from kiosk.domain.debate import Watch
from kiosk.settings import Settings
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MAX_VOLUME: Final = 5
_DEFAULT_VOLUME: Final = 4
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class WatchViewModel(QObject):
    """Without a video that plays, the screen shows the pack's caption and a QR code instead."""

    changed = Signal()
    captionChanged = Signal()
    stopped = Signal()

    def __init__(
        self, current: CurrentSession, settings: Settings, headphones: Callable[[], bool | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current, self._headphones = current, headphones
        self._failed: set[str] = set()
        self._cues: tuple[Cue, ...] = ()
        self._caption = self._path = self._captions_path = ""
        self._playing = False
        self.apply_settings(settings)
        current.changed.connect(self._on_session_changed)

    def apply_settings(self, settings: Settings) -> None:
        self._settings = settings
        self.reset()
        self._on_session_changed()

    def stop(self) -> None:
        self.setPlaying(playing=False)
        self._set_caption("")
        self.stopped.emit()

    def reset(self) -> None:
        """Stop, and set captions, volume and headphones back for the next visitor."""
        self._captions_on, self._volume, self._headphones_on = True, _DEFAULT_VOLUME, False
        self.stop()
        self.changed.emit()

    @property
    def playing(self) -> bool:
        return self._playing

    @Slot(bool)
    def setPlaying(self, playing: bool) -> None:
        if playing is not self._playing:
            self._playing = playing
            self.changed.emit()

    @Slot(int)
    def setPosition(self, milliseconds: int) -> None:
        self._set_caption(caption_at(self._cues, milliseconds) if self._captions_on else "")

    @Slot()
    def fail(self) -> None:
        """Stop offering the video: the player cannot show it."""
        _log.warning("the video of the debate cannot be played")
        self._failed.add(self._path)
        self.stop()
        self.changed.emit()

    @Slot()
    def toggleCaptions(self) -> None:
        self._captions_on = not self._captions_on
        if not self._captions_on:
            self._set_caption("")
        self.changed.emit()

    @Slot()
    def quieter(self) -> None:
        self._volume = max(0, self._volume - 1)
        self.changed.emit()

    @Slot()
    def louder(self) -> None:
        self._volume = min(MAX_VOLUME, self._volume + 1)
        self.changed.emit()

    @Slot()
    def confirmHeadphones(self) -> None:
        """Turn the sound on because the visitor confirms the headphones. The machine's own detection takes precedence."""
        self._headphones_on = self._headphones() is not False
        self.changed.emit()

    @Property(str, notify=changed)
    def videoUrl(self) -> str:
        """A file URL; '' without a video that plays."""
        return QUrl.fromLocalFile(self._path).toString() if self._path and self._path not in self._failed else ""

    @Property(bool, notify=changed)
    def hasCaptions(self) -> bool:
        return bool(self._cues)

    @Property(bool, notify=changed)
    def captionsOn(self) -> bool:
        return self._captions_on

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """The caption for the current position."""
        return self._caption

    @Property(bool, notify=changed)
    def soundOff(self) -> bool:
        return self._settings.sound == "off"

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self.soundOff or self.asksHeadphones

    @Property(bool, notify=changed)
    def asksHeadphones(self) -> bool:
        """Whether confirming headphones turns the sound on."""
        return self._settings.sound == "headphones" and not self._headphones_on

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._volume

    @Property(int, constant=True)
    def maxVolume(self) -> int:
        return MAX_VOLUME

    @Slot()
    def _on_session_changed(self) -> None:
        watch = self._current.text.watch
        path = watch.video or "" if watch else ""
        captions_path = watch.captions or "" if watch else ""
        if (path, captions_path) != (self._path, self._captions_path):
            self._path, self._captions_path = path, captions_path
            self._cues = _read_cues(watch)
            self.changed.emit()

    def _set_caption(self, text: str) -> None:
        if text != self._caption:
            self._caption = text
            self.captionChanged.emit()


def _read_cues(watch: Watch | None) -> tuple[Cue, ...]:
    """Return the captions; none where the file has disappeared since the debate was read."""
    if watch is None or watch.captions is None:
        return ()
    try:
        return read_captions(Path(watch.captions).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        _log.warning("the captions of the debate cannot be read")
        return ()
