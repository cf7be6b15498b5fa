"""Makes slips with one-time codes: a PDF to cut apart, and marks in the store by which each gives one vote."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from kiosk import paths
from kiosk.app.debates import read_debate
from kiosk.app.printing import system_printer
from kiosk.app.reports.writers import print_locale
from kiosk.app.workspace import Workspace
from kiosk.data_folder import make_subfolder
from kiosk.domain.session import Session
from kiosk.errors import KnownError
from kiosk.services.printing import choose_paper
from kiosk.services.slips import SlipBook
from kiosk.settings.addresses import may_have_code
from kiosk.system import atomic_file, secure_delete


@dataclass(frozen=True, slots=True)
class SlipOrder:
    """How many slips, in which language (None for the first of the session), on which paper, and the address that is printed on them."""

    count: int
    language: str | None = None
    paper: str = "A4"
    url: str = ""


def find_session(workspace: Workspace, name: str | None) -> Session:
    """Return a session by name or id, for None the running one. Raises KnownError."""
    session = workspace.sessions.find(name) if name else workspace.sessions.running()
    if session is None:
        message = "No session is running. Start one, or name one with --session: slips belong to a session."
        raise KnownError(message)
    return session


def write_slips(workspace: Workspace, session: Session, order: SlipOrder, path: Path | None = None) -> Path:
    """Write new slips into a file, for None into the data folder, where they are erased with the session. Return it.

    Raises:
        KnownError: no slips were made.
    """
    book = SlipBook(workspace.store.slips)
    codes = book.draw(session, order.count)
    path = path or _free_path(workspace, session)
    atomic_file.write(path, _render(workspace, session, order, codes), mode=0o600)
    try:
        book.register(session, codes)
    except KnownError:
        secure_delete.wipe(path)  # it would look like slips that give votes
        raise
    return path


def write_for_organiser(workspace: Workspace, session: Session, number: int, url: str, folder: Path | None) -> Path:
    """Write new slips for the paper in the printer into a folder, for None into the data folder. Raises KnownError."""
    settings = workspace.settings
    order = SlipOrder(number, paper=choose_paper(settings.paper, system_printer(), settings.printer), url=url if may_have_code(url) else "")
    return write_slips(workspace, session, order, _free_path(workspace, session, folder))


def _free_path(workspace: Workspace, session: Session, folder: Path | None = None) -> Path:
    """Return a file that is not there yet. Its name ends with the session's mark, by which an erasure finds it."""
    folder = folder or make_subfolder(workspace.folder.reports, "no slips were made")
    candidates = (folder / f"slips-{number}{session.mark}.pdf" for number in count(1))
    return next(path for path in candidates if not path.exists())


def _render(workspace: Workspace, session: Session, order: SlipOrder, codes: Sequence[str]) -> bytes:
    from kiosk.publishing.pdf import vote_slips
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.publishing.pdf.paper import Paper

    language = order.language or next(iter(session.settings.languages), None)
    text = read_debate(session.debate_id, workspace.folder).text(language)
    sheet = vote_slips.SlipSheet(text, codes, order.url, session.opened_on)
    return vote_slips.build(sheet, FontSet(paths.fonts()), print_locale(language or text.language), Paper(order.paper))
