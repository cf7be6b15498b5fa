"""Characters that a pack may not contain, because they are invisible or change the text around them."""

from collections.abc import Iterator
from typing import Final

import regex

# Direction marks (U+200E, U+200F, U+061C), joiners and soft hyphens are allowed: Arabic, Hindi, Thai and German need them.
_UNWANTED: Final = regex.compile(
    r"(?P<turning>[\u202A-\u202E\u2066-\u206F])"
    r"|(?P<stray>[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\uFEFF\uFFF9-\uFFFD])"
    r"|(?P<control>(?![\t\n])\p{Cc})"
    r"|(?P<tag>(?<![\U0001F3F4\U000E0001-\U000E007F])[\U000E0001\U000E0020-\U000E007F])"
    r"|(?P<marks>(?<!\p{M})\p{M}(?=\p{M}{5}))"
    r"|(?P<encoding>[ÂÃ][\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF]|â€[\u0080-\u00BF\u0152-\u2122])"
    r"|(?P<chain>\u200D(?=(?:[^\u200D\s][\uFE0F\U0001F3FB-\U0001F3FF]?\u200D){9}))"
)
_NAMES: Final = {
    "turning": "a character that changes the writing direction",
    "stray": "a character that stands for nothing",
    "control": "a control character",
    "tag": "an invisible letter",
    "marks": "a letter with more than five marks",
    "encoding": "letters of a text that was read in the wrong encoding",
    "chain": "a letter joined out of more than ten, wider than any line,",
}


def unwanted_characters(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line in `text` (from 0) and a description of every character that is not allowed."""
    line = position = 0
    for match in _UNWANTED.finditer(text):
        line += text.count("\n", position, match.start())
        position = match.start()
        name = _NAMES[match.lastgroup or "stray"]
        yield line, f"{name} (U+{ord(match.group()[0]):04X})"
