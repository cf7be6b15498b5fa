"""Qt's translation for screen, paper and commands. Knows QtCore and nothing else of Qt."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from kiosk import paths

_WEEKDAY: Final = re.compile(r"[,،]?\s*d{4}[,،]?\s*")


def install_translations(app: QCoreApplication, language: str = "en") -> bool:
    """Load the catalogue of `language`, the English one for its plurals. False where there is none."""
    QLocale.setDefault(QLocale(language))
    translator = QTranslator(app)
    found = translator.load(f"goodfaith_{language}", str(paths.resources() / "i18n"))
    return found and app.installTranslator(translator)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """How one language says words, numbers and days, for whatever is made without a screen. Needs no application object."""

    translator: QTranslator
    locale: QLocale

    @classmethod
    def of(cls, language: str) -> "Catalogue | None":
        """The catalogue of a language; None where there is none."""
        translator = QTranslator()
        found = translator.load(f"goodfaith_{language}", str(paths.resources() / "i18n"))
        return cls(translator, QLocale(language)) if found else None

    def translate(self, text: str, comment: str = "", n: int = -1, /) -> str:
        """The text as translated under the empty context, or as it is."""
        return self.translator.translate("", text, comment, n) or text

    def number(self, number: int) -> str:
        """A count."""
        return self.locale.toString(number)

    def percent(self, percent: int) -> str:
        """Whole percents."""
        return f"{self.locale.toString(percent)}\u00a0{self.locale.percent()}"

    def day(self, day: date) -> str:
        """A day without its weekday, on one line."""
        written = _WEEKDAY.sub("", self.locale.dateFormat(QLocale.FormatType.LongFormat))
        return self.locale.toString(QDate(day.year, day.month, day.day), written).replace(" ", "\u00a0")
