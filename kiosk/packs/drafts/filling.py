"""Fills a draft that is not complete, so that it can be shown."""

from dataclasses import replace

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import CaseDraft, DebateDraft, TextDraft

_STILL_EMPTY = "…"


def filled(draft: DebateDraft, language: str) -> DebateDraft:
    """Return a draft in one language in which every empty field that a debate needs has an ellipsis, and no picture or film."""
    text = draft.texts.get(language, draft.text)
    cases = {side: _filled_case(text.cases[side], "…" * (2 if side is Side.AGAINST else 1)) for side in Side}
    shown = replace(
        text,
        question=text.question.strip() or _STILL_EMPTY,
        tagline=text.tagline.strip() or _STILL_EMPTY,
        facts=_filled_list(text.facts),
        proposition=text.proposition.strip() or _STILL_EMPTY,
        cases=cases,
    )
    return DebateDraft((language,), {language: shown}, address=draft.address)


def blank(language: str) -> DebateDraft:
    """Return a draft with nothing but ellipses, for one that no debate can be made of as it is now."""
    return filled(DebateDraft((language,), {language: TextDraft()}), language)


def _filled_case(case: CaseDraft, name: str) -> CaseDraft:
    argument = case.argument if case.argument.strip() else _STILL_EMPTY
    return replace(case, label=case.label.strip()[:24] or name, points=_filled_list(case.points), argument=argument)


def _filled_list(items: tuple[str, ...]) -> tuple[str, ...]:
    return items if any(item.strip() for item in items) else (_STILL_EMPTY,)
