"""A debate while it is being written: every field as it was typed, complete or not, in one or more languages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.debate import Side


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """The case of one side.

    `argument` has a paragraph a line: '• ' begins a point, '1. ' a numbered one, '> ' a quote, and `*` and `**` stand around words that are
    italic or bold. `lead` is what the heading begins with where that is not the label, '' for nothing; the label then stands apart.
    Titles are '' where the usual ones of the language stand.
    """

    label: str = ""
    claim: str = ""
    points: tuple[str, ...] = ("",)
    argument: str = ""
    questions: tuple[str, ...] = ()
    lead: str | None = None
    points_title: str = ""
    argument_title: str = ""
    questions_title: str = ""


@dataclass(frozen=True, slots=True)
class TextDraft:
    """A debate in one language. `introduction` and `watch` have a paragraph a line; nothing to watch is ''."""

    question: str = ""
    tagline: str = ""
    introduction: str = ""
    facts: tuple[str, ...] = ("",)
    questions: tuple[str, ...] = ()
    proposition: str = ""
    cases: Mapping[Side, CaseDraft] = field(default_factory=lambda: {side: CaseDraft() for side in Side})
    watch: str = ""
    facts_title: str = ""
    questions_title: str = ""
    proposition_title: str = ""
    watch_title: str = ""


@dataclass(frozen=True, slots=True)
class DebateDraft:
    """A debate in the languages it is written in; the first is the default. Its lists are as long in all of them.

    `id` is that of the debate it was made into, '' as long as there is none; `name` is what its id is made of if it is to be a new one.
    `files` are those of `pack.toml` by key ('logo', 'video', 'captions', 'for', …), `alt_texts` what the pictures among them show.
    """

    languages: tuple[str, ...] = ("en",)
    texts: Mapping[str, TextDraft] = field(default_factory=lambda: {"en": TextDraft()})
    id: str = ""
    name: str = ""
    address: str = ""
    watch_url: str = ""
    files: Mapping[str, str] = field(default_factory=dict)
    alt_texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def empty(cls, language: str) -> "DebateDraft":
        return cls((language,), {language: TextDraft()})

    @property
    def text(self) -> TextDraft:
        """Return the text in the default language."""
        return self.texts[self.languages[0]]
