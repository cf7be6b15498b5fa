"""Gathers what this station would send now, from the stores of its workspace."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from kiosk import __version__
from kiosk.app.workspace import Workspace
from kiosk.domain.debate import Debate
from kiosk.domain.session import Session, SessionState
from kiosk.errors import KnownError
from kiosk.publishing.data import json_export
from kiosk.services.health import HealthWarning, active_warnings
from kiosk.services.hub import JSON, Figures, Heartbeat, Lamp
from kiosk.services.sent_figures import SentFigures
from kiosk.services.station import RunningSummaries, heartbeat
from kiosk.services.summary import Summary
from kiosk.settings.addresses import online_address

_NOT_SENT = "not_sent"
"""The concern of a station whose own page cannot be made."""


class StationFeed:
    """Belongs to the sender's thread. It reads short transactions and holds none while something is sent.

    While votes come in it reads counts alone, and words only where they are shown at once: a vote may have to wait for a reader.
    """

    def __init__(self, workspace: Workspace, debate: Debate, sent: SentFigures) -> None:
        self._workspace, self._debate, self._sent = workspace, debate, sent
        store, settings = workspace.store, workspace.settings
        self._running = RunningSummaries(store.counts, store.reasons, settings.small_group, workspace.moderation.at_once)
        self._read: dict[str, object] = {}
        self._not_saved_at: int | None = None

    def collect(self) -> tuple[Heartbeat, list[Figures]]:
        """Return the heartbeat, and the figures that the hub does not have yet. Raises KnownError."""
        sessions = self._workspace.sessions.all()
        counted = [session for session in sessions if not session.rehearsal]
        if self._sent.is_new:
            self._sent.leave_out(session.id for session in counted[:-1] if not session.running)
        failed = False
        figures = self._sent.withdrawn(session.id for session in sessions)
        for session in counted:
            try:
                figures += self._figures(session)
            except KnownError:  # its text has changed, or its debate is gone: the others still go
                failed = True
        beat = self._heartbeat(sessions[-1] if sessions else None)
        if failed:
            beat = replace(beat, lamp=Lamp.AMBER if beat.lamp is Lamp.GREEN else beat.lamp, concerns=(*beat.concerns, _NOT_SENT))
        return beat, figures

    def _heartbeat(self, session: Session | None) -> Heartbeat:
        counts = self._workspace.store.counts.counts(session.id) if session else None
        warnings = set(_warnings(self._workspace))
        beat = heartbeat(__version__, session, counts, warnings)
        # It comes with one vote and goes with the next, so it goes with the next step instead.
        if HealthWarning.NOT_SAVED in warnings:
            self._not_saved_at = beat.votes
        elif self._not_saved_at == beat.votes:
            return heartbeat(__version__, session, counts, {*warnings, HealthWarning.NOT_SAVED})
        else:
            self._not_saved_at = None
        return beat

    def _figures(self, session: Session) -> Iterator[Figures]:
        if self._sent.is_left_out(session.id):
            return
        summary = self._running.build(session, self._debate_of(session)) if session.running else self._closing(session)
        if summary is None:
            return
        document = _document(summary)
        closed = session.state is SessionState.CLOSED
        if figures := self._sent.due(session.id, session.name, session.debate_id, document, closed=closed):
            self._read.pop(session.id, None)  # until it has arrived
            yield figures

    def _closing(self, session: Session) -> Summary | None:
        """Return the summary of a session that has ended, None if nothing has changed since it was sent."""
        store = self._workspace.store
        seen = (session, store.counts.counts(session.id), self._workspace.moderation.store.counts(session.id))
        if self._read.get(session.id) == seen:
            return None
        debate, setting = self._debate_of(session), self._workspace.settings.language
        summary = self._workspace.summaries.build(session, debate, setting if setting in debate.languages else None)
        self._read[session.id] = seen
        return replace(summary, online_url=online_address(self._workspace.settings.online_url, debate.online_url))

    def _debate_of(self, session: Session) -> Debate:
        mine = (self._debate.id, self._debate.fingerprint) == (session.debate_id, session.fingerprint)
        if not mine:
            self._debate = self._workspace.debate(session.debate_id)
        return self._debate


def _document(summary: Summary) -> dict[str, JSON]:
    return cast("dict[str, JSON]", json.loads(b"".join(json_export.chunks(summary))))


def _warnings(workspace: Workspace) -> list[HealthWarning]:
    """Return the warnings that can be known without reading a vote."""
    database = workspace.store.database
    try:
        free: int | None = shutil.disk_usage(database.path.parent).free
    except OSError:
        free = None
    return active_warnings(free, database.warnings)
