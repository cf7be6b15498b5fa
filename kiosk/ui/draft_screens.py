"""Draws visitors' screens of a debate off screen, one after the other, in a process of its own: see `kiosk.app.draft_preview`."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.debate import Debate, Side
from kiosk.domain.session import Session
from kiosk.services.draft_preview import PreviewPlace, PreviewRequest
from kiosk.ui import qt_logging
from kiosk.ui.application import make_application
from kiosk.ui.composition import build_view_models
from kiosk.ui.dependencies import KioskDependencies
from kiosk.ui.main_window import open_window
from kiosk.ui.settled_window import paint
from kiosk.ui.viewmodels.current_session import CurrentSession

_WIDTH = 1100
"""Pixels of a picture at most: more than the place beside the form has."""


class DraftScreens:
    """One window, hidden from everyone, that shows one debate after the other."""

    def __init__(self, services: KioskDependencies, session: Session) -> None:
        make_application()
        qt_logging.log_qt_messages()
        self._kiosk = build_view_models(services, session, motion=False)
        self._kiosk.visit.choose_first = lambda: Side.FOR  # the same order in every picture
        current = self._kiosk.findChild(CurrentSession)
        assert current is not None  # noqa: S101 - every kiosk has one
        self._current = current
        self._shown = open_window(self._kiosk)
        self._shown.window.show()

    def draw(self, debate: Debate, session: Session, request: PreviewRequest) -> tuple[QImage, list[PreviewPlace]]:
        """Return a picture of the screen that is asked for, and the words on it."""
        kiosk, window = self._kiosk, self._shown.window
        kiosk.end_visit()
        self._current.set_session(session, debate)
        self._current.set_visit_language(request.language)
        window.resize(request.width, request.height)
        kiosk.appearance.set(request.theme, 0)
        self._show(request.screen)
        paint(window)
        image = window.grabWindow()
        places = list(_words(window.contentItem(), window.width(), window.height()))
        return image.scaledToWidth(min(_WIDTH, image.width()), Qt.TransformationMode.SmoothTransformation), places

    def _show(self, screen: str) -> None:
        kiosk = self._kiosk
        if screen == "attract":
            return
        kiosk.startVisit()
        kiosk.visit.takeStance("unsure")
        kiosk.show("arguments" if screen in {"for", "against"} else screen)
        if screen in {"for", "against"}:
            kiosk.read(screen)


def _words(item: QQuickItem, width: int, height: int) -> Iterator[PreviewPlace]:
    """Yield every text in sight below an item."""
    if not item.isVisible() or not item.opacity():
        return
    text = item.property("text") if item.inherits("QQuickText") else None
    if isinstance(text, str) and text.strip():
        corner = item.mapToScene(QPointF(0, 0))
        place = PreviewPlace(text, corner.x() / width, corner.y() / height, item.width() / width, item.height() / height)
        if 0 <= place.y < 1:
            yield place
    for child in item.childItems():
        yield from _words(child, width, height)
