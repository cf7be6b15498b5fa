"""Collects the texts of screens, paper and commands in resources/i18n/*.ts and compiles the .qm files the kiosk loads.

The English catalogue holds plural forms only, because the source texts are English. Run this after changing a text, translate what it
lists as unfinished, and run it again. The exit code is 1 while anything is unfinished.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
BIN = Path(sys.executable).parent
LANGUAGES = ("en", "es", "fr", "de", "ar")


def update(catalogue: Path) -> None:
    """Update a .ts file from the sources. Create it if it does not exist."""
    language = catalogue.stem.rpartition("_")[2]
    english = language == "en"
    python = ROOT / "kiosk" / "ui" if english else ROOT / "kiosk"  # paper has its English plurals in the code
    sources = [*sorted(python.rglob("*.py")), *sorted((ROOT / "resources" / "qml").rglob("*.qml"))]
    options = ["-silent", "-source-language", "en_GB", "-no-obsolete", "-locations", "none"]
    options += ["-target-language", "en_GB", "-pluralonly"] if english else ["-target-language", language]
    subprocess.run([BIN / "pyside6-lupdate", *options, *sources, "-ts", catalogue], check=True)


def compile_to(catalogue: Path, target: Path) -> None:
    subprocess.run([BIN / "pyside6-lrelease", "-silent", catalogue, "-qm", target], check=True)


def unfinished(catalogue: Path) -> Iterator[str]:
    """Yield each untranslated message as 'context: source'."""
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def main() -> int:
    missing = 0
    for language in LANGUAGES:
        catalogue = FOLDER / f"goodfaith_{language}.ts"
        update(catalogue)
        fresh = catalogue.with_suffix(".qm.new")
        compile_to(catalogue, fresh)
        fresh.replace(catalogue.with_suffix(".qm"))  # a running kiosk has the old file mapped
        for message in unfinished(catalogue):
            missing += 1
            sys.stdout.write(f"{language}: {message}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
