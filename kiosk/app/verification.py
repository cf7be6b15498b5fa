"""Verifies a data folder, or an exported summary against one."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.app.reports import session_report
from kiosk.app.workspace import Workspace, open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import Session, SessionState
from kiosk.domain.session_log import KIOSK, LogLine
from kiosk.errors import KnownError
from kiosk.publishing.data import json_export, json_import
from kiosk.services.verification import Finding, check_chain, check_code, check_export, check_result, check_session

_CODE: Final = re.compile(r"[0-9a-f]{4}(?: [0-9a-f]{4}){3}")
_WHOLE_CODE: Final = re.compile(r"[0-9a-f]{16,64}")
_MAX_PAGE_BYTES: Final = 64 * 1024 * 1024


def verify(target: Path, data: Path | None, code: str | None = None) -> list[Finding]:
    """Verify a data folder, or an exported summary against the data folder `data`. `code` is one from paper.

    Raises:
        KnownError: `target` is neither, or there is no database.
    """
    if target.is_dir():
        with _open(DataFolder(target.absolute())) as workspace:
            return [*_folder_findings(workspace), *_code_findings(workspace, code)]
    if target.suffix.casefold() != ".json":
        message = f"'{target}' is neither a data folder nor a summary as JSON, so nothing was verified. Name one of these."
        raise KnownError(message)
    sessions = _exported(target)
    with _open(DataFolder.open(data)) as workspace:
        found = [_exported_finding(workspace, str(target), session) for session in sessions]
        return [*_folder_findings(workspace, {session["id"] for session in sessions}), *found, *_code_findings(workspace, code)]


def log_lines(folder: DataFolder, name: str) -> tuple[Session, Sequence[LogLine]]:
    """Return a session and its log. Raises KnownError."""
    with _open(folder) as workspace:
        session = workspace.sessions.find(name)
        return session, workspace.store.log.lines(session.id)


def _open(folder: DataFolder) -> Any:  # noqa: ANN401 - a context manager of a Workspace
    if not folder.database.exists():
        message = f"There is no database in '{folder.path}', so nothing was verified. Name the kiosk's data folder."
        raise KnownError(message)
    return open_workspace(folder, create=False)


def _folder_findings(workspace: Workspace, only: set[str] | None = None) -> Iterator[Finding]:
    log = workspace.store.log
    yield check_chain("the kiosk", KIOSK, log.first_hash(KIOSK), log.lines(KIOSK))
    for session in workspace.sessions.all():
        if only is None or session.id in only:
            yield from _session_findings(workspace, session, log.lines(session.id))


def _session_findings(workspace: Workspace, session: Session, lines: Sequence[LogLine]) -> Iterator[Finding]:
    yield check_chain(session.name, session.id, workspace.store.log.first_hash(session.id), lines)
    counts = workspace.store.counts.counts(session.id)
    yield from check_session(session, counts.now, lines)
    if wrong := workspace.consistency_check().check(session):
        yield Finding(session.name, agrees=False, text=f"its counts do not add up: {', '.join(wrong)}. Do not rely on its result")
    if session.state is SessionState.CLOSED:
        try:
            digest = json_export.result_digest(session_report.build_summary(workspace, session))
        except KnownError as error:
            yield Finding(session.name, agrees=True, text=f"the result was not compared: {error}")
        else:
            yield from filter(None, [check_result(session, lines, digest, counts.min_group(workspace.settings.small_group))])
    for path in sorted(workspace.folder.reports.glob(f"*{session.mark}*")):
        yield from _page_finding(path, session, lines)


def _page_finding(path: Path, session: Session, lines: Sequence[LogLine]) -> Iterator[Finding]:
    """Verify a page in the data folder. Of a PDF the code has to be typed in."""
    if path.suffix == ".json":
        try:
            exported = next((one for one in _exported(path) if one["id"] == session.id), {})
        except KnownError as error:
            yield Finding(path.name, agrees=False, text=str(error))
        else:
            yield _exported_against(path.name, exported, lines)
    elif path.suffix == ".html" and path.stat().st_size <= _MAX_PAGE_BYTES:
        codes = _CODE.findall(path.read_text(encoding="utf-8", errors="replace"))
        if codes:
            yield check_code(path.name, lines, codes[-1])  # visitors' words come before it and may look like one
        else:
            yield Finding(path.name, agrees=True, text="has no code: it was made before there was a log")


def _exported_finding(workspace: Workspace, name: str, exported: Mapping[str, Any]) -> Finding:
    if all(session.id != exported["id"] for session in workspace.sessions.all()):
        what = (
            f"the session '{exported['name']}' is not in this kiosk's database: it was erased, or comes from another kiosk. "
            "Name that one's folder with --data."
        )
        return Finding(name, agrees=False, text=what)
    return _exported_against(name, exported, workspace.store.log.lines(exported["id"]))


def _exported_against(name: str, exported: Mapping[str, Any], lines: Sequence[LogLine]) -> Finding:
    end = exported.get("log")
    if not isinstance(end, dict) or not _WHOLE_CODE.fullmatch(str(end.get("hash"))):
        return Finding(name, agrees=True, text="has no code of the log: a report of several sessions, or made before there was a log")
    digest = json_export.digest_of(exported) if exported.get("state") == "closed" else None
    return check_export(name, lines, str(end["hash"]), digest)


def _exported(path: Path) -> list[dict[str, Any]]:
    """Return the sessions of an export as they are in the file. Raises KnownError."""
    json_import.read(path)
    sessions: list[dict[str, Any]] = json.loads(path.read_bytes().removeprefix(b"\xef\xbb\xbf"))["sessions"]
    return sessions


def _code_findings(workspace: Workspace, code: str | None) -> Iterator[Finding]:
    if code is None:
        return
    if not _WHOLE_CODE.fullmatch("".join(code.split()).casefold()):
        message = f"'{code}' is not a code of the log: those have four groups of four digits and letters a to f. Nothing was verified."
        raise KnownError(message)
    found = {session.name: workspace.store.log.lines(session.id) for session in workspace.sessions.all()}
    name = next((name for name, lines in found.items() if check_code(name, lines, code).agrees), "the code")
    yield check_code(name, found.get(name, ()), code)
