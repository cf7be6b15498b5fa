"""Finds packs by id or folder."""

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from kiosk.errors import KnownError
from kiosk.packs.file_names import DOCUMENTS, MANIFEST, MANIFEST_BYTES, OTHER_DOCUMENTS
from kiosk.packs.files import is_folder, read_text
from kiosk.packs.problems import Findings, printable


def available_packs(roots: Sequence[Path]) -> dict[str, Path]:
    """Return the folders of packs by id. A broken pack is listed by the name of its folder. The earlier root wins if two share an id."""
    found: dict[str, Path] = {}
    for root in roots:
        for folder in _folders(root):
            found.setdefault(_id(folder), folder)
    return found


def find_pack(name_or_folder: str | Path, roots: Sequence[Path]) -> Path:
    """Return the folder of the pack with this id, or this folder itself.

    Raises:
        KnownError: there is neither. The message lists the ids that exist.
    """
    known = available_packs(roots)
    name = str(name_or_folder)
    if name in known:
        return known[name]
    folder = Path(name)
    if name and is_folder(folder):
        return folder
    if is_pack_file(folder):
        message = f"'{printable(name)}' is a file of a debate: give its folder, '{printable(str(folder.parent))}'."
        raise KnownError(message)
    names = ", ".join(known) if known else "none yet"
    message = f"There is no debate '{printable(name)}' and no folder of that name. Debates here: {names}."
    raise KnownError(message)


def is_pack_file(path: Path) -> bool:
    """Return whether this is a text or the manifest of a pack instead of its folder."""
    try:
        return path.is_file() and (path.suffix.casefold() == ".md" or path.name.casefold().startswith(MANIFEST))
    except (OSError, ValueError):
        return False


def is_document(path: Path) -> bool:
    """Return whether this is a document to make a debate of. A text in the folder of a pack is a part of it, which is no document."""
    try:
        suffix = path.suffix.casefold()
        in_pack = suffix == ".md" and _has_manifest(path.parent)
        return path.is_file() and (suffix in DOCUMENTS or suffix in OTHER_DOCUMENTS) and not in_pack
    except (OSError, ValueError):
        return False


def _folders(root: Path) -> Iterator[Path]:
    try:
        children = sorted(root.iterdir())
    except (OSError, ValueError):
        return
    yield from (child for child in children if is_folder(child) and _has_manifest(child))


def _has_manifest(folder: Path) -> bool:
    try:
        return (folder / MANIFEST).exists()
    except OSError:  # a folder without permission to read
        return False


def _id(folder: Path) -> str:
    text = read_text(folder, MANIFEST, Findings(), MANIFEST_BYTES)
    try:
        value = tomllib.loads(text or "").get("id")
    except (ValueError, RecursionError):
        value = None
    return value if isinstance(value, str) and value else folder.name
