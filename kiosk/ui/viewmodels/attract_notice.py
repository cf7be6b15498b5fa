"""The notice on the first screen that replaces 'Tap to begin'."""

from PySide6.QtCore import QObject

from kiosk.domain.session import Session, SessionState


class AttractNotice(QObject):
    """Words the notice for the state of a session."""

    def text(self, session: Session | None) -> str:
        """Say why no vote can be cast now; '' while voting is open."""
        if session is None:
            return self.tr("No session is open. Please ask the organiser.")
        if session.state is SessionState.PAUSED:
            return self.tr("Voting is paused. Please come back soon.")
        if session.state is SessionState.CLOSED:
            return self.tr("Voting has ended. Tap to read and see the results.")
        return ""
