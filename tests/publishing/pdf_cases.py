"""The sessions whose pages are compared with goldens, from nobody at all to a busy day."""

from random import Random
from typing import Final

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import MethodVotes
from kiosk.domain.flow import Flow
from kiosk.domain.session import Mode
from kiosk.domain.tally import EntryMethod, Split
from kiosk.services.moderation import Reason
from kiosk.services.result_text import Locale
from kiosk.services.summary import Summary
from tests.publishing.exported import a_class_with_themes, a_lesson
from tests.publishing.pages import FLOW, reason, summary

THIRTY_WORDS: Final = (
    "مرحبا بالعالم، هذا رأيي (نعم) و open source بعد ذلك",
    "Yes! 😀👍🏽 👨‍👩‍👧 🇬🇧",
    "هَذَا مُحَمَّدٌ",
    "אני חושב (קצת) yes",
    "नमस्ते दुनिया, हिन्दी में",
    "ภาษาไทยง่ายนิดเดียว",
    "Ελλάδα, Привет, Łódź",
    "I <3 this & <b>bold",
    "𓀀 has no font",
    "Short.",
)
ALPHABETS: Final = {
    "Latin": "aàáâäãåæcçdeèéêëfghiïjklłmnñoöøœprsßtuüvwxyz ABCDE 0123456789 .,;:!?()-–“”'&<>%",
    "Greek": "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ ΑΒΓΔ .,;()",
    "Cyrillic": "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ АБВГ .,()",
    "Arabic": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي ءآأإةى پچگک ،؟ () 12",
    "Hebrew": "אבגדהוזחטיכלמנסעפצקרשתםןץףך .,() 12",
    "Devanagari": "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह ािीुूेैोौंँ् ।,",
    "Thai": "กขคงจฉชซญดตถทธนบปผฝพฟภมยรลวศษสหอฮ ะาิีึืุูเแโใไ่้๊๋",
    "emoji": "😀😂👍🤷❤☃🎉🔥 ",
}
ARABIC: Final = {
    "Yes": "نعم",
    "No": "لا",
    "{votes} votes": "{votes} صوتًا",
    "Not sure": "غير متأكد",
    "Before reading": "قبل القراءة",
    "After": "بعدها",
    "Who changed their mind": "من غيّر رأيه",
    "How this was counted": "كيف جرى العد",
    "In their own words": "بكلماتهم",
    "Page {page} of {pages}": "صفحة {page} من {pages}",
    "Organiser, date": "المنظّم، التاريخ",
}


def in_arabic() -> Locale:
    """Return a locale that translates a few sentences into Arabic."""
    return Locale("ar", _arabic)


def _arabic(text: str, _comment: str = "", _n: int = -1, /) -> str:
    return ARABIC.get(text, text)


