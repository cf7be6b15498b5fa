"""The session the kiosk is in, shared by the view models that depend on it."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.session import Session


class CurrentSession(QObject):
    """One session or none; tells when it became another."""

    changed = Signal()

    def __init__(self, session: Session | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def session(self) -> Session | None:
        """The session, None where none is open."""
        return self._session

    @property
    def voting(self) -> bool:
        """Whether votes are taken now."""
        return self._session is not None and self._session.voting

    def become(self, session: Session | None) -> None:
        """Go on with another session, or with the same one in another state."""
        self._session = session
        self.changed.emit()
