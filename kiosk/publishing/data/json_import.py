"""Reads what `json_export` of any kiosk has written, for a combined report. Trusts nothing in it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.first_vote import NO_FIRST_VOTE, FirstVoteDisclosure
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import FirstVote, Split
from kiosk.domain.text import clean
from kiosk.errors import KnownError
from kiosk.publishing.data.json_export import FORMAT, JSON_KEYS, READABLE, VERSION
from kiosk.services.session_results import DebateInfo, SessionResults
from kiosk.system.regular_file import read_regular

_MAX_BYTES: Final = 64 * 1024 * 1024
"""A day with 10,000 reasons is four million."""
_SHOWN_LETTERS: Final = 40
_Model = TypeVar("_Model", bound=BaseModel)

Count = Annotated[int, Field(ge=0, le=10**9, strict=True)]
Day = Annotated[date, Field(strict=True)]
Switch = Annotated[bool, Field(strict=True)]
Words = Annotated[str, AfterValidator(clean), Field(min_length=1)]


class _Record(BaseModel):
    """Unknown keys are those of a later version."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Split(_Record):
    for_: Annotated[Count, Field(alias="for")]
    against: Count
    unsure: Count = 0


class _FlowCell(_Record):
    opening: Stance
    final: Stance
    votes: Count

    @property
    def key(self) -> tuple[Stance, Side | None]:
        return self.opening, None if self.final is Stance.UNSURE else Side(self.final.value)


class _Moves(_Record):
    stayed: Count
    changed: Count
    decided: Count
    unsure: Count = 0


class _FirstVotes(_Record):
    for_: Annotated[Count, Field(alias="for")]
    unsure: Count
    against: Count


class _FirstVote(_Record):
    held_back: Switch
    votes: _FirstVotes | None
    swing: Annotated[int, Field(ge=-100, le=100, strict=True)] | None


class _Labels(_Record):
    for_: Annotated[Words, Field(alias="for")]
    against: Words


class _Debate(_Record):
    id: str
    fingerprint: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    question: Words
    proposition: Words
    labels: _Labels


class _Session(_Record):
    """Fields are called as in `SessionResults`.

    Earlier versions did not write `adds_up`, `held_back` and `first_vote`. Sessions without 'Still not sure' have no key about it.
    """

    model_config = ConfigDict(alias_generator=lambda name: JSON_KEYS.get(name, name))

    session_id: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    session_name: Words
    mode: Mode
    state: Literal["closed", "open", "rehearsal"]
    opened_on: Day
    closed_on: Day | None
    debate: _Debate
    visits: Count
    votes: Count
    screen_votes: Count
    small_group: Annotated[int, Field(ge=3, le=20)]
    asked_opening: Switch
    adds_up: Switch = True
    split: _Split | None
    flow: list[_FlowCell] | None
    moves: _Moves | None
    without_opening: Count | None
    held_back: Switch = False
    first_vote: _FirstVote | None = None
    still_unsure: Switch = False

    @field_validator("flow")
    @classmethod
    def _each_cell_once(cls, flow: list[_FlowCell] | None) -> list[_FlowCell] | None:
        if flow and len({(cell.opening, cell.final) for cell in flow}) < len(flow):
            message = "the votes of one group are in it twice"
            raise ValueError(message)
        return flow

    @model_validator(mode="after")
    def _closed_after_it_was_opened(self) -> Self:
        if self.closed_on and self.closed_on < self.opened_on:
            message = f"it was closed on {self.closed_on}, before it was opened on {self.opened_on}; set that kiosk's clock, reopen, end it"
            raise ValueError(message)
        return self

    def to_results(self) -> SessionResults:
        same = {field.name: getattr(self, field.name) for field in fields(SessionResults) if field.name in type(self).model_fields}
        labels = {Side.FOR: self.debate.labels.for_, Side.AGAINST: self.debate.labels.against}
        converted = {
            "closed_on": self.closed_on if self.state == "closed" else None,
            "rehearsal": self.state == "rehearsal",
            "debate": DebateInfo(**dict(self.debate) | {"labels": labels}),
            "split": self.split and Split(**dict(self.split)),
            "flow": None if self.flow is None else Flow({cell.key: cell.votes for cell in self.flow if cell.votes}),
            "moves": self.moves and Moves(**dict(self.moves)),
            "first_vote": self._first_vote(),
        }
        return SessionResults(**same | converted)

    def _first_vote(self) -> FirstVoteDisclosure:
        first = self.first_vote
        if first is None:
            return NO_FIRST_VOTE
        votes = None if first.votes is None else FirstVote(**dict(first.votes))
        return FirstVoteDisclosure(votes, first.swing, first.held_back)


class _Header(_Record):
    format: str = ""
    version: int = 0


class _File(_Record):
    sessions: Annotated[list[_Session], Field(min_length=1)]


def read(path: Path) -> list[SessionResults]:
    """Return the sessions of an export.

    Raises:
        KnownError: the file cannot be read, is no export of this program, or was written by a newer version.
    """
    return _read(_read_bytes(path), path)


def read_document(document: Mapping[str, object], source: str) -> list[SessionResults]:
    """Return the sessions of an export that came from `source` instead of a file. Raises KnownError as `read` does."""
    try:
        content = json.dumps(document).encode()
    except (ValueError, TypeError, RecursionError) as error:
        raise _rejection(Path(source), type(error).__name__) from error
    if len(content) > _MAX_BYTES:
        raise _rejection(Path(source), "it is too large for a summary")
    return _read(content, Path(source))


def _read(content: bytes, path: Path) -> list[SessionResults]:
    header = _parse(_Header, content, path)
    if header.format != FORMAT:
        raise _rejection(path, "it is no summary of a kiosk")
    if header.version not in READABLE:
        raise _rejection(path, f"it is of version {header.version} and this program reads versions up to {VERSION}")
    sessions = _parse(_File, content, path).sessions
    _check_keys(content, path)
    return [session.to_results() for session in sessions]


def _read_bytes(path: Path) -> bytes:
    try:
        content = read_regular(path, _MAX_BYTES + 1)
    except OSError as error:
        raise _rejection(path, error.strerror or str(error)) from error
    if len(content) > _MAX_BYTES:
        raise _rejection(path, "it is too large for a summary")
    return content.removeprefix(b"\xef\xbb\xbf")


def _check_keys(content: bytes, path: Path) -> None:
    """Refuse a file with a key that is there twice: programs differ in which of the two they believe."""

    def check(pairs: Sequence[tuple[str, Any]]) -> None:
        (key, count), *_ = Counter(key for key, _ in pairs).most_common(1) or [("", 0)]
        if count > 1:
            raise _rejection(path, f"the key {key[:_SHOWN_LETTERS]!a} is in it twice")

    try:
        json.loads(content, object_pairs_hook=check)
    except (ValueError, RecursionError) as error:
        raise _rejection(path, str(error)) from error


def _parse(model: type[_Model], content: bytes, path: Path) -> _Model:
    try:
        return model.model_validate_json(content)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        location = ".".join(str(part) for part in detail["loc"])
        raise _rejection(path, f"{location}: {detail['msg']}" if location else detail["msg"]) from error


def _rejection(path: Path, reason: str) -> KnownError:
    return KnownError(
        f"The export '{path}' cannot be used ({reason}). Nothing was written; export that session again with 'goodfaith report'."
    )
