"""PyInstaller runtime hook: restores LD_LIBRARY_PATH, so that commands such as `lp` find the system's libraries, not ours."""

import os

# Our own loader has already used it. PyInstaller stores the original value in LD_LIBRARY_PATH_ORIG.
if original := os.environ.pop("LD_LIBRARY_PATH_ORIG", None):
    os.environ["LD_LIBRARY_PATH"] = original
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
