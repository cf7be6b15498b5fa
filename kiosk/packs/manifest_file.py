"""Reads `pack.toml`. A mistake in one place does not keep the rest of the pack from being checked."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.domain.debate import Side
from kiosk.packs.file_names import MANIFEST, MANIFEST_BYTES
from kiosk.packs.files import read_text
from kiosk.packs.manifest import (
    EXPECTED,
    AltTexts,
    Labels,
    Manifest,
    PictureFiles,
    WatchFiles,
    is_language,
)
from kiosk.packs.problems import Findings, printable
from kiosk.settings.toml_lines import line_of, line_of_error

_TABLES: Final[Mapping[tuple[str, ...], type[BaseModel]]] = {
    (): Manifest,
    ("watch",): WatchFiles,
    ("labels", "*"): Labels,
    ("pictures",): PictureFiles,
    ("alt_text", "*"): AltTexts,
}
_BY_LANGUAGE: Final = ("labels", "alt_text")
"""Tables with a table a language."""
_MAX_REPORTED: Final = 30
"""Finding the line of a mistake takes time, and nobody reads more."""
_TYPOGRAPHIC: Final = re.compile("[“”„‟«»‘’‚＂\u00a0]")
_LONG_KEY: Final = re.compile(r"""(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){9}""")
"""A key of ten parts: nothing here has more than two, and tomllib's time grows with the square of their number."""
_POSITION: Final = re.compile(r" \(at [^()]*\)$")


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """The content of `pack.toml`: `data` unchecked, `manifest` only if it is valid."""

    text: str = ""
    data: Mapping[str, object] = field(default_factory=dict)
    manifest: Manifest | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the valid language codes, even if something else in the file is wrong."""
        codes = self.data.get("languages")
        valid = [code for code in codes if isinstance(code, str) and is_language(code)] if isinstance(codes, list) else []
        return tuple(dict.fromkeys(valid))

    def labels(self, language: str) -> dict[Side, str]:
        """Return the labels of a language, unchecked."""
        own = self.table("labels", language)
        return {side: label for side in Side if isinstance(label := own.get(side), str)}

    def table(self, *path: str) -> Mapping[str, object]:
        """Return a table, unchecked; an empty one if there is none."""
        found: object = self.data
        for name in path:
            found = found.get(name) if isinstance(found, dict) else None
        return found if isinstance(found, dict) else {}

    def line(self, *path: str) -> int:
        return line_of(self.text, path)


def read_manifest(folder: Path, findings: Findings) -> ManifestFile:
    """Read the file as far as it is valid and report the rest."""
    text = read_text(folder, MANIFEST, findings, MANIFEST_BYTES)
    if text is None:
        return ManifestFile()
    if long_key := _LONG_KEY.search(text):
        number = text.count("\n", 0, long_key.start()) + 1
        findings.add_problem(MANIFEST, number, "ten or more words joined by full stops", "keys of one or two words")
        return ManifestFile(text)
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # ValueError: from tomllib, and from int() for thousands of digits
        _report_syntax(text, error, findings)
        return ManifestFile(text)
    _check_across(ManifestFile(text, data), findings)
    try:
        return ManifestFile(text, data, Manifest.model_validate(data))
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_context=False)[:_MAX_REPORTED]:
            _report(text, detail, findings)
        return ManifestFile(text, data)


def _report_syntax(text: str, error: ValueError | RecursionError, findings: Findings) -> None:
    number = line_of_error(text, str(error))
    if typographic := _TYPOGRAPHIC.search(text.split("\n")[number - 1]):
        name = "a no-break space" if typographic.group() == "\u00a0" else typographic.group()
        expected = "a plain space" if typographic.group() == "\u00a0" else "straight quotes"
        findings.add_problem(MANIFEST, number, f"{name} in place of {expected}", 'lines like id = "my-debate"')
        return
    found = "brackets nested too deep" if isinstance(error, RecursionError) else printable(_POSITION.sub("", str(error)))
    findings.add_problem(MANIFEST, number, f"no TOML ({found})", 'lines like id = "my-debate"')


def _check_across(file: ManifestFile, findings: Findings) -> None:
    """Check keys that depend on each other, in the raw data, so that other mistakes do not hide these."""
    for name in _BY_LANGUAGE:
        for language in file.table(name):
            if is_language(language) and language not in file.languages:
                found, expected = f"{name} for {language}", f"{name} for the languages above only"
                findings.add_problem(MANIFEST, file.line(name, language), found, expected)
    watch = file.table("watch")
    if "captions" in watch and "video" not in watch:
        findings.add_problem(MANIFEST, file.line("watch", "captions"), "captions without a video", "a video too")


def _report(text: str, detail: ErrorDetails, findings: Findings) -> None:
    path = tuple(str(part) for part in detail["loc"] if part != "[key]")
    line = line_of(text, path)
    match detail["type"]:
        case "extra_forbidden":
            model = _TABLES.get(_expected_key(path[:-1]), Manifest)
            known = ", ".join(info.alias or name for name, info in model.model_fields.items())
            findings.add_problem(MANIFEST, line, f"an unknown key '{printable(path[-1])}'", f"only {known}")
        case "missing":
            findings.add_problem(MANIFEST, line, f"no {'.'.join(path)}", EXPECTED[_expected_key(path)])
        case _:
            value = path[-1] if "[key]" in detail["loc"] else detail["input"]
            name = ".".join(part for part in path if not part.isdecimal())
            findings.add_problem(MANIFEST, line, f"{printable(name)} = {_describe(value)}", EXPECTED[_expected_key(path)])


def _expected_key(path: Sequence[str]) -> tuple[str, ...]:
    """Return the key of EXPECTED for a path."""
    return tuple("*" if index == 1 and path[0] in {"languages", *_BY_LANGUAGE} else part for index, part in enumerate(path))


def _describe(value: object) -> str:
    """Describe a value briefly. Numbers are not written out: `str` raises for thousands of digits."""
    match value:
        case str():
            return f"'{printable(value)}'"
        case list():
            return "a list" if value else "an empty list"
        case dict():
            return "a table"
        case bool():
            return str(value).lower()
        case _:
            return "a number or date"
