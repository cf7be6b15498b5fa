"""Paper for a class: a hand-out, exit slips and the teacher's plan. They are about a debate, not about a session, and hold no votes."""

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.debate import DebateText
from kiosk.services.pictures import RenderedPictures


class Sheet(StrEnum):
    """The kinds of paper; the value is part of the file's name."""

    HANDOUT = "handout"
    SLIPS = "exit-slips"
    PLAN = "lesson-plan"


@dataclass(frozen=True, slots=True)
class ClassroomPaper:
    """What is set on paper: one debate in one language. The pictures are on the hand-out."""

    text: DebateText
    sheet: Sheet = Sheet.HANDOUT
    pictures: RenderedPictures = field(default_factory=dict)
