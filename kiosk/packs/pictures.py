"""Finds the pictures of a pack, of the same size for both sides and with an alt text in every language, or reports what is wrong."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.domain.debate import Picture, PicturePart, Side
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.files import resolve_inside
from kiosk.packs.manifest import EXPECTED
from kiosk.packs.manifest_file import ManifestFile
from kiosk.packs.picture_format import MAX_BYTES, PictureError, PictureHeader, read_header
from kiosk.packs.problems import Findings, printable
from kiosk.system.regular_file import read_regular

Pictures = Mapping[PicturePart, Picture]
TABLE: Final = "pictures"
ALT_TEXT: Final = "alt_text"
_SIDES: Final = tuple(PicturePart.from_side(side) for side in Side)


def find_pictures(folder: Path, file: ManifestFile, findings: Findings) -> Mapping[str, Pictures]:
    """Return the pictures by language and part, with their alt texts. A picture that cannot be used is a problem of the pack."""
    names = {part: name for part in PicturePart if isinstance(name := file.table(TABLE).get(part), str)}
    _check_sides(names, file, findings)
    _check_alt_texts(names, file, findings)
    found = {part: picture for part, name in names.items() if (picture := _find(folder, name, file.line(TABLE, part), findings))}
    _check_sizes(found, file, findings)
    return {language: dict(_in_language(found, file, language)) for language in file.languages}


def read_picture(path: Path) -> tuple[bytes, PictureHeader]:
    """Return the content and header of a picture that may be decoded.

    Raises:
        OSError: the file cannot be read.
        PictureError: it may not be decoded.
    """
    content = read_regular(path, MAX_BYTES + 1)
    return content, read_header(content)


def _in_language(found: Pictures, file: ManifestFile, language: str) -> Iterator[tuple[PicturePart, Picture]]:
    texts = file.table(ALT_TEXT, language)
    return ((part, replace(picture, alt=str(texts.get(part, "")).strip())) for part, picture in found.items())


def _check_sides(names: Iterable[PicturePart], file: ManifestFile, findings: Findings) -> None:
    one_sided = [part for part in _SIDES if part in names]
    if len(one_sided) == 1:
        (other,) = set(_SIDES).difference(one_sided)
        line = file.line(TABLE, one_sided[0])
        found = f"a picture for the side '{one_sided[0]}' only"
        findings.add_problem(MANIFEST, line, found, f"one of the same size for '{other}' too, or none for either")


def _check_alt_texts(names: Iterable[PicturePart], file: ManifestFile, findings: Findings) -> None:
    for language in file.languages:
        texts = file.table(ALT_TEXT, language)
        for part in names:
            if part not in texts:
                line = file.line(ALT_TEXT, language) if texts else file.line(TABLE, part)
                findings.add_problem(MANIFEST, line, f"no {ALT_TEXT}.{language}.{part}", EXPECTED[ALT_TEXT, "*", part])
        for part in PicturePart:
            if part in texts and part not in names:
                line = file.line(ALT_TEXT, language, part)
                findings.add_problem(MANIFEST, line, f"an alt text for '{part}', which has no picture", "texts for the pictures only")


def _check_sizes(found: Pictures, file: ManifestFile, findings: Findings) -> None:
    sizes = {part: f"{picture.width} × {picture.height}" for part, picture in found.items()}
    sides = [sizes[part] for part in _SIDES if part in sizes]
    if len(set(sides)) > 1:
        message = f"pictures of {sides[0]} pixels for and {sides[1]} against"
        findings.add_problem(MANIFEST, file.line(TABLE, _SIDES[0]), message, "the same size for both: crop or scale one of them")
    elif sides and sizes.get(PicturePart.COMMON_GROUND, sides[0]) != sides[0]:
        message = f"the picture of common ground has {sizes[PicturePart.COMMON_GROUND]} pixels, those of the sides {sides[0]}"
        findings.add_warning(MANIFEST, file.line(TABLE, PicturePart.COMMON_GROUND), f"{message}: give all three the same size")


def _find(folder: Path, name: str, line: int, findings: Findings) -> Picture | None:
    path = resolve_inside(folder, name)
    if path is None or Path(name).is_absolute():
        findings.add_problem(MANIFEST, line, f"'{printable(name)}'", "the name of a file in the folder")
        return None
    try:
        content, header = read_picture(path)
    except OSError as error:
        found = f"a picture '{printable(name)}' that cannot be read ({error.strerror or error})"
        findings.add_problem(MANIFEST, line, found, "the name of a JPEG, PNG or WebP file in the folder")
        return None
    except PictureError as error:
        found, expected = error.args
        findings.add_problem(MANIFEST, line, f"a picture '{printable(name)}' {found}", expected)
        return None
    return Picture(str(path), sha256(content).hexdigest(), *header.size)
