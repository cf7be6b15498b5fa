"""The last moment of the program."""

import logging
import os
import sys


def leave(code: int) -> int:
    """The exit code as it is; does not return where the voice that read aloud is still at work.

    Speech Dispatcher may take many seconds to list its voices. A thread that is cut off, or destroyed while it runs, aborts the
    program with a code of its own, and whoever watches over the kiosk would take its end for a crash. By now everything is closed.
    """
    voice = sys.modules.get("kiosk.ui.voice")
    if voice and voice.at_work():
        logging.shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code
