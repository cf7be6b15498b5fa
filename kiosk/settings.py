"""What the organiser set, in one readable TOML file of the data folder."""

import tomllib
from pathlib import Path
from typing import Annotated, Final, Literal, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from kiosk.errors import KnownError
from kiosk.toml_lines import line_of, line_of_error

FILE: Final = "settings.toml"


def _secure(url: str) -> str:
    if urlsplit(url).scheme != "https" or not urlsplit(url).hostname:
        message = "not an address that begins with https://"
        raise ValueError(message)
    return url


class Settings(BaseModel):
    """Every key is optional; these defaults are a booth's. Times are in seconds."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    debate: str | None = None
    """The debate of a new session, by its id; the first there is without one."""
    language: str | None = None
    """A language of the debate; its first one without."""
    theme: Literal["paper", "night"] = "paper"
    text_size: Annotated[int, Field(ge=0, le=3)] = 0
    idle_seconds: Annotated[int, Field(ge=60, le=3600)] = 60
    """Patience on a short page; long ones get more, by the words on them."""
    warning_seconds: Annotated[int, Field(ge=30, le=300)] = 30
    thanks_seconds: Annotated[int, Field(ge=10, le=300)] = 30
    printer: str | None = None
    """A print queue; the system's default one without."""
    online_url: Annotated[str, AfterValidator(_secure)] | None = None
    """Replaces the pack's online address."""

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read a data folder's settings; the defaults where there is no file.

        Raises:
            KnownError: the file cannot be read, or a line of it cannot be used; named by file, line and key.
        """
        path = folder / FILE
        try:
            text = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError) as error:
            message = f"The settings {path} cannot be read ({error}). Votes are kept; mend or remove the file."
            raise KnownError(message) from error
        try:
            return cls.model_validate(tomllib.loads(text))
        except ValidationError as error:
            raise KnownError(_sentence(path, text, error)) from error
        except (ValueError, RecursionError) as error:
            message = f"{path}:{line_of_error(text, str(error))}: this is no TOML ({error}). Votes are kept; mend or remove the file."
            raise KnownError(message) from error


def _sentence(path: Path, text: str, error: ValidationError) -> str:
    detail = error.errors(include_url=False)[0]
    key = ".".join(str(part) for part in detail["loc"])
    more = error.error_count() - 1
    found = (
        "an unknown key" if detail["type"] == "extra_forbidden" else f"{detail['input']!r}; {detail['msg'][0].lower()}{detail['msg'][1:]}"
    )
    also = f" {more} more like it." if more else ""
    return f"{path}:{line_of(text, detail['loc'])}: {key} is {found}.{also} Votes are kept; correct the line or remove it."
