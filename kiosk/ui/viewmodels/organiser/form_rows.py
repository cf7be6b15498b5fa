"""The rows of the form in which a debate is written: each a field with its label, and with what there is to say about it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Final

from PySide6.QtCore import QObject

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import OF_ALL_LANGUAGES, list_length, read_field
from kiosk.services.draft_remarks import DraftRemark, describe_draft
from kiosk.ui.screen_language import SCREEN_LANGUAGE
from kiosk.ui.viewmodels.list_model import ListModel

STEPS: Final = ("question", "ground", "sides", "arguments", "discuss", "more")
_FIELDS: Final[Mapping[str, Sequence[str]]] = {
    "question": ("question", "tagline", "introduction"),
    "ground": ("facts",),
    "sides": ("proposition",),
    "arguments": (),
    "discuss": ("questions",),
    "more": ("watch", "watch_url", "address"),
}
_SIDE_FIELDS: Final[Mapping[str, Sequence[str]]] = {
    "sides": ("label", "claim", "points"),
    "arguments": ("argument",),
    "discuss": ("questions",),
}
_LISTS: Final = {"facts", "points", "questions"}
_LONG: Final = {"introduction", "argument", "watch"}
LINE_LETTERS: Final = 1_000
TEXT_LETTERS: Final = 40_000
"""What a field takes: some times of what anyone would read while standing."""


@dataclass(frozen=True, slots=True)
class FormRow:
    """A field, or the button that adds an entry to a list.

    `kind` is 'line', 'text' (a paragraph a line), 'item' or 'add'. `beside` is what another language has here. `last` is the last entry.
    """

    field: str
    kind: str
    label: str
    hint: str = ""
    value: str = ""
    beside: str = ""
    remark: str = ""
    last: bool = False


class FormRowModel(ListModel[FormRow]):
    """Keeps rows in place while they are the same fields, so that the field that is typed into stays."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(FormRow, parent=parent)
        self._roles = [field.name for field in fields(FormRow)]

    def set_rows(self, rows: Sequence[FormRow]) -> None:
        if [(row.field, row.kind) for row in rows] != [(row.field, row.kind) for row in self.rows]:
            super().set_rows(rows)
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))


def step_of(field: str) -> str:
    """Return the step on which a field is."""
    side, _, rest = field.partition(".")
    table, name = (_SIDE_FIELDS, rest.partition(".")[0]) if side in tuple(Side) else (_FIELDS, side)
    return next((step for step in STEPS if name in table.get(step, ())), STEPS[0])


class FormRows(QObject):
    """The rows of the step that is shown: those that belong to no side, and those of each side."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.common, self.of_for, self.of_against = FormRowModel(self), FormRowModel(self), FormRowModel(self)

    @property
    def sided(self) -> bool:
        """Whether the step has fields of both sides."""
        return bool(self.of_for.rows)

    def show(self, draft: DebateDraft, step: str, language: str, beside: str, remarks: Sequence[DraftRemark]) -> None:
        """Show a step in a language, with another one beside it unless that is ''."""
        self.common.set_rows(self._build(_FIELDS[step], "", draft, language, beside, remarks))
        for side, model in ((Side.FOR, self.of_for), (Side.AGAINST, self.of_against)):
            model.set_rows(self._build(_SIDE_FIELDS.get(step, ()), f"{side}.", draft, language, beside, remarks))

    def step_names(self, missing: Iterable[int]) -> list[str]:
        """Return the names of `STEPS`, each with how much is missing on it."""
        names = (
            *(self.tr("Question"), self.tr("Common ground"), self.tr("The two sides")),
            *(self.tr("Arguments"), self.tr("To discuss"), self.tr("Film and address")),
        )
        return [f"{name} ({SCREEN_LANGUAGE.number(count)})" if count else name for name, count in zip(names, missing, strict=True)]

    def _build(  # noqa: PLR0913, PLR0917 - what a row is made of
        self, names: Sequence[str], prefix: str, draft: DebateDraft, language: str, beside: str, remarks: Sequence[DraftRemark]
    ) -> list[FormRow]:
        said = {one.field: describe_draft(one, SCREEN_LANGUAGE) for one in reversed(remarks) if one.language in {"", language}}

        def filled(row: FormRow) -> FormRow:
            other = read_field(draft, beside, row.field) if beside and row.field not in OF_ALL_LANGUAGES else ""
            return replace(row, value=read_field(draft, language, row.field), beside=other, remark=said.get(row.field, ""))

        rows: list[FormRow] = []
        for name in names:
            if name in _LISTS:
                rows += [filled(row) for row in self._entries(prefix + name, name, draft)]
                rows.append(FormRow(prefix + name, "add", self._add_text(name), remark=said.get(prefix + name, "")))
            else:
                kind = "text" if name in _LONG else "line"
                rows.append(filled(FormRow(prefix + name, kind, self._label(name), self._hint(name))))
        return rows

    def _entries(self, field: str, name: str, draft: DebateDraft) -> Iterator[FormRow]:
        count = list_length(draft, field)
        for number in range(count):
            label = f"{self._label(name)} · {SCREEN_LANGUAGE.number(number + 1)}"
            yield FormRow(f"{field}.{number}", "item", label, last=number == count - 1)

    def _label(self, name: str) -> str:
        return {
            "question": self.tr("The question"),
            "tagline": self.tr("A sentence below it"),
            "introduction": self.tr("Introduction"),
            "facts": self.tr("What both sides agree on"),
            "proposition": self.tr("The proposition that is voted on"),
            "label": self.tr("Name of the side, as on its button"),
            "claim": self.tr("What it says"),
            "points": self.tr("In short"),
            "argument": self.tr("The argument"),
            "questions": self.tr("To discuss"),
            "watch": self.tr("What there is to watch"),
            "watch_url": self.tr("Web address of the film"),
            "address": self.tr("Web address of the debate"),
        }[name]

    def _hint(self, name: str) -> str:
        return {
            "introduction": self.tr("Each line is a paragraph."),
            "proposition": self.tr("A sentence that one can be for or against."),
            "label": self.tr("Such as ‘Yes’."),
            "argument": self.tr("Each line is a paragraph. A line that begins with • is an item of a list, one with > a quote."),
            "watch": self.tr("Left empty, there is nothing to watch."),
            "address": self.tr("For the code that visitors take with them. Left empty, there is none."),
        }.get(name, "")

    def _add_text(self, name: str) -> str:
        return {
            "facts": self.tr("Add something both agree on"),
            "points": self.tr("Add a point"),
            "questions": self.tr("Add a question"),
        }[name]
