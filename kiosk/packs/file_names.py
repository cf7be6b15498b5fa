"""Names of files in a pack: which every computer can use, which are clutter of a file manager, which were meant to be another."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Final

MANIFEST: Final = "pack.toml"
MANIFEST_BYTES: Final = 64_000
"""Of a manifest at most."""

MAX_DEPTH: Final = 8
_MAX_NAME_BYTES: Final = 200
_MAX_PATH_BYTES: Final = 240
"""Windows allows 260 letters for the whole path."""
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
_RESERVED: Final = re.compile(r"con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]", re.IGNORECASE)
"""Device names of Windows, with any suffix."""
_CLUTTER: Final = {"__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "$recycle.bin", "system volume information", "@eadir"}
_COPY: Final = re.compile(r"\s*[(\[]\d+[)\]]|[\s_-]+(?:copy|kopie|copie|copia)(?:\s*\d+)?(?=\.|$)")
_HIDDEN_ENDING: Final = re.compile(r"(?:\.te?xt)+$")
_SPACE_BEFORE_ENDING: Final = re.compile(r"\s+(?=\.)")
_MARKDOWN: Final = {".markdown", ".mdown", ".mkd", ".mdtext", ".mdx", ".mdwn"}
DOCUMENTS: Final = (".docx", ".odt", ".md", ".txt")
"""Endings of documents that a debate can be made of."""
OTHER_DOCUMENTS: Final = (".doc", ".docm", ".dotx", ".dotm", ".dot", ".ott", ".fodt", ".rtf", ".pages", ".html", ".htm", ".pdf")
"""Endings of documents that have to be saved as one of the former."""
_DOCUMENTS: Final = {*OTHER_DOCUMENTS, ".docx", ".odt"}


def is_reserved(name: str) -> bool:
    """Return whether Windows takes a file of this name for a device."""
    return _RESERVED.fullmatch(name.partition(".")[0].rstrip()) is not None


def is_portable(path: PurePosixPath) -> bool:
    """Return whether a file can have this path on every operating system."""
    return len(str(path).encode(errors="replace")) <= _MAX_PATH_BYTES and all(map(_is_portable, path.parts))


def is_clutter(name: str) -> bool:
    """Return whether a file manager, an editor or Git created a file or folder of this name."""
    return name.startswith((".", "~$")) or name.endswith("~") or name.casefold() in _CLUTTER


def similar_names(name: str, existing: Iterable[str]) -> list[str]:
    """Return the existing names that differ from `name` only in capitals, a hidden ending or the mark of a copy."""
    return sorted(
        other for other in existing if other != name and not is_clutter(other) and _plain(other) in {name.casefold(), _stem(name)}
    )


def documents(name: str, existing: Iterable[str]) -> list[str]:
    """Return the existing names of documents that may hold the text of `name`."""
    stems = {name.casefold(), _stem(name)}
    return sorted(
        other
        for other in existing
        if not is_clutter(other) and _stem(other) in stems and PurePosixPath(other).suffix.casefold() in _DOCUMENTS
    )


def _is_portable(name: str) -> bool:
    too_long = len(name.encode(errors="replace")) > _MAX_NAME_BYTES
    return not (is_reserved(name) or too_long or name[-1:] in {".", " "} or _FORBIDDEN.search(name))


def _plain(name: str) -> str:
    plain = _HIDDEN_ENDING.sub("", _COPY.sub("", unicodedata.normalize("NFKC", name).casefold().strip(" .")).strip())
    plain = _SPACE_BEFORE_ENDING.sub("", plain)
    path = PurePosixPath(plain or "-")
    while path.suffix and path.suffix == PurePosixPath(path.stem).suffix:
        path = path.with_suffix("")
    return f"{path.stem}.md" if path.suffix in _MARKDOWN else path.name


def _stem(name: str) -> str:
    return PurePosixPath(name.casefold()).stem
