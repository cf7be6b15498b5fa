"""Converts the inline content of a paragraph to plain text, and to markup for Qt's StyledText and reportlab's Paragraph."""

import html
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from markdown_it.token import Token

from kiosk.packs.characters import unwanted_characters
from kiosk.packs.problems import Findings, printable

_TAGS: Final = {"em_open": "<i>", "em_close": "</i>", "strong_open": "<b>", "strong_close": "</b>"}
_BREAKS: Final = {"softbreak", "hardbreak"}
_FOREIGN: Final = {
    "link_open": ("a link to", "href"),
    "image": ("an image", "src"),
    "html_inline": ("HTML", ""),
    "code_inline": ("code in backticks", ""),
}
_WHITESPACE: Final = str.maketrans("\t\n\r\f\v", "     ")


def flatten_inline(file: str, token: Token, findings: Findings) -> tuple[str, str]:
    """Return text and markup of an inline token. Anything but text is reported by line; its words stay."""
    text: list[str] = []
    markup: list[str] = []
    reported = {name for _, name in unwanted_characters(token.content)}
    for (child, line), (following, _) in pairwise((*_children(token), (Token("text", "", 0), 0))):
        if child.type in _TAGS:
            markup.append(_TAGS[child.type])
            continue
        if child.type == "link_open" and following.content.startswith("^"):
            findings.add_problem(file, line, f"a footnote [{printable(following.content)}]", "the source in the sentence, in brackets")
        elif child.type in _FOREIGN:
            name, attribute = _FOREIGN[child.type]
            findings.add_problem(file, line, f"{name} {printable(str(child.attrs.get(attribute, child.content)))}", "text only")
        for name in {name for _, name in unwanted_characters(child.content)} - reported:  # written as an entity such as `&#x202e;`
            findings.add_problem(file, line, name, "text without it")
        words = " " if child.type in _BREAKS else child.content.translate(_WHITESPACE)
        text.append(words)
        markup.append(html.escape(words, quote=False).replace('"', "&quot;"))
    return "".join(text), "".join(markup)


def _children(token: Token) -> Iterator[tuple[Token, int]]:
    line = token.map[0] + 1 if token.map else 1
    for child in token.children or ():
        yield child, line
        line += 1 if child.type in _BREAKS else child.content.count("\n")
