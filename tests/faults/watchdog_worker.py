"""Run by a supervisor, or as one: a program that does long work before its event loop begins, then answers for a moment and ends well.

Arguments: seconds of work, seconds that a supervisor waits for a sign of life, and whether the work is told ('told' or 'silent').
"""

import sys
import time

from kiosk.process.supervisor import Supervisor
from kiosk.process.watchdog import heart

if __name__ == "__main__":
    work, silence, told = sys.argv[-3:]
    if "work" not in sys.argv:
        sys.exit(Supervisor([sys.executable, __file__], silence=float(silence)).keep(["work", *sys.argv[1:]], ["page", *sys.argv[1:]]))
    alive = heart()
    sys.stdout.write("what is printed is no sign of life\n")
    sys.stderr.write(f"started {alive.again}\n")
    if told == "told":
        alive.work()
    time.sleep(float(work) if not alive.again else 0)
    alive.beat()
