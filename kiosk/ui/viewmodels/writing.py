"""Writes a reason by choosing letters, punctuation and whole words, for visitors who use switches or Tab and Enter."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.domain.debate import DebateText
from kiosk.domain.writing import append_letter, capitalize, complete_word, delete_letter, frequent_words, starts_sentence
from kiosk.domain.writing import suggestions as suggest_words
from kiosk.ui.keyboard_layouts import alphabet
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MAX_SUGGESTIONS = 4


@QmlElement
@QmlUncreatable("built in kiosk.app")
class WritingViewModel(QObject):
    """Edits the visit's draft through `set_draft`, as the keyboard does. Its only own state is the shift key."""

    changed = Signal()
    alphabetChanged = Signal()

    def __init__(
        self, draft: Callable[[], str], set_draft: Callable[[str], None], current: CurrentSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draft, self._set_draft, self._current = draft, set_draft, current
        self._shifted = False
        self._text: DebateText | None = None
        self._debate_words: tuple[str, ...] = ()

    def reset(self) -> None:
        self._shifted = False

    @Slot(str)
    def insert(self, letter: str) -> None:
        """Append a chosen letter or punctuation mark, upper case where `capital`."""
        self._update(append_letter(self._draft(), capitalize(letter) if self.capital else letter))

    @Slot(str)
    def typeLetter(self, letter: str) -> None:
        """Append a letter typed on a real keyboard, unchanged."""
        self._update(append_letter(self._draft(), letter))

    @Slot(str)
    def completeWord(self, word: str) -> None:
        """Replace the word being written by a suggestion."""
        self._update(complete_word(self._draft(), capitalize(word) if self.capital else word))

    @Slot()
    def erase(self) -> None:
        """Delete the last letter."""
        self._update(delete_letter(self._draft()))

    @Slot()
    def toggleShift(self) -> None:
        """Switch the case of the next letter."""
        self._shifted = not self._shifted
        self.changed.emit()

    @Property("QStringList", notify=alphabetChanged)
    def letters(self) -> list[str]:
        """Lower-case letters in alphabetical order."""
        return list(alphabet(self._current.language).letters)

    @Property("QStringList", notify=alphabetChanged)
    def signs(self) -> list[str]:
        """Punctuation, the full stop first."""
        return list(alphabet(self._current.language).signs)

    @Property(bool, notify=alphabetChanged)
    def hasCase(self) -> bool:
        return alphabet(self._current.language).has_case

    @Property(bool, notify=changed)
    def capital(self) -> bool:
        """Whether the next letter is upper case."""
        return self.hasCase and starts_sentence(self._draft()) is not self._shifted

    @Property("QStringList", notify=changed)
    def suggestions(self) -> list[str]:
        """Completions of the word being written, the likeliest first."""
        language, text = self._current.language, self._current.text
        if text is not self._text:  # too slow to count again for every letter
            self._text, self._debate_words = text, _words_of_debate(text)
        words = _common_words(language) + (self._debate_words if text.language == language else ())
        return suggest_words(words, self._draft(), _MAX_SUGGESTIONS)

    def _update(self, draft: str) -> None:
        self._shifted = False
        self._set_draft(draft)


@cache
def _common_words(language: str) -> tuple[str, ...]:
    """Read the word list of a language; empty where there is none."""
    path = paths.resources() / "words" / f"{language}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return tuple(line for line in lines if line and not line.startswith("#"))


def _words_of_debate(text: DebateText) -> tuple[str, ...]:
    texts = [text.question, text.proposition, *text.facts]
    for case in text.cases.values():
        texts += [case.heading, *case.points, *(block.text for block in case.argument)]
    return tuple(frequent_words(texts))
