"""Makes the benchmark, a package of scripts beside the program, importable."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging"))
