"""Saves a draft in the background while it is being written."""

import time
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk.domain.debate_draft import DebateDraft
from kiosk.errors import KnownError
from kiosk.services.drafts import DraftKeeper, DraftStore
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

_LOOK: Final = 500
"""Milliseconds between two looks at what is unsaved."""


class DraftSaving(QObject):
    """Saves in a thread, because a slow card would hold up the letters.

    What is left is saved when the draft is closed or the program ends.
    """

    changed = Signal()

    def __init__(self, store: DraftStore, message: StatusMessage, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._message = store, message
        self._keeper: DraftKeeper | None = None
        self._task = BackgroundTask(self)
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.finish)

    def begin(self, key: str, draft: DebateDraft) -> None:
        self._keeper = DraftKeeper(self._store, key, draft, time.monotonic)
        self._timer.start()

    @property
    def saved(self) -> bool:
        """Whether the disk has everything."""
        return self._keeper is None or self._keeper.saved

    def change(self, draft: DebateDraft) -> None:
        if self._keeper:
            self._keeper.change(draft)

    def save_soon(self) -> None:
        """Save now, without waiting for it."""
        keeper = self._keeper
        if keeper and not keeper.saved:
            self._task.start(lambda _progress: keeper.save(), self._on_saved, self._message.show_error)

    def save(self) -> bool:
        """Save and wait for it. Return whether the disk took it; if not, the message says why."""
        if self._keeper is None:
            return True
        try:
            self._keeper.save()
        except KnownError as error:
            self._message.show_error(error)
            return False
        return True

    @Slot()
    def finish(self) -> None:
        """Save what is left."""
        self.save()
        self._timer.stop()
        self._keeper = None

    @Slot()
    def _look(self) -> None:
        if self._keeper and self._keeper.due:
            self.save_soon()

    def _on_saved(self, _result: None) -> None:
        self.changed.emit()
