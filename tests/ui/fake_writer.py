"""Writing debates without a workspace: drafts are files in a folder, what is made of them is remembered."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image

from kiosk import paths
from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import DebateDraft
from kiosk.packs.drafts.check import inspect_draft, measure_draft
from kiosk.packs.drafts.files import DraftFiles
from kiosk.packs.drafts.reader import read_draft
from kiosk.services.draft_preview import PreviewPicture, PreviewPlace, PreviewRequest
from kiosk.services.drafts import DraftCheck, FinishedDraft
from kiosk.ui.dependencies import DebateWriter


@dataclass
class FakeWriter:
    """Writes into a folder. `made` are the debates that drafts became, by id."""

    folder: Path
    made: dict[str, DebateDraft] = field(default_factory=dict)
    built: int = 0
    requests: list[PreviewRequest] = field(default_factory=list)
    draws_nothing: bool = False
    previews_ended: int = 0

    @property
    def store(self) -> DraftFiles:
        return DraftFiles(self.folder)

    def build(self) -> DebateWriter:
        self.built += 1
        return DebateWriter(
            store=self.store,
            begin=lambda language: self.store.create(DebateDraft.empty(language)),
            change=self.change,
            finish=self.finish,
            check=lambda key, draft: DraftCheck(inspect_draft(draft, self.store.files(key)).remarks, measure_draft(draft)),
            render=self.render,
            end_preview=self.end_preview,
        )

    def render(self, request: PreviewRequest) -> PreviewPicture | None:
        """Draw a grey picture with the question at its top and the argument below it."""
        if self.draws_nothing:
            return None
        self.requests.append(request)
        path = self.folder / f"picture-{len(self.requests)}.png"
        Image.new("RGB", (request.width // 4, request.height // 4), "grey").save(path)
        text = request.draft.texts[request.language]
        places = [(text.question, 0.0), (text.cases[Side.FOR].argument.partition("\n")[0], 0.5)]
        return PreviewPicture(str(path), tuple(PreviewPlace(words, 0.0, top, 1.0, 0.5) for words, top in places))

    def end_preview(self) -> None:
        self.previews_ended += 1

    def change(self, debate: str) -> str:
        pack = paths.content() / debate
        return self.store.create(replace(read_draft(pack), id=""), pack)

    def finish(self, key: str) -> FinishedDraft:
        draft = self.store.load(key)
        checked = inspect_draft(draft, self.store.files(key))
        if checked.debate is None:
            return FinishedDraft("", checked.remarks)
        name = f"written-{len(self.made) + 1}"
        self.made[name] = draft
        self.store.save(key, replace(draft, id=name), finished=True)
        return FinishedDraft(name, checked.remarks)
