"""The event that a session belongs to."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Event:
    """Its name and its logo as PNG, empty where there is none."""

    name: str = ""
    logo: bytes = b""


NO_EVENT: Final = Event()
