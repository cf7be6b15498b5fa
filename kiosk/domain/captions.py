"""Reads the captions of a video: the parts of WebVTT that a kiosk needs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_TIME: Final = r"((?:[0-9]{2,4}:)?[0-5][0-9]:[0-5][0-9]\.[0-9]{3})"
_TIMES: Final = re.compile(rf"\s*{_TIME}\s+-->\s+{_TIME}(?:\s.*)?")
_TAG: Final = re.compile(r"</?[a-z0-9][^<>]*>|<[0-9:.]+>|</?>", re.IGNORECASE)
_LINE_END: Final = re.compile(r"\r\n?")
_NO_CUES: Final = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption, shown from `start` to just before `end`, in milliseconds."""

    start: int
    end: int
    text: str


def read_captions(text: str) -> tuple[Cue, ...]:
    """Return the cues of a WebVTT text in order, without styling, voices and positions. Malformed cues are skipped."""
    blocks = re.split(r"\n[ \t]*\n+", _LINE_END.sub("\n", text.removeprefix("\ufeff")).strip("\n"))
    if not re.match(r"WEBVTT(?:[ \t\n]|$)", blocks[0]):
        return ()
    return tuple(sorted(_cues(blocks), key=lambda cue: (cue.start, cue.end)))


def caption_at(cues: tuple[Cue, ...], moment: int) -> str:
    """Return the captions shown at a millisecond, one a line."""
    return "\n".join(cue.text for cue in cues if cue.start <= moment < cue.end)


def _cues(blocks: list[str]) -> Iterator[Cue]:
    for block in blocks:
        lines = block.strip("\n").split("\n")
        if lines[0].startswith(_NO_CUES) and "-->" not in lines[0]:
            continue
        for number, line in enumerate(lines):
            if found := _TIMES.fullmatch(line):
                start, end = _milliseconds(found[1]), _milliseconds(found[2])
                caption = "\n".join(filter(None, map(_plain, lines[number + 1 :])))
                if start < end and caption:
                    yield Cue(start, end, caption)
                break


def _plain(line: str) -> str:
    from html import unescape  # noqa: PLC0415 - a long table, needed for captions only

    return " ".join(unescape(_TAG.sub("", line)).split())


def _milliseconds(time: str) -> int:
    *hours, minutes, seconds = time.split(":")
    return (int(hours[0] if hours else 0) * 3600 + int(minutes) * 60) * 1000 + int(seconds.replace(".", ""))
