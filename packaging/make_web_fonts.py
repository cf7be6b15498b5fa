# /// script
# requires-python = ">=3.11"
# dependencies = ["brotli", "fonttools>=4.60"]
# ///
"""Cuts the fonts of web pages from those of the screen: Latin letters and punctuation, as WOFF2.

    python packaging/make_web_fonts.py

Other letters come from the reader's own system, which has them for its languages.
"""

from pathlib import Path
from typing import Final

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT: Final = Path(__file__).resolve().parent.parent
FACES: Final = ("LiterataDisplay-SemiBold", "Literata-Regular", "AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold")
LETTERS: Final = (
    *(*range(0x20, 0x7F), *range(0xA0, 0x180)),
    *(*range(0x2010, 0x2028), 0x2030, 0x2039, 0x203A, 0x20AC, *range(0x2190, 0x2194), 0x2212),
)
"""Latin with the accents of Europe, typographic punctuation, euro, arrows and minus."""


def cut(source: Path, target: Path) -> None:
    """Write the part of a font that pages use. The same source gives the same bytes."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["ccmp", "kern", "liga", "locl", "mark", "mkmk"]
    options.hinting = False
    options.flavor = "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    font.flavor = "woff2"
    font.save(target)


def main() -> None:
    for face in FACES:
        cut(ROOT / "resources" / "fonts" / f"{face}.ttf", ROOT / "resources" / "web" / "fonts" / f"{face}.woff2")


if __name__ == "__main__":
    main()
