"""Where and how large a window opens. Imports nothing of Qt, so that commands can build it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`size` in pixels, None for a full screen; `screen` is the name of a screen, '' for that of the settings or the primary one."""

    size: tuple[int, int] | None = None
    screen: str = ""
