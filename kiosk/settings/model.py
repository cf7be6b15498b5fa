"""The settings of the organiser, in one readable TOML file."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from kiosk.errors import KnownError
from kiosk.settings.addresses import ADDRESS_RULE, is_https_address
from kiosk.settings.toml_lines import line_of, line_of_error

LAST_GOOD: Final = "settings.last-good.toml"
_TIME_OF_DAY: Final = "^([01][0-9]|2[0-3]):[0-5][0-9]$"

Language = Annotated[str, Field(pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""A BCP 47 code."""


def _https_address(url: str) -> str:
    if not is_https_address(url):
        message = f"not {ADDRESS_RULE}"
        raise ValueError(message)
    return url


class Settings(BaseModel):
    """Every key is optional; the defaults suit a booth."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    debate: str | None = None
    """The id of the debate of a new session; by default the first one."""

    language: Language | None = None
    """The language a visit starts in; by default the debate's first one."""
    languages: list[Language] | None = None
    """The languages visitors may switch to; by default all."""
    theme: Literal["paper", "night", "black on white", "white on black"] = "paper"
    text_size: Annotated[int, Field(ge=0, le=3)] = 0
    keyboard: Literal["usual", "abc"] = "usual"
    """The layout: that of the language, or alphabetical."""
    reduce_motion: bool = False
    low_reach: bool = False
    """Everything needed is in the lower half of the screen."""
    screen: Annotated[str, Field(min_length=1)] | None = None
    """The screen the kiosk covers, by the name the system gives it, such as 'HDMI-1'; by default the primary one."""
    screen_inches: Annotated[float, Field(ge=5, le=120)] | None = None
    """The diagonal, from which the real size of a letter follows; None while unknown."""
    screen_asked: bool = False
    """Whether the organiser was asked for `screen_inches`, which happens once."""
    sound: Literal["off", "on", "headphones"] = "on"
    speech_rate: Annotated[int, Field(ge=80, le=250)] = 125
    """Words a minute at which reading aloud starts."""

    idle_seconds: Annotated[int, Field(ge=60, le=3600)] = 60
    """Time without a touch on a short page; long pages get more, by their words."""
    warning_seconds: Annotated[int, Field(ge=30, le=300)] = 30
    thanks_seconds: Annotated[int, Field(ge=10, le=300)] = 30
    opens_at: Annotated[str, Field(pattern=_TIME_OF_DAY)] | None = None
    """Local time such as '09:00'; with `closes_at` the hours outside which the kiosk is dark."""
    closes_at: Annotated[str, Field(pattern=_TIME_OF_DAY)] | None = None

    event_name: Annotated[str, Field(max_length=60, pattern=r"^[^\x00-\x1f\x7f]+$")] | None = None
    """The event's own name, on the first screen, pages and slides."""
    online_url: Annotated[str, AfterValidator(_https_address)] | None = None
    """Replaces the address in the pack."""
    printer: str | None = None
    """A print queue; by default the system's."""
    paper: Literal["printer", "A4", "Letter"] = "printer"
    copies: Annotated[int, Field(ge=1, le=20)] = 1
    print_at_close: bool = False
    csv_separator: Literal["language", "comma", "semicolon"] = "language"
    """What separates the fields of the CSV; by default what spreadsheets in the report's language expect."""

    publish_reasons: Literal["after review", "at once"] = "after review"
    unfinished_reasons: Literal["discard", "keep"] = "discard"
    """What becomes of the words of a visitor who leaves before voting. Kept ones are reviewed like others and are no vote."""
    small_group: Annotated[int, Field(ge=3, le=20)] = 5
    """Results of smaller groups are not shown. What was in force when people voted is kept to: for them it can only rise."""
    keep_reasons_days: Annotated[int, Field(ge=1, le=3650)] = 30
    """Reasons are deleted this many days after their session was closed, later if the kiosk was off for long; counts stay."""
    second_copy: Annotated[str, Field(min_length=1)] | None = None
    """A folder, on a stick for example, for a copy of the database that is kept up to date."""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a settings file; return the defaults if it does not exist.

        Raises:
            KnownError: the file cannot be read, or a line of it cannot be used; the message names file, line and key.
        """
        try:
            text = path.read_text(encoding="utf-8-sig")
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError) as error:
            message = f"The settings {path} cannot be read ({error}). Votes are kept; fix or remove the file."
            raise KnownError(message) from error
        try:
            return cls.model_validate(tomllib.loads(text))
        except ValidationError as error:
            raise KnownError(_error_message(path, text, error)) from error
        except (ValueError, RecursionError) as error:
            message = f"{path}:{line_of_error(text, str(error))}: not valid TOML ({error}). Votes are kept; fix or remove the file."
            raise KnownError(message) from error

    @classmethod
    def in_force(cls, path: Path, write: Callable[[Path, bytes], None]) -> tuple[Self, str]:
        """Return the settings a kiosk starts with, and what is wrong with the file or ''.

        A valid file is copied beside it. While the file is invalid, the settings of that copy apply, or the defaults.
        `write` replaces a file atomically.
        """
        last_good = path.with_name(LAST_GOOD)
        try:
            settings = cls.load(path)
        except KnownError as error:
            try:
                if last_good.exists():
                    return cls.load(last_good), f"{error} Until then the previous settings stay in use."
            except (KnownError, OSError):
                pass  # only the file that the organiser edits is reported
            return cls(), f"{error} Until then the default settings are used."
        text = path.read_bytes() if path.exists() else b""
        if (last_good.read_bytes() if last_good.exists() else b"") != text:
            try:
                write(last_good, text)
            except KnownError as error:
                return settings, str(error)
        return settings, ""

    @classmethod
    def change(cls, path: Path, values: Mapping[str, object], write: Callable[[Path, bytes], None]) -> Self:
        """Change some keys, None to reset one to its default. Keep the rest of the file and its comments.

        `write` replaces a file atomically. Return the changed settings.

        Raises:
            KnownError: the file or a value cannot be used, or it cannot be written; the file is as it was.
        """
        import tomlkit  # noqa: PLC0415 - no start of the kiosk waits for it

        cls.load(path)
        document = tomlkit.parse(path.read_text(encoding="utf-8-sig") if path.exists() else "")
        for key, value in values.items():
            document.pop(key, None) if value is None else document.update({key: value})
        text = tomlkit.dumps(document)
        try:
            changed = cls.model_validate(document.unwrap())
        except ValidationError as error:
            raise KnownError(_error_message(path, text, error)) from error
        write(path, text.encode())
        return changed


def _error_message(path: Path, text: str, error: ValidationError) -> str:
    detail = error.errors(include_url=False)[0]
    key = ".".join(str(part) for part in detail["loc"])
    more = error.error_count() - 1
    found = (
        "an unknown key" if detail["type"] == "extra_forbidden" else f"{detail['input']!r}; {detail['msg'][0].lower()}{detail['msg'][1:]}"
    )
    also = f" {more} more like it." if more else ""
    return f"{path}:{line_of(text, detail['loc'])}: {key} is {found}.{also} Votes are kept; correct the line or remove it."
