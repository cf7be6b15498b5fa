"""Saves a debate to hand it on: as a zip file for another kiosk, and as documents to go on with in a word processor."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import packs
from kiosk.app.debates import debate_folder, read_debate
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError
from kiosk.services.document_losses import Loss, LossKind
from kiosk.system import atomic_file

if TYPE_CHECKING:
    from kiosk.domain.debate import Debate
    from kiosk.ui.dependencies import SavedDebate


def save_debate(name: str, folder: DataFolder, target: Path) -> "SavedDebate":
    """Write a debate into a folder, and what its documents do not hold; one that cannot be used only as a zip file.

    Raises:
        KnownError: a file could not be written. Those before it are there.
    """
    from kiosk.ui.dependencies import SavedDebate

    pack = debate_folder(name, folder)
    paths = [packs.export_pack(pack, name, target)]
    try:
        debate = read_debate(name, folder)
    except KnownError:
        return SavedDebate(paths)
    losses: list[Loss] = []
    for language in debate.languages:
        written = packs.write_document(pack, debate, language)
        losses += [loss for loss in written.losses if loss.kind is not LossKind.LANGUAGES]
        path = packs.free_path(target, document_name(debate, language), ".docx")
        atomic_file.write(path, written.content)
        paths.append(path)
    return SavedDebate(paths, list(dict.fromkeys(losses)))


def document_name(debate: "Debate", language: str) -> str:
    """Return the name without its ending; the document in the first language comes back under the id of the debate."""
    return debate.id if language == debate.languages[0] else f"{debate.id}-{language}"


def write_files(name: str, folder: DataFolder | None, zip_: Path | None, document: Path | None, language: str | None) -> Sequence[Loss]:
    """Write a debate by id or path as the files that are given, and return what the document does not hold.

    Raises:
        KnownError: the debate cannot be used or is not in this language, or a file is there already or cannot be written.
    """
    debate, pack = read_debate(name, folder), debate_folder(name, folder)
    if language and language not in debate.languages:
        message = f"The debate '{debate.id}' is not in '{language}', only in: {', '.join(debate.languages)}. Nothing was written."
        raise KnownError(message)
    for path in filter(None, (zip_, document)):
        if path.exists():
            message = f"'{path}' is there already and was left as it is. Give the name of a new file. Nothing was written."
            raise KnownError(message)
    if zip_:
        atomic_file.write(zip_, packs.zip_pack(pack, debate.id))
    if document is None:
        return ()
    written = packs.write_document(pack, debate, language or debate.languages[0])
    atomic_file.write(document, written.content)
    return written.losses
