"""Searches every byte of every file below a folder for words."""

import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
MARKERS = [f"zq{number:03d}{'bdfgklmnprstvz'[number % 14]}uw" for number in range(500)]
"""Words that occur nowhere else."""


def hits(folder: Path, words: Sequence[str]) -> list[tuple[Path, str]]:
    """Return the files and words found, ignoring case: in a file's bytes, in the members of an archive, or in its name."""
    found = []
    wanted = [word.lower() for word in words]
    any_word = [re.compile(b"|".join(re.escape(word.encode(encoding)) for word in wanted)) for encoding in ENCODINGS]
    for path, content in _contents(folder):
        small, name = content.lower(), str(path.relative_to(folder)).lower()
        held = any(pattern.search(small) for pattern in any_word)  # all words at once: most files hold none
        found += [(path, word) for word, low in zip(words, wanted, strict=True) if (held and _holds(small, low)) or low in name]
    return found


def _contents(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        yield path, path.read_bytes()
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                yield path / name, packed.read(name)


def _holds(content: bytes, word: str) -> bool:
    return any(word.encode(encoding) in content for encoding in ENCODINGS)
