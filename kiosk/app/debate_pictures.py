"""The pictures of a debate: drawn once in a process of their own, and kept as small JPEGs named after the original's hash."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from kiosk import packs
from kiosk.app import image_worker
from kiosk.data_folder import DataFolder, make_subfolder
from kiosk.domain.debate import Debate, Picture, PicturePart
from kiosk.errors import KnownError
from kiosk.packs.file_names import MANIFEST
from kiosk.packs.picture_format import MAX_BYTES, PictureError, read_header
from kiosk.packs.problems import printable
from kiosk.services.pictures import RenderedPicture, RenderedPictures
from kiosk.system import atomic_file
from kiosk.system.regular_file import read_regular

PicturePaths = Mapping[PicturePart, Path]


def find_pictures(folder: DataFolder, debate: Debate) -> PicturePaths:
    """Return the pictures that are ready to be shown: all of them or none, so that no side is without."""
    paths = _paths(folder, debate)
    return paths if all(path.is_file() for path in paths.values()) else {}


def prepare_pictures(folder: DataFolder, debate: Debate) -> PicturePaths:
    """Return the pictures after drawing those that were not drawn before. Takes up to some seconds.

    Raises:
        KnownError: one cannot be drawn or saved. None is shown then.
    """
    paths = _paths(folder, debate)
    for part, picture in debate.text().pictures.items():
        target = paths[part]
        if not target.is_file():
            content = _render(picture)
            make_subfolder(target.parent, "the debate is shown without its pictures")
            atomic_file.write(target, content)
    return paths


def rendered_pictures(folder: DataFolder | None, debate: Debate, language: str | None = None) -> RenderedPictures:
    """Return the pictures for paper, with their alt texts. None if they cannot be used: they must not keep anyone from a page.

    Without a data folder they are drawn each time.
    """
    pictures = debate.text(language).pictures
    try:
        if folder is None:
            return {part: _rendered(_render(picture), picture) for part, picture in pictures.items()}
        paths = prepare_pictures(folder, debate)
        return {part: _rendered(paths[part].read_bytes(), picture) for part, picture in pictures.items()}
    except (KnownError, OSError, PictureError):
        return {}


def inspect_pack(folder: Path) -> packs.Inspection:
    """Report all problems and warnings of a pack, also pictures that pass as such and cannot be drawn. Takes up to some seconds."""
    inspection = packs.inspect_pack(folder)
    undrawable = tuple(_find_undrawable(inspection.debate)) if inspection.debate else ()
    return replace(inspection, problems=undrawable, debate=None) if undrawable else inspection


def describe_pictures(debate: Debate) -> Iterator[str]:
    """Yield a line for each picture of a debate, and one for each of its alt texts. Raises OSError."""
    for part, picture in debate.text().pictures.items():
        path = Path(picture.path)
        kilobytes = -(-path.stat().st_size // 1000)
        yield f"picture '{part}': {printable(path.name)}, {picture.width} × {picture.height} pixels, {kilobytes} kB"
        for language in debate.languages:
            yield f"  {language}: {debate.texts[language].pictures[part].alt}"


def _find_undrawable(debate: Debate) -> Iterator[packs.Problem]:
    for picture in debate.text().pictures.values():
        try:
            _render(picture)
        except KnownError:
            name = printable(Path(picture.path).name)
            yield packs.Problem(MANIFEST, None, f"a picture '{name}' that cannot be drawn", "a sound one: save it again, as JPEG")


def _paths(folder: DataFolder, debate: Debate) -> PicturePaths:
    return {part: folder.pictures / f"{picture.sha256[:32]}.jpg" for part, picture in debate.text().pictures.items()}


def _rendered(content: bytes, picture: Picture) -> RenderedPicture:
    return RenderedPicture(content, *read_header(content).size, picture.alt)


def _render(picture: Picture) -> bytes:
    path = Path(picture.path)
    try:
        content = read_regular(path, MAX_BYTES + 1)
    except OSError as error:
        raise _refusal(path, error.strerror or str(error)) from error
    if sha256(content).hexdigest() != picture.sha256:
        raise _refusal(path, "it has changed since the debate was read")
    if not (drawn := image_worker.render(image_worker.PICTURE, content)):
        raise _refusal(path, "it cannot be drawn here")
    return drawn


def _refusal(path: Path, why: str) -> KnownError:
    return KnownError(f"The picture '{printable(path.name)}' is not shown: {why}. 'goodfaith check' says what is wrong with it.")
