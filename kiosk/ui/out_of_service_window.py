"""The full-screen window 'out of service', with the organiser's way to restart the kiosk.

It uses widgets, not QML, scene graph or graphics card: one of these may be why the kiosk failed.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from kiosk.i18n import install_translations
from kiosk.process.relaunch import RESTART_EXIT_CODE
from kiosk.process.watchdog import Watchdog
from kiosk.services.pin import PinStore
from kiosk.ui import fonts
from kiosk.ui.event_loop import on_termination_signal, show, start_pings
from kiosk.ui.viewmodels.pin import PinViewModel
from kiosk.ui.window_options import WindowOptions

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
    """Calls `choose` with the exit code. If a PIN is set, choosing requires it."""

    def __init__(self, pin: PinStore, log: Path, choose: Callable[[int], None]) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Goodfaith"))
        self._choose = choose
        self._pin = PinViewModel(pin, self)
        self._pin.opened.connect(self._show_choice)
        self._pin.cancelled.connect(self._lock)
        self._notice, self._pad, self._choice = QWidget(), _PinPad(self._pin), QWidget()
        self._pages = QStackedLayout(self)
        # Letters and buttons follow the window's size, so those of a larger screen must not keep it from becoming smaller.
        self._pages.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for page in (self._notice, self._pad, self._choice):
            self._pages.addWidget(page)
        self._fill_notice()
        self._fill_choice(log)
        QShortcut(QKeySequence("Ctrl+Q"), self, self._quit_if_unlocked)
        QShortcut(QKeySequence("Ctrl+Alt+O"), self, self._ask_for_pin)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self._quit_if_unlocked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        unit = min(event.size().width(), event.size().height()) / 1080
        sizes = {"body": 34, "text": 46, "heading": 80, "thick": 3, "half": 44, "target": 88, "pad": 48}
        self.setStyleSheet(_STYLE.format(**{name: max(1, round(size * unit)) for name, size in sizes.items()}))
        for page in (self._notice, self._pad, self._choice):
            side = round(event.size().width() * (0.18 if event.size().width() > event.size().height() else 0.08))
            page.setContentsMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def _fill_notice(self) -> None:
        column = _column(self._notice)
        column.addWidget(_label("heading", self.tr("This kiosk is out of service")))
        column.addWidget(_label("text", self.tr("Votes are safe. Please tell the organiser.")))
        organiser = _button("organiser", self.tr("Organiser"), self._ask_for_pin)
        column.addSpacing(organiser.sizeHint().height())
        column.addWidget(organiser, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def _fill_choice(self, log: Path) -> None:
        column = _column(self._choice)
        column.addWidget(_label("heading", self.tr("The kiosk failed again and again")))
        what = self.tr("Every vote that was confirmed is saved. Start it again; where that does not help, switch the computer off and on.")
        column.addWidget(_label("text", what))
        where = self.tr("'goodfaith doctor' looks for the cause. What happened is in %1.")
        column.addWidget(_label("note", where.replace("%1", str(log))))
        self._start = _button("startAgain", self.tr("Start the kiosk again"), lambda: self._choose(RESTART_EXIT_CODE))
        column.addWidget(self._start)
        column.addWidget(_button("leave", self.tr("Leave the kiosk"), lambda: self._choose(0)))
        column.addWidget(_button("back", self.tr("Back"), self._lock))
        column.addStretch()

    def _ask_for_pin(self) -> None:
        if self._pages.currentWidget() is not self._notice:
            return
        if not self._pin.locked:
            self._show_choice()
            return
        self._pin.open()
        self._pages.setCurrentWidget(self._pad)
        self._pad.setFocus()

    def _show_choice(self) -> None:
        self._pin.lock_later()
        self._pages.setCurrentWidget(self._choice)
        self._start.setFocus()

    def _lock(self) -> None:
        self._pin.close()
        self._pages.setCurrentWidget(self._notice)

    def _quit_if_unlocked(self) -> None:
        if not self._pin.locked:
            self._choose(0)


class _PinPad(QWidget):
    """Digits to tap or to type."""

    def __init__(self, pin: PinViewModel) -> None:
        super().__init__()
        self._pin = pin
        self._message = _label("message", "")
        self._typed = _label("typed", "")
        grid = QGridLayout()
        for index, digit in enumerate("123456789"):
            grid.addWidget(_button(f"digit-{digit}", digit, self._press(digit)), index // 3, index % 3)
        self._submit = _button("pinSubmit", self.tr("Open"), pin.submit)
        for index, key in enumerate(
            (_button("pinErase", self.tr("Delete"), pin.erase), _button("digit-0", "0", self._press("0")), self._submit)
        ):
            grid.addWidget(key, 3, index)
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
            self._pin.register_activity()
            self._pin.press(digit)

        return press

    def _show(self) -> None:
        self._typed.setText("●" * self._pin.typedCount or " ")
        self._typed.setAccessibleName(self.tr("%n digit(s)", "", self._pin.typedCount))
        self._message.setText(self._pin.message)
        self._submit.setEnabled(self._pin.canSubmit)


def run(pin: PinStore, log: Path, watchdog: Watchdog, options: WindowOptions) -> int:
    """Show the page until the organiser has chosen. Return the exit code."""
    os.environ.pop("QT_IM_MODULE", None)
    app = QApplication(["goodfaith"])
    app.setApplicationName("Goodfaith")
    install_translations(app)
    fonts.register()
    window = OutOfServiceWindow(pin, log, app.exit)
    on_termination_signal(lambda: app.exit(0))
    pings = start_pings(watchdog)
    show(window, options)
    code = app.exec()
    pings.stop()
    return code


def _column(page: QWidget) -> QVBoxLayout:
    """Return a layout that stacks the page's widgets in the middle."""
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
