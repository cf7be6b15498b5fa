"""The bench is a package of scripts beside the program, not a part of it."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
