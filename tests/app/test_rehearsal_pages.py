"""Opening a session wipes a rehearsal's pages too, not only its votes."""

import logging
from pathlib import Path

import pytest

from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session, SessionSettings
from kiosk.errors import KnownError
from kiosk.storage.session_files import FolderSessionFiles


def _start(workspace: Workspace, name: str, *, rehearsal: bool = False) -> Session:
    return workspace.sessions.start(name, workspace.debate("open-source-ai"), SessionSettings(), rehearsal=rehearsal)


def _page(workspace: Workspace, session: Session) -> Path:
    page = workspace.report_path(session)
    page.write_text("a page", encoding="utf-8")
    return page


def test_opening_a_session_removes_the_pages_of_the_rehearsal_and_no_others(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        ended = _page(workspace, workspace.sessions.end(_start(workspace, "Monday")))
        rehearsed = _page(workspace, _start(workspace, "Tuesday", rehearsal=True))
        slide = rehearsed.with_suffix(".slide.pdf")
        slide.write_text("a slide", encoding="utf-8")
        assert rehearsed.exists()
        _start(workspace, "Tuesday")
        assert sorted(tmp_path.rglob("*.pdf")) == [ended]


def test_a_page_that_cannot_be_removed_keeps_no_session_from_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_files: FolderSessionFiles, file: Path) -> None:
        message = f"The file {file.name} could not be removed."
        raise KnownError(message)

    with open_workspace(DataFolder(tmp_path)) as workspace:
        page = _page(workspace, _start(workspace, "Try", rehearsal=True))
        monkeypatch.setattr(FolderSessionFiles, "remove", refuse)
        with caplog.at_level(logging.WARNING):
            session = _start(workspace, "Open day")
        assert workspace.sessions.running() == session
    assert page.exists()
    assert page.name in caplog.text
