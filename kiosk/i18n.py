"""Qt's translation for screen, paper and commands. Knows QtCore and nothing else of Qt."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTranslator

from kiosk import paths

STRETCHED: Final = "en-XA"
"""Accented English, 40 % longer: shows what is not translated and what would not fit."""

_NAMES: Final = {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "ar": "العربية"}
_LOCALES: Final = {"ar": "ar_AE", STRETCHED: "en"}
"""Arabic with the digits 0 to 9: they are read in every Arabic country, and are those of the keys, the PIN and the printed page."""
_WEEKDAY: Final = re.compile(r"[,،]?\s*d{4}[,،]?\s*")
_PLACE: Final = re.compile(r"(%L?n|%L?\d|\{\w*\}|'goodfaith \w+'|Ctrl\+\w)")
_ACCENTS: Final = str.maketrans("aeiouyAEIOUYcCnN", "àéîöûýÀÉÎÖÛÝçÇñÑ")
_LONGER: Final = 0.4
_FILLER: Final = " lorem ipsum dolor sit amet consectetur adipiscing elit"


def names() -> dict[str, str]:
    """The languages there is a catalogue of, each as it calls itself."""
    return {code: name for code, name in _NAMES.items() if (paths.resources() / "i18n" / f"goodfaith_{code}.qm").exists()}


def speaks(language: str) -> bool:
    """Whether there are words of it."""
    return language == STRETCHED or language in names()


def locale(language: str) -> QLocale:
    """How it writes numbers and dates."""
    return QLocale(_LOCALES.get(language, language))


def right_to_left(language: str) -> bool:
    """Whether it is written from right to left."""
    return locale(language).textDirection() is Qt.LayoutDirection.RightToLeft


def install_translations(app: QCoreApplication, language: str = "en") -> bool:
    """Load the catalogue of `language`, the English one for its plurals. False where there is none."""
    QLocale.setDefault(locale(language))
    translator = QTranslator(app)
    found = translator.load(f"goodfaith_{language}", str(paths.resources() / "i18n"))
    return found and app.installTranslator(translator)


def stretched(text: str) -> str:
    """The text with accents and 40 % longer, its placeholders as they were; one letter or none stays."""
    if len(text) - sum(map(len, _PLACE.findall(text))) < 2:  # noqa: PLR2004 - '%1%' is no word
        return text
    accented = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(_PLACE.split(text)))
    needed = max(1, round(len(text) * _LONGER))
    return accented + (_FILLER * (needed // len(_FILLER) + 1))[:needed].rstrip()


class _Stretched(QTranslator):
    """Stretches what the English catalogue says."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._english = QTranslator(self)
        self._english.load("goodfaith_en", str(paths.resources() / "i18n"))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: Qt asks no empty one."""
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        """What is said instead of `source`."""
        return stretched(self._english.translate(context, source, comment, n) or source)


def _translator(language: str, parent: QObject | None = None) -> QTranslator | None:
    if language == STRETCHED:
        return _Stretched(parent)
    translator = QTranslator(parent)
    return translator if translator.load(f"goodfaith_{language}", str(paths.resources() / "i18n")) else None


class Speech(QObject):
    """What an application speaks now, over the English it was installed with; ends with its parent or itself."""

    def __init__(self, app: QCoreApplication | None) -> None:
        super().__init__()
        self._app = app
        self._translator: QTranslator | None = None
        self.language = "en"

    def speak(self, language: str) -> bool:
        """Speak it from now on, English where there are no words of it; False where that is what it spoke."""
        language = language if speaks(language) else "en"
        QLocale.setDefault(locale(language))
        if language == self.language or self._app is None:
            return False
        if self._translator:
            self._app.removeTranslator(self._translator)
        self.language, self._translator = language, None if language == "en" else _translator(language, self)
        if self._translator:
            self._app.installTranslator(self._translator)
        return True


@dataclass(frozen=True, slots=True)
class Catalogue:
    """How one language says words, numbers and days, for whatever is made without a screen. Needs no application object."""

    translator: QTranslator
    locale: QLocale

    @classmethod
    def of(cls, language: str) -> "Catalogue | None":
        """The catalogue of a language; None where there is none."""
        translator = _translator(language)
        return cls(translator, locale(language)) if translator else None

    def translate(self, text: str, comment: str = "", n: int = -1, /) -> str:
        """The text as translated under the empty context, or as it is."""
        return self.translator.translate("", text, comment, n) or text

    def number(self, number: int) -> str:
        """A count."""
        return self.locale.toString(number)

    def percent(self, percent: int) -> str:
        """Whole percents, without the marks of direction some languages have around the sign: they would turn a whole line around."""
        return f"{self.locale.toString(percent)}\u00a0{''.join(filter(str.isprintable, self.locale.percent()))}"

    def day(self, day: date) -> str:
        """A day without its weekday, on one line."""
        written = _WEEKDAY.sub("", self.locale.dateFormat(QLocale.FormatType.LongFormat))
        return self.locale.toString(QDate(day.year, day.month, day.day), written).replace(" ", "\u00a0")
