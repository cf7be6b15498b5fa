"""The organiser's settings: the model in `model`, the TOML file's line numbers in `toml_lines`."""

from kiosk.settings.model import Settings

__all__ = ["Settings"]
