"""Which language a visit is held in: the interface's words, numbers, direction and keyboard, back to the kiosk's own afterwards."""

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.i18n import Speech, names, right_to_left
from kiosk.settings import Settings
from kiosk.ui.keyboard_layouts import keyboard_locale
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class LanguageViewModel(QObject):
    """The interface speaks what the visitor chose; the debate does where it is there in that language, else its own first one."""

    changed = Signal()
    spoken = Signal()
    """The catalogue has become another: everything that was said has to be said again."""

    def __init__(self, current: CurrentSession, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._speech = Speech(QCoreApplication.instance())
        self._abc = False
        self.apply_settings(settings)
        current.changed.connect(self._follow)

    def apply_settings(self, settings: Settings) -> None:
        """Offer what the organiser wants, and begin with their keyboard."""
        self._wanted = settings.languages
        self._abc_first = settings.keyboard == "abc"
        self.reset()
        self._follow()

    def reset(self) -> None:
        """As a visit begins."""
        self._abc = self._abc_first
        self._current.read_in(None)
        self.changed.emit()

    def end(self) -> None:
        """Leave the application with the words it had before."""
        self._speech.speak("en")

    @Slot(str)
    def choose(self, code: str) -> None:
        """Go on in this language, whatever is on screen."""
        if code in self.codes:
            self._current.read_in(code)

    @Slot()
    def switchKeys(self) -> None:
        """The other order of letters on the keyboard."""
        self._abc = not self._abc
        self.changed.emit()

    @Slot(str, result=str)
    def apart(self, words: str) -> str:
        """Words of the debate, for a sentence of the program's: where that runs the other way, their full stop stays with them."""
        return f"\u2068{words}\u2069" if self.mirrored else words

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        """What there is to choose from, the languages of the debate first; the session and the settings may leave some out."""
        session = self._current.session
        allowed = session.settings.languages if session else ()
        found = dict.fromkeys([*self._current.debate.languages, *names()])
        return [code for code in found if (not allowed or code in allowed) and (self._wanted is None or code in self._wanted)]

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """The same as each calls itself."""
        return [names().get(code, code) for code in self.codes]

    @Property(str, notify=changed)
    def code(self) -> str:
        """What the interface speaks now, as a BCP 47 code."""
        return self._current.language

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the interface runs from right to left."""
        return right_to_left(self._speech.language)

    @Property(str, notify=changed)
    def note(self) -> str:
        """What to know about the debate's words: that they are a translation, or not there in the visitor's language."""
        original, read = self._current.debate.languages[0], self._current.text.language
        if read != original:
            return self._translated(original)
        if read != self._current.language:
            return self.tr("The debate itself is not there in this language; you read it as it was written.")
        return ""

    @Property(str, notify=changed)
    def keyboard(self) -> str:
        """The keyboard's locale, of those Qt has a layout for."""
        return keyboard_locale(self._current.language)

    @Property(bool, notify=changed)
    def abc(self) -> bool:
        """Whether its letters stand in the order of the alphabet."""
        return self._abc

    def _translated(self, original: str) -> str:
        said = {
            "en": self.tr("A translation from English"),
            "es": self.tr("A translation from Spanish"),
            "fr": self.tr("A translation from French"),
            "de": self.tr("A translation from German"),
            "ar": self.tr("A translation from Arabic"),
        }
        return said.get(original, self.tr("A translation"))

    @Slot()
    def _follow(self) -> None:
        if self._speech.speak(self._current.language):
            self.spoken.emit()
        self.changed.emit()


def retranslate(root: QObject) -> None:
    """Have everything below `root` that tells of changes tell its words anew."""
    for each in [root, *root.findChildren(QObject)]:
        signal = getattr(type(each), "changed", None)
        if signal is not None and not isinstance(each, CurrentSession):
            each.changed.emit()  # type: ignore[attr-defined]
