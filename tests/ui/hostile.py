"""Words made to do harm on a screen, and debates that are written in nothing else."""

from collections.abc import Callable
from dataclasses import replace
from html import escape
from itertools import count
from typing import Final

from kiosk.domain.debate import Block, Case, Debate, DebateText
from kiosk.domain.text import count_letters, shorten
from kiosk.packs.labels import LABEL_LETTERS

Word = Callable[[str], str]
"""What is put in place of a field's own words."""

HOSTILE: Final = {
    "image": '<img src="http://127.0.0.1:1/x">',
    "bold": "<b>not bold</b> &amp; &lt;",
    "link": '<a href="https://example.org">tap</a>',
    "style": "<style>*{color:red}</style><h1>big",
    "markdown": "# big **bold** ![x](http://127.0.0.1:1/y)",
    "direction": "right\u202eleft\u202c \u2066turned",
    "marks": "Z" + "\u0301" * 5000,
    "long word": "W" * 10_000,
    "wide letters": "ﷺ" * 400,
    "arabic": "لأن من يملك البوابة يقرر من هو الذكي " * 8,
    "format": "%1 %2 %Ln {path} “%1”",
    "emoji": "👩‍👩‍👧‍👦" * 300,
    "image of a file": "<img src='file:///etc/passwd'>",
    "image of the program": '<img src="qrc:/qt/qml/x.png">',
    "image of data": '<img src="data:image/png;base64,iVBORw0KGgo=">',
    "image without a scheme": "<img src=//127.0.0.1:1/z width=99999 height=99999>",
    "image in capitals": "<IMG SRC='HTTP://127.0.0.1:1/C' ALIGN=middle>",
    "image, set": '<picture><source srcset="http://127.0.0.1:1/s"><img srcset="http://127.0.0.1:1/t 2x"></picture>',
    "image from a provider": '<img src="image://provider/x">',
    "drawing": '<svg onload="alert(1)"><image href="http://127.0.0.1:1/v"/></svg>',
    "frame": '<iframe src="http://127.0.0.1:1/f"></iframe><object data="http://127.0.0.1:1/o">',
    "script": "<script>Qt.quit()</script><body onload=Qt.quit()>",
    "table": "<table width=100000 border=9><tr><td>" * 9,
    "letters of a size": '<font size="7" color="white">big</font><span style="font-size:900px">bigger</span>',
    "half a tag": '<img src="http://127.0.0.1:1/h" <b <i <!-- <![CDATA[ ]]> &#0; &#x202e; &nbsp;',
    "open tags": "<b><i><u><s>" * 60,
    "many entities": "&lt;&gt;&amp;&quot;&unknown;&#60;img&#62; " * 7,
    "embedded direction": "\u202a\u202bone\u202e\u202dtwo\u202c" * 20,
    "isolates left open": "\u2066\u2067\u2068open" * 30,
    "both directions": "abc אבג 123 שלום def مرحبا 456 ghi " * 6,
    "marks above and below": "".join(f"{letter}\u0310\u0323\u0489\u20dd" * 3 for letter in "zalgo comes") * 4,
    "ten thousand of a wide script": "龘" * 10_000,
    "a word of thin letters": "i" * 10_000,
    "no-break spaces": "never\u00a0broken\u202f" * 60,
    "nothing to be seen": "a" + "\u200b\u2060\ufeff\u00ad" * 60 + "b",
    "flags": "🇨🇺🇺🇸" * 100 + "🇨",
    "skin and sex": "🧑🏿‍🤝‍🧑🏻👩🏽‍🚀🏴󠁧󠁢󠁷󠁬󠁳󠁿" * 30,
    "joiners": "👩" + "\u200d👩" * 200,
    "tall scripts": "ཧྐཥྨླྺྼྻྂ กิ๊ก្ស្ត្រី ꧄ 𒐫 ௵ " * 6,
    "lines": "one\ntwo\r\nthree\u2028four\u2029five\tsix\x00\x07\x1b[31m",
}
"""Forty."""


def sized(hostile: str) -> Word:
    """Return the text repeated or cut to the length of the original field: authors write as much as there is room for."""

    def instead(own: str) -> str:
        room = count_letters(own)
        times = room // max(1, count_letters(hostile)) + 1
        return shorten(f"{hostile} " * times, room)

    return instead


def rotating(words: list[str], first: int) -> Word:
    """Another one for each field, beginning anywhere in the list."""
    number = count(first)

    def instead(own: str) -> str:
        return sized(words[next(number) % len(words)])(own)

    return instead


def written_in(debate: Debate, word: Word) -> Debate:
    """Return the debate with every text replaced, as an unchecked reader would read it."""
    return replace(debate, texts={language: _text(text, word) for language, text in debate.texts.items()})


def _text(text: DebateText, word: Word) -> DebateText:
    watch = text.watch and replace(text.watch, heading=word(text.watch.heading), caption=word(text.watch.caption))
    return replace(
        text,
        question=word(text.question),
        tagline=word(text.tagline),
        introduction=tuple(map(word, text.introduction)),
        common_ground_heading=word(text.common_ground_heading),
        facts=tuple(map(word, text.facts)),
        proposition_heading=word(text.proposition_heading),
        proposition=word(text.proposition),
        cases={side: _case(case, word) for side, case in text.cases.items()},
        watch=watch,
    )


def _case(case: Case, word: Word) -> Case:
    return replace(
        case,
        heading=word(case.heading),
        label=shorten(word(case.label), LABEL_LETTERS),
        claim=word(case.claim),
        in_short_heading=word(case.in_short_heading),
        points=tuple(map(word, case.points)),
        argument_heading=word(case.argument_heading),
        argument=tuple(_block(block, word) for block in case.argument),
    )


def _block(block: Block, word: Word) -> Block:
    text = word(block.text)
    return replace(block, text=text, markup=escape(text, quote=False).replace('"', "&quot;"))
