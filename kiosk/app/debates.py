"""Finds and reads debates: the organiser's own and those that come with the program."""

from collections.abc import Sequence
from pathlib import Path

from kiosk import packs, paths
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError


def debate_roots(folder: DataFolder | None) -> Sequence[Path]:
    """Where debates are looked for: the organiser's own first, then those that come with the program."""
    return (folder.debates, paths.content()) if folder else (paths.content(),)


def debate_questions(folder: DataFolder | None) -> dict[str, str]:
    """The question of every debate there is by its id; '' where one cannot be used."""
    return {wanted: _question(wanted, folder) for wanted in packs.available_packs(debate_roots(folder))}


def _question(wanted: str, folder: DataFolder | None) -> str:
    try:
        return read_debate(wanted, folder).text().question
    except KnownError:
        return ""


def debate_folder(wanted: str | None, folder: DataFolder | None) -> Path:
    """The folder of this debate, or of the first there is. Raises KnownError where there is none."""
    roots = debate_roots(folder)
    return packs.find_pack(wanted or next(iter(packs.available_packs(roots)), ""), roots)


def read_debate(wanted: str | None, folder: DataFolder | None) -> Debate:
    """The debate of this id or folder, or the first there is. Raises KnownError with the first thing that is wrong with it."""
    place = debate_folder(wanted, folder)
    try:
        return packs.read_pack(place)
    except packs.PackError as error:
        more = len(error.problems) - 1
        also = f" and {more} more" if more else ""
        message = f"The debate in '{place.name}' cannot be used ({error.problems[0]}{also}): 'goodfaith check {place}' says everything."
        raise KnownError(message) from error


def require_language(debate: Debate, language: str | None) -> None:
    """Raise KnownError where neither the debate nor the program is there in `language`; None is the debate's own."""
    if language and language not in debate.languages and not _speaks(language):
        message = f"The debate '{debate.id}' is not there in '{language}', only in: {', '.join(debate.languages)}."
        raise KnownError(message)


def _speaks(language: str) -> bool:
    from kiosk.i18n import is_translated

    return is_translated(language)
