"""The languages of a draft: in which one is written, which one stands beside it, and which there are."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import add_language, remove_language
from kiosk.i18n import language_name, language_names
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class DraftLanguagesViewModel(QObject):
    """`drafted` has the draft with another language or without one."""

    changed = Signal()
    drafted = Signal(object)

    def __init__(self, draft: Callable[[], DebateDraft], parent: QObject) -> None:
        """`draft` returns it as it is now, with the letters that were typed last."""
        super().__init__(parent)
        self._now = draft
        self._language = "en"
        self._beside = ""

    def refresh(self) -> None:
        """Show the draft as it is now, in the language of before if it has that."""
        languages = self._now().languages
        if self._language not in languages:
            self._language = languages[0]
        if self._beside not in languages or self._beside == self._language:
            self._beside = ""
        self.changed.emit()

    @Slot(str)
    def show(self, language: str) -> None:
        """Write in a language; '' changes nothing."""
        if language in self._now().languages and language != self._language:
            self._beside = self._language
            self._language = language
            self.changed.emit()

    @Slot(str)
    def showBeside(self, language: str) -> None:
        """Show a language beside the one that is written in; the same once more hides it."""
        self._beside = "" if language in {self._beside, self._language} else language
        self.changed.emit()

    @Slot(str)
    def add(self, language: str) -> None:
        """Begin a translation, with the language of before beside it."""
        self.drafted.emit(add_language(self._now(), language))
        self.show(language)

    @Slot(str)
    def remove(self, language: str) -> None:
        """Take a language out of the draft, which can be undone."""
        self.drafted.emit(remove_language(self._now(), language))

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def beside(self) -> str:
        """The language that stands beside it, '' for none."""
        return self._beside

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        return list(self._now().languages)

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        return [language_name(code) for code in self._now().languages]

    @Property("QStringList", notify=changed)
    def more(self) -> list[str]:
        """The languages that may be added."""
        return [code for code in language_names() if code not in self._now().languages]

    @Property("QStringList", notify=changed)
    def moreNames(self) -> list[str]:
        return [language_name(code) for code in self.more]
