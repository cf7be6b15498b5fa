"""What a document of a word processor cannot hold of a debate, the same on screen and in a command (see `result_text`)."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.services.result_text import ENGLISH, Locale


class LossKind(Enum):
    """What is not in a document, or comes back from it as something else."""

    LANGUAGES = auto()
    LANGUAGE = auto()
    FILM = auto()
    LOGO = auto()
    PICTURE = auto()
    LABELS = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Loss:
    """`detail` names what is lost: codes of languages, a file, or the heading of the text that comes back changed."""

    kind: LossKind
    detail: str = ""


def describe_loss(loss: Loss, locale: Locale = ENGLISH) -> str:
    tr = locale.translator
    text = {
        LossKind.LANGUAGES: tr("the other languages ({detail}) are not in this document: each needs one of its own"),
        LossKind.LANGUAGE: tr("the document will be read in another language than ‘{detail}’"),
        LossKind.FILM: tr("the film ({detail}) is not in this document"),
        LossKind.LOGO: tr("the logo ({detail}) is not in this document"),
        LossKind.PICTURE: tr("the picture ({detail}) is not in this document: only JPEG and PNG can be"),
        LossKind.LABELS: tr("the names of the sides ({detail}) are not in this document: their headings begin with others"),
        LossKind.TEXT: tr("what stands below ‘{detail}’ will come back from the document changed"),
    }[loss.kind]
    return text.replace("{detail}", loss.detail)
