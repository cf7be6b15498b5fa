"""Reads what `json_file` of any kiosk has written, for a report of several sessions. Trusts nothing in it."""

from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import Split
from kiosk.domain.text import clean
from kiosk.errors import KnownError
from kiosk.publishing.data.json_export import FORMAT, VERSION
from kiosk.services.session_results import SessionResults

_LARGEST: Final = 64 * 1024 * 1024
"""Bytes; a day with 10,000 reasons is four million."""
_Model = TypeVar("_Model", bound=BaseModel)

Count = Annotated[int, Field(ge=0, le=10**9, strict=True)]
Words = Annotated[str, AfterValidator(clean), Field(min_length=1)]


class _Part(BaseModel):
    """Keys it does not know are a later program's."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Split(_Part):
    for_: Annotated[Count, Field(alias="for")]
    against: Count

    @property
    def votes(self) -> Split:
        return Split(self.for_, self.against)


class _FlowCell(_Part):
    opening: Stance
    final: Side
    votes: Count


class _Moves(_Part):
    stayed: Count
    changed: Count
    decided: Count


class _Labels(_Part):
    for_: Annotated[Words, Field(alias="for")]
    against: Words


class _Debate(_Part):
    id: str
    fingerprint: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    question: Words
    proposition: Words
    labels: _Labels


class _Session(_Part):
    id: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    name: Words
    mode: Mode
    state: Literal["closed", "open", "rehearsal"]
    opened_on: date
    closed_on: date | None
    debate: _Debate
    visits: Count
    votes: Count
    touched: Count
    small_group: Annotated[int, Field(ge=3, le=20)]
    asked_opening: bool
    adds_up: bool = True
    """Earlier versions did not say."""
    split: _Split | None
    flow: list[_FlowCell] | None
    moves: _Moves | None
    without_opening: Count | None
    held_back: bool = False
    """Earlier programs showed everything and did not say so."""

    def figures(self) -> SessionResults:
        """The same as the rest of the program knows it."""
        return SessionResults(
            session_id=self.id,
            session=self.name,
            mode=self.mode,
            debate_id=self.debate.id,
            fingerprint=self.debate.fingerprint,
            question=self.debate.question,
            proposition=self.debate.proposition,
            labels={Side.FOR: self.debate.labels.for_, Side.AGAINST: self.debate.labels.against},
            opened_on=self.opened_on,
            closed_on=self.closed_on if self.state == "closed" else None,
            rehearsal=self.state == "rehearsal",
            small_group=self.small_group,
            asked_opening=self.asked_opening,
            visits=self.visits,
            touched=self.touched,
            votes=self.votes,
            split=self.split.votes if self.split else None,
            flow=Flow({(cell.opening, cell.final): cell.votes for cell in self.flow if cell.votes}) if self.flow is not None else None,
            moves=Moves(self.moves.stayed, self.moves.changed, self.moves.decided) if self.moves else None,
            without_opening=self.without_opening,
            held_back=self.held_back,
            adds_up=self.adds_up,
        )


class _Head(_Part):
    format: str = ""
    version: int = 0


class _File(_Part):
    sessions: Annotated[list[_Session], Field(min_length=1)]


def read(path: Path) -> list[SessionResults]:
    """The sessions of an export.

    Raises:
        KnownError: the file cannot be read, is none of ours, or is a newer program's.
    """
    content = _content(path)
    head = _parsed(_Head, content, path)
    if head.format != FORMAT:
        raise _refused(path, "it is no summary of a kiosk")
    if head.version != VERSION:
        raise _refused(path, f"it is of version {head.version} and this program reads version {VERSION}")
    return [session.figures() for session in _parsed(_File, content, path).sessions]


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from error
    if len(content) > _LARGEST:
        raise _refused(path, "it is too large for a summary")
    return content.removeprefix(b"\xef\xbb\xbf")


def _parsed(model: type[_Model], content: bytes, path: Path) -> _Model:
    try:
        return model.model_validate_json(content)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in detail["loc"])
        raise _refused(path, f"{where}: {detail['msg']}" if where else detail["msg"]) from error


def _refused(path: Path, why: str) -> KnownError:
    return KnownError(
        f"The export '{path}' cannot be used ({why}). Nothing was written; export that session again with 'goodfaith report'."
    )
