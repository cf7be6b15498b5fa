"""What `pack.toml` may hold."""

import re
from typing import Annotated, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.domain.text import count_letters
from kiosk.packs.characters import unwanted_characters
from kiosk.packs.labels import LABEL_LETTERS
from kiosk.settings.addresses import ADDRESS_RULE, is_https_address

MANIFEST: Final = "pack.toml"
MAX_BYTES: Final = 64_000
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ID_LETTERS: Final = 60
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def is_language(code: str) -> bool:
    """Whether it has the form of a BCP 47 code, which also makes it a harmless file name."""
    return _LANGUAGE.fullmatch(code) is not None


def _must(condition: bool) -> None:  # noqa: FBT001 - reads as a sentence
    if not condition:
        raise ValueError


def _id(value: str) -> str:
    _must(_ID.fullmatch(value) is not None and len(value) <= _ID_LETTERS)
    return value


def _language(value: str) -> str:
    _must(is_language(value))
    return value


def _each_once(values: list[str]) -> list[str]:
    _must(len({value.casefold() for value in values}) == len(values))
    return values


def _address(value: str) -> str:
    _must(is_https_address(value))
    return value


def _label(value: str) -> str:
    _must(
        bool(value.strip())
        and count_letters(value) <= LABEL_LETTERS
        and "\n" not in value
        and not any(True for _ in unwanted_characters(value))
    )
    return value.strip()


Language = Annotated[str, AfterValidator(_language)]
Address = Annotated[str, AfterValidator(_address)]
Label = Annotated[str, AfterValidator(_label)]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Labels(_Strict):
    """Short names of the two sides, where a heading does not give them."""

    for_: Label = Field(alias="for")
    against: Label


class WatchFiles(_Strict):
    """Something to watch. Files are looked up by `media`."""

    video: str | None = None
    captions: str | None = None
    url: Address | None = None


class Manifest(_Strict):
    """The whole file."""

    id: Annotated[str, AfterValidator(_id)]
    languages: Annotated[list[Language], Field(min_length=1), AfterValidator(_each_once)]
    online_url: Address
    watch: WatchFiles = WatchFiles()
    labels: dict[Language, Labels] = {}


EXPECTED: Final = {
    ("id",): 'an id of small letters, digits and hyphens, like "my-debate"',
    ("languages",): 'a list of languages, each once, like ["en", "es"]',
    ("languages", "*"): 'a language code like "en" or "pt-BR"',
    ("online_url",): ADDRESS_RULE,
    ("watch",): "a table [watch]",
    ("watch", "video"): "the name of a file in the folder",
    ("watch", "captions"): "the name of a file in the folder",
    ("watch", "url"): ADDRESS_RULE,
    ("labels",): "a table a language, like [labels.en]",
    ("labels", "*"): 'a language with for = "…" and against = "…"',
    ("labels", "*", "for"): f"a name of 1 to {LABEL_LETTERS} letters",
    ("labels", "*", "against"): f"a name of 1 to {LABEL_LETTERS} letters",
}
"""What belongs in each place; `*` is any language or any place in a list."""
