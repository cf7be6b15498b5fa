"""What there is to say about a debate that is being written, field by field, in the words of the screen (`result_text` has the reason)."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft, TextDraft
from kiosk.domain.draft_fields import all_fields, read_field
from kiosk.domain.text import count_letters
from kiosk.services.result_text import ENGLISH, Locale
from kiosk.settings.addresses import is_https_address

LABEL_LETTERS: Final = 24
"""The same as in `kiosk.packs.labels`, which services cannot see; a test compares them."""
_PARAGRAPH_LETTERS: Final = 3_000


class DraftRemarkKind(Enum):
    """What a field lacks. All but ADVICE keep the draft from becoming a debate."""

    EMPTY = auto()
    LONG_LABEL = auto()
    SAME_LABEL = auto()
    ADDRESS = auto()
    WATCH_WORDS = auto()
    LONG_PARAGRAPH = auto()
    PROBLEM = auto()
    MORE_POINTS = auto()
    MORE_QUESTIONS = auto()
    ADVICE = auto()


_ADVICE: Final = {DraftRemarkKind.MORE_POINTS, DraftRemarkKind.MORE_QUESTIONS, DraftRemarkKind.ADVICE}


@dataclass(frozen=True, slots=True)
class DraftRemark:
    """`language` is '' for a field of all languages. `words` are those of `check`, `count` is how many the other side has."""

    kind: DraftRemarkKind
    language: str
    field: str
    words: str = ""
    count: int = 0

    @property
    def blocks(self) -> bool:
        """Whether no debate can be made of the draft."""
        return self.kind not in _ADVICE


def describe_draft(remark: DraftRemark, locale: Locale = ENGLISH) -> str:
    tr = locale.translator
    texts = {
        DraftRemarkKind.EMPTY: tr("Still to be written"),
        DraftRemarkKind.LONG_LABEL: tr("Too long for a button: at most {count} letters"),
        DraftRemarkKind.SAME_LABEL: tr("Both sides have this name: give each its own"),
        DraftRemarkKind.ADDRESS: tr("An address begins with https:// and holds no spaces"),
        DraftRemarkKind.WATCH_WORDS: tr("Say in a sentence what there is to watch"),
        DraftRemarkKind.LONG_PARAGRAPH: tr("A paragraph has at most {count} letters: begin a new one"),
        DraftRemarkKind.MORE_POINTS: tr(
            "The other side has more points ({count}): give both as many, because each can be chosen as a reason"
        ),
        DraftRemarkKind.MORE_QUESTIONS: tr("The other side has more questions ({count}): give both as many"),
    }
    return texts.get(remark.kind, remark.words).replace("{count}", locale.number(remark.count))


def find_remarks(draft: DebateDraft) -> Iterator[DraftRemark]:
    """Yield what can be said without making a pack of the draft."""
    yield from _of_addresses(draft)
    for language in draft.languages:
        text = draft.texts[language]
        for field in all_fields(draft):
            yield from _of_field(draft, language, field)
        yield from _of_labels(text, language)
    yield from _of_lists(draft)


def _of_addresses(draft: DebateDraft) -> Iterator[DraftRemark]:
    for field, value in (("address", draft.address.strip()), ("watch_url", draft.watch_url.strip())):
        if value and not is_https_address(value):
            yield DraftRemark(DraftRemarkKind.ADDRESS, "", field)


def _of_field(draft: DebateDraft, language: str, field: str) -> Iterator[DraftRemark]:
    value = read_field(draft, language, field).strip()
    if not value and _is_required(draft, language, field):
        kind = DraftRemarkKind.WATCH_WORDS if field == "watch" else DraftRemarkKind.EMPTY
        yield DraftRemark(kind, language, field)
    if any(len(line) > _PARAGRAPH_LETTERS for line in value.splitlines()):
        yield DraftRemark(DraftRemarkKind.LONG_PARAGRAPH, language, field, count=_PARAGRAPH_LETTERS)


def _is_required(draft: DebateDraft, language: str, field: str) -> bool:
    """Return whether a field that is empty has to be filled: by its kind, or because another language has something there."""
    if field == "watch":
        return bool(draft.watch_url.strip()) and language == draft.languages[0]
    if field.endswith((".claim", "introduction")):
        return False
    if any(read_field(draft, other, field).strip() for other in draft.languages):
        return True
    # Of a list, one entry is enough; questions may be missing altogether.
    return not field[-1:].isdecimal() or (field.endswith(".0") and "questions" not in field and not _any_entry(draft, language, field[:-2]))


def _any_entry(draft: DebateDraft, language: str, name: str) -> bool:
    return any(read_field(draft, language, field).strip() for field in all_fields(draft) if field.startswith(f"{name}."))


def _of_labels(text: TextDraft, language: str) -> Iterator[DraftRemark]:
    labels = {side: text.cases[side].label.strip() for side in Side}
    for side, label in labels.items():
        if count_letters(label) > LABEL_LETTERS:
            yield DraftRemark(DraftRemarkKind.LONG_LABEL, language, f"{side}.label", count=LABEL_LETTERS)
    if labels[Side.FOR] and labels[Side.FOR] == labels[Side.AGAINST]:
        yield DraftRemark(DraftRemarkKind.SAME_LABEL, language, f"{Side.AGAINST}.label")


def _of_lists(draft: DebateDraft) -> Iterator[DraftRemark]:
    language = draft.languages[0]
    kinds = {"points": DraftRemarkKind.MORE_POINTS, "questions": DraftRemarkKind.MORE_QUESTIONS}
    for name, kind in kinds.items():
        lengths = {side: sum(bool(item.strip()) for item in getattr(draft.text.cases[side], name)) for side in Side}
        for side in Side:
            if lengths[side] < lengths[side.other] and (lengths[side] or name == "questions"):
                yield DraftRemark(kind, language, f"{side}.{name}", count=lengths[side.other])
