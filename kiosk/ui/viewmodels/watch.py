"""The pack's own video: whether there is one to play, its captions, and who may hear it."""

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

LOUDEST: Final = 5
_USUAL: Final = 4
_log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("built in kiosk.app")
class WatchViewModel(QObject):
    """Without a video, and after one could not be played, the screen shows caption and QR."""

    changed = Signal()
    said = Signal()
    stopped = Signal()

    def __init__(
        self, current: CurrentSession, settings: Settings, headphones: Callable[[], bool | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current, self._headphones = current, headphones
        self._failed: set[str] = set()
        self._cues: tuple[Cue, ...] = ()
        self._words, self._path, self._told = "", "", ""
        self._playing = False
        self.apply_settings(settings)
        current.changed.connect(self._follow)

    def apply_settings(self, settings: Settings) -> None:
        """Sound as the organiser wants it."""
        self._settings = settings
        self.end()
        self._follow()

    def stop(self) -> None:
        """Nobody watches any more."""
        self.report(playing=False)
        self._say("")
        self.stopped.emit()

    def end(self) -> None:
        """The visit is over: captions, volume and headphones as for the next visitor."""
        self._captions, self._volume, self._worn = True, _USUAL, False
        self.stop()
        self.changed.emit()

    @property
    def playing(self) -> bool:
        """Whether somebody watches."""
        return self._playing

    @Slot(bool)
    def report(self, playing: bool) -> None:
        """What the player does."""
        if playing is not self._playing:
            self._playing = playing
            self.changed.emit()

    @Slot(int)
    def reach(self, moment: int) -> None:
        """The player is at this millisecond."""
        self._say(caption_at(self._cues, moment) if self._captions else "")

    @Slot()
    def fail(self) -> None:
        """The player cannot show it."""
        _log.warning("the video of the debate cannot be played")
        self._failed.add(self._path)
        self.stop()
        self.changed.emit()

    @Slot()
    def toggleCaptions(self) -> None:
        """On or off."""
        self._captions = not self._captions
        if not self._captions:
            self._say("")
        self.changed.emit()

    @Slot()
    def quieter(self) -> None:
        """One step."""
        self._volume = max(0, self._volume - 1)
        self.changed.emit()

    @Slot()
    def louder(self) -> None:
        """One step."""
        self._volume = min(LOUDEST, self._volume + 1)
        self.changed.emit()

    @Slot()
    def wear(self) -> None:
        """The headphones are on, says the visitor; the machine knows better where it can."""
        self._worn = self._headphones() is not False
        self.changed.emit()

    @Property(str, notify=changed)
    def video(self) -> str:
        """Where it is, as an address of this machine; empty without one that plays."""
        return QUrl.fromLocalFile(self._path).toString() if self._path and self._path not in self._failed else ""

    @Property(bool, notify=changed)
    def captioned(self) -> bool:
        """Whether there are captions."""
        return bool(self._cues)

    @Property(bool, notify=changed)
    def captions(self) -> bool:
        """Whether they are shown."""
        return self._captions

    @Property(str, notify=said)
    def words(self) -> str:
        """What is being said."""
        return self._words

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        """Whether this kiosk never makes a sound."""
        return self._settings.sound == "off"

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        """Whether it plays without sound now."""
        return self.silent or self.asksHeadphones

    @Property(bool, notify=changed)
    def asksHeadphones(self) -> bool:
        """Whether there is sound as soon as the visitor wears headphones."""
        return self._settings.sound == "headphones" and not self._worn

    @Property(int, notify=changed)
    def volume(self) -> int:
        """0 to 5."""
        return self._volume

    @Property(int, constant=True)
    def loudest(self) -> int:
        """The largest volume."""
        return LOUDEST

    @Slot()
    def _follow(self) -> None:
        """The present debate's."""
        watch = self._current.text.watch
        path = watch.video or "" if watch else ""
        told = watch.captions or "" if watch else ""
        if (path, told) != (self._path, self._told):
            self._path, self._told = path, told
            self._cues = _read(watch)
            self.changed.emit()

    def _say(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.said.emit()


def _read(watch: Watch | None) -> tuple[Cue, ...]:
    """The captions; none where the file has gone since the debate was read."""
    if watch is None or watch.captions is None:
        return ()
    try:
        return read_captions(Path(watch.captions).read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        _log.warning("the captions of the debate cannot be read")
        return ()
