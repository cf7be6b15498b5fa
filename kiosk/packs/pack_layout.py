"""Finds the folder of a pack in a larger tree of files, as a download or a repository has them."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from kiosk.packs.file_names import MANIFEST, is_clutter, similar_names
from kiosk.packs.problems import printable

_MAX_LEVELS: Final = 6
_MAX_VISITED: Final = 5_000
_NAMED: Final = 3


def pack_folders(files: Iterable[PurePosixPath]) -> list[PurePosixPath]:
    """Return the folders with a manifest that are in no other such folder. Almost right names count if no name is right."""
    near = [path for path in files if len(path.parts) <= _MAX_LEVELS and (path.name == MANIFEST or similar_names(MANIFEST, [path.name]))]
    found = {path.parent for path in near if path.name == MANIFEST} or {path.parent for path in near}
    return sorted(folder for folder in found if not found.intersection(folder.parents))


def packs_below(folder: Path) -> list[PurePosixPath]:
    """Return the folders of packs below a folder on disk, relative to it. Looks at a limited number of files."""
    return pack_folders(path for path, _ in zip(_files(folder, PurePosixPath()), range(_MAX_VISITED), strict=False))


def list_names(names: Sequence[object]) -> str:
    """Return for example "'a', 'b', 'c' and 2 more"."""
    quoted = [f"'{printable(str(name))}'" for name in names]
    if len(quoted) > _NAMED:
        quoted[_NAMED:] = [f"{len(quoted) - _NAMED} more"]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else quoted[0]


def _files(folder: Path, parent: PurePosixPath) -> Iterator[PurePosixPath]:
    try:
        children = sorted(child for child in folder.iterdir() if not is_clutter(child.name))
        for child in children:
            if child.is_dir() and not child.is_symlink():
                if len(parent.parts) < _MAX_LEVELS:
                    yield from _files(child, parent / child.name)
            else:
                yield parent / child.name
    except OSError:
        return
