"""A full screen that says 'out of service', and the organiser's way back.

Widgets, drawn without QML, scene graph or graphics card: one of these may be what the kiosk failed with.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from kiosk.i18n import install_translations
from kiosk.process.relaunch import RESTART_EXIT_CODE
from kiosk.process.watchdog import PING_SECONDS, Watchdog
from kiosk.services.pin import PinStore
from kiosk.ui import fonts
from kiosk.ui.signals import on_termination_signal
from kiosk.ui.viewmodels.pin import PinViewModel

_WINDOW: Final = (1280, 720)
_LOCKS_AFTER: Final = 120_000
_STYLE: Final = """
QWidget {{ background: #FAF6EE; color: #171A21; font-family: 'Atkinson Hyperlegible Next'; font-size: {body}px; }}
QLabel#heading {{ font-family: 'Literata Display'; font-size: {heading}px; }}
QLabel#text {{ font-size: {text}px; }}
QLabel#note {{ color: #4A4F59; }}
QLabel#message {{ font-weight: bold; }}
QPushButton {{ background: #FFFFFF; border: {thick}px solid #8F8672; border-radius: {half}px; min-height: {target}px; padding: 0 {pad}px; }}
QPushButton:focus {{ border-color: #171A21; }}
QPushButton:pressed {{ background: #DDD5C4; }}
QPushButton:disabled {{ color: #8F8672; border-color: #DDD5C4; }}
QPushButton#startAgain, QPushButton#pinSubmit:enabled {{ background: #171A21; color: #FAF6EE; border-color: #171A21; }}
"""
"""The kiosk's paper theme; sizes as in Theme.qml, in 1080ths of the shorter edge."""


class OutOfServiceWindow(QWidget):
    """`choose` is called with the exit code. Where a PIN is set, only whoever gives it may choose."""

    def __init__(self, pin: PinStore, log: Path, choose: Callable[[int], None]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Goodfaith"))
        self._choose = choose
        self._pin = PinViewModel(pin, self)
        self._pin.opened.connect(self._let_in)
        self._pin.cancelled.connect(self._lock)
        self._told, self._pad, self._choice = QWidget(), _Pad(self._pin), QWidget()
        self._pages = QStackedLayout(self)
        for page in (self._told, self._pad, self._choice):
            self._pages.addWidget(page)
        self._fill_told()
        self._fill_choice(log)
        self._quiet = QTimer(self, singleShot=True, interval=_LOCKS_AFTER)
        self._quiet.timeout.connect(self._lock)
        QShortcut(QKeySequence("Ctrl+Q"), self, self._leave_unlocked)
        QShortcut(QKeySequence("Ctrl+Alt+O"), self, self._knock)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._leave_unlocked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        unit = min(event.size().width(), event.size().height()) / 1080
        sizes = {"body": 34, "text": 46, "heading": 80, "thick": 3, "half": 44, "target": 88, "pad": 48}
        self.setStyleSheet(_STYLE.format(**{name: max(1, round(size * unit)) for name, size in sizes.items()}))
        for page in (self._told, self._pad, self._choice):
            side = round(event.size().width() * (0.18 if event.size().width() > event.size().height() else 0.08))
            page.setContentsMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def _fill_told(self) -> None:
        column = _column(self._told)
        column.addWidget(_label("heading", self.tr("This kiosk is out of service")))
        column.addWidget(_label("text", self.tr("Votes are safe. Please tell the organiser.")))
        organiser = _button("organiser", self.tr("Organiser"), self._knock)
        column.addSpacing(organiser.sizeHint().height())
        column.addWidget(organiser, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _fill_choice(self, log: Path) -> None:
        column = _column(self._choice)
        column.addWidget(_label("heading", self.tr("The kiosk failed again and again")))
        what = self.tr(
            "All votes that were thanked for are saved. Start it again; where that does not help, switch the computer off and on."
        )
        column.addWidget(_label("text", what))
        where = self.tr("'goodfaith doctor' looks for the cause. What happened is in %1.")
        column.addWidget(_label("note", where.replace("%1", str(log))))
        self._start = _button("startAgain", self.tr("Start the kiosk again"), lambda: self._choose(RESTART_EXIT_CODE))
        column.addWidget(self._start)
        column.addWidget(_button("leave", self.tr("Leave the kiosk"), lambda: self._choose(0)))
        column.addWidget(_button("back", self.tr("Back"), self._lock))
        column.addStretch()

    def _knock(self) -> None:
        if self._pages.currentWidget() is not self._told:
            return
        if not self._pin.locked:
            self._let_in()
            return
        self._pin.open()
        self._pages.setCurrentWidget(self._pad)
        self._pad.setFocus()

    def _let_in(self) -> None:
        self._pin.close()
        self._pages.setCurrentWidget(self._choice)
        self._start.setFocus()
        self._quiet.start()

    def _lock(self) -> None:
        """An organiser who is called away leaves nothing open."""
        self._pin.close()
        self._pages.setCurrentWidget(self._told)

    def _leave_unlocked(self) -> None:
        if not self._pin.locked:
            self._choose(0)


class _Pad(QWidget):
    """Digits for fingers; a real keyboard dials, too."""

    def __init__(self, pin: PinViewModel) -> None:
        super().__init__()
        self._pin = pin
        self._message = _label("message", "")
        self._typed = _label("typed", "")
        grid = QGridLayout()
        for place, digit in enumerate("123456789"):
            grid.addWidget(_button(f"digit-{digit}", digit, self._press(digit)), place // 3, place % 3)
        self._submit = _button("pinSubmit", self.tr("Open"), pin.submit)
        for place, key in enumerate(
            (_button("pinErase", self.tr("Delete"), pin.erase), _button("digit-0", "0", self._press("0")), self._submit)
        ):
            grid.addWidget(key, 3, place)
        column = _column(self)
        for label in (_label("heading", self.tr("Organiser")), _label("text", self.tr("Enter your PIN.")), self._typed, self._message):
            column.addWidget(label)
        column.addLayout(grid)
        column.addWidget(_button("pinCancel", self.tr("Back"), pin.cancel))
        column.addStretch()
        pin.changed.connect(self._show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit():
            self._press(event.text())()
        elif event.key() == Qt.Key.Key_Backspace:
            self._pin.erase()
        elif event.key() == Qt.Key.Key_Escape:
            self._pin.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._pin.canSubmit:
            self._pin.submit()

    def _press(self, digit: str) -> Callable[[], None]:
        def press() -> None:
            self._pin.poke()
            self._pin.press(digit)

        return press

    def _show(self) -> None:
        self._typed.setText("●" * self._pin.typedCount or " ")
        self._typed.setAccessibleName(self.tr("%n digit(s)", "", self._pin.typedCount))
        self._message.setText(self._pin.message)
        self._submit.setEnabled(self._pin.canSubmit)


def run(pin: PinStore, log: Path, watchdog: Watchdog, *, windowed: bool = False, size: tuple[int, int] | None = None) -> int:
    """Show the page until the organiser has chosen; returns the exit code."""
    os.environ.pop("QT_IM_MODULE", None)
    app = QApplication(["goodfaith"])
    app.setApplicationName("Goodfaith")
    install_translations(app)
    fonts.register()
    page = OutOfServiceWindow(pin, log, app.exit)
    on_termination_signal(lambda: app.exit(0))
    pulse = QTimer(interval=round(PING_SECONDS * 1000))
    pulse.timeout.connect(watchdog.ping)
    pulse.start()
    _show(page, windowed=windowed, size=size)
    return app.exec()


def _show(page: QWidget, *, windowed: bool, size: tuple[int, int] | None) -> None:
    if windowed or size:
        page.resize(*(size or _WINDOW))
        page.show()
        return
    page.setGeometry(page.screen().geometry())  # without a window manager nobody else makes it full
    page.showFullScreen()
    page.activateWindow()


def _column(page: QWidget) -> QVBoxLayout:
    """Its widgets one below the other, in the middle."""
    column = QVBoxLayout(page)
    column.setContentsMargins(64, 32, 64, 32)
    column.setSpacing(24)
    column.addStretch()
    return column


def _label(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _button(name: str, text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda _checked: act())
    return button
