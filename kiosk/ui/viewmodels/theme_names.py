"""The colour themes, as the organiser's screens name them."""

from PySide6.QtCore import QObject


class ThemeNames(QObject):
    """Returns names in the language that the screens have at the moment."""

    def all(self) -> dict[str, str]:
        return {
            "paper": self.tr("Paper"),
            "night": self.tr("Night"),
            "black on white": self.tr("Black on white"),
            "white on black": self.tr("White on black"),
        }
