"""The language of a visit: translations, number formats, text direction and keyboard. Afterwards the kiosk's own return."""

from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from kiosk.i18n import Catalogue, Translations, is_right_to_left, language_name, language_names
from kiosk.settings import Settings
from kiosk.ui.keyboard_layouts import keyboard_locale
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class LanguageViewModel(QObject):
    """The interface is in the language the visitor chose; so is the debate where it is translated, else in its original."""

    changed = Signal()
    translationsChanged = Signal()
    """Every text that was translated before has to be translated again."""

    def __init__(self, current: CurrentSession, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._written = ""
        self._translations = Translations(QCoreApplication.instance())
        self.apply_settings(settings)
        current.changed.connect(self._refresh)

    def apply_settings(self, settings: Settings) -> None:
        self._offered = settings.languages
        self._alphabetical_first = settings.keyboard == "abc"
        self.reset()
        self._refresh()

    def reset(self) -> None:
        """Return to the organiser's settings."""
        self._alphabetical, self._written = self._alphabetical_first, ""
        self._current.set_visit_language(None)
        self.changed.emit()

    def restore_english(self) -> None:
        """Leave the application as it was before the kiosk."""
        self._translations.use("en")

    @Slot(str)
    def write_in(self, language: str) -> None:
        """Give the on-screen keyboard the keys of a language that is written in, for '' those of the screen's."""
        if language != self._written:
            self._written = language
            self.changed.emit()

    @Slot(str)
    def choose(self, code: str) -> None:
        """Continue the visit in another language."""
        if code in self.codes:
            self._current.set_visit_language(code)

    @Slot()
    def toggleKeyOrder(self) -> None:
        """Switch the on-screen keyboard between alphabetical order and the usual layout."""
        self._alphabetical = not self._alphabetical
        self.changed.emit()

    @Slot(str, result=str)
    def isolate(self, text: str) -> str:
        """Isolate the debate's text (FSI, PDI) within a right-to-left sentence, so that its full stop stays with it."""
        return f"\u2068{text}\u2069" if self.mirrored else text

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        """The languages to choose from, the debate's first. The session and the settings may limit them."""
        session = self._current.session
        allowed = session.settings.languages if session else ()
        found = dict.fromkeys([*self._current.debate.languages, *language_names()])
        return [code for code in found if (not allowed or code in allowed) and (self._offered is None or code in self._offered)]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """The name of each of `codes` in that language."""
        return [language_names().get(code, code) for code in self.codes]

    @Property("QStringList", notify=changed)
    def notes(self) -> list[str]:
        """For each of `codes`, in that language: that the debate itself stays in its original, '' if it is translated."""
        there = self._current.debate.languages
        return ["" if code in there else _stays_in(code).format(language=language_name(there[0])) for code in self.codes]

    @Property(str, notify=changed)
    def code(self) -> str:
        """The visit's language as a BCP 47 code."""
        return self._current.language

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the layout is right to left."""
        return is_right_to_left(self._translations.language)

    @Property(str, notify=changed)
    def translationNote(self) -> str:
        """Says that the debate is a translation, or not available in the visitor's language; else ''."""
        original, read = self._current.debate.languages[0], self._current.text.language
        if read != original:
            return self._translated_from(original)
        if read != self._current.language:
            return self.tr("The debate itself is not there in this language; you read it as it was written.")
        return ""

    @Property(str, notify=changed)
    def keyboardLocale(self) -> str:
        return keyboard_locale(self._written or self._current.language)

    @Property(bool, notify=changed)
    def alphabeticalKeys(self) -> bool:
        return self._alphabetical

    def _translated_from(self, original: str) -> str:
        notes = {
            "en": self.tr("A translation from English"),
            "es": self.tr("A translation from Spanish"),
            "fr": self.tr("A translation from French"),
            "de": self.tr("A translation from German"),
            "ar": self.tr("A translation from Arabic"),
        }
        return notes.get(original, self.tr("A translation"))

    @Slot()
    def _refresh(self) -> None:
        if self._translations.use(self._current.language):
            self.translationsChanged.emit()
        self.changed.emit()


@cache
def _stays_in(code: str) -> str:
    text = str(QT_TRANSLATE_NOOP("LanguageViewModel", "The debate itself stays in {language}."))
    catalogue = Catalogue.from_language(code)
    return (catalogue and catalogue.translator.translate("LanguageViewModel", text)) or text


def retranslate(root: QObject) -> None:
    """Emit `changed` on `root` and every child that has it, so that QML reads their texts again."""
    for model in [root, *root.findChildren(QObject)]:
        signal = getattr(type(model), "changed", None)
        if signal is not None and not isinstance(model, CurrentSession):
            model.changed.emit()  # type: ignore[attr-defined]
