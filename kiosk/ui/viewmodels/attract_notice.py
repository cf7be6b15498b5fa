"""What the first screen says of the session instead of 'Tap to begin'."""

from PySide6.QtCore import QObject

from kiosk.domain.session import Session, SessionState


class AttractNotice(QObject):
    """Sentences for attract."""

    def line(self, session: Session | None) -> str:
        """Why nothing begins or counts now, empty where a visit can begin."""
        if session is None:
            return self.tr("No session is open. Please ask the organiser.")
        if session.state is SessionState.PAUSED:
            return self.tr("Voting is paused. Please come back soon.")
        if session.state is SessionState.CLOSED:
            return self.tr("Voting has ended. Tap to read and see the results.")
        return ""
