"""Keeps pages that differ by nothing but the token of their form: making one takes longer than everything else about a request."""

import secrets
from collections.abc import Callable, Hashable
from typing import Final

_MOST: Final = 200
"""Pages: each kind in each language, order and state of the session."""


class PageCache:
    """Pages by everything that they depend on."""

    def __init__(self) -> None:
        self._mark = secrets.token_hex(16)
        self._pages: dict[Hashable, str] = {}

    def get(self, key: Hashable, render: Callable[[str], str], token: str = "") -> str:
        """Return the page with this token. `render` makes one that has its argument where the token belongs."""
        page = self._pages.get(key)
        if page is None:
            if len(self._pages) >= _MOST:
                self._pages.clear()
            page = self._pages[key] = render(self._mark)
        return page.replace(self._mark, token)
