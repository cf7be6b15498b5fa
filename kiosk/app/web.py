"""Serves a session as a web site, alone or beside a kiosk that has the same data folder."""

import gc
import logging
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from kiosk import paths
from kiosk.app.answer_lines import TakeAnswer, print_answer
from kiosk.app.debates import read_debate
from kiosk.app.reports.writers import print_locale
from kiosk.app.web_edition import WebPictures, film_name, page_languages
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate, Watch
from kiosk.domain.session import Mode, Session, SessionSettings, SessionState
from kiosk.errors import KnownError
from kiosk.process.freed_memory import overwrite_free_blocks
from kiosk.process.logs import log_to, uncaught_errors_logged
from kiosk.services.moderation import Moderation
from kiosk.services.result_text import Locale
from kiosk.services.secrecy_text import Secrecy
from kiosk.storage import folder_in_use, lock_folder
from kiosk.system.lesson_files import LessonFiles
from kiosk.web.pages.assets import assets
from kiosk.web.pages.environment import environment
from kiosk.web.pages.reading import Edition, Film, ReadingPages
from kiosk.web.server import texts
from kiosk.web.server.application import WebSite
from kiosk.web.server.booth import Booth
from kiosk.web.server.fair_answers import FairAnswers
from kiosk.web.server.gate import Doors
from kiosk.web.server.poll import Poll
from kiosk.web.server.rate_limit import RateLimit
from kiosk.web.server.results_view import ResultsPage
from kiosk.web.server.serving import Listening, serve
from kiosk.web.server.shown_reasons import ShownReasons
from kiosk.web.server.slip_desk import WRONG_A_MINUTE, SlipDesk
from kiosk.web.server.tokens import Signer
from kiosk.web.server.used_tokens import UsedTokens
from kiosk.web.server.wiper import Wiper

_LOG: Final = "goodfaith-web.log"
"""Beside the kiosk's: two processes cannot rotate one log."""
_OWN_FILES: Final = ("script.js", "vote.css")
_LOOPBACK: Final = ("127.", "::1", "localhost")


@dataclass(frozen=True, slots=True)
class WebOptions:
    """The options of `goodfaith serve`. `proxies` are addresses that may say for whom they ask."""

    session: str | None = None
    listening: Listening = field(default_factory=Listening)
    public_url: str = ""
    proxies: Sequence[str] = ()
    with_parent: bool = False

    @property
    def readable(self) -> bool:
        """Whether others on the network could read what a visitor sends."""
        local = self.listening.host.startswith(_LOOPBACK)
        return not (self.listening.certificate or local or self.public_url.startswith("https://"))

    @property
    def doors(self) -> Doors:
        public = urlsplit(self.public_url).hostname
        return Doors({"localhost", *([public] if public else [])}, self.proxies)


def serve_session(folder: DataFolder, options: WebOptions, ready: Callable[[Session, str], None]) -> None:
    """Serve the running session, or the one that the options name, until told to stop. Call `ready` with it and the address.

    Raises:
        KnownError: no session can be served, the folder cannot be used, or the address cannot.
    """
    log_to(folder.path / _LOG)
    logging.raiseExceptions = False  # a log that cannot be written is no reason to stop
    with uncaught_errors_logged(), open_workspace(folder, shared=True) as workspace:
        debate, session = _choose_session(workspace, options.session)
        with web_site(workspace, debate, session, options) as site:
            gc.freeze()  # what is there by now stays: a collection after a vote need not look at it
            serve(site.application(), options.listening, lambda address: ready(session, address), with_parent=options.with_parent)


def _choose_session(workspace: Workspace, name: str | None) -> tuple[Debate, Session]:
    """Return the session to serve and its debate. Start one if no kiosk has the folder that could."""
    if folder_in_use(workspace.folder.path):
        session = workspace.sessions.find(name) if name else workspace.sessions.running()
        if session is None:
            message = "No session is running. Start one on the kiosk that uses this data folder, then serve it."
            raise KnownError(message)
        return _debate_of(workspace, session), session
    with lock_folder(workspace.folder.path):
        known = next((each for each in workspace.sessions.all() if name and name in {each.id, each.name}), None)
        if known is not None:
            return _debate_of(workspace, known), known
        debate = workspace.debate()
        session = workspace.startup.resume_or_start(debate, SessionSettings(), name)
    if session is None:
        message = "The last session has ended. Name a new one with --session."
        raise KnownError(message)
    return debate, session


def _debate_of(workspace: Workspace, session: Session) -> Debate:
    debate = read_debate(session.debate_id, workspace.folder)
    if debate.fingerprint != session.fingerprint:
        message = (
            f"The text of the debate '{debate.id}' has changed since voting began in the session '{session.name}': "
            "put the earlier text back, or start a new session."
        )
        raise KnownError(message)
    return debate


