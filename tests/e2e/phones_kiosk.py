"""A kiosk with phones in the room switched on, for `test_phones_network.py`: says on request what its screens show."""

import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.app.dependencies import kiosk_dependencies
from kiosk.app.room_server import RoomServerProcess
from kiosk.app.workspace import open_workspace
from kiosk.data_folder import DataFolder
from kiosk.domain.session import SessionSettings
from kiosk.ui.composition import build_view_models


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Print the address, then for each line of input what is seen: problem, votes on the page, voices on the first screen."""
    application = QGuiApplication([])
    folder = DataFolder.open(Path(sys.argv[1]))
    with open_workspace(folder, exclusive=True) as workspace, closing(RoomServerProcess(folder.path)) as room:
        debate = workspace.debate()
        session = workspace.sessions.start("Class", debate, SessionSettings())
        kiosk = build_view_models(replace(kiosk_dependencies(workspace, debate), room=room), session)
        phones = kiosk.classroom.projector.phones
        phones.show()
        phones.toggle()
        while phones.starting:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        say(phones.address or phones.problem)
        for _ in sys.stdin:
            phones.look()
            say(f"{phones.problem}|{phones.votes}|{kiosk.results.votes}|{phones.qrModules > 0}")
    del application


if __name__ == "__main__":
    main()
