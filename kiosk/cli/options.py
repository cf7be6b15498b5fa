"""The options that several commands share."""

from pathlib import Path
from typing import Annotated, Any, Final

import typer

_SMALLEST: Final = 320
_LARGEST: Final = 16384


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not all(part.isascii() and part.isdigit() and _SMALLEST <= int(part[:6]) <= _LARGEST for part in (width, height)):
        message = f"'{text}' is not a size such as 1920x1080, {_SMALLEST} to {_LARGEST} each way."
        raise typer.BadParameter(message)
    return int(width), int(height)


Data = Annotated[Path | None, typer.Option("--data", metavar="DIR", help="Folder for database, settings and logs.")]
Size = Annotated[Any, typer.Option("--size", metavar="WxH", parser=_size, help="Width and height, as in 1920x1080.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
Language = Annotated[str | None, typer.Option("--language", metavar="L", help="Language code, as in 'en'.")]
SessionName = Annotated[str, typer.Argument(metavar="SESSION", help="A session's name, its id, or 'latest'.")]
DebateName = Annotated[str | None, typer.Option("--debate", metavar="ID|FOLDER", help="The debate to hold.")]
