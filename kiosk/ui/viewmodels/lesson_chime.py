"""Lets a lesson sound when the time of a phase or speech has run out."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.services.live_settings import LiveSettings
from kiosk.ui.qt import Slot
from kiosk.ui.viewmodels.lesson import LessonViewModel


class LessonChime(QObject):
    """Plays once, when the last second passes on the screen. Not where it has passed already, as after a restart or on the way back.

    A setting that allows sound through headphones only silences it: a class would not hear it.
    """

    def __init__(self, lesson: LessonViewModel, settings: LiveSettings, play: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._settings, self._play = lesson, settings, play
        self._before = lesson.lesson
        lesson.changed.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        before, now = self._before, self._model.lesson
        self._before = now
        if before is None or now is None or not (now.on and now.running):
            return
        same = (before.session_id, before.position, before.speech) == (now.session_id, now.position, now.speech)
        if same and now.timer.over and not before.timer.over and self._settings.active.sound == "on":
            self._play()
