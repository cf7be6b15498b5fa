"""Sets Qt's environment before anything imports Qt: off screen, drawn in software, with the on-screen keyboard."""

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
# The keyboard and the sound back end warn about themselves; every other warning of Qt fails the test that caused it.
os.environ["QT_LOGGING_RULES"] = "qt.qml.propertyCache.append.warning=false;qt.multimedia.*.warning=false"


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QGuiApplication]":
    """What the program runs on: no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def application(qapp: "QGuiApplication") -> "QGuiApplication":
    """The application object, set up once as the program does."""
    from kiosk.ui.application import make_application

    assert make_application() is qapp
    return qapp
