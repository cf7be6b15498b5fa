"""Contrast of every theme from its tokens, and how far the two sides' colours are apart, for every kind of colour vision.

Contrast as in WCAG 2.2 (relative luminance). Deficiencies as matrices on linear RGB of Machado, Oliveira and Fernandes, 'A
Physiologically-based Model for Simulation of Color Vision Deficiency', IEEE TVCG 15 (6), 2009, severity 1. Differences as CIE76 in
CIELAB, D65.
"""

import math
import re
from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from kiosk import paths

Colour = tuple[float, float, float]
COLOURS = (paths.qml() / "Kiosk" / "Theme" / "Palettes.qml").read_text(encoding="utf-8")
PALETTES = {
    name: dict(re.findall(r'"(\w+)": "(#[0-9A-F]{6,8})"', body))
    for name, body in re.findall(r'^            "([\w ]+)": \{(.*?)\}', COLOURS, flags=re.DOTALL | re.MULTILINE)
}
for _palette in PALETTES.values():
    _palette["asleep"] = "#000000"
HIGH_CONTRAST = {"black on white", "white on black"}
PROTAN = ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998))
DEUTAN = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
TRITAN = ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900))
NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
SIGHTS = {"normal": NORMAL, "protan": PROTAN, "deutan": DEUTAN, "tritan": TRITAN}
XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)

TEXT = [("ink", ground) for ground in ("surface", "card", "forTint", "againstTint", "spoken", "keyboard")]
ELSEWHERE = [
    *product(("muted", "forSide", "against"), ("surface", "card")),
    ("overInk", "ink"),
    ("overFor", "forSide"),
    ("overAgainst", "against"),
    ("overPressed", "pressed"),
    ("overAlarm", "alarm"),
    ("overNote", "note"),
    ("overAsleep", "asleep"),
]
GRAPHICS = [
    *product(("controlLine", "forSide", "against", "ink", "warning", "wrong", "alarm"), ("surface", "card")),
    ("forSide", "forTint"),
    ("against", "againstTint"),
    ("keyLine", "keyboard"),
    ("keyLine", "card"),
]
WELL = ("well", "card")
"""In the two themes without colours it is a ring of ink around the card's own."""


def linear(colour: str) -> Colour:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return red, green, blue


def apply(matrix: tuple[Colour, Colour, Colour], colour: Colour) -> Colour:
    red, green, blue = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return red, green, blue


def luminance(colour: str) -> float:
    return apply(XYZ, linear(colour))[1]


def ratio(lighter: float, darker: float) -> float:
    return (lighter + 0.05) / (darker + 0.05)


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted(map(luminance, (one, other)))
    return ratio(lighter, darker)


def lab(colour: str, sight: str) -> Colour:
    red, green, blue = (min(1.0, max(0.0, value)) for value in apply(SIGHTS[sight], linear(colour)))
    x, y, z = (
        value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29
        for value in (v / w for v, w in zip(apply(XYZ, (red, green, blue)), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(one: str, other: str, sight: str) -> float:
    return math.dist(lab(one, sight), lab(other, sight))


def test_the_formulas_give_the_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert lab("#FF0000", "normal") == pytest.approx((53.24, 80.09, 67.20), abs=0.05)
    assert apart("#00A000", "#C05000", "deutan") < apart("#00A000", "#C05000", "normal") / 2


def test_every_theme_there_is_was_read() -> None:
    from kiosk.ui.viewmodels.appearance import THEMES

    assert set(PALETTES) == set(THEMES)
    assert len({frozenset(palette) for palette in PALETTES.values()}) == 1


def faint(palette: Mapping[str, str], *, high_contrast: bool) -> Iterator[str]:
    """Which of a theme's colours stand out too little from which others."""
    graphics = GRAPHICS if high_contrast else [*GRAPHICS, WELL]
    for pairs, least in ((TEXT, 20 if high_contrast else 10), (ELSEWHERE, 20 if high_contrast else 7), (graphics, 3)):
        for front, back in pairs:
            found = contrast(palette[front], palette[back])
            if found < least:
                yield f"{front} on {back}: {found:.1f} of {least}"


@pytest.mark.parametrize("theme", PALETTES)
def test_contrast_of_text_and_graphics(theme: str) -> None:
    assert list(faint(PALETTES[theme], high_contrast=theme in HIGH_CONTRAST)) == []


@pytest.mark.parametrize(
    ("theme", "token", "colour", "said"),
    [
        ("paper", "ink", "#3A3D44", "ink on spoken: 9.0 of 10"),
        ("paper", "muted", "#555A64", "muted on surface: 6.4 of 7"),
        ("night", "overPressed", "#A0A0A0", "overPressed on pressed: 4.4 of 7"),
        ("night", "controlLine", "#565C68", "controlLine on card: 2.4 of 3"),
        ("paper", "warning", "#E0A100", "warning on surface: 2.1 of 3"),
        ("black on white", "muted", "#202020", "muted on surface: 16.3 of 20"),
        ("white on black", "overAsleep", "#B9B4A8", "overAsleep on asleep: 10.2 of 20"),
    ],
)
def test_a_planted_colour_is_found(theme: str, token: str, colour: str, said: str) -> None:
    assert said in list(faint(PALETTES[theme] | {token: colour}, high_contrast=theme in HIGH_CONTRAST))


@pytest.mark.parametrize(("theme", "sight"), list(product(sorted(set(PALETTES) - HIGH_CONTRAST), SIGHTS)))
def test_the_sides_are_apart_for_every_kind_of_sight(theme: str, sight: str) -> None:
    palette = PALETTES[theme]
    assert apart(palette["forSide"], palette["against"], sight) >= 20


@pytest.mark.parametrize("theme", PALETTES)
def test_the_sides_stand_out_alike(theme: str) -> None:
    palette = PALETTES[theme]
    for ground in ("surface", "card"):
        both = sorted(contrast(palette[side], palette[ground]) for side in ("forSide", "against"))
        assert both[1] <= 1.1 * both[0]
    both = sorted(contrast(palette[over], palette[side]) for over, side in (("overFor", "forSide"), ("overAgainst", "against")))
    assert both[1] <= 1.1 * both[0]
