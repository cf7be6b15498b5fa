"""Writes a copy of Qt's libicudata, 32 MB, with only the data that Qt asks ICU for: the order of words, and time zones.

Qt takes dates, numbers and the names of languages and countries from data of its own. Needs `as` and `ld`.
"""

import re
import struct
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

_OURS: Final = "(ar|de|en|es|fr)"
_NEEDED: Final = re.compile(
    rf"""(coll|zone)/((root|pool|res_index|{_OURS}(_\w+)?)\.res | ucadata\.icu)
    | (root|pool|res_index|{_OURS})\.res
    | (icuver|keyTypeData|likelySubtags|metadata|metaZones|numberingSystems|supplementalData|timezoneTypes|windowsZones|zoneinfo64)\.res
    | [^/]+\.(nrm|spp)
    | (cnvalias|ulayout|uemoji)\.icu""",
    re.VERBOSE,
)
"""Names of items below the top folder."""
_MAGIC: Final = b"CmnD"
_MAGIC_OFFSET: Final = 12
_ALIGNMENT: Final = 16
_SOURCE: Final = """\
.section .note.GNU-stack, "", @progbits
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
"""


def write_subset(library: Path, target: Path) -> None:
    """Write the shared library `target`, which may stand in for `library`. The same input gives the same bytes.

    Raises:
        ValueError: `library` holds no ICU data.
        CalledProcessError: the assembler or the linker failed.
    """
    header, items = _read(library.read_bytes())
    kept = {name: data for name, data in items.items() if _NEEDED.fullmatch(name.partition("/")[2])}
    symbol = f"{next(iter(items)).partition('/')[0][:-1]}_dat"  # icudt73l: the last letter is the byte order
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="goodfaith-icu-") as folder:
        data, source, compiled = (Path(folder) / name for name in ("icu.dat", "icu.s", "icu.o"))
        data.write_bytes(header + _table(kept))
        source.write_text(_SOURCE.format(symbol=symbol, data=data), encoding="utf-8")
        subprocess.run(["as", "-o", compiled, source], check=True)
        options = ("-shared", "-soname", library.name, "-z", "noexecstack", "--build-id=none", "--strip-all")
        subprocess.run(["ld", *options, "-o", target, compiled], check=True)


def _read(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """Return the header of ICU's data and its items by name, in the order of the table, in which ICU searches by halves."""
    magic = library.find(_MAGIC)
    if magic < _MAGIC_OFFSET:
        message = "no ICU data in this library"
        raise ValueError(message)
    start = magic - _MAGIC_OFFSET
    (header_size,) = struct.unpack_from("<H", library, start)
    table = start + header_size
    (count,) = struct.unpack_from("<I", library, table)
    entries = [struct.unpack_from("<II", library, table + 4 + 8 * index) for index in range(count)]
    ends = [offset for _, offset in entries[1:]]
    ends.append(_end_of_last(library, table + entries[-1][1]) - table)
    names = [library[table + name : library.index(b"\0", table + name)].decode("ascii") for name, _ in entries]
    bodies = [library[table + offset : table + end] for (_, offset), end in zip(entries, ends, strict=True)]
    return library[start:table], dict(zip(names, bodies, strict=True))


def _end_of_last(library: bytes, start: int) -> int:
    """Return where the last resource bundle ends: its fourth index is its length in words of four bytes."""
    header_size: int = struct.unpack_from("<H", library, start)[0]
    words: int = struct.unpack_from("<I", library, start + header_size + 4 + 4 * 3)[0]
    return start + header_size + words * 4


def _table(items: dict[str, bytes]) -> bytes:
    """Return the items behind a table of contents, each aligned as ICU needs it."""
    names = b"".join(name.encode("ascii") + b"\0" for name in items)
    first_name = 4 + 8 * len(items)
    body = bytearray(_padded(bytes(first_name) + names))
    entries, name_at = [len(items)], first_name
    for name, data in items.items():
        entries += [name_at, len(body)]
        name_at += len(name) + 1
        body += _padded(data)
    body[:first_name] = struct.pack(f"<{len(entries)}I", *entries)
    return bytes(body)


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % _ALIGNMENT)
