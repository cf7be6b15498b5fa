"""Builds the debate as a plain web page, the alternative to Goodfaith in a kiosk browser.

As light as such a page can be: one script that turns pages, no pictures, system fonts.
"""

from html import escape
from typing import Final

from kiosk.domain.debate import Case, DebateText, Side

TABS: Final = ("ground", "arguments", "reading", "watch", "vote")
_STYLE: Final = """
html, body { margin: 0; background: #FAF6EE; color: #171A21; font: 30px/1.4 sans-serif; cursor: none; overflow: hidden }
section { display: none; position: absolute; inset: 0; padding: 150px 90px 60px; overflow: hidden }
section.on { display: block }
#attract { padding-top: 84px; border-bottom: 26px solid #0A526D }
h1 { font: 600 108px/1 serif; margin: 30px 0 }
h2 { font: 600 60px/1.1 serif; margin: 0 0 24px }
nav { display: none; position: absolute; top: 40px; left: 100px }
nav.on { display: block }
nav button { position: absolute; width: 220px; height: 70px; font-size: 28px }
.begin { position: absolute; left: 90px; bottom: 100px; width: 700px; height: 148px; font-size: 60px; background: #171A21; color: #FAF6EE }
"""
_SCRIPT: Final = """
function show(name) {
  for (const s of document.querySelectorAll('section')) s.classList.toggle('on', s.id === name);
  document.querySelector('nav').classList.toggle('on', name !== 'attract');
}
"""


def tab_centre(number: int) -> tuple[int, int]:
    """Return the centre of a tab's button in pixels."""
    return 100 + 240 * number + 110, 75


def build_page(text: DebateText) -> str:
    """Return the whole debate as one HTML document."""
    cases = [text.cases[side] for side in Side]
    headings = "".join(f"<p>{escape(case.heading)}</p>" for case in cases)
    attract = f"<p>{escape(text.tagline)}</p><h1>{escape(text.question)}</h1>{headings}<button class=begin>Tap to begin</button>"
    contents = {
        "ground": _titled(text.common_ground_heading, _list(text.facts)),
        "arguments": "".join(_short(case) for case in cases),
        "reading": "".join(_titled(case.argument_heading, "".join(f"<p>{block.markup}</p>" for block in case.argument)) for case in cases),
        "watch": _titled(text.watch.heading, f"<p>{escape(text.watch.caption)}</p>") if text.watch else _titled("Watch", ""),
        "vote": _titled(text.proposition_heading, f"<p>{escape(text.proposition)}</p>{headings}"),
    }
    sections = "".join(f"<section id={name}>{contents[name]}</section>" for name in TABS)
    buttons = "".join(
        f"<button style='left:{240 * number}px' onclick=\"show('{name}')\">{name}</button>" for number, name in enumerate(TABS)
    )
    first = f"<section id=attract class=on onclick=\"show('ground')\">{attract}</section>"
    head = f"<meta charset=utf-8><title>{escape(text.question)}</title><style>{_STYLE}</style><script>{_SCRIPT}</script>"
    return f"<!doctype html><html lang={text.language}><head>{head}</head><body>{first}{sections}<nav>{buttons}</nav></body></html>"


def _short(case: Case) -> str:
    return _titled(case.heading, _list(case.points))


def _titled(heading: str, content: str) -> str:
    return f"<h2>{escape(heading)}</h2>{content}"


def _list(lines: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
