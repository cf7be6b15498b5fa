"""Changes one draft: what is typed, added, moved and taken back, and all of it saved."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.debate_draft import DebateDraft
from kiosk.domain.draft_fields import add_item, delete_item, list_length, move_item, read_field, write_field
from kiosk.domain.draft_history import DraftHistory
from kiosk.services.drafts import DraftStore
from kiosk.ui.viewmodels.organiser.draft_saving import DraftSaving
from kiosk.ui.viewmodels.organiser.form_rows import LINE_LETTERS, TEXT_LETTERS
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

_LONG = ("argument", "introduction", "watch")


class DraftEditor(QObject):
    """`typed` follows each letter, with its field, `replaced` every other change: then fields have to show what is in the draft."""

    typed = Signal(str)
    replaced = Signal()
    saved = Signal()

    def __init__(self, store: DraftStore, message: StatusMessage, parent: QObject) -> None:
        super().__init__(parent)
        self.saving = DraftSaving(store, message, self)
        self.saving.changed.connect(self.saved)
        self.key = ""
        self.history = DraftHistory(DebateDraft())

    @property
    def draft(self) -> DebateDraft:
        return self.history.now

    def open(self, key: str, draft: DebateDraft) -> None:
        self.key, self.history = key, DraftHistory(draft)
        self.saving.begin(key, draft)

    def close(self) -> None:
        """Save what is unsaved, and forget the draft."""
        self.saving.finish()
        self.key = ""

    def rest(self) -> None:
        """End a step of writing, and save it."""
        self.history.rest()
        self.saving.save_soon()

    def write(self, language: str, field: str, text: str) -> str:
        """Keep what was typed, and return what of it was kept: as much as the field takes."""
        kept = text[: TEXT_LETTERS if field.endswith(_LONG) else LINE_LETTERS]
        if self.key and kept != read_field(self.draft, language, field):
            self.history.change(write_field(self.draft, language, field, kept), field)
            self.saving.change(self.draft)
            self.typed.emit(field)
        return kept

    def add(self, field: str) -> str:
        """Add an entry to a list, at its end or below the entry that is named, and return its field."""
        name, _, number = field.rpartition(".")
        name, index = (name, int(number) + 1) if number.isdecimal() else (field, list_length(self.draft, field))
        self.change(add_item(self.draft, name, index))
        return f"{name}.{index}"

    def delete(self, field: str) -> None:
        name, _, number = field.rpartition(".")
        self.change(delete_item(self.draft, name, int(number)))

    def move(self, field: str, by: int) -> None:
        name, _, number = field.rpartition(".")
        self.change(move_item(self.draft, name, int(number), by))

    def undo(self) -> None:
        self.history.undo()
        self._replace()

    def redo(self) -> None:
        self.history.redo()
        self._replace()

    def change(self, draft: DebateDraft) -> None:
        """Go on with another state, in a step of its own."""
        self.history.change(draft)
        self._replace()

    def _replace(self) -> None:
        self.saving.change(self.draft)
        self.replaced.emit()
