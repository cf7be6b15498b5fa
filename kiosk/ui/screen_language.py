"""The language of the screen, for sentences that are the same on paper."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.i18n import format_percent
from kiosk.services.result_text import Locale

SCREEN_LANGUAGE: Final = Locale(
    translator=lambda text, comment="", n=-1, /: QCoreApplication.translate("", text, comment, n),
    number=lambda number: QLocale().toString(number),
    percent=lambda percent: format_percent(percent, QLocale()),
)
"""Translates into the language that the screens have at the moment."""
