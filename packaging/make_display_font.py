# /// script
# requires-python = ">=3.11"
# dependencies = ["brotli", "fonttools>=4.60"]
# ///
"""Cuts `LiterataDisplay-SemiBold.ttf` from the variable font: optical size 72, weight 600, its own family name.

The npm package `@fontsource-variable/literata` has one font file per script. Each is instantiated, then all are merged:

    npm pack @fontsource-variable/literata && tar xzf fontsource-variable-literata-*.tgz
    python packaging/make_display_font.py package resources/fonts/LiterataDisplay-SemiBold.ttf
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SCRIPTS: Final = ("latin", "latin-ext", "vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext")
# Family, style, unique name, full name, PostScript name: a family of its own, so that Qt and reportlab never mix it with the text cut.
NAMES: Final = {
    1: "Literata Display SemiBold",
    2: "Regular",
    3: "LiterataDisplay-SemiBold",
    4: "Literata Display SemiBold",
    6: "LiterataDisplay-SemiBold",
    16: "Literata Display",
    17: "SemiBold",
}


def instantiate(source: Path, target: Path) -> None:
    """Write the font of one script as a static font."""
    font = TTFont(source)
    static = instantiateVariableFont(font, {"opsz": 72, "wght": 600})
    static.flavor = None
    static.save(target)


def rename(font: TTFont, made: int) -> None:
    """Set our names, and the source's date so that the same input gives the same bytes."""
    table = font["name"]
    table.names = [record for record in table.names if record.nameID not in {*NAMES, 21, 22, 25}]
    for name_id, text in NAMES.items():
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 600
    font["head"].created = font["head"].modified = made
    font.recalcTimestamp = False


def main() -> None:
    package, target = Path(sys.argv[1]), Path(sys.argv[2])
    with TemporaryDirectory() as folder:
        pieces = [Path(folder) / f"{script}.ttf" for script in SCRIPTS]
        for script, piece in zip(SCRIPTS, pieces, strict=True):
            instantiate(package / "files" / f"literata-{script}-opsz-normal.woff2", piece)
        font = Merger().merge([str(piece) for piece in pieces])
        rename(font, TTFont(package / "files" / f"literata-{SCRIPTS[0]}-opsz-normal.woff2")["head"].created)
        font.save(target)


if __name__ == "__main__":
    main()
