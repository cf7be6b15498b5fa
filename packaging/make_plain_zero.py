# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools>=4.60"]
# ///
"""Adds a zero without a slash to the text fonts, for paper and web pages: in dates and large numbers a slash is noise.

    python packaging/make_plain_zero.py

It stands at U+E030 and comes by the OpenType feature 'ss01'. Its inside is made of the two halves that the slash leaves, which are
symmetric. Where no feature is asked for, as on the screens and in codes, nothing changes. A font that has it already stays as it is.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables

FONTS: Final = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FACES: Final = ("Regular", "SemiBold", "Bold")
PLAIN: Final = 0xE030
PAIRS: Final = {"zero": "zero.plain", "zero.tf": "zero.plain.tf"}
FEATURE: Final = "ss01"

Point = tuple[float, float]
Curve = tuple[Point, Point, Point]
"""Start, control point and end; a line has its control point in the middle."""


def curves_of(font: TTFont, glyph: str) -> list[list[Curve]]:
    """Return the contours of a glyph."""
    glyphs = font.getGlyphSet()
    pen, contours, at = DecomposingRecordingPen(glyphs), list[list[Curve]](), (0.0, 0.0)
    glyphs[glyph].draw(pen)
    for operator, points in pen.value:
        if operator == "moveTo":
            contours.append([])
            (at,) = points
        elif operator == "lineTo":
            contours[-1].append((at, _middle(at, points[0]), points[0]))
            (at,) = points
        elif operator == "qCurveTo":
            for control, end in decomposeQuadraticSegment(points):
                contours[-1].append((at, control, end))
                at = end
    return contours


def inside(lower: Sequence[Curve], upper: Sequence[Curve]) -> list[Curve]:
    """Return the inside of a zero, from its bottom up the right side: quarters below the slash and above it, and their mirror images."""
    left = next(number for number, (start, _, _) in enumerate(lower) if start[0] == min(curve[0][0] for curve in lower))
    right = next(number for number, (start, _, _) in enumerate(upper) if start[0] == max(curve[0][0] for curve in upper))
    top = next(number for number, (start, _, _) in enumerate(upper) if start[1] == max(curve[0][1] for curve in upper))
    bottom_left, top_right = list(lower[left:]), list(upper[right:top])
    centre = lower[0][0][0]
    return [*_mirrored(bottom_left, centre), *top_right, *_mirrored(top_right, centre), *bottom_left]


def add(font: TTFont) -> None:
    """Add the glyphs, the character and the feature."""
    for slashed, plain in PAIRS.items():
        outside, lower, upper = curves_of(font, slashed)
        pen = TTGlyphPen(None)
        for contour in (outside, inside(lower, upper)):
            pen.moveTo(contour[0][0])
            for _, control, end in contour:
                pen.qCurveTo(control, end)
            pen.closePath()
        font["glyf"][plain] = pen.glyph()
        font["glyf"][plain].recalcBounds(font["glyf"])
        font["hmtx"][plain] = (font["hmtx"][slashed][0], font["glyf"][plain].xMin)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[PLAIN] = PAIRS["zero"]
    _add_feature(font["GSUB"].table)


def _add_feature(gsub: Any) -> None:  # noqa: ANN401 - fontTools makes its tables' fields at run time
    lookup, single = otTables.Lookup(), otTables.SingleSubst()
    single.mapping = dict(PAIRS)
    lookup.LookupType, lookup.LookupFlag, lookup.SubTable, lookup.SubTableCount = 1, 0, [single], 1
    gsub.LookupList.Lookup.append(lookup)
    record, feature = otTables.FeatureRecord(), otTables.Feature()
    feature.FeatureParams, feature.LookupListIndex, feature.LookupCount = None, [len(gsub.LookupList.Lookup) - 1], 1
    record.FeatureTag, record.Feature = FEATURE, feature
    gsub.FeatureList.FeatureRecord.append(record)  # the features before it keep their numbers
    for script in gsub.ScriptList.ScriptRecord:
        for system in (script.Script.DefaultLangSys, *(each.LangSys for each in script.Script.LangSysRecord)):
            if system is not None:
                system.FeatureIndex.append(len(gsub.FeatureList.FeatureRecord) - 1)


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _mirrored(curves: Sequence[Curve], centre: float) -> list[Curve]:
    """Return curves in the mirror, in the opposite order."""
    return [
        ((2 * centre - end[0], end[1]), (2 * centre - control[0], control[1]), (2 * centre - start[0], start[1]))
        for start, control, end in reversed(curves)
    ]


def main() -> None:
    for face in FACES:
        path = FONTS / f"AtkinsonHyperlegibleNext-{face}.ttf"
        font = TTFont(path, recalcTimestamp=False)
        if PLAIN not in font.getBestCmap():
            add(font)
            font.save(path)


if __name__ == "__main__":
    main()
