"""What a kiosk shows when it starts: the running session, else the last one that has ended, on its own debate."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.run import RunOptions, _find_session
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session, SessionSettings


def _hold(workspace: Workspace, name: str, debate: str, *, rehearsal: bool = False) -> Session:
    session = workspace.sessions.start(name, workspace.debate(debate), SessionSettings(), rehearsal=rehearsal)
    return session if rehearsal else workspace.sessions.end(session)


def test_the_last_ended_session_is_shown_with_its_own_debate(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        _hold(workspace, "Monday", "open-source-ai")
        last = _hold(workspace, "Tuesday", "phones-at-school")
        debate, session = _find_session(workspace, RunOptions(), restarting=False)
    assert (debate.id, session) == ("phones-at-school", last)


def test_a_debate_that_is_gone_does_not_keep_the_kiosk_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        ended = _hold(workspace, "Tuesday", "phones-at-school")
        monkeypatch.setattr(type(workspace.sessions), "all", lambda _sessions: [_gone(ended)])
        debate, session = _find_session(workspace, RunOptions(), restarting=False)
    assert (debate.id, session) == ("open-source-ai", None)


def test_a_debate_that_is_asked_for_is_shown(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        _hold(workspace, "Tuesday", "phones-at-school")
        debate, _ = _find_session(workspace, RunOptions(debate="open-source-ai"), restarting=False)
    assert debate.id == "open-source-ai"


def test_a_rehearsal_that_was_on_when_the_kiosk_failed_goes_on(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        _hold(workspace, "Monday", "open-source-ai")
        rehearsal = _hold(workspace, "Try", "phones-at-school", rehearsal=True)
        debate, session = _find_session(workspace, RunOptions(), restarting=True)
    assert (debate.id, session) == ("phones-at-school", rehearsal)


def test_the_written_page_is_found_again(tmp_path: Path) -> None:
    with open_workspace(DataFolder(tmp_path)) as workspace:
        session = _hold(workspace, "Monday", "open-source-ai")
        assert workspace.find_report(session) is None
        path = workspace.report_path(session)
        path.write_bytes(b"%PDF")
        assert workspace.find_report(session) == path


def _gone(session: Session) -> Session:
    return replace(session, debate_id="no-longer-here")
