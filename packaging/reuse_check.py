"""Checks that every file states its licence by the rules of REUSE: an entry in REUSE.toml, and a text in LICENSES for each licence.

The `reuse` tool checks more, but has no wheel for every system, and we install nothing else. The exit code is 1 if anything is listed.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
_RULES: Final = "REUSE.toml"
_TEXTS: Final = "LICENSES"
_OURS: Final = "GPL-3.0-or-later"
_OF_OTHERS: Final = {".otf", ".ttf", ".woff", ".woff2"}
"""Kinds of files that nobody here makes."""
_TAG: Final = re.compile(rb"SPDX-License-" + rb"Identifier: *([\w.+-]+)")
_HEAD: Final = 4096


def problems(root: Path = ROOT) -> Iterator[str]:
    """Yield a line for each file without a licence, for each licence without a text, and for what is left over."""
    rules = tomllib.loads((root / _RULES).read_text(encoding="utf-8"))["annotations"]
    entries = [(path, rule["SPDX-License-Identifier"]) for rule in rules for path in _listed(rule["path"])]
    texts = {path.stem for path in (root / _TEXTS).glob("*.txt")}
    used: set[str] = set()
    matched: set[str] = set()
    for name in _files(root):
        found = [(path, licence) for path, licence in entries if _pattern(path).fullmatch(name)]
        if not found:
            yield f"{name}: no entry in {_RULES}"
            continue
        matched.update(path for path, _ in found)
        licence = found[-1][1]
        used.add(licence)
        if licence == _OURS and Path(name).suffix in _OF_OTHERS:
            yield f"{name}: not ours, and without an entry of its own in {_RULES}"
        yield from (f"{name}: says {tag}, which is not in {_TEXTS}" for tag in _tags(root / name) - texts)
    yield from (f"{_TEXTS}/{licence}.txt: missing" for licence in sorted(used - texts))
    yield from (f"{_TEXTS}/{licence}.txt: no file is under it" for licence in sorted(texts - used))
    yield from (f"{_RULES}: no file is called {path}" for path, _ in entries if path not in matched)


def _listed(paths: str | list[str]) -> list[str]:
    return [paths] if isinstance(paths, str) else paths


def _files(root: Path) -> Iterator[str]:
    """Yield what git holds or would hold, without the texts, the rules and empty files."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout.split("\0"):
        path = root / name
        if name not in {"", "LICENSE", _RULES} and not name.startswith(f"{_TEXTS}/") and path.is_file() and path.stat().st_size:
            yield name


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.escape(path).replace(r"\*\*", ".*").replace(r"\*", "[^/]*"))


def _tags(path: Path) -> set[str]:
    with path.open("rb") as file:
        return {tag.decode() for tag in _TAG.findall(file.read(_HEAD))}


if __name__ == "__main__":
    listed = list(problems())
    for line in listed:
        print(line)
    sys.exit(bool(listed))
