"""Drafts of debates for tests, written by hypothesis or as an author would."""

from dataclasses import replace
from typing import Final

from hypothesis import strategies as st

from kiosk.domain.debate import Side
from kiosk.domain.debate_draft import CaseDraft, DebateDraft, TextDraft

_LETTERS: Final = "abcdefgh ijk*lm_no#p\\qr<s>&-+=1.)(~|`'\"[]!:;äßéñعر你🙂"
WORDS: Final = st.text(_LETTERS, min_size=1, max_size=40).map(lambda text: f"w{' '.join(text.split())}w")
"""A line with every sign that means something in Markdown, between letters."""
ARGUMENT_WORDS: Final = st.text(_LETTERS.replace("*", ""), min_size=1, max_size=30).map(lambda text: f"w{' '.join(text.split())}w")


def written(languages: tuple[str, ...] = ("en",)) -> DebateDraft:
    """Return a draft in which everything is written that a debate needs."""
    cases = {
        Side.FOR: CaseDraft("Yes", "build it.", ("It saves time.", "It lasts."), "A bridge is open at night.\n• A *quick* way\n1. First"),
        Side.AGAINST: CaseDraft("No", "keep the ferry.", ("It costs less.", "It is calm."), "A ferry is a **rest** at noon.\n> Slowly."),
    }
    text = TextDraft(
        "Should we build the bridge?",
        "One river, two banks.",
        "It is a long story.\nIt began in 1986.",
        ("The river is wide.", "The ferry is slow."),
        (),
        "We should build the bridge.",
        cases,
    )
    return DebateDraft(languages, dict.fromkeys(languages, text), address="https://debates.example.com/bridge")


@st.composite
def drafts(draw: st.DrawFn) -> DebateDraft:
    """Draw a complete draft with hostile but printable lines."""
    draft = written()
    text = draft.text
    facts, count = tuple(draw(st.lists(WORDS, min_size=1, max_size=3))), draw(st.integers(1, 3))
    cases = {
        side: replace(
            case,
            claim=draw(st.one_of(st.just(""), WORDS)),
            points=tuple(draw(st.lists(WORDS, min_size=count, max_size=count))),
            argument="\n".join(draw(st.lists(st.one_of(_argument_line("", "• ", "> "), _numbered()), min_size=1, max_size=6))),
            questions=tuple(draw(st.lists(WORDS, max_size=2))),
        )
        for side, case in text.cases.items()
    }
    changed = replace(
        text, question=draw(WORDS), tagline=draw(WORDS), introduction="\n".join(draw(st.lists(WORDS, max_size=3))), facts=facts,
        questions=tuple(draw(st.lists(WORDS, max_size=2))), proposition=draw(WORDS), cases=cases, watch=draw(st.one_of(st.just(""), WORDS)),
    )  # fmt: skip
    return replace(draft, texts={"en": changed})


def _argument_line(*signs: str) -> st.SearchStrategy[str]:
    words = ARGUMENT_WORDS.map(lambda text: text.replace("\\", "\\\\"))
    marked = st.tuples(words, st.sampled_from(["", "*", "**"]), words).map(lambda parts: f"{parts[0]} {parts[1]}{parts[2]}{parts[1]}")
    return st.tuples(st.sampled_from(signs), marked).map("".join)


def _numbered() -> st.SearchStrategy[str]:
    return st.tuples(st.integers(0, 99), _argument_line("")).map(lambda parts: f"{parts[0]}. {parts[1]}")
