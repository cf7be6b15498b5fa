"""Creates a new pack from the files in `resources/template`, in which every line says what belongs in its place."""

import re
from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.errors import KnownError
from kiosk.packs.file_names import MANIFEST, is_reserved


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
            path.write_text(text.replace("{id}", debate_id(folder.resolve().name)), encoding="utf-8")
    except OSError as error:
        message = f"No debate could be created in '{folder}' ({error.strerror or error}): choose another folder."
        raise KnownError(message) from error
    return files


def debate_id(name: str) -> str:
    """Return an id made of the name of a folder or file."""
    plain = "-".join(re.findall("[a-z0-9]+", name.lower()))[:60].strip("-") or "my"
    return f"{plain}-debate" if plain == "my" or is_reserved(plain) else plain


def write_template_document(target: Path, language: str = "en") -> Path:
    """Write a document to fill in with a word processor, in a language of the program. The ending of `target` says in which format.

    Raises:
        KnownError: the file exists already or cannot be written, or there is no such template.
    """
    template = paths.resources() / "template" / "documents" / f"{language}{target.suffix.casefold()}"
    if target.exists():
        message = f"'{target}' is there already and was left as it is. Give the name of a new file."
        raise KnownError(message)
    if not is_template_document(target) or not template.is_file():
        message = f"There is no template in '{language}' for '{target.name}': use .docx or .odt and one of {', '.join(_languages())}."
        raise KnownError(message)
    try:
        target.write_bytes(template.read_bytes())
    except OSError as error:
        message = f"No document could be written to '{target}' ({error.strerror or error}): choose another folder."
        raise KnownError(message) from error
    return target


def is_template_document(target: Path) -> bool:
    """Return whether this is the name of a document in place of that of a folder."""
    return target.suffix.casefold() in {".docx", ".odt"}


@cache
def template_lines() -> frozenset[str]:
    """Return the lines of all templates that an author has to replace: all but their fixed headings."""
    folder = paths.resources() / "template"
    texts = [path.read_text(encoding="utf-8") for path in (folder / "en.md", *sorted((folder / "documents").glob("*.md")))]
    lines = {line.strip() for text in texts for line in text.splitlines()}
    return frozenset(line for line in lines if line and not _is_fixed(line))


def _is_fixed(line: str) -> bool:
    """Return whether this is a heading without a word of its author: a short one that does not say what belongs in its place."""
    return line.startswith("##") and "—" not in line


def _languages() -> list[str]:
    return sorted(path.stem for path in (paths.resources() / "template" / "documents").glob("*.docx"))
