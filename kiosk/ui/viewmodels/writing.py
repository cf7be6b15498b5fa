"""Writing a reason without a keyboard: letters, signs and whole words to choose from, whoever scans them and however."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.domain.debate import DebateText
from kiosk.domain.writing import append_letter, capitalize, complete_word, delete_letter, frequent_words, starts_sentence, suggestions
from kiosk.ui.keyboard_layouts import alphabet
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SUGGESTED = 4


@QmlElement
@QmlUncreatable("built in kiosk.app")
class WritingViewModel(QObject):
    """Adds to the visit's draft through the same door as the keyboard; holds nothing of it but whether the next letter is turned."""

    changed = Signal()

    def __init__(
        self, draft: Callable[[], str], say: Callable[[str], None], current: CurrentSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._say, self._current = draft, say, current
        self._turned = False
        self._text: DebateText | None = None
        self._said: tuple[str, ...] = ()

    def reset(self) -> None:
        """Nobody has asked for a capital."""
        self._turned = False

    @Slot(str)
    def write(self, letter: str) -> None:
        """A letter or sign that was chosen, large where a sentence begins."""
        large = self.capital
        self._turned = False
        self._say(append_letter(self._draft(), capitalize(letter) if large else letter))

    @Slot(str)
    def type(self, letter: str) -> None:
        """A letter of a real keyboard, as it is."""
        self._turned = False
        self._say(append_letter(self._draft(), letter))

    @Slot(str)
    def finish(self, word: str) -> None:
        """A whole word that was chosen."""
        large = self.capital
        self._turned = False
        self._say(complete_word(self._draft(), capitalize(word) if large else word))

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._turned = False
        self._say(delete_letter(self._draft()))

    @Slot()
    def shift(self) -> None:
        """The other case for the next letter."""
        self._turned = not self._turned
        self.changed.emit()

    @Property("QStringList", notify=changed)
    def letters(self) -> list[str]:
        """Small letters in the order of the alphabet."""
        return list(alphabet(self._current.language).letters)

    @Property("QStringList", notify=changed)
    def signs(self) -> list[str]:
        """Full stop, comma and the like."""
        return list(alphabet(self._current.language).signs)

    @Property(bool, notify=changed)
    def cased(self) -> bool:
        """Whether the language has capitals."""
        return alphabet(self._current.language).has_case

    @Property(bool, notify=changed)
    def capital(self) -> bool:
        """Whether the next letter is one."""
        return self.cased and starts_sentence(self._draft()) is not self._turned

    @Property("QStringList", notify=changed)
    def words(self) -> list[str]:
        """What the word that is being written could become, the likeliest first."""
        language, text = self._current.language, self._current.text
        if text is not self._text:  # counting them takes longer than a letter may
            self._text, self._said = text, _of_debate(text)
        return suggestions(_common(language) + (self._said if text.language == language else ()), self._draft(), _SUGGESTED)


@cache
def _common(language: str) -> tuple[str, ...]:
    """The language's own list; nothing where there is none."""
    path = paths.resources() / "words" / f"{language}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return tuple(line for line in lines if line and not line.startswith("#"))


def _of_debate(text: DebateText) -> tuple[str, ...]:
    """What the debate is about, in its own words."""
    said = [text.question, text.proposition, *text.facts]
    for case in text.cases.values():
        said += [case.heading, *case.points, *(block.text for block in case.argument)]
    return tuple(frequent_words(said))
