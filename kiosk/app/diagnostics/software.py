"""The checks of `doctor` on the program itself: display, libraries, fonts, on-screen keyboard."""

import json
import subprocess
from pathlib import Path
from typing import Final

from kiosk import paths
from kiosk.app.diagnostics.results import ok, problem, warning
from kiosk.process import relaunch
from kiosk.services.health import CheckResult
from kiosk.settings import Settings
from kiosk.system.display import missing_display

_TIMEOUT: Final = 30.0
_QT: Final = "6.11.2"
_KEEP_ON: Final = "turn off screen saver, screen lock and energy saving in the system's settings (X needs the library libXss: libxss1)"
_KEYBOARD: Final = "*qtvirtualkeyboardplugin*"


def display() -> CheckResult:
    reason = missing_display()
    return problem("display", f"{reason}.") if reason else ok("display", "a window can open")


def screens(settings: Settings) -> CheckResult:
    """List the screens by the names that `--screen` takes."""
    if missing_display():
        return problem("screens", "not checked, because no window can open.")
    try:
        found, stay_on = _inspect_screens()
    except subprocess.CalledProcessError as error:
        return problem("screens", f"no window can open: {' '.join(error.stderr.split()) or 'Qt does not say why'}")
    listed = ", ".join(f"{name} {size}" for name, size in found.items())
    if settings.screen and settings.screen.casefold() not in map(str.casefold, found):
        return warning("screens", f"'{settings.screen}', chosen in the settings, is not plugged in: plug it in, or choose from {listed}.")
    if not stay_on:
        return warning("screens", f"{listed}. The kiosk cannot keep them on: {_KEEP_ON}.")
    return ok("screens", f"{listed}; the kiosk keeps them on while it is open")


def _inspect_screens() -> tuple[dict[str, str], bool]:
    """Return each screen's size by its name, and whether the kiosk can keep them on. Qt ends a process that cannot open a window."""
    command, environment = [*relaunch.command(), "inspect-screens"], relaunch.environment()
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=_TIMEOUT, env=environment)  # noqa: S603 - this program
    found = json.loads(done.stdout)
    return found["screens"], found["stay_on"]


def libraries() -> CheckResult:
    import argon2  # noqa: F401 - that it loads is the check
    import reportlab
    import sqlalchemy
    from PySide6 import QtCore, QtQml, QtQuick  # noqa: F401 - the same

    versions = f"Qt {QtCore.qVersion()}, SQLAlchemy {sqlalchemy.__version__}, reportlab {reportlab.Version}"
    if QtCore.qVersion() != _QT:
        return warning("libraries", f"{versions}; only Qt {_QT} was tested, so reinstall goodfaith-kiosk.")
    return ok("libraries", versions)


def fonts() -> CheckResult:
    """Load the bundled fonts as the PDF writer does."""
    from kiosk.publishing.pdf.fonts import Font, FontSet

    FontSet(paths.fonts())
    return ok("fonts", f"{len(Font)} faces load")


def keyboard() -> CheckResult:
    """Load the plugin of the on-screen keyboard, and with it the libraries it needs."""
    from PySide6.QtCore import QLibraryInfo, QPluginLoader

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    plugin = next(plugins.glob(_KEYBOARD), None)
    module = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath)) / "QtQuick" / "VirtualKeyboard" / "qmldir"
    if plugin is None or not module.is_file():
        return problem("keyboard", "Qt's on-screen keyboard is not installed; install PySide6-Addons.")
    loader = QPluginLoader(str(plugin))
    return ok("keyboard", "loads") if loader.load() else problem("keyboard", f"it does not load: {loader.errorString()}.")
