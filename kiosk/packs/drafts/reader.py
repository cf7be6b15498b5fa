"""Makes a draft of a debate that is in a pack."""

from pathlib import Path

from kiosk.domain.debate import Case, DebateText, Discussion, PicturePart, Side
from kiosk.domain.debate_draft import CaseDraft, DebateDraft, TextDraft
from kiosk.packs.drafts.argument import typed
from kiosk.packs.labels import split_heading
from kiosk.packs.manifest_file import ManifestFile, read_manifest
from kiosk.packs.problems import Findings
from kiosk.packs.reader import read_pack

_DASH = " — "


def read_draft(pack: Path) -> DebateDraft:
    """Return the debate of a pack as a draft. Raises PackError if there is a problem with it."""
    debate = read_pack(pack)
    manifest = read_manifest(pack, Findings())
    watch = manifest.table("watch")
    return DebateDraft(
        languages=debate.languages,
        texts={language: _text(debate.texts[language]) for language in debate.languages},
        id=debate.id,
        name=debate.id,
        address=debate.online_url,
        watch_url=str(watch.get("url", "")),
        files=_files(manifest),
        alt_texts={
            language: {str(part): str(text) for part, text in manifest.table("alt_text", language).items()} for language in debate.languages
        },
    )


def _files(manifest: ManifestFile) -> dict[str, str]:
    named = {"logo": manifest.data.get("logo"), **{key: manifest.table("watch").get(key) for key in ("video", "captions")}}
    named |= {str(part): manifest.table("pictures").get(part) for part in PicturePart}
    return {key: name for key, name in named.items() if isinstance(name, str)}


def _text(text: DebateText) -> TextDraft:
    return TextDraft(
        question=text.question,
        tagline=text.tagline,
        introduction="\n".join(text.introduction),
        facts=text.facts,
        questions=_questions(text.discussion),
        proposition=text.proposition,
        cases={side: _case(text.cases[side]) for side in Side},
        watch=text.watch.caption.replace("\n\n", "\n") if text.watch else "",
        facts_title=text.common_ground_heading,
        questions_title=text.discussion.heading if text.discussion else "",
        proposition_title=text.proposition_heading,
        watch_title=text.watch.heading if text.watch else "",
    )


def _case(case: Case) -> CaseDraft:
    before, dash, _ = case.heading.partition(_DASH)
    return CaseDraft(
        label=case.label,
        claim=case.claim,
        points=case.points,
        argument=typed(case.argument),
        questions=_questions(case.discussion),
        lead=None if split_heading(case.heading) == (case.label, case.claim) else before.strip() if dash else "",
        points_title=case.in_short_heading,
        argument_title=case.argument_heading,
        questions_title=case.discussion.heading if case.discussion else "",
    )


def _questions(discussion: Discussion | None) -> tuple[str, ...]:
    return discussion.questions if discussion else ()
