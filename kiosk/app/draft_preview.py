"""The preview of a debate that is being written: a process of its own draws the real screens while the form takes letters."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, Thread, Timer
from typing import IO, TYPE_CHECKING, Final

from kiosk import paths
from kiosk.app.dependencies import kiosk_dependencies
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.debate import Debate
from kiosk.domain.session import SessionSettings
from kiosk.packs import plain_debate
from kiosk.packs.drafts.check import inspect_draft
from kiosk.packs.drafts.filling import blank, filled
from kiosk.process import relaunch
from kiosk.services.draft_preview import PreviewPicture, PreviewRequest

if TYPE_CHECKING:
    from kiosk.ui.draft_screens import DraftScreens

COMMAND: Final = "render-draft"
_TIMEOUT: Final = 30.0
"""Seconds for a picture, with the start of the process before the first."""


@dataclass(slots=True)
class DraftRenderer:
    """Has pictures drawn. The process is started with the first one, and ends with `close`, with this one, or when it hangs."""

    _process: subprocess.Popen[str] | None = None
    _folder: TemporaryDirectory[str] | None = None
    _lock: Lock = field(default_factory=Lock)

    def render(self, request: PreviewRequest) -> PreviewPicture | None:
        """Return a picture, None if the process could draw none. Takes up to some seconds; any thread may call it."""
        with self._lock:
            process = self._running()
            alarm = Timer(_TIMEOUT, process.kill)
            alarm.start()
            try:
                assert process.stdin  # noqa: S101 - pipes were asked for
                assert process.stdout  # noqa: S101
                process.stdin.write(json.dumps(plain_debate.to_plain(request)) + "\n")
                process.stdin.flush()
                return plain_debate.read_plain(PreviewPicture, json.loads(process.stdout.readline()))
            except (OSError, ValueError, TypeError, LookupError):
                process.kill()
                return None
            finally:
                alarm.cancel()

    def close(self) -> None:
        """End the process, if there is one, without waiting for it."""
        Thread(target=self.end, daemon=True).start()

    def end(self) -> None:
        """End the process, and wait until it has ended."""
        with self._lock:
            process, self._process = self._process, None
            if process:
                _end(process)
            if self._folder:
                self._folder.cleanup()
                self._folder = None

    def _running(self) -> subprocess.Popen[str]:
        if self._process and self._process.poll() is not None:
            _end(self._process)
            self._process = None
        if self._process is None:
            self._folder = self._folder or TemporaryDirectory(prefix="goodfaith-preview-", ignore_cleanup_errors=True)
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                [*relaunch.command(), COMMAND, self._folder.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                env=relaunch.environment(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", PYTHONUTF8="1"),
                cwd=paths.source(),
            )
        return self._process


def _end(process: subprocess.Popen[str]) -> None:
    """Close the pipes, which ends a process that works, and wait for it."""
    alarm = Timer(_TIMEOUT, process.kill)
    alarm.start()
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            if pipe:
                pipe.close()
    process.wait()
    alarm.cancel()


def run_preview_worker(folder: Path, stdin: IO[str], stdout: IO[str]) -> None:
    """Draw one picture into a folder for each request on a line of `stdin`, and answer with a line, until `stdin` ends."""
    with _drawing(folder) as draw:
        for line in stdin:
            picture = draw(plain_debate.read_plain(PreviewRequest, json.loads(line)))
            stdout.write(json.dumps(plain_debate.to_plain(picture)) + "\n")
            stdout.flush()


@contextmanager
def _drawing(folder: Path) -> "Iterator[_Drawing]":
    with TemporaryDirectory(prefix="goodfaith-preview-") as data, open_workspace(DataFolder(Path(data))) as workspace:
        yield _Drawing(workspace, folder)


class _Drawing:
    """Draws into a folder, each picture under a new name, because QML caches pictures by name."""

    def __init__(self, workspace: Workspace, folder: Path) -> None:
        self._workspace, self._folder, self._number = workspace, folder, 0
        self._screens: DraftScreens | None = None

    def __call__(self, request: PreviewRequest) -> PreviewPicture:
        debate = _debate(request)
        sessions = self._workspace.sessions
        running = sessions.running()
        session = sessions.change_text(running, debate) if running else sessions.start("Preview", debate, SessionSettings())
        if self._screens is None:
            from kiosk.ui.draft_screens import DraftScreens

            services = replace(kiosk_dependencies(self._workspace, debate), play_chime=lambda: None)
            self._screens = DraftScreens(services, session)
        image, places = self._screens.draw(debate, session, request)
        self._number += 1
        path = self._folder / f"{self._number}.png"
        if not image.save(str(path)):
            sys.exit(1)
        (self._folder / f"{self._number - 2}.png").unlink(missing_ok=True)
        return PreviewPicture(str(path), tuple(places))


def _debate(request: PreviewRequest) -> Debate:
    """Return the debate as far as it is written; one of nothing but ellipses if what is written cannot be shown."""
    with TemporaryDirectory() as none:
        for draft in (filled(request.draft, request.language), blank(request.language)):
            if debate := inspect_draft(draft, Path(none)).debate:
                return debate
    message = "an empty debate cannot be shown"
    raise RuntimeError(message)
