"""Previews of a debate: a session that is never stored, so nothing is counted and nothing remains."""

from datetime import date
from typing import Final

from kiosk.domain.debate import Debate
from kiosk.domain.publication import Publication
from kiosk.domain.session import Session, SessionSettings, SessionState
from kiosk.domain.tally import Tally
from kiosk.services.results import Counts

_PREVIEW: Final = "preview"  # the ids of real sessions are 32 hexadecimal digits
EMPTY_COUNTS: Final = Counts(Tally({}), Publication(), Tally({}), 0, {})


def preview_of(debate: Debate, settings: SessionSettings, today: date) -> Session:
    """Return a session in which the debate can be tried out."""
    return Session(_PREVIEW, _PREVIEW, debate.id, debate.fingerprint, today, settings, SessionState.REHEARSAL, rehearsal=True)


def is_preview(session: Session) -> bool:
    return session.id == _PREVIEW
