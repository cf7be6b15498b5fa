"""The files that every page loads: style, fonts and icon."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

STYLE: Final = "style.css"
ICON: Final = "icon.svg"


def assets(resources: Path) -> Mapping[str, bytes]:
    """Return their contents by name. They belong into one folder. Raises KnownError if the program's own files are damaged."""
    folder = resources / "web"
    try:
        style = (folder / "theme.css").read_bytes() + (folder / STYLE).read_bytes()
        fonts = {path.name: path.read_bytes() for path in sorted((folder / "fonts").glob("*.woff2"))}
        return {STYLE: style, ICON: (folder / ICON).read_bytes(), **fonts}
    except OSError as error:
        message = f"The file '{error.filename}' of this program is missing, so no page can be made: install it again."
        raise KnownError(message) from error
