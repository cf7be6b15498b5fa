"""Sets Qt's environment before anything imports Qt: off screen, drawn in software, with the on-screen keyboard."""

import gc
import os
import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import hypothesis
import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
# Ignored: warnings of the keyboard and of the sound back end. Every other Qt warning fails the test that caused it.
os.environ["QT_LOGGING_RULES"] = "qt.qml.propertyCache.append.warning=false;qt.multimedia.*.warning=false"

sys.dont_write_bytecode = False
"""Rewriting the assertions of all files takes as long as some hundred tests: pytest keeps the result, whatever the environment says."""

hypothesis.settings.register_profile("any machine", deadline=None)  # a busy one takes longer than 200 ms for an example
hypothesis.settings.load_profile("any machine")

PATIENCE: Final = 60_000
"""Milliseconds that a test waits for a condition or a signal before it gives up: more than a busy machine takes."""
LONGEST: Final = (
    "faults/test_accuracy.py",
    "faults/test_power_cut.py",
    "faults/test_kill_program.py",
    "faults/test_soak_events.py",
    "faults/test_soak_visits.py",
    "faults/test_watchdog.py",
    "faults/test_kill_each_call.py",
    "ui/test_every_appearance.py",
    "ui/test_organiser_whole_day.py",
    "secrecy/test_attacker.py",
    "ui/test_hostile_words.py",
    "ui/test_hostile_debate.py",
    "publishing/test_libreoffice.py",
    "publishing/test_html_document.py",
    "e2e/test_lock_keys.py",
)
"""Files of few but long tests. Started last, one of them would still run alone when all others have finished."""


def pytest_configure() -> None:
    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
        defaults = wait.__kwdefaults__
        assert defaults is not None
        defaults["timeout"] = PATIENCE


def pytest_collection() -> None:
    gc.disable()


def pytest_collection_finish() -> None:
    """Spare the garbage collector the tests and libraries, which stay to the end."""
    gc.freeze()
    gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Sort the tests of a parallel run: the longest files first, then the files with the most tests."""
    if hasattr(config, "workerinput"):
        order = {f"tests/{name}": position for position, name in enumerate(LONGEST)}
        tests = Counter(_file(item) for item in items)
        items.sort(key=lambda item: (order.get(_file(item), len(LONGEST)), -tests[_file(item)]))


def _file(item: pytest.Item) -> str:
    return item.nodeid.split("::")[0]


@pytest.fixture(scope="session", autouse=True)
def _commands_end_no_test() -> Iterator[None]:
    """Keep a speech engine that an earlier test has left running from ending this process with the first command that runs in it."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("kiosk.cli.main.exit_process", lambda code: code)
        yield


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QGuiApplication]":
    """Return the program's application class, which has no widgets."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def application(qapp: "QGuiApplication") -> "QGuiApplication":
    """Return the application object, set up as in the program."""
    from kiosk.ui.application import make_application

    assert make_application() is qapp
    qapp.styleHints().setCursorFlashTime(0)  # a cursor that blinks would be on one picture and not on the next
    return qapp
