"""Patterns of `regex` that are compiled when they are first used: no start of the kiosk waits for the tables of Unicode."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import regex


class LazyPattern:
    """Stands in for a compiled pattern. Loads `regex` and compiles the pattern on first use."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> "regex.Pattern[str]":
        import regex  # noqa: PLC0415 - see above

        return regex.compile(self._pattern)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - its methods
        return getattr(self._compiled, name)
