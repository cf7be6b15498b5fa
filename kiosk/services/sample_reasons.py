"""What simulated visitors say: of a debate that came with Goodfaith its own reasons, of any other what fits every question."""

import random
import tomllib
from collections.abc import Mapping, Sequence
from typing import Final

from kiosk import paths
from kiosk.domain.debate import Debate, Side

SampleReason = tuple[str, str]
"""(language, text)."""
SampleReasons = Mapping[Side, Sequence[SampleReason]]

ANY_QUESTION: Final[Sequence[SampleReason]] = (
    ("en", "I came in sure and leave with a question."),
    ("en", "Whoever is right, we all have to live with the answer."),
    ("en", "My grandmother and my daughter would answer differently. I had to pick one."),
    ("en", "Both sides moved me. This one moved me further."),
    ("en", "I work in a hospital, and I thought of the worst night shift."),
    ("en", "The strongest point was the one I did not want to hear."),
    ("en", "I build software for a living, and I know how things break."),
    ("en", "I would rather be wrong this way than the other."),
    ("en", "Ask me again in five years."),
    ("en", "My students changed my mind, not the experts."),
    ("en", "I changed my mind twice on this page. That is a good sign, I think."),
    ("en", "The other side wants the same as I do. We differ about the way."),
    ("en", "My neighbour and I have argued about this for years. Now we have a word for it."),
    ("en", "It is the price that decides it for me, and who pays it."),
    ("fr", "À mon âge, on préfère vérifier soi-même."),
    ("es", "He cambiado de opinión al leer la otra parte."),
    ("de", "Beide Seiten haben recht, aber diese ein wenig mehr."),
    ("ar", "سأفكر في هذا السؤال وأنا في طريقي إلى البيت."),
    ("ru", "Доверяй, но проверяй."),
)
"""What visitors might say on either side of any question. An organiser may project them."""
_FROM_ELSEWHERE: Final = 4
"""One visitor in so many writes in another of the debate's languages."""


def sample_reasons(debate: Debate, language: str | None = None) -> SampleReasons:
    """Return reasons for each side, most of them in `language` or in the debate's first one."""
    main = language if language in debate.languages else debate.languages[0]
    read = {one: _read(debate.id, one) for one in debate.languages}
    if not all(read.values()):
        return dict.fromkeys(Side, ANY_QUESTION)
    others = [one for one in debate.languages if one != main]
    return {
        side: [
            *((main, text) for text in read[main][side]),
            *((one, text) for one in others for text in read[one][side][::_FROM_ELSEWHERE]),
        ]
        for side in Side
    }


class ReasonDeck:
    """Deals reasons of a side in random order, each once before any comes again."""

    def __init__(self, reasons: SampleReasons, rng: random.Random) -> None:
        self._reasons, self._rng = reasons, rng
        self._left: dict[Side, list[SampleReason]] = {side: [] for side in Side}

    def deal(self, side: Side) -> SampleReason:
        if not self._left[side]:
            self._left[side] = list(self._reasons[side])
            self._rng.shuffle(self._left[side])
        return self._left[side].pop()


def _read(debate_id: str, language: str) -> dict[Side, list[str]]:
    """Return the shipped reasons, none if there are none."""
    file = paths.sample_reasons() / debate_id / f"{language}.toml"
    if not file.is_file():
        return {}
    held = tomllib.loads(file.read_text(encoding="utf-8"))
    return {side: held[side.value] for side in Side}
