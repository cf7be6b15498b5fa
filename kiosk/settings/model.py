"""The settings of the organiser, in one readable TOML file."""

import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final, Literal, Self

from kiosk.errors import KnownError
from kiosk.settings.addresses import ADDRESS_RULE, is_https_address
from kiosk.settings.rules import InvalidValueError, check, choice, number, shorten, switch, text, texts, whole_number
from kiosk.settings.toml_lines import line_of, line_of_error

LAST_GOOD: Final = "settings.last-good.toml"
_TIME: Final = ("a time of day like '09:00'", "([01][0-9]|2[0-3]):[0-5][0-9]")
_LANGUAGE: Final = ("a language code like 'en' or 'pt-BR'", "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""A BCP 47 code."""
_NOT_EMPTY: Final = ("a text that is not empty", r"[\s\S]+")
_NAME: Final = ("a text of 1 to 60 letters in one line", r"[^\x00-\x1f\x7f]{1,60}")

Theme = Literal["paper", "night", "black on white", "white on black"]
Keyboard = Literal["usual", "abc"]
Sound = Literal["off", "on", "headphones"]
Paper = Literal["printer", "A4", "Letter"]
Separator = Literal["language", "comma", "semicolon"]
Publishing = Literal["after review", "at once"]
Unfinished = Literal["discard", "keep"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Every key is optional; the defaults suit a booth."""

    debate: str | None = text()
    """The id of the debate of a new session; by default the first one."""

    language: str | None = text(*_LANGUAGE)
    """The language a visit starts in; by default the debate's first one."""
    languages: list[str] | None = texts(*_LANGUAGE)
    """The languages visitors may switch to; by default all."""
    theme: Theme = choice("paper", Theme)
    text_size: int = whole_number(0, 0, 3)
    keyboard: Keyboard = choice("usual", Keyboard)
    """The layout: that of the language, or alphabetical."""
    reduce_motion: bool = switch()
    low_reach: bool = switch()
    """Everything needed is in the lower half of the screen."""
    screen: str | None = text(*_NOT_EMPTY)
    """The screen the kiosk covers, by the name the system gives it, such as 'HDMI-1'; by default the primary one."""
    screen_inches: float | None = number(5, 120)
    """The diagonal, from which the real size of a letter follows; None while unknown."""
    screen_asked: bool = switch()
    """Whether the organiser was asked for `screen_inches`, which happens once."""
    sound: Sound = choice("on", Sound)
    """Of reading aloud, of videos, and, only if it is on, at the end of a lesson's time."""
    speech_rate: int = whole_number(125, 80, 250)
    """Words a minute at which reading aloud starts."""

    idle_seconds: int = whole_number(60, 60, 3600)
    """Time without a touch on a short page; long pages get more, by their words."""
    warning_seconds: int = whole_number(30, 30, 300)
    thanks_seconds: int = whole_number(30, 10, 300)
    opens_at: str | None = text(*_TIME)
    """Local time such as '09:00'; with `closes_at` the hours outside which the kiosk is dark."""
    closes_at: str | None = text(*_TIME)

    event_name: str | None = text(*_NAME)
    """The event's own name, on the first screen, pages and slides."""
    online_url: str | None = text(ADDRESS_RULE, is_valid=is_https_address)
    """Replaces the address in the pack."""
    printer: str | None = text()
    """A print queue; by default the system's."""
    paper: Paper = choice("printer", Paper)
    copies: int = whole_number(1, 1, 20)
    print_at_close: bool = switch()
    csv_separator: Separator = choice("language", Separator)
    """What separates the fields of the CSV; by default what spreadsheets in the report's language expect."""

    publish_reasons: Publishing = choice("after review", Publishing)
    unfinished_reasons: Unfinished = choice("discard", Unfinished)
    """What becomes of the words of a visitor who leaves before voting. Kept ones are reviewed like others and are no vote."""
    small_group: int = whole_number(5, 3, 20)
    """Results of smaller groups are not shown. What was in force when people voted is kept to: for them it can only rise."""
    keep_reasons_days: int = whole_number(30, 1, 3650)
    """Reasons are deleted this many days after their session was closed, later if the kiosk was off for long; counts stay."""
    second_copy: str | None = text(*_NOT_EMPTY)
    """A folder, on a stick for example, for a copy of the database that is kept up to date."""

    @classmethod
    def names(cls) -> tuple[str, ...]:
        return tuple(field.name for field in fields(cls))

    def changed_values(self, exclude: Collection[str] = ()) -> dict[str, Any]:
        """Return the values that are not the defaults, by key."""
        return {
            field.name: value
            for field in fields(self)
            if field.name not in exclude and (value := getattr(self, field.name)) != field.default
        }

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
            values = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            message = f"{path}:{line_of_error(text, str(error))}: not valid TOML ({error}). Votes are kept; fix or remove the file."
            raise KnownError(message) from error
        return cls._from_values(path, text, values)

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
        changed = cls._from_values(path, text, document.unwrap())
        write(path, text.encode())
        return changed

    @classmethod
    def _from_values(cls, path: Path, text: str, values: Mapping[str, object]) -> Self:
        """Return the settings with these values of a file. Raises KnownError."""
        checked, errors = check(cls, values)
        if errors:
            raise KnownError(_error_message(path, text, errors))
        return cls(**checked)


def _error_message(path: Path, text: str, errors: Sequence[InvalidValueError]) -> str:
    first, *others = errors
    key = shorten(".".join(map(str, first.path)))
    also = f" {len(others)} more like it." if others else ""
    return f"{path}:{line_of(text, first.path)}: {key} is {first}.{also} Votes are kept; correct the line or remove it."
