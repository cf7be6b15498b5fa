"""Run by a supervisor, or as one: a program that works for long before its event loop starts, then answers for a moment and ends well.

Arguments: seconds of work, seconds that a supervisor waits for a ping, and whether the work is reported ('told' or 'silent').
"""

import sys
import time

from kiosk.process.supervisor import Supervisor
from kiosk.process.watchdog import Watchdog

if __name__ == "__main__":
    work, freeze_timeout, told = sys.argv[-3:]
    if "work" not in sys.argv:
        sys.exit(
            Supervisor([sys.executable, __file__], freeze_timeout=float(freeze_timeout)).run(
                ["work", *sys.argv[1:]], ["page", *sys.argv[1:]]
            )
        )
    watchdog = Watchdog.from_environment()
    sys.stdout.write("printed text is no ping\n")
    sys.stderr.write(f"started {watchdog.restart_reason}\n")
    if told == "told":
        watchdog.begin_busy()
    time.sleep(float(work) if not watchdog.restart_reason else 0)
    watchdog.ping()
