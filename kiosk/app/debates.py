"""Finds and reads debates: the organiser's own and those that come with the program."""

from collections.abc import Sequence
from pathlib import Path

from kiosk import packs, paths
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError


def debate_roots(folder: DataFolder | None) -> Sequence[Path]:
    """Return the folders to search for debates: the organiser's own first, then those that come with the program."""
    return (folder.debates, paths.content()) if folder else (paths.content(),)


def debate_questions(folder: DataFolder | None) -> dict[str, str]:
    """Return the question of every debate by its id; '' for a debate that cannot be used."""
    return {name: _question(name, folder) for name in packs.available_packs(debate_roots(folder))}


def _question(name: str, folder: DataFolder | None) -> str:
    try:
        return read_debate(name, folder).text().question
    except KnownError:
        return ""


def debate_folder(name: str | None, folder: DataFolder | None) -> Path:
    """Return the folder of a debate by id or path, for None that of the first one. Raises KnownError if there is none."""
    roots = debate_roots(folder)
    return packs.find_pack(name or next(iter(packs.available_packs(roots)), ""), roots)


def read_debate(name: str | None, folder: DataFolder | None) -> Debate:
    """Read a debate by id or path, for None the first one. Raises KnownError with the first problem found."""
    path = debate_folder(name, folder)
    try:
        return packs.DebateCache(folder.debate_cache).read(path, _read_pack) if folder else packs.read_pack(path)
    except packs.PackError as error:
        more = len(error.problems) - 1
        also = f" and {more} more" if more else ""
        message = f"The debate in '{path.name}' cannot be used ({error.problems[0]}{also}): 'goodfaith check {path}' lists everything."
        raise KnownError(message) from error


def _read_pack(path: Path) -> Debate:
    """Read a pack with what is loaded for that only."""
    return packs.read_pack(path)


def require_language(debate: Debate, language: str | None) -> None:
    """Raise KnownError if neither the debate nor the program is available in `language`; None is the debate's own."""
    from kiosk.i18n import is_translated

    if language and language not in debate.languages and not is_translated(language):
        message = f"The debate '{debate.id}' is not available in '{language}', only in: {', '.join(debate.languages)}."
        raise KnownError(message)
