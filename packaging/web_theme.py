"""Makes `resources/web/theme.css` from the kiosk's own theme, so that screens and web pages share colours, type and marks.

Run it after a change in `resources/qml/Kiosk/Theme` or `Mark.qml`; a test compares the two.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
QML: Final = ROOT / "resources" / "qml" / "Kiosk"
TARGET: Final = ROOT / "resources" / "web" / "theme.css"
COLOURS: Final = (
    *("surface", "card", "ink", "overInk", "muted", "line", "controlLine", "forSide", "against", "overFor", "overAgainst"),
    *("forTint", "againstTint", "track", "well", "alarm", "overAlarm"),
)
FAMILIES: Final = {"display": "Literata, Georgia, serif", "prose": "Georgia, serif", "plain": "system-ui, sans-serif"}
"""What stands in for each family where a browser does not load it."""
QUERIES: Final = {
    "night": "(prefers-color-scheme: dark)",
    "black on white": "(prefers-contrast: more)",
    "white on black": "(prefers-contrast: more) and (prefers-color-scheme: dark)",
}


def palettes() -> Mapping[str, Mapping[str, str]]:
    """Return the colours of each theme by name."""
    text = (QML / "Theme" / "Palettes.qml").read_text(encoding="utf-8")
    found: Mapping[str, Mapping[str, str]] = json.loads(text[text.index("({") + 1 : text.rindex("})") + 1])
    return found


def css() -> str:
    """Return the style sheet of colours, families and marks."""
    themes = palettes()
    paper = _colours(themes["paper"])
    scheme = ["color-scheme: light dark;", *paper, *_families(), f"--mark-corner: {_corner()}%;"]
    queries = [f"@media {query} {{\n{_root(_colours(themes[name]), 2)}\n}}" for name, query in QUERIES.items()]
    printed = _colours({**themes["paper"], "surface": "#FFFFFF"})
    return "\n".join([_root(scheme), *queries, f"@media print {{\n{_root(['color-scheme: light;', *printed], 2)}\n}}", ""])


def _root(lines: list[str], indent: int = 0) -> str:
    space = " " * indent
    return f"{space}:root {{\n{space}  {' '.join(lines)}\n{space}}}"


def _colours(palette: Mapping[str, str]) -> list[str]:
    return [f"--{re.sub('[A-Z]', lambda capital: '-' + capital[0].lower(), name)}: {palette[name]};" for name in COLOURS]


def _families() -> list[str]:
    theme = (QML / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    named = {role: re.search(rf'string {role}: "([^"]+)"', theme) for role in FAMILIES}
    return [f'--{role}: "{found[1]}", {FAMILIES[role]};' for role, found in named.items() if found]


def _corner() -> int:
    """Return the radius of a square mark's corners, in percent of its width."""
    mark = (QML / "Controls" / "Mark.qml").read_text(encoding="utf-8")
    size, corner = re.search(r"size: (\d+) \* Theme.u", mark), re.search(r": (\d+) \* Theme.u\n", mark[mark.index("radius:") :])
    if not size or not corner:
        message = "Mark.qml no longer says how large a mark and its corners are"
        raise ValueError(message)
    return round(100 * int(corner[1]) / int(size[1]))


if __name__ == "__main__":
    TARGET.write_text(css(), encoding="utf-8")
