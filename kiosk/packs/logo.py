"""Checks logos, which may come from anyone: PNG within bounds, or SVG that refers to nothing outside itself.

A logo that passes is drawn once, in a process of its own (`app.event_logo`), and kept as a small PNG.
"""

import re
from base64 import b64decode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NoReturn
from xml.parsers import expat

from kiosk.errors import KnownError
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.files import resolve_inside
from kiosk.packs.manifest_file import ManifestFile
from kiosk.packs.picture_format import PNG, png_size
from kiosk.packs.problems import Findings, printable
from kiosk.system.regular_file import read_regular

SUFFIXES: Final = (".png", ".svg")
MAX_BYTES: Final = 2_000_000
MAX_SIDE: Final = 4096
"""Pixels."""
_MAX_ELEMENTS: Final = 20_000
_MAX_DEPTH: Final = 100
_FORBIDDEN: Final = {"script", "foreignObject", "handler", "listener", "iframe", "audio", "video", "animation"}
_EMBEDDED: Final = re.compile(r"data:image/png;base64,(.*)", re.DOTALL)
_ADDRESS: Final = re.compile(r"url\(\s*['\"]?\s*(.)", re.IGNORECASE | re.DOTALL)


class _UnusableError(Exception):
    """Its message continues 'The logo cannot be used: '."""


def read_logo(path: Path) -> bytes:
    """Return the content of a logo that may be drawn.

    Raises:
        KnownError: it cannot be read or used. The message is one sentence that says why and what to do.
    """
    try:
        content = read_regular(path, MAX_BYTES + 1)
        _check(content)
    except OSError as error:
        raise _refusal(path, error.strerror or str(error)) from error
    except _UnusableError as error:
        raise _refusal(path, str(error)) from error
    return content


def find_logo(folder: Path, file: ManifestFile, findings: Findings) -> str:
    """Return the absolute path of a pack's logo, '' if it has none. One that cannot be used is a warning and not shown."""
    name = file.data.get("logo")
    if not isinstance(name, str):
        return ""
    path = resolve_inside(folder, name)
    if path is None or Path(name).is_absolute():
        findings.add_problem(MANIFEST, file.line("logo"), f"'{printable(name)}'", "the name of a file in the folder")
        return ""
    try:
        read_logo(path)
    except KnownError as error:
        findings.add_warning(MANIFEST, file.line("logo"), f"{error} It is not shown.")
        return ""
    return str(path)


def _refusal(path: Path, why: str) -> KnownError:
    return KnownError(f"The logo '{printable(path.name)}' cannot be used: {why}.")


def _check(content: bytes) -> None:
    if len(content) > MAX_BYTES:
        message = f"it has more than {MAX_BYTES // 1_000_000} MB; make it smaller"
        raise _UnusableError(message)
    if content.startswith(PNG):
        _check_png(content)
    elif b"<svg" in content or "<svg".encode("utf-16-le") in content or "<svg".encode("utf-16-be") in content:
        _SvgCheck().run(content)
    else:
        message = "it is neither PNG nor SVG; save it as one of these"
        raise _UnusableError(message)


def _check_png(content: bytes) -> None:
    """Read the size from the header, before anything is decoded."""
    width, height = png_size(content)
    if not width or not height:
        message = "it is a damaged PNG; save it again"
        raise _UnusableError(message)
    if max(width, height) > MAX_SIDE:
        message = f"it has {width} × {height} pixels, and at most {MAX_SIDE} × {MAX_SIDE} are read; make it smaller"
        raise _UnusableError(message)


class _SvgCheck:
    """Goes through an SVG without following anything in it."""

    def __init__(self) -> None:
        self._depth = self._elements = 0
        self._style: list[str] | None = None

    def run(self, content: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = self._on_doctype
        parser.ProcessingInstructionHandler = self._on_instruction
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        try:
            parser.Parse(content, True)  # noqa: FBT003 - C code without keyword arguments
        except (expat.ExpatError, ValueError, LookupError) as error:
            message = f"it is no SVG that can be read, in line {getattr(error, 'lineno', 1)}; save it again, or as PNG"
            raise _UnusableError(message) from error

    def _on_doctype(self, *_: object) -> None:
        _refuse("a DOCTYPE")

    def _on_instruction(self, target: str, _data: str) -> None:
        _refuse(f"'<?{printable(target)}'")

    def _on_start(self, name: str, attributes: Mapping[str, str]) -> None:
        element = _local(name)
        self._depth += 1
        self._elements += 1
        if self._elements == 1 and element != "svg":
            message = "it is no SVG; save it again, or as PNG"
            raise _UnusableError(message)
        if self._elements > _MAX_ELEMENTS or self._depth > _MAX_DEPTH:
            message = f"its drawing has more than {_MAX_ELEMENTS:,} parts or {_MAX_DEPTH} levels; save it as PNG"
            raise _UnusableError(message)
        if element in _FORBIDDEN:
            _refuse(f"<{printable(element)}>")
        for key, value in attributes.items():
            _check_attribute(element, _local(key), value)
        if element == "style":
            self._style = []

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        if _local(name) == "style" and self._style is not None:
            _check_css("".join(self._style))
            self._style = None

    def _on_text(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)


def _check_attribute(element: str, name: str, value: str) -> None:
    if name.lower().startswith("on"):
        _refuse(f"'{printable(name)}'")
    if name.lower() in {"href", "src"} and not value.strip().startswith("#"):
        embedded = _EMBEDDED.fullmatch(value.strip()) if element == "image" else None
        if embedded is None:
            _refuse(f"'{printable(value[:40])}'")
        _check_embedded(embedded.group(1))
    _check_css(value) if name == "style" else _check_addresses(value)


def _check_embedded(encoded: str) -> None:
    try:
        content = b64decode(encoded)
    except ValueError:
        content = b""
    if not content.startswith(PNG):
        message = "a picture in it is damaged; save it as PNG"
        raise _UnusableError(message)
    _check_png(content)


def _check_css(text: str) -> None:
    if "\\" in text or "@import" in text.lower() or "@font-face" in text.lower():
        _refuse("its styles")
    _check_addresses(text)


def _check_addresses(text: str) -> None:
    if outside := next(_outside_addresses(text), ""):
        _refuse(f"'{printable(outside)}'")


def _outside_addresses(text: str) -> Iterator[str]:
    return (text[match.start() : match.start() + 40] for match in _ADDRESS.finditer(text) if match.group(1) != "#")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _refuse(found: str) -> NoReturn:
    message = f"it may lead outside its file ({found}); save it as plain SVG, or as PNG"
    raise _UnusableError(message)
