"""Creates a new pack from the files in `resources/template`, in which every line says what belongs in its place."""

import re
from functools import cache
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.packs.file_names import MANIFEST, is_reserved

_FIXED_HEADINGS: Final = {"## Where both sides agree", "## The proposition", "### In short", "### The argument", "### To discuss"}


def write_template(folder: Path) -> list[Path]:
    """Create the folder with `pack.toml` and `en.md`, and return the paths of the files.

    Raises:
        KnownError: the folder is not empty or cannot be written. Nothing was changed.
    """
    template = paths.resources() / "template"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            message = f"'{folder}' is not empty and was left as it is. Give the name of a new folder."
            raise KnownError(message)
        files = [folder / name for name in (MANIFEST, "en.md")]
        for path in files:
            text = (template / path.name).read_text(encoding="utf-8")
            path.write_text(text.replace("{id}", _id(folder.resolve().name)), encoding="utf-8")
    except OSError as error:
        message = f"No debate could be created in '{folder}' ({error.strerror or error}): choose another folder."
        raise KnownError(message) from error
    return files


def _id(name: str) -> str:
    plain = "-".join(re.findall("[a-z0-9]+", name.lower()))[:60].strip("-") or "my"
    return f"{plain}-debate" if plain == "my" or is_reserved(plain) else plain


@cache
def template_lines() -> frozenset[str]:
    """Return the template's lines that an author has to replace: all but its fixed headings."""
    text = (paths.resources() / "template" / "en.md").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and line.strip() not in _FIXED_HEADINGS)
