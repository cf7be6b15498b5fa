"""Debates that are written on this kiosk: begun, changed, and made into debates that sessions can be held on."""

from dataclasses import dataclass, replace
from itertools import chain, count

from kiosk import packs
from kiosk.app.debates import debate_folder, debate_questions
from kiosk.app.workspace import Workspace
from kiosk.domain.debate_draft import DebateDraft
from kiosk.errors import KnownError
from kiosk.packs.drafts.check import check_draft, draft_pack, inspect_draft, measure_draft
from kiosk.packs.drafts.files import DraftFiles
from kiosk.packs.drafts.reader import read_draft
from kiosk.packs.template import debate_id
from kiosk.services.drafts import DraftCheck, FinishedDraft


@dataclass(frozen=True, slots=True)
class DraftDesk:
    """Begins, changes and finishes drafts."""

    workspace: Workspace

    @property
    def store(self) -> DraftFiles:
        return DraftFiles(self.workspace.folder.drafts)

    def begin(self, language: str) -> str:
        """Begin a debate with nothing in it. Return the key of its draft. Raises KnownError."""
        return self.store.create(DebateDraft.empty(language))

    def change(self, debate: str) -> str:
        """Return the key of the draft of a debate: that one which is being written already, or one of what the debate is now.

        Raises:
            KnownError: the debate cannot be used.
        """
        pack = debate_folder(debate, self.workspace.folder)
        draft = read_draft(pack)
        if self.is_locked(debate):
            return self.store.create(replace(draft, id=""), pack)
        for entry in self.store.all():
            if entry.debate_id == debate:
                written = self.store.load(entry.key)
                if entry.finished and written != draft:
                    self.store.keep_version(entry.key, written)
                    self.store.save(entry.key, draft, finished=True)
                return entry.key
        return self.store.create(draft, pack)

    def finish(self, key: str) -> FinishedDraft:
        """Make a debate of a draft as it was saved: in place of what it was made into before, or a new one where that may not change.

        Raises:
            KnownError: the disk refuses, or a session on it is running.
        """
        draft = self.store.load(key)
        own = draft.id if draft.id and not self.is_locked(draft.id) else ""
        identity = own or self._free_id(draft)
        from kiosk.app.debate_pictures import inspect_pack

        try:
            with draft_pack(draft, identity, self.store.files(key)) as (folder, texts):
                checked = check_draft(draft, folder, texts, inspect_pack)
                if checked.debate is None or any(remark.blocks for remark in checked.remarks):
                    return FinishedDraft("", checked.remarks)
                self.workspace.import_debate(folder, replace=bool(own))
        except OSError as error:
            message = f"The debate could not be made ({error.strerror or error}). What was written is kept: make room, and try again."
            raise KnownError(message) from error
        self.store.save(key, replace(draft, id=identity, name=identity), finished=True)
        self.store.keep_version(key, draft)
        return FinishedDraft(identity, checked.remarks)

    def check(self, key: str, draft: DebateDraft) -> DraftCheck:
        """Return what there is to say about a draft as it is typed. Takes some hundredths of a second; any thread may call it."""
        try:
            remarks = inspect_draft(draft, self.store.files(key)).remarks
        except OSError:  # a full disk is told when the draft is saved
            remarks = ()
        return DraftCheck(remarks, measure_draft(draft))

    def is_locked(self, debate: str) -> bool:
        """Return whether a debate came with the program, has votes, or is being voted on: such a text does not change."""
        own = debate in self.workspace.imported_debates()
        sessions = [session for session in self.workspace.sessions.all() if session.debate_id == debate]
        return not own or any(session.running or self._has_votes(session.id) for session in sessions)

    def _has_votes(self, session_id: str) -> bool:
        return self.workspace.store.counts.counts(session_id).now.votes_of_both_rounds > 0

    def _free_id(self, draft: DebateDraft) -> str:
        taken = {*debate_questions(self.workspace.folder), *packs.available_packs([self.workspace.folder.debates])}
        name = draft.name or debate_id(draft.text.question)
        return next(identity for identity in chain([name], (f"{name}-{number}" for number in count(2))) if identity not in taken)