@contextmanager
def web_site(workspace: Workspace, debate: Debate, session: Session, options: WebOptions) -> Iterator[WebSite]:
    """Yield the pages of a session, and wait for votes that are being written when the block ends."""
    clock, settings = time.monotonic, workspace.settings
    store = workspace.store
    find = _PollFinder(workspace, session, LessonFiles(workspace.folder.path, _never_written), follows=options.session is None)
    booth = Booth(find, store.ballots, UsedTokens(clock), clock)
    pictures = WebPictures.of(debate, workspace.folder)
    edition = _edition(debate, session, pictures, options, workspace)
    moderation = _only_shown(workspace)
    shown = ShownReasons(moderation, clock)
    pages = ReadingPages(environment(paths.resources()), debate, edition)
    try:
        yield WebSite(
            pages,
            _files(debate, pictures),
            booth,
            Signer(clock),
            ResultsPage(debate, store.counts, shown, settings.small_group),
            FairAnswers(shown, print_answer if options.with_parent else _taker(moderation)),
            SlipDesk(store.slips, RateLimit(clock, WRONG_A_MINUTE), booth.read),
            Wiper(store.database.release_memory, overwrite_free_blocks, booth.threads),
            options.readable,
            options.doors,
            RateLimit(clock),
        )
    finally:
        booth.close()
        if not options.with_parent:
            _save_answers(moderation, find)


def _only_shown(workspace: Workspace) -> Moderation:
    """Return what hands nothing over by itself: the kiosk may hide a reason that this process would still take for shown."""
    return Moderation(workspace.store.reasons)


def _taker(moderation: Moderation) -> TakeAnswer:
    return lambda session_id, key, fair: moderation.add_answer_to(session_id, key, fair=fair)


def _save_answers(moderation: Moderation, find: Callable[[], Poll | None]) -> None:
    """Store what was answered where the session has ended, as a kiosk does."""
    with suppress(KnownError):  # they may be lost, as by a restart
        poll = find()
        if poll is not None and poll.session.state is SessionState.CLOSED:
            moderation.save_answers(poll.session.id)


@dataclass(frozen=True, slots=True)
class _PollFinder:
    """Finds the session as it is now. `follows`: once it has ended, the next one on the same text is served."""

    workspace: Workspace
    first: Session
    lessons: LessonFiles
    follows: bool

    def __call__(self) -> Poll | None:
        session = self._session()
        if session is None:
            return None
        lesson = self.lessons.load(session) if session.settings.mode is Mode.CLASSROOM else None
        phase = lesson.position if lesson and lesson.on else None
        return Poll(session, phase, slips=self.workspace.store.slips.count(session.id) > 0)

    def _session(self) -> Session | None:
        sessions = self.workspace.store.sessions.all()
        running = next((each for each in sessions if each.running and each.fingerprint == self.first.fingerprint), None)
        if self.follows and running is not None:
            return running
        return next((each for each in sessions if each.id == self.first.id), None)


def _never_written(_path: Path, _content: bytes) -> None:
    """The kiosk keeps the lesson; this process only reads where it is."""
    raise AssertionError


def _edition(debate: Debate, session: Session, pictures: WebPictures, options: WebOptions, workspace: Workspace) -> Edition:
    settings = workspace.settings
    promised = workspace.store.counts.counts(session.id).min_group(settings.small_group)
    secrecy = Secrecy(
        promised,
        settings.keep_reasons_days,
        served=True,
        encrypted=not options.readable,
        how_sure=session.settings.how_sure,
        station=workspace.folder.hub_file.exists(),
    )
    return Edition(
        url=_address,
        locales=_locales(debate, session),
        vote_url="./",
        secrecy=secrecy,
        pictures=partial(pictures.shown, "/"),
        film=_film(debate.text().watch),
        extra_tabs=lambda locale: [("results", texts.results(locale), False)],
    )


def _locales(debate: Debate, session: Session) -> Mapping[str, Locale]:
    return {code: print_locale(code) for code in session.settings.languages or page_languages(debate)}


def _address(name: str, language: str) -> str:
    if name in {"style", "icon"}:
        return "/style.css" if name == "style" else "/icon.svg"
    return f"/{language}/" if name == "start" else f"/{language}/{name}"


def _files(debate: Debate, pictures: WebPictures) -> Mapping[str, bytes | Path]:
    resources = paths.resources()
    files: dict[str, bytes | Path] = {**assets(resources), **{name: (resources / "web" / name).read_bytes() for name in _OWN_FILES}}
    files |= pictures.files
    watch = debate.text().watch
    if watch and watch.video:
        files[film_name(Path(watch.video))] = Path(watch.video)
        if watch.captions:
            files["captions.vtt"] = Path(watch.captions)
    return files


def _film(watch: Watch | None) -> Film | None:
    if watch is None or watch.video is None:
        return None
    path = Path(watch.video)
    return Film(f"/{film_name(path)}", "/captions.vtt" if watch.captions else "", path.stat().st_size)
