"""The schema of `pack.toml`."""

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Final

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kiosk.domain.debate import PicturePart
from kiosk.domain.text import count_letters
from kiosk.packs.characters import unwanted_characters
from kiosk.packs.file_names import is_reserved
from kiosk.packs.labels import LABEL_LETTERS
from kiosk.settings.addresses import ADDRESS_RULE, is_https_address

_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ID_LETTERS: Final = 60
MAX_ALT_LETTERS: Final = 300
"""Screen readers read all of it at once."""
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def is_language(code: str) -> bool:
    """Return whether this is a BCP 47 code, which also makes it a safe file name."""
    return _LANGUAGE.fullmatch(code) is not None and not is_reserved(code)


def _rule(is_valid: Callable[[Any], bool]) -> AfterValidator:
    """Reject values that are not valid. `EXPECTED` says what belongs there instead."""

    def validate(value: object) -> object:
        if not is_valid(value):
            raise ValueError
        return value

    return AfterValidator(validate)


def _is_id(value: str) -> bool:
    return _ID.fullmatch(value) is not None and len(value) <= _ID_LETTERS and not is_reserved(value)


def _is_label(value: str) -> bool:
    fits = bool(value.strip()) and count_letters(value) <= LABEL_LETTERS and "\n" not in value
    return fits and not any(unwanted_characters(value))


def _is_alt_text(value: str) -> bool:
    fits = bool(value.strip()) and count_letters(value) <= MAX_ALT_LETTERS and "\n" not in value
    return fits and not any(unwanted_characters(value))


def _are_distinct(values: list[str]) -> bool:
    return len({value.casefold() for value in values}) == len(values)


Language = Annotated[str, _rule(is_language)]
Address = Annotated[str, _rule(is_https_address)]
Label = Annotated[str, _rule(_is_label), AfterValidator(str.strip)]
AltText = Annotated[str, _rule(_is_alt_text), AfterValidator(str.strip)]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class Labels(_Strict):
    """Labels of the two sides, if the headings do not start with them."""

    for_: Label = Field(alias="for")
    against: Label


class WatchFiles(_Strict):
    """The video section. `media` finds the files."""

    video: str | None = None
    captions: str | None = None
    url: Address | None = None


class PictureFiles(_Strict):
    """The pictures' files. `pictures` reads them."""

    common_ground: str | None = None
    for_: str | None = Field(default=None, alias="for")
    against: str | None = None


class AltTexts(_Strict):
    """What the pictures show, in one language."""

    common_ground: AltText | None = None
    for_: AltText | None = Field(default=None, alias="for")
    against: AltText | None = None


class Manifest(_Strict):
    """The whole of `pack.toml`."""

    id: Annotated[str, _rule(_is_id)]
    languages: Annotated[list[Language], Field(min_length=1), _rule(_are_distinct)]
    online_url: Address
    logo: str | None = None
    watch: WatchFiles = WatchFiles()
    labels: dict[Language, Labels] = {}
    pictures: PictureFiles = PictureFiles()
    alt_text: dict[Language, AltTexts] = {}


EXPECTED: Final[Mapping[tuple[str, ...], str]] = {
    ("id",): 'an id of small letters, digits and hyphens, like "my-debate"',
    ("languages",): 'a list of languages, each once, like ["en", "es"]',
    ("languages", "*"): 'a language code like "en" or "pt-BR"',
    ("online_url",): ADDRESS_RULE,
    ("logo",): "the name of a PNG or SVG file in the folder",
    ("watch",): "a table [watch]",
    ("watch", "video"): "the name of a file in the folder",
    ("watch", "captions"): "the name of a file in the folder",
    ("watch", "url"): ADDRESS_RULE,
    ("labels",): "a table a language, like [labels.en]",
    ("labels", "*"): 'a language with for = "…" and against = "…"',
    ("labels", "*", "for"): f"a name of 1 to {LABEL_LETTERS} letters",
    ("labels", "*", "against"): f"a name of 1 to {LABEL_LETTERS} letters",
    ("pictures",): "a table [pictures]",
    ("alt_text",): "a table a language, like [alt_text.en]",
    ("alt_text", "*"): "a language with a text for each picture",
    **{("pictures", part): "the name of a JPEG, PNG or WebP file in the folder" for part in PicturePart},
    **{("alt_text", "*", part): f"what the picture shows, in 1 to {MAX_ALT_LETTERS} letters" for part in PicturePart},
}
"""What belongs at each path. `*` is any language or list index."""
