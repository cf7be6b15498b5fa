"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Any, Final

import typer

_MIN_PIXELS: Final = 320
_MAX_PIXELS: Final = 16384


def _parse_size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not all(part.isascii() and part.isdigit() and _MIN_PIXELS <= int(part[:6]) <= _MAX_PIXELS for part in (width, height)):
        message = f"'{text}' is not a size such as 1920x1080, {_MIN_PIXELS} to {_MAX_PIXELS} each way."
        raise typer.BadParameter(message)
    return int(width), int(height)


Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="The folder for database, settings and log.")]
Size = Annotated[Any, typer.Option("--size", metavar="WxH", parser=_parse_size, help="Width and height in pixels, such as 1920x1080.")]
Screen = Annotated[
    str | None,
    typer.Option("--screen", metavar="NAME", help="The screen to show it on, such as HDMI-1. 'goodfaith doctor' lists them."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]
Language = Annotated[str | None, typer.Option("--language", metavar="L", help="A language code, such as 'en'.")]
SessionName = Annotated[str, typer.Argument(metavar="SESSION", help="The name or id of a session, or 'latest'.")]
DebateName = Annotated[str | None, typer.Option("--debate", metavar="ID|FOLDER", help="The id or folder of a debate.")]
