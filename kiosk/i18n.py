"""Translations, numbers and dates by Qt, for screen, paper and commands. Imports QtCore and nothing else of Qt."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator

from kiosk import paths

PSEUDO_LOCALE: Final = "en-XA"
"""Accented English, 40 % longer: shows which texts are not translated and which would not fit."""

_NAMES: Final = {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch", "ar": "العربية"}
_LOCALES: Final = {"ar": "ar_AE", PSEUDO_LOCALE: "en"}
"""Arabic with the digits 0 to 9 and '%', as CLDR writes it for the Emirates: they are read in every Arabic country. Screen, keyboard, PIN,
page, slide and workbook all use them."""
_SPACED_PERCENT: Final = {"es", "fr", "de"}
"""Languages with a space before the percent sign (CLDR); Qt does not say which."""
_WEEKDAY: Final = re.compile(r"[,،]?\s*d{4}[,،]?\s*")
_PLACEHOLDER: Final = re.compile(r"(%L?n|%L?\d|\{\w*\}|'goodfaith \w+'|Ctrl\+\w)")
_ACCENTS: Final = str.maketrans("aeiouyAEIOUYcCnN", "àéîöûýÀÉÎÖÛÝçÇñÑ")
_EXTRA_LENGTH: Final = 0.4
_FILLER: Final = " lorem ipsum dolor sit amet consectetur adipiscing elit"


@cache  # screens ask for it some hundred times a visit
def language_names() -> Mapping[str, str]:
    """Return the languages that have a catalogue, by code, each by its own name for itself."""
    folder = paths.resources() / "i18n"
    return MappingProxyType({code: name for code, name in _NAMES.items() if (folder / f"goodfaith_{code}.qm").exists()})


def language_name(language: str) -> str:
    """Return a language's own name for itself."""
    return _NAMES.get(language) or QLocale(language).nativeLanguageName()


def is_translated(language: str) -> bool:
    return language == PSEUDO_LOCALE or language in language_names()


def locale(language: str) -> QLocale:
    return QLocale(_LOCALES.get(language, language))


def is_right_to_left(language: str) -> bool:
    """Return whether the language is written from right to left, like the first letter of its own name for itself.

    QLocale.textDirection() says the same, but creates all enumerations of Qt, which no start of the kiosk waits for.
    """
    return unicodedata.bidirectional(locale(language).nativeLanguageName()[:1] or "a") in {"R", "AL"}


def format_percent(percent: int, locale: QLocale) -> str:
    """Format a percentage as the language writes it, on screen and on paper: '57%', '57\u00a0%'.

    Without the direction marks that some locales put around the sign: they would reverse the whole line.
    """
    space = "\u00a0" if locale.name().partition("_")[0] in _SPACED_PERCENT else ""
    return f"{locale.toString(percent)}{space}{''.join(filter(str.isprintable, locale.percent()))}"


def format_minutes(seconds: int, locale: QLocale) -> str:
    """Format a duration as minutes and seconds in the digits of the language: '9:05'."""
    minutes, rest = divmod(seconds, 60)
    return f"{locale.toString(minutes)}:{locale.toString(rest // 10)}{locale.toString(rest % 10)}"


def format_day(day: date, locale: QLocale) -> str:
    """Format a date as the language writes it, on screen and on paper: without its weekday, with no-break spaces."""
    order = "d MMMM yyyy" if locale.language() is QLocale.Language.English else locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(QDate(day.year, day.month, day.day), _WEEKDAY.sub("", order)).replace(" ", "\u00a0")


def install_translations(app: QCoreApplication, language: str = "en") -> bool:
    """Load the catalogue of `language`; English has one for its plurals. Return False if there is none."""
    QLocale.setDefault(locale(language))
    translator = _load_translator(language, app)
    return translator is not None and app.installTranslator(translator)


def pseudolocalize(text: str) -> str:
    """Return the text with accents and 40 % longer. Keeps placeholders, and texts of less than two letters."""
    if len(text) - sum(map(len, _PLACEHOLDER.findall(text))) < 2:  # noqa: PLR2004 - as in '%1%'
        return text
    accented = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(_PLACEHOLDER.split(text)))
    needed = max(1, round(len(text) * _EXTRA_LENGTH))
    return accented + (_FILLER * (needed // len(_FILLER) + 1))[:needed].rstrip()


class _PseudoTranslator(QTranslator):
    """Pseudolocalizes the English catalogue."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._english = QTranslator(self)
        self._english.load("goodfaith_en", str(paths.resources() / "i18n"))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return False, because Qt skips empty translators."""
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        return pseudolocalize(self._english.translate(context, source, comment, n) or source)


def _load_translator(language: str, parent: QObject | None = None) -> QTranslator | None:
    if language == PSEUDO_LOCALE:
        return _PseudoTranslator(parent)
    translator = QTranslator(parent)
    return translator if translator.load(f"goodfaith_{language}", str(paths.resources() / "i18n")) else None


class Translations(QObject):
    """The language of an application, on top of the English it was started with."""

    def __init__(self, app: QCoreApplication | None) -> None:
        super().__init__()
        self._app = app
        self._translator: QTranslator | None = None
        self.language = "en"

    def use(self, language: str) -> bool:
        """Switch to a language, or to English if it has no catalogue. Return False if that changes nothing."""
        language = language if is_translated(language) else "en"
        QLocale.setDefault(locale(language))
        if language == self.language or self._app is None:
            return False
        if self._translator:
            self._app.removeTranslator(self._translator)
        self.language, self._translator = language, None if language == "en" else _load_translator(language, self)
        if self._translator:
            self._app.installTranslator(self._translator)
        return True


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Words, numbers and dates in one language, for documents. Needs no application object."""

    translator: QTranslator
    locale: QLocale

    @classmethod
    def from_language(cls, language: str) -> "Catalogue | None":
        """Load the catalogue of a language. Return None if there is none."""
        translator = _load_translator(language)
        return cls(translator, locale(language)) if translator else None

    def translate(self, text: str, comment: str = "", n: int = -1, /) -> str:
        """Translate a text of the empty context. Return it unchanged if it has no translation."""
        return self.translator.translate("", text, comment, n) or text

    def number(self, number: int) -> str:
        return self.locale.toString(number)

    def percent(self, percent: int) -> str:
        return format_percent(percent, self.locale)

    def day(self, day: date) -> str:
        return format_day(day, self.locale)
