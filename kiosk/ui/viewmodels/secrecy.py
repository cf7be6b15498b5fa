"""The card 'How your vote stays secret', in the words of `services.secrecy_text`."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.services import secrecy_text
from kiosk.services.secrecy_text import Secrecy
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal
from kiosk.ui.screen_language import SCREEN_LANGUAGE

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SecrecyViewModel(QObject):
    """The sentences of the card. `min_group`: smallest group shown; `retention_days`: how long reasons are kept."""

    changed = Signal()

    def __init__(self, min_group: int, retention_days: int, parent: QObject | None = None, *, how_sure: bool = False) -> None:
        super().__init__(parent)
        self._secrecy = Secrecy(min_group, retention_days, how_sure=how_sure)

    def set_session(self, min_group: int, *, how_sure: bool) -> None:
        """Promise what holds for the session that is on now. `how_sure`: it asks how sure people are."""
        self._promise(replace(self._secrecy, min_group=min_group, how_sure=how_sure))

    def set_station(self, *, on: bool) -> None:
        """Say what goes to the organiser's other kiosks while this one is a station."""
        self._promise(replace(self._secrecy, station=on))

    def _promise(self, promised: Secrecy) -> None:
        if promised != self._secrecy:
            self._secrecy = promised
            self.changed.emit()

    @Property("QStringList", notify=changed)
    def kept(self) -> list[str]:
        return _sentences(secrecy_text.kept(self._secrecy, SCREEN_LANGUAGE))

    @Property("QStringList", notify=changed)
    def neverKept(self) -> list[str]:
        return _sentences(secrecy_text.never_kept(self._secrecy, SCREEN_LANGUAGE))

    @Property("QStringList", notify=changed)
    def seenByOthers(self) -> list[str]:
        return _sentences(secrecy_text.seen_by_others(self._secrecy, SCREEN_LANGUAGE))

    @Property("QStringList", notify=changed)
    def limits(self) -> list[str]:
        """Risks that no program can prevent."""
        return _sentences(secrecy_text.limits(SCREEN_LANGUAGE))


def _sentences(section: secrecy_text.Section) -> list[str]:
    _, sentences = section
    return list(sentences)
