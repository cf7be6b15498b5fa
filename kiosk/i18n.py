"""Qt's translation for screen, paper and commands. Knows QtCore and nothing else of Qt."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kiosk import paths


def install_translations(app: QCoreApplication, language: str = "en") -> bool:
    """Load the catalogue of `language`, the English one for its plurals. False where there is none."""
    QLocale.setDefault(QLocale(language))
    translator = QTranslator(app)
    found = translator.load(f"goodfaith_{language}", str(paths.resources() / "i18n"))
    return found and app.installTranslator(translator)
