"""The About page: the version, everything in the box with its licence, and the licence texts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk import __version__, paths
from kiosk.ui.dependencies import ListComponents
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

if TYPE_CHECKING:
    from kiosk.system.licences import Component

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class AboutViewModel(QObject):
    """`names` and `details` are about the same components; `title` and `paragraphs` about the one whose licence is read."""

    changed = Signal()

    def __init__(self, list_components: ListComponents, message: StatusMessage) -> None:
        super().__init__()
        self._list_components, self._message = list_components, message
        self._components: Sequence[Component] = ()
        self._title = ""
        self._paragraphs: list[str] = []

    def open(self) -> None:
        """List what is in the box, the first time, and close a licence that was read."""
        self._components = self._components or self._list_components()
        self.close()

    @Slot(int)
    def read(self, index: int) -> None:
        """Show the licence texts of a component."""
        component = self._components[index]
        try:
            texts = [text.read_text(encoding="utf-8", errors="replace") for text in component.texts]
        except OSError as error:
            self._message.show(self.tr("The licence could not be read: {reason}.").replace("{reason}", error.strerror or ""))
            return
        self._title = _name(component)
        self._paragraphs = [paragraph.strip("\n") for text in texts for paragraph in text.split("\n\n") if paragraph.strip()]
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Return from a licence to the list."""
        self._title, self._paragraphs = "", []
        self.changed.emit()

    @Property(str, constant=True)
    def version(self) -> str:
        return __version__

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [_name(component) for component in self._components]

    @Property("QStringList", notify=changed)
    def details(self) -> list[str]:
        inside = self.tr("inside {holder}")
        return [
            " · ".join(filter(None, (each.licence, inside.replace("{holder}", each.holder) if each.holder else "")))
            for each in self._components
        ]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property("QStringList", notify=changed)
    def paragraphs(self) -> list[str]:
        return self._paragraphs

    @Property(str, constant=True)
    def sbom(self) -> str:
        """The file of the list for other programs, '' if this copy of Goodfaith brings none."""
        file = paths.sbom()
        return str(file) if file.is_file() else ""


def _name(component: "Component") -> str:
    return f"{component.name} {component.version}".strip()
