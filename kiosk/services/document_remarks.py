"""What the import of a document says about it, the same on screen and in a command (`result_text` says why these are functions)."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.services.result_text import ENGLISH, Locale


class RemarkKind(Enum):
    """What was left out, and what was taken for something that was missing."""

    NOTE = auto()
    COMMENT = auto()
    TABLE = auto()
    TEXT_BOX = auto()
    FORMULA = auto()
    OBJECT = auto()
    LINK = auto()
    LINKED_PICTURE = auto()
    PICTURE_PLACE = auto()
    PICTURE_ALT = auto()
    PICTURE_FORMAT = auto()
    PICTURE_PAIR = auto()
    UNKNOWN_HEADING = auto()
    NO_PLACE = auto()
    NO_ADDRESS = auto()
    NO_LINE = auto()
    NO_POINTS = auto()
    NO_ARGUMENT = auto()
    NO_LIST = auto()
    BESIDE_LIST = auto()
    FLAT_LIST = auto()
    ONE_PROPOSITION = auto()
    TITLE_IS_PROPOSITION = auto()
    LONG_LABEL = auto()
    FOR_BY_PLACE = auto()
    AGAINST_BY_PLACE = auto()


@dataclass(frozen=True, slots=True)
class Remark:
    """`heading` is that above the place in the document, '' at its start; `words` are what is at the place, if that helps to find it."""

    kind: RemarkKind
    heading: str = ""
    words: str = ""
    count: int = 1


def describe(remark: Remark, locale: Locale = ENGLISH) -> str:
    """Return the place in the document, what was found there and what was made of it."""
    tr = locale.translator
    place = tr("Under ‘{heading}’").replace("{heading}", remark.heading) if remark.heading else tr("At the start")
    what = _taken(remark.kind, locale) or _left_out(remark.kind, locale)
    times = f" ({locale.number(remark.count)}×)" if remark.count > 1 else ""
    words = tr(" at ‘{words}’").replace("{words}", remark.words) if remark.words else ""
    return f"{place}{words}: {what}{times}"


def _left_out(kind: RemarkKind, locale: Locale) -> str:
    tr = locale.translator
    return {
        RemarkKind.NOTE: tr("a footnote was left out; put a source into the sentence, in brackets"),
        RemarkKind.COMMENT: tr("a comment was left out"),
        RemarkKind.TABLE: tr("a table was left out; write it as a list"),
        RemarkKind.TEXT_BOX: tr("a text box was left out; put its words into the text"),
        RemarkKind.FORMULA: tr("a formula was left out; write it in words"),
        RemarkKind.OBJECT: tr("a drawing or other object was left out"),
        RemarkKind.LINK: tr("the address of a link was left out, its words stay"),
        RemarkKind.LINKED_PICTURE: tr("a picture was left out because it is not in the document itself"),
        RemarkKind.PICTURE_PLACE: tr("a picture was left out; there is room for one below what both agree on and below each side"),
        RemarkKind.PICTURE_ALT: tr("a picture was left out; give it an alt text that says what it shows"),
        RemarkKind.PICTURE_FORMAT: tr("a picture was left out; a JPEG, PNG or WebP of up to 5 MB was expected"),
        RemarkKind.PICTURE_PAIR: tr("a picture was left out; both sides need one of the same size, or neither has one"),
        RemarkKind.UNKNOWN_HEADING: tr("this heading was left out with what is below it; none was expected here"),
        RemarkKind.NO_PLACE: tr("these words were left out; a heading was expected before them"),
    }.get(kind, "")


def _taken(kind: RemarkKind, locale: Locale) -> str:
    tr = locale.translator
    return {
        RemarkKind.NO_ADDRESS: tr("no https address on a line of its own; an example was put in for the QR code"),
        RemarkKind.NO_LINE: tr("no sentence below the question; the proposition was taken for it"),
        RemarkKind.NO_POINTS: tr("no list of points; the first sentence of each paragraph was taken as one"),
        RemarkKind.NO_ARGUMENT: tr("no argument below the points; the points were taken as the argument, too"),
        RemarkKind.NO_LIST: tr("no list; each paragraph was taken as one item"),
        RemarkKind.BESIDE_LIST: tr("a paragraph beside a list was left out; only the list was expected"),
        RemarkKind.FLAT_LIST: tr("a list in a list was taken as one list"),
        RemarkKind.ONE_PROPOSITION: tr("more than one paragraph; they were joined to one proposition"),
        RemarkKind.TITLE_IS_PROPOSITION: tr("no proposition; the title was taken for it"),
        RemarkKind.LONG_LABEL: tr("too long for a button; put a short name and a dash before it"),
        RemarkKind.FOR_BY_PLACE: tr("this heading names no side; by its place it was taken as the side for the proposition"),
        RemarkKind.AGAINST_BY_PLACE: tr("this heading names no side; by its place it was taken as the side against the proposition"),
    }.get(kind, "")
