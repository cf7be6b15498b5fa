"""Summaries to export: hostile texts, and every kind of session that is tested."""

from typing import Any, Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MethodVotes
from kiosk.domain.first_vote import FirstVoteDisclosure
from kiosk.domain.flow import Flow, Moves
from kiosk.domain.session import Mode
from kiosk.domain.tally import EntryMethod, FirstVote, Split
from kiosk.services.summary import Summary
from kiosk.services.themes import themes_of
from tests.publishing.pages import FLOW, reason, summary
from tests.sample_reasons import REASONS

FORMULAS: Final = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1;1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://example.org/?"&A1,"click")',
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "＝1+1",
    'a",=1+1,"b',
    "a;=1+1;b",
    "a\n=1+1",
    "a;-1+1;b",
    "=WEBSERVICE(A1)",
    "{=1+1}",
    "%0A=1+1",
    "|=1",
)
WORDS: Final = ("Hello ;-)", "مرحبا بالعالم، هذا رأيي hello", "日本語 😀", "I <3 this & <b>bold", "</script><script>alert(1)</script>")


def exported(**changes: object) -> Summary:
    """Return a closed session at a booth, with a realistic id."""
    return summary(**{"session_id": "ab" * 16, "id": "sample", "without_opening": 0, **changes})


def a_lesson(shown: FirstVoteDisclosure = FirstVoteDisclosure(FirstVote(9, 11, 8)), split: Split = Split(16, 12)) -> Summary:  # noqa: B008 - frozen
    """Return a closed lesson with a first vote."""
    return exported(
        mode=Mode.CLASSROOM,
        votes=split.votes,
        visits=split.votes,
        asked_opening=False,
        split=split,
        flow=None,
        without_opening=None,
        entered=[MethodVotes(EntryMethod.TOUCH, split.votes, split)],
        first_vote=shown,
    )


def a_class_with_themes(**changes: Any) -> Summary:  # noqa: ANN401 - any field
    """Return a class whose reasons differ in their words."""
    reasons = [reason(text, side) for side, texts in REASONS.items() for text in texts]
    fields = {"votes": 31, "visits": 33, "split": Split(17, 14), "flow": None, "asked_opening": False, "points": [], "hidden": 1}
    return exported(**{**fields, "without_opening": None, "reasons": reasons, "themes": themes_of(reasons, 5), **changes})


HOSTILE: Final = exported(
    session_name="=1+1", question="@question", reasons=[reason(text, side, 3, 9) for text in (*FORMULAS, *WORDS) for side in Side]
)
SUMMARIES: Final = {
    "a day at a booth": exported(),
    "nobody came": exported(votes=0, visits=0, split=None, flow=None, reasons=[], points=[], without_opening=None),
    "four votes": exported(votes=4, visits=9, split=None, flow=None, points=[], without_opening=None),
    "moves": exported(flow=None, moves=Moves(700, 300, 285)),
    "a class": exported(
        mode=Mode.CLASSROOM,
        votes=30,
        visits=30,
        split=Split(20, 10),
        flow=Flow({(Stance.FOR, Side.FOR): 20, (Stance.AGAINST, Side.AGAINST): 10}),
        entered=[MethodVotes(EntryMethod.TOUCH, 10, Split(5, 5)), MethodVotes(EntryMethod.HANDS, 20)],
    ),
    "a lesson": a_lesson(),
    "a lesson with a first vote that is held back": a_lesson(FirstVoteDisclosure(held_back=True)),
    "a rehearsal": exported(rehearsal=True, closed_on=None),
    "still open": exported(closed_on=None, flow=FLOW, points=[]),
    "words removed": exported(reasons=[], expired=True),
    "hostile words": HOSTILE,
    "a class with themes": a_class_with_themes(),
}
