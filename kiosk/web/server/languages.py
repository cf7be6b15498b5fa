"""Chooses the language of a page by what a browser asks for."""

from collections.abc import Collection
from typing import Final

_MOST_LETTERS: Final = 500
_MOST_TAGS: Final = 20


def negotiate(accept: str, available: Collection[str], default: str) -> str:
    """Return the language that `accept`, an Accept-Language header (RFC 9110), likes best, or the default.

    A tag also matches a language with fewer or more subtags: 'es-MX' is served with 'es', and 'pt' with 'pt-BR'.
    """
    wanted = sorted(_ranges(accept[:_MOST_LETTERS]), key=lambda each: -each[1])
    for tag, quality in wanted[:_MOST_TAGS]:
        if quality > 0 and (found := _match(tag, available)):
            return found
    return default


def _ranges(accept: str) -> list[tuple[str, float]]:
    found = []
    for part in accept.split(","):
        tag, _, parameter = part.strip().partition(";")
        try:
            quality = float(parameter.strip().removeprefix("q=") or 1) if parameter else 1.0
        except ValueError:
            quality = 0.0
        if tag.strip():
            found.append((tag.strip().lower(), quality))
    return found


def _match(tag: str, available: Collection[str]) -> str | None:
    by_tag = {language.lower(): language for language in available}
    base = tag.partition("-")[0]
    relatives = (language for key, language in by_tag.items() if key.partition("-")[0] == base)
    return by_tag.get(tag) or by_tag.get(base) or next(relatives, None)
