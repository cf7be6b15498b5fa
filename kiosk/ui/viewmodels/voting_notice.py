"""Why no vote can be cast, for the first screen and the vote page."""

from PySide6.QtCore import QObject

from kiosk.domain.session import Session, SessionState


class VotingNotice(QObject):
    """Words the notice for the state of a session; '' while voting is open."""

    def on_attract(self, session: Session | None) -> str:
        """Return what replaces 'Tap to begin'."""
        if session is not None and session.state is SessionState.CLOSED:
            return self.tr("Voting has ended. Tap to read and see the results.")
        return self.on_vote_page(session)

    def on_vote_page(self, session: Session | None) -> str:
        """Return what replaces the choice of a side."""
        if session is None:
            return self.tr("No session is open. Please ask the organiser.")
        if session.state is SessionState.PAUSED:
            return self.tr("Voting is paused. Please come back soon.")
        return self.tr("Voting has ended.") if session.state is SessionState.CLOSED else ""
