"""The server with a planted fault that the memory test must find: it leaves its memory as it is."""

import sys

from kiosk.cli.main import main
from kiosk.web.server.wiper import Wiper

if __name__ == "__main__":
    Wiper.soon = lambda _: None  # type: ignore[assignment, method-assign]
    sys.exit(main())
