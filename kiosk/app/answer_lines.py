"""Answers to 'Is this a fair point?' on their way from the server for phones to the kiosk: a line each, in a pipe and nowhere else."""

import json
import logging
import sys
from collections.abc import Callable
from contextlib import suppress

from kiosk.domain.debate import Side
from kiosk.services.fair_points import PointKey

TakeAnswer = Callable[[str, PointKey, bool], None]
"""Counts an answer of a session to the reason with this text and side."""
_log = logging.getLogger(__name__)


def print_answer(session_id: str, key: PointKey, fair: bool) -> None:  # noqa: FBT001 - as `TakeAnswer` has it
    """Hand an answer to the process at the other end of standard output, if it still reads."""
    text, side = key
    with suppress(OSError):
        sys.stdout.write(json.dumps([session_id, text, side.value, fair]) + "\n")
        sys.stdout.flush()


def take_line(line: bytes, take: TakeAnswer) -> None:
    """Count what a line says. One that is no answer is dropped."""
    try:
        session_id, text, side, fair = json.loads(line)
        take(str(session_id), (str(text), Side(side)), fair is True)
    except (ValueError, TypeError):
        _log.warning("a line of the server for phones was no answer")
