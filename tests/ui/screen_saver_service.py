"""A desktop that offers org.freedesktop.ScreenSaver. Prints a line for each inhibition. Run as a script."""

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})  # type: ignore[call-arg]
class ScreenSaver(QObject):  # type: ignore[operator]
    @Slot(str, str, result=int)
    def Inhibit(self, application: str, reason: str) -> int:  # noqa: N802 - the protocol's name
        print(application, reason, flush=True)  # noqa: T201 - read by the test
        return 1


if __name__ == "__main__":
    app = QCoreApplication(sys.argv)
    bus, saver = QDBusConnection.sessionBus(), ScreenSaver()
    bus.registerObject("/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots)
    bus.registerService("org.freedesktop.ScreenSaver")
    print("ready", flush=True)  # noqa: T201 - read by the test
    app.exec()
