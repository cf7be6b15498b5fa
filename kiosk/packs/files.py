"""Reads text files of a pack, which may come from any editor and any author, or reports why a file cannot be used."""

import re
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.packs.file_names import MANIFEST, documents, is_clutter, similar_names
from kiosk.packs.pack_layout import list_names, packs_below
from kiosk.packs.problems import Findings
from kiosk.system.regular_file import read_regular

MAX_BYTES: Final = 100_000
"""Eight times the longest debate that anyone would read while standing."""
_WORD_PROCESSORS: Final = (b"{\\rtf", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""The first bytes of RTF, of DOCX, ODT and Pages, of DOC, and of PDF."""
_UTF16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_LINE_END: Final = re.compile(r"\r\n?")


class _UnusableFileError(Exception):
    """Its arguments are those of a `Problem`: line, found and expected."""


def read_text(folder: Path, name: str, findings: Findings, limit: int = MAX_BYTES) -> str | None:
    """Return the text without byte order mark and with Unix line ends, or report a problem and return None.

    A file of almost this name is a problem, but is read, so that its own problems are reported too.
    """
    try:
        try:
            return _decode(_read_bytes(folder, name, limit))
        except FileNotFoundError:
            return _decode(_read_bytes(folder, _report_missing(folder, name, findings), limit))
    except _UnusableFileError as error:
        findings.add_problem(name, *error.args)
        return None


def file_names(folder: Path) -> list[str]:
    """Return the names of the files in a folder; none if it cannot be read."""
    try:
        return [path.name for path in folder.iterdir() if path.is_file()]
    except OSError:
        return []


def _report_missing(folder: Path, name: str, findings: Findings) -> str:
    """Report that a file is missing and return the name of the one that was meant, or raise."""
    existing = file_names(folder)
    if similar := similar_names(name, existing):
        which = "it" if len(similar) == 1 else "one of them"
        problem = (None, f"no such file, but {list_names(similar)}", f"{which} under the name '{name}'")
        if len(similar) > 1:
            raise _UnusableFileError(*problem)
        findings.add_problem(name, *problem)
        return similar[0]
    if other := documents(name, existing):
        expected = f"it saved as plain text (UTF-8) under the name '{name}'"
        raise _UnusableFileError(None, f"no such file, but {list_names(other)}", expected)
    if name == MANIFEST and (folders := packs_below(folder)):
        raise _UnusableFileError(None, f"no such file here, but in {list_names(folders)}", "the folder that holds it")
    others = sorted(other for other in existing if other != MANIFEST and not is_clutter(other))
    there = f", only {list_names(sorted(others, key=partial(_difference, name)))}" if others else ""
    raise _UnusableFileError(None, f"no such file{there}", "a text file of this name")


def _difference(name: str, other: str) -> float:
    from difflib import SequenceMatcher  # noqa: PLC0415 - for a missing file only

    return -SequenceMatcher(None, name, other.casefold()).ratio()


def resolve_inside(folder: Path, name: str) -> Path | None:
    """Return the path of a file with links resolved, or None if it is outside the folder or not a possible file name."""
    try:
        path = (folder / name).resolve()
        root = folder.resolve()
    except (OSError, ValueError, RuntimeError):  # too long, a NUL byte, a loop of links (RuntimeError until Python 3.13)
        return None
    return path if path.is_relative_to(root) and path != root else None


def is_folder(path: Path) -> bool:
    """Return `Path.is_dir()`, or False for names that no disk can hold."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _read_bytes(folder: Path, name: str, limit: int) -> bytes:
    path = resolve_inside(folder, name)
    if path is None:
        raise _UnusableFileError(None, "a link that leads out of the folder", "a file in the folder")
    try:
        if path.exists() and not path.is_file():
            raise _UnusableFileError(None, "something that is not a file", "a text file")
        raw = read_regular(path, limit + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _UnusableFileError(None, f"a file that cannot be read ({error.strerror or error})", "a readable text file") from error
    if len(raw) > limit:
        raise _UnusableFileError(None, f"more than {limit // 1000} kB", f"a text of at most {limit // 1000} kB")
    return raw


def _decode(raw: bytes) -> str:
    if raw.startswith(_WORD_PROCESSORS):
        raise _UnusableFileError(1, "a file of a word processor", "plain text: save it as 'Plain text' or 'Text only', in UTF-8")
    if raw.startswith(_UTF16_MARKS) or raw.count(0) * 4 > len(raw) > 0:
        raise _UnusableFileError(1, "a text in UTF-16, which some programs call 'Unicode'", "a text saved as UTF-8")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _UnusableFileError(1 + raw.count(b"\n", 0, error.start), "bytes that are not UTF-8", "a text saved as UTF-8") from error
    if not text.strip():
        raise _UnusableFileError(1, "an empty file", "a text")
    return _LINE_END.sub("\n", text).lstrip("\ufeff")
