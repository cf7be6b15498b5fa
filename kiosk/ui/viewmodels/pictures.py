"""The debate's pictures for QML: one of common ground and one of each side, in the visit's language."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl

from kiosk.domain.debate import Debate, Picture, PicturePart
from kiosk.errors import KnownError
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import DebatePictures
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PictureViewModel(QObject):
    """One picture. `source` is empty if there is none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._picture: Picture | None = None

    def set(self, picture: Picture | None, path: Path | None) -> None:
        if (picture, path) != (self._picture, self._path):
            self._picture, self._path = picture, path
            self.changed.emit()

    @Property(QUrl, notify=changed)
    def source(self) -> QUrl:
        """The address of what was drawn, never that of the pack's file."""
        return QUrl.fromLocalFile(str(self._path)) if self._path else QUrl()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._path is not None

    @Property(str, notify=changed)
    def alt(self) -> str:
        """What it shows."""
        return self._picture.alt if self._picture else ""

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """Width by height."""
        return self._picture.width / self._picture.height if self._picture else 1.0


@QmlElement
@QmlUncreatable("built in kiosk.app")
class PicturesViewModel(QObject):
    """All pictures of the debate on screen, or none of them: they are drawn in the background when they are shown for the first time."""

    def __init__(self, pictures: DebatePictures, current: CurrentSession) -> None:
        super().__init__()
        self._pictures, self._current = pictures, current
        self._models = {part: PictureViewModel(self) for part in PicturePart}
        self._common_ground, self._for = self._models[PicturePart.COMMON_GROUND], self._models[PicturePart.FOR]
        self._debate: Debate | None = None
        self._paths: Mapping[PicturePart, Path] = {}
        self._task = BackgroundTask(self)
        current.changed.connect(self.refresh)
        self.refresh()

    commonGround = child_model(PictureViewModel, "_common_ground")
    forSide = child_model(PictureViewModel, "_for")

    @Slot(str, result=PictureViewModel)
    def ofSide(self, side: str) -> PictureViewModel:
        """Return the picture of 'for' or 'against'."""
        return self._models[PicturePart(side)]

    @Slot()
    def refresh(self) -> None:
        """Show the pictures of another debate, or describe them in another language."""
        if self._current.debate is not self._debate:
            self._find()
        pictures = self._current.text.pictures
        for part, model in self._models.items():
            model.set(pictures.get(part), self._paths.get(part))

    def _find(self) -> None:
        debate = self._current.debate
        self._debate, self._paths = debate, {}
        if debate.text().pictures:
            self._paths = self._pictures.find(debate)
            if not self._paths:
                self._task.start(lambda _progress: self._pictures.prepare(debate), lambda _paths: self._on_prepared(), self._on_error)

    def _on_prepared(self) -> None:
        self._debate = None  # the debate on screen may be another one by now
        self.refresh()

    def _on_error(self, error: Exception) -> None:
        """Go without pictures that cannot be drawn: `check` says what is wrong with them."""
        if not isinstance(error, KnownError):
            raise error
        if self._current.debate is not self._debate:
            self._on_prepared()
