"""Prepares a text for the Markdown parser and reports what the parser cannot. Lines keep their numbers."""

import re
from itertools import groupby
from typing import Final

from kiosk.packs.characters import unwanted_characters
from kiosk.packs.normalization import normalize
from kiosk.packs.problems import Findings

_MAX_LETTERS: Final = 3_000
"""Three times the longest paragraph anyone would read. Parsing time is quadratic in a paragraph of brackets or stars."""
_MAX_BRACKETS: Final = 100
_MAX_LINES: Final = 2_000
"""Ten times the longest debate. Every line and every paragraph takes time of its own."""
_GLUED_HASHES: Final = re.compile(r" {0,3}([#＃﹟]{1,6})(?=[^\s#＃﹟])")
_SETTINGS: Final = re.compile(r"---\n(?:[\w -]+:.*\n|[ -].*\n){1,60}---(?=\n)")


def prepare_source(file: str, text: str, findings: Findings) -> str:
    """Return the text with plain signs and spaces, and without passages that would only cause further problems."""
    text, rewrites = normalize(_without_excess(file, text, findings))
    for number, message in rewrites:
        findings.add_warning(file, number, message)
    for number, name in unwanted_characters(text):
        findings.add_problem(file, number + 1, name, "text without it")
    text = _without_settings(file, _with_spaces_after_hashes(file, text, findings), findings)
    return _without_slow_passages(file, text, findings)


def _without_excess(file: str, text: str, findings: Findings) -> str:
    lines = text.split("\n", _MAX_LINES)
    if len(lines) > _MAX_LINES and lines.pop().strip():
        findings.add_problem(file, _MAX_LINES + 1, "more lines", f"at most {_MAX_LINES} lines")
    return "\n".join(lines)


def _with_spaces_after_hashes(file: str, text: str, findings: Findings) -> str:
    """Report headings without a space, and add it so that they cause no further problems. A single # is one only at the top."""
    lines = text.split("\n")
    top = next((index for index, line in enumerate(lines) if line.strip()), 0)
    for index, line in enumerate(lines):
        match = _GLUED_HASHES.match(line)
        if match and (index == top or len(match[1]) > 1):
            signs = "#" * len(match[1])
            expected = f"'{signs} ' before the words of a heading, or '\\{signs}' for the sign itself"
            findings.add_problem(file, index + 1, f"'{signs}' without a space after it", expected)
            lines[index] = f"{signs} {line[match.end() :]}"
    return "\n".join(lines)


def _without_settings(file: str, text: str, findings: Findings) -> str:
    """Report settings above the text, as publishing programs put them there, and blank them out."""
    match = _SETTINGS.match(text)
    if match is None:
        return text
    findings.add_problem(file, 1, "settings between lines of '---'", "the question first; settings belong into pack.toml")
    return "\n" * match.group().count("\n") + text[match.end() :]


def _without_slow_passages(file: str, text: str, findings: Findings) -> str:
    """Blank out passages that would take minutes to parse. Line numbers do not change."""
    kept: list[str] = []
    for empty, group in groupby(text.split("\n"), key=lambda line: not line.strip()):
        lines = list(group)
        letters = sum(map(len, lines))
        brackets = sum(line.count("[") for line in lines)
        if letters > _MAX_LETTERS or brackets > _MAX_BRACKETS:
            if not empty:
                found = f"{letters} letters and {brackets} [ without an empty line"
                findings.add_problem(file, len(kept) + 1, found, f"at most {_MAX_LETTERS} letters and {_MAX_BRACKETS} [ in one piece")
            lines = [""] * len(lines)
        kept += lines
    return "\n".join(kept)
