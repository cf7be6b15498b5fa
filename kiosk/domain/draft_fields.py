"""Reads and changes a draft of a debate by the names of its fields.

A name is 'question', 'facts.0', 'for.label', 'against.points.2': a side where there is one, a field, and a place in a list.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import CaseDraft, DebateDraft, TextDraft

OF_ALL_LANGUAGES: Final = ("address", "watch_url")
LISTS: Final = ("facts", "questions", *(f"{side}.{name}" for name in ("points", "questions") for side in Side))
_Items = tuple[str, ...]


class _Place(NamedTuple):
    side: Side | None
    name: str
    position: int | None


def read_field(draft: DebateDraft, language: str, field: str) -> str:
    """Return what is in a field, '' if there is no such place in a list or no such language."""
    if field in OF_ALL_LANGUAGES:
        return str(getattr(draft, field))
    text = draft.texts.get(language)
    if text is None:
        return ""
    side, name, index = _place(field)
    value = getattr(text.cases[side] if side else text, name)
    if index is None:
        return str(value)
    return value[index] if 0 <= index < len(value) else ""


def write_field(draft: DebateDraft, language: str, field: str, value: str) -> DebateDraft:
    """Return the draft with another value in a field. A field that does not exist changes nothing."""
    if field in OF_ALL_LANGUAGES:
        return replace(draft, address=value) if field == "address" else replace(draft, watch_url=value)
    side, name, index = _place(field)
    if language not in draft.texts:
        return draft
    if index is None:
        return _in_language(draft, language, side, {name: value})

    def change(items: _Items) -> _Items:
        return (*items[:index], value, *items[index + 1 :]) if 0 <= index < len(items) else items

    return _change_list(draft, (language,), side, name, change)


def list_length(draft: DebateDraft, field: str) -> int:
    """Return how long a list is, in every language."""
    side, name, _ = _place(field)
    return len(getattr(draft.text.cases[side] if side else draft.text, name))


def add_item(draft: DebateDraft, field: str, index: int) -> DebateDraft:
    """Return the draft with an empty entry at a place of a list, in all languages: votes refer to entries by their place."""
    side, name, _ = _place(field)
    return _change_list(draft, draft.languages, side, name, lambda items: (*items[:index], "", *items[index:]))


def delete_item(draft: DebateDraft, field: str, index: int) -> DebateDraft:
    side, name, _ = _place(field)
    return _change_list(draft, draft.languages, side, name, lambda items: (*items[:index], *items[index + 1 :]))


def move_item(draft: DebateDraft, field: str, index: int, step: int) -> DebateDraft:
    """Return the draft with an entry one place further up (-1) or down (1), if there is such a place."""
    side, name, _ = _place(field)

    def change(items: _Items) -> _Items:
        target = index + step
        if not (0 <= index < len(items) and 0 <= target < len(items)):
            return items
        moved = list(items)
        moved[index], moved[target] = moved[target], moved[index]
        return tuple(moved)

    return _change_list(draft, draft.languages, side, name, change)


def add_language(draft: DebateDraft, language: str) -> DebateDraft:
    """Return the draft with a language in which everything is still to be written."""
    if language in draft.texts:
        return draft
    first = draft.text
    cases = {side: CaseDraft(points=_blank(case.points), questions=_blank(case.questions)) for side, case in first.cases.items()}
    text = TextDraft(facts=_blank(first.facts), questions=_blank(first.questions), cases=cases)
    return replace(draft, languages=(*draft.languages, language), texts={**draft.texts, language: text})


def remove_language(draft: DebateDraft, language: str) -> DebateDraft:
    """Return the draft without a language, unless it is the only one."""
    if draft.languages == (language,):
        return draft
    kept = tuple(code for code in draft.languages if code != language)
    alt_texts = {code: texts for code, texts in draft.alt_texts.items() if code != language}
    return replace(draft, languages=kept, texts={code: draft.texts[code] for code in kept}, alt_texts=alt_texts)


def all_fields(draft: DebateDraft) -> Iterator[str]:
    """Yield every field that a language has, in the order of the pages."""
    yield from ("question", "tagline", "introduction", *_entries(draft, "facts"), *_entries(draft, "questions"), "proposition")
    for side in Side:
        yield from (f"{side}.label", f"{side}.claim", *_entries(draft, f"{side}.points"), f"{side}.argument")
        yield from _entries(draft, f"{side}.questions")
    yield "watch"


def _entries(draft: DebateDraft, name: str) -> list[str]:
    return [f"{name}.{index}" for index in range(list_length(draft, name))]


def _place(field: str) -> _Place:
    first, *rest = field.split(".")
    side = Side(first) if first in tuple(Side) else None
    name, *index = rest if side else [first, *rest]
    return _Place(side, name, int(index[0]) if index else None)


def _change_list(
    draft: DebateDraft, languages: tuple[str, ...], side: Side | None, name: str, change: Callable[[_Items], _Items]
) -> DebateDraft:
    for language in languages:
        text = draft.texts[language]
        items: _Items = getattr(text.cases[side] if side else text, name)
        draft = _in_language(draft, language, side, {name: change(items)})
    return draft


def _in_language(draft: DebateDraft, language: str, side: Side | None, values: Mapping[str, Any]) -> DebateDraft:
    text = draft.texts[language]
    changed = replace(text, cases={**text.cases, side: replace(text.cases[side], **values)}) if side else replace(text, **values)
    return replace(draft, texts={**draft.texts, language: changed})


def _blank(items: _Items) -> _Items:
    return ("",) * len(items)