def generated(count: int, seed: int = 7) -> list[Reason]:
    """Return unique reasons of random letters in every script that the shipped fonts draw, alternately for and against."""
    random, names = Random(seed), list(ALPHABETS)  # noqa: S311 - the same every time
    return [
        reason(_words(random, ALPHABETS[names[i % len(names)]]) + f" {i}", list(Side)[i // len(names) % 2], i % 7, 6) for i in range(count)
    ]


def _words(random: Random, alphabet: str) -> str:
    letters = "".join(random.choice(alphabet) for _ in range(random.randint(4, 40)))
    return " ".join(letters.split()).lstrip("ािीुूेैोौंँ्ะิีึืุู่้๊๋") or "x"


def _thirty() -> Summary:
    flow = Flow({(Stance.FOR, Side.FOR): 12, (Stance.UNSURE, Side.FOR): 8, (Stance.AGAINST, Side.AGAINST): 10})
    reasons = [reason(f"{text} {side}", side, fair, 9) for side in Side for fair, text in enumerate(THIRTY_WORDS)]
    return summary(votes=30, visits=33, split=Split(20, 10), flow=flow, without_opening=0, reasons=reasons)


def many(votes: int, reasons: int) -> Summary:
    """Return a long day with many votes."""
    for_ = votes * 54 // 100
    return summary(
        votes=votes,
        visits=votes + 99,
        split=Split(for_, votes - for_),
        flow=None,
        asked_opening=False,
        reasons=generated(reasons),
        hidden=3,
    )


def a_booth(votes: int, for_: int, reasons: list[Reason], **changes: object) -> Summary:
    """Return a day without first stances at a booth."""
    plain = {"visits": votes + votes // 10, "split": Split(for_, votes - for_), "flow": None, "asked_opening": False}
    return summary(**{"votes": votes, **plain, "reasons": reasons, **changes})


SHORT: Final = (
    "Seat belts are a best effort too.",
    "Rules come late.",
    "Who checks the checkers?",
    "I trust people.",
    "Nobody answers for it.",
    "A sticker is no guardrail.",
    "My teacher convinced me.",
    "It is too late anyway.",
    "Small firms need it.",
    "Big firms want it.",
    "Science must be open.",
    "Safety first.",
)
LONG: Final = (
    "Because nobody who was asked in our street could say who would answer for it, and a rule that nobody enforces is only a wish; still, "
    "I changed my mind twice while I read this, and in the end the seat belt convinced me more than the lock, which every thief opens."
)


def _a_day_of_1285() -> Summary:
    reasons = [reason(f"{SHORT[number % 12]} ({number})", list(Side)[number % 2], 8 - number % 7, 12) for number in range(60)]
    return summary(reasons=reasons, without_opening=0)


def _ten_thousand() -> Summary:
    reasons = [reason(SHORT[number % 12], list(Side)[number % 2], 300 + number % 12, 900) for number in range(5000)]
    flow = Flow({cell: 7 * count for cell, count in FLOW.counts.items()})
    split = Split(flow.to_side(Side.FOR) + 600, flow.to_side(Side.AGAINST) + 405)
    return summary(votes=10_000, visits=11_000, split=split, flow=flow, without_opening=1005, reasons=reasons)


def _of_280_letters() -> list[Reason]:
    return [reason(f"{number}. {LONG} {LONG}"[:280], list(Side)[number % 2], number % 5 + 6, 12) for number in range(30)]


GOLDEN: Final = {
    "nobody": summary(votes=0, visits=0, split=None, flow=None, points=[], reasons=[], hidden=0),
    "one vote": summary(votes=1, visits=2, split=None, flow=None, points=[], hidden=0),
    "four votes": summary(votes=4, visits=9, split=None, flow=None, points=[], hidden=1),
    "unanimous class": summary(
        mode=Mode.CLASSROOM,
        votes=30,
        visits=11,
        split=Split(0, 30),
        flow=Flow({(Stance.UNSURE, Side.AGAINST): 10}),
        without_opening=20,
        entered=(MethodVotes(EntryMethod.TOUCH, 10, Split(0, 10)), MethodVotes(EntryMethod.HANDS, 20, Split(0, 20))),
        reasons=[reason("Because we said so.", Side.AGAINST)],
        reopened=1,
    ),
    "lesson with a first vote": a_lesson(),
    "thirty in many scripts": _thirty(),
    "class with themes": a_class_with_themes(),
    "held back": summary(votes=30, visits=33, split=None, flow=None, held_back=True, hidden=0),
    "a day of 1285": _a_day_of_1285(),
    "ten thousand": _ten_thousand(),
    "near tie": a_booth(201, 101, [reason(text, list(Side)[number % 2], 6, 9) for number, text in enumerate(SHORT[:6])]),
    "equal reasons": a_booth(300, 165, [reason("I agree!")] * 142 + [reason("No way", Side.AGAINST)] * 90),
    "reasons of 280 letters": a_booth(40, 24, _of_280_letters()),
}
