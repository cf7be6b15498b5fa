"""Runs first in the frozen program: the commands it calls, such as `lp`, must find the system's libraries, not ours."""

import os

# The loader has read it by now; PyInstaller keeps what was there before beside it.
if before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None):
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
