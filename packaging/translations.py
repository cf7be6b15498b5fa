"""Collect what the screens say into resources/i18n/*.ts and compile the .qm files the kiosk loads.

English holds only the plural forms; the sources are English themselves. Run after changing a sentence with a number in it,
fill in what is unfinished, run again.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
BIN = Path(sys.executable).parent


def update(catalogue: Path) -> None:
    """Bring one .ts file up to the sources."""
    english = catalogue.stem.endswith("_en")
    python = ROOT / "kiosk" / "ui" if english else ROOT / "kiosk"  # paper says its English plurals in the code
    sources = [*sorted(python.rglob("*.py")), *sorted((ROOT / "resources" / "qml").rglob("*.qml"))]
    options = ["-source-language", "en_GB", "-no-obsolete", "-locations", "none"]
    if english:
        options += ["-target-language", "en_GB", "-pluralonly"]
    subprocess.run([BIN / "pyside6-lupdate", *options, *sources, "-ts", catalogue], check=True)


def compile_to(catalogue: Path, target: Path) -> None:
    """Write the .qm file of a .ts file."""
    subprocess.run([BIN / "pyside6-lrelease", catalogue, "-qm", target], check=True)


def main() -> None:
    """Every catalogue there is."""
    for catalogue in sorted(FOLDER.glob("*.ts")):
        update(catalogue)
        fresh = catalogue.with_suffix(".qm.new")
        compile_to(catalogue, fresh)
        fresh.replace(catalogue.with_suffix(".qm"))  # a running kiosk has the old one mapped


if __name__ == "__main__":
    main()
