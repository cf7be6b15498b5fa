"""The kiosk with a planted bug: SIGUSR1 blocks the GUI thread for ever. Called with 'supervise' it is its own supervisor."""

import ctypes
import signal
import sys

from kiosk.cli.main import main
from kiosk.process.supervisor import Supervisor


def _for_ever(*_: object) -> None:
    while True:
        ctypes.PyDLL(None).sleep(60)  # unlike time.sleep this keeps the GIL


if __name__ == "__main__":
    if sys.argv[1] == "supervise":
        sys.exit(Supervisor([sys.executable, __file__]).run(["run", *sys.argv[2:]], ["out-of-service", *sys.argv[2:]]))
    signal.signal(signal.SIGUSR1, _for_ever)
    sys.exit(main())
