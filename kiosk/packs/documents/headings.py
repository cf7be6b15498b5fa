"""Finds headings, real ones and bold lines that stand for them, and knows their usual names in the languages of the program."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import Final

from kiosk.packs.documents.model import Element, Paragraph, Run, tidy
from kiosk.services.stop_words import read_stop_words


class Role(Enum):
    """What a heading can stand for."""

    INTRODUCTION = auto()
    COMMON_GROUND = auto()
    PROPOSITION = auto()
    FOR = auto()
    AGAINST = auto()
    WATCH = auto()
    POINTS = auto()
    ARGUMENT = auto()
    DISCUSSION = auto()


PARTS: Final = (Role.COMMON_GROUND, Role.PROPOSITION, Role.FOR, Role.AGAINST, Role.WATCH)
BELOW: Final = (Role.POINTS, Role.ARGUMENT, Role.DISCUSSION)
NAMES: Final[Mapping[str, Mapping[Role, Sequence[str]]]] = {
    "en": {
        Role.INTRODUCTION: ("introduction", "intro", "overview", "summary"),
        Role.COMMON_GROUND: (
            *("where both sides agree", "what both sides agree on", "what both sides agree", "common ground", "both sides agree"),
            *("background", "facts", "the facts", "what we know", "what is not in dispute", "agreed facts", "undisputed"),
            "explanatory statement",
        ),
        Role.PROPOSITION: (
            *("the proposition", "proposition", "motion", "the motion", "vote", "statement", "claim", "the proposal", "proposal"),
            *("question", "the question", "ballot question"),
        ),
        Role.FOR: (
            *("for", "yes", "pro", "pros", "in favour", "in favor", "arguments for", "arguments in favour", "arguments in favor"),
            *(
                "argument for",
                "argument in favour",
                "argument in favor",
                "the case for",
                "case for",
                "advantages",
                "supporters",
                "supporters say",
                "points for",
                "agree",
            ),
        ),
        Role.AGAINST: (
            *("against", "no", "con", "cons", "contra", "opposed", "arguments against", "the case against", "case against"),
            "argument against",
            *("disadvantages", "opponents", "opponents say", "points against", "critics say", "disagree"),
        ),
        Role.WATCH: ("watch", "video", "film", "something to watch"),
        Role.POINTS: ("in short", "points", "key points", "main points", "reasons", "in brief"),
        Role.ARGUMENT: ("the argument", "argument", "in full", "in detail", "the case", "the whole case", "why"),
        Role.DISCUSSION: (
            "to discuss",
            "questions to discuss",
            "discussion",
            "questions",
            "discussion questions",
            "questions for discussion",
        ),
    },
    "fr": {
        Role.INTRODUCTION: ("introduction", "résumé"),
        Role.COMMON_GROUND: (
            *("ce sur quoi les deux camps sont d’accord", "points d’accord", "terrain d’entente", "ce qui fait consensus", "contexte"),
            *("les faits", "faits", "d’accord sur", "ce que l’on sait", "de quoi parle-t-on"),
        ),
        Role.PROPOSITION: ("la proposition", "proposition", "motion", "la motion", "vote"),
        Role.FOR: ("pour", "oui", "arguments pour", "les arguments pour", "avantages", "les pour", "favorables"),
        Role.AGAINST: ("contre", "non", "arguments contre", "les arguments contre", "inconvénients", "les contre", "opposés"),
        Role.WATCH: ("à voir", "à regarder", "vidéo", "film"),
        Role.POINTS: ("en bref", "points clés", "points", "en résumé", "raisons"),
        Role.ARGUMENT: ("l’argument", "argument", "argumentation", "l’argumentation", "en détail", "argumentaire"),
        Role.DISCUSSION: ("à discuter", "questions à discuter", "discussion", "questions", "pour discuter"),
    },
    "de": {
        Role.INTRODUCTION: ("einleitung", "einführung", "überblick"),
        Role.COMMON_GROUND: (
            *("worin sich beide seiten einig sind", "worin beide seiten einig sind", "gemeinsame grundlage", "einigkeit", "fakten"),
            *("die fakten", "hintergrund", "was wir wissen", "unstrittig", "was unstrittig ist", "ausgangslage", "die ausgangslage"),
        ),
        Role.PROPOSITION: (
            "die these",
            "these",
            "der antrag",
            "antrag",
            "vorschlag",
            "der vorschlag",
            "abstimmung",
            "aussage",
            "abstimmungsfrage",
        ),
        Role.FOR: (
            *("dafür", "ja", "pro", "für", "argumente dafür", "pro-argumente", "vorteile", "befürworter", "was dafür spricht"),
            *("initiativkomitee", "argumente initiativkomitee"),
        ),
        Role.AGAINST: (
            *("dagegen", "nein", "contra", "kontra", "gegen", "argumente dagegen", "contra-argumente", "kontra-argumente", "nachteile"),
            *("gegner", "was dagegen spricht", "referendumskomitee", "argumente referendumskomitee"),
        ),
        Role.WATCH: ("ansehen", "zum ansehen", "video", "film"),
        Role.POINTS: ("kurz gesagt", "in kürze", "kurz", "stichpunkte", "gründe", "punkte"),
        Role.ARGUMENT: ("das argument", "argument", "begründung", "die begründung", "ausführlich", "im einzelnen"),
        Role.DISCUSSION: ("zum diskutieren", "fragen zum diskutieren", "diskussion", "fragen", "diskussionsfragen"),
    },
    "es": {
        Role.INTRODUCTION: ("introducción", "resumen"),
        Role.COMMON_GROUND: (
            *("en qué coinciden ambas partes", "en qué coinciden los dos lados"),
            *("en lo que ambas partes coinciden", "puntos en común", "terreno común", "hechos"),
            *("los hechos", "contexto", "antecedentes", "lo que sabemos", "en lo que coinciden"),
        ),
        Role.PROPOSITION: ("la propuesta", "propuesta", "la proposición", "proposición", "moción", "la moción", "votación"),
        Role.FOR: ("a favor", "sí", "si", "argumentos a favor", "ventajas", "pros", "partidarios"),
        Role.AGAINST: ("en contra", "no", "argumentos en contra", "desventajas", "contras", "detractores"),
        Role.WATCH: ("para ver", "ver", "vídeo", "video", "película"),
        Role.POINTS: ("en pocas palabras", "en breve", "puntos", "puntos clave", "razones", "en resumen"),
        Role.ARGUMENT: ("el argumento", "argumento", "argumentación", "en detalle"),
        Role.DISCUSSION: ("para debatir", "preguntas para debatir", "para discutir", "discusión", "preguntas"),
    },
    "ar": {
        Role.INTRODUCTION: ("مقدمة", "المقدمة", "تمهيد"),
        Role.COMMON_GROUND: ("ما يتفق عليه الطرفان", "ما يتفق عليه الجانبان", "أرضية مشتركة", "نقاط الاتفاق", "الحقائق", "خلفية"),
        Role.PROPOSITION: ("الاقتراح", "المقترح", "القضية", "التصويت"),
        Role.FOR: ("مع", "نعم", "مؤيد", "المؤيدون", "الحجج المؤيدة", "حجج مؤيدة", "مزايا"),
        Role.AGAINST: ("ضد", "لا", "معارض", "المعارضون", "الحجج المعارضة", "حجج معارضة", "عيوب"),
        Role.WATCH: ("للمشاهدة", "شاهد", "فيديو", "فيلم"),
        Role.POINTS: ("باختصار", "نقاط", "النقاط", "أسباب"),
        Role.ARGUMENT: ("الحجة", "الحجة كاملة", "بالتفصيل"),
        Role.DISCUSSION: ("للنقاش", "أسئلة للنقاش", "أسئلة"),
    },
}
"""The first of each is written where a document has no heading of its own."""
_ROLE_OF: Final = {(name, language): role for language, roles in NAMES.items() for role, names in roles.items() for name in names}
_OF_WHAT: Final = {
    (name, language): role
    for (name, language), role in _ROLE_OF.items()
    if role in {Role.FOR, Role.AGAINST} and re.search("arg|case ", name)
}
"""Names of sides that may go on: 'Arguments in favour of lowering the voting age'."""
_NUMBER: Final = re.compile(r"^\s*(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)]\s+")
_END: Final = " \t\u00a0:.!?؟،"
_SEPARATOR: Final = re.compile(r"\s+[-–—:]+\s*|\s*[—:：]\s*|[,،;]\s+|\s*\(")
_MAX_HEADING_LETTERS: Final = 140
_MAX_PLAIN_LETTERS: Final = 40
_MAX_CLAIM_LETTERS: Final = 80
_CLAIM: Final = re.compile(r"\s[-–—]+\s|[:：]\s")
_FEW_HEADINGS: Final = 3
BOLD_LEVEL: Final = 8
"""Of lines in bold, below all real headings."""


def roles_of(heading: str) -> dict[str, Role]:
    """Return what a heading stands for, by each language that has such a name for it."""
    whole = _plain(heading)
    for name in (whole, _plain(_SEPARATOR.split(whole, maxsplit=1)[0])):
        if found := {language: role for language in NAMES if (role := _ROLE_OF.get((name, language)))}:
            return found
    return {language: role for (name, language), role in _OF_WHAT.items() if whole.startswith(f"{name} ")}


def role_of(heading: str, language: str = "") -> Role | None:
    """Return what a heading stands for, in this language first."""
    roles = roles_of(heading)
    return roles.get(language) or next(iter(roles.values()), None)


def without_number(heading: str) -> str:
    return _NUMBER.sub("", heading).strip()


def find_headings(elements: Iterable[Element]) -> list[Element]:
    """Return the elements with bold lines as headings where there are few real ones, and plain lines with the name of a part."""
    found = list(elements)
    real = sum(isinstance(one, Paragraph) and one.level is not None for one in found)
    found = [_as_heading(one, real) if isinstance(one, Paragraph) and one.level is None else one for one in found]
    return found if real else _with_claims(found)


def detect_language(paragraphs: Sequence[Paragraph]) -> str:
    """Return the language by the names of headings, and by the short words of the text, which every sentence has."""
    counts: Counter[str] = Counter()
    for paragraph in paragraphs:
        if paragraph.level is not None:
            languages = roles_of(paragraph.text)
            counts.update({language: 20 // len(languages) for language in languages})
    words = re.findall(r"\w+", " ".join(paragraph.text for paragraph in paragraphs[:200]).casefold())
    for language in NAMES:
        common = read_stop_words(language)
        counts[language] += sum(word in common for word in words)
    return max(NAMES, key=lambda language: counts[language])


def _as_heading(paragraph: Paragraph, real: int) -> Paragraph:
    text = paragraph.text.strip()
    roles = set(roles_of(text).values())
    named = bool(roles) and len(text) <= (_MAX_HEADING_LETTERS if paragraph.bold else _MAX_PLAIN_LETTERS) and not paragraph.is_item
    whole = {role for language in NAMES if (role := _ROLE_OF.get((_plain(text), language)))}
    likely = (paragraph.bold and (real <= _FEW_HEADINGS or bool(roles)) and not paragraph.is_item) or (named and bool(whole))
    if not likely or len(text) > _MAX_HEADING_LETTERS:
        return paragraph
    return replace(paragraph, level=BOLD_LEVEL, runs=tidy(Run(run.text) for run in paragraph.runs))


def _with_claims(elements: list[Element]) -> list[Element]:
    """Return plain lines such as 'Yes — build it.' as headings where nothing else names the sides and there is one line for each."""
    sides = {Role.FOR, Role.AGAINST}
    named = [one for one in elements if isinstance(one, Paragraph) and one.level is not None and sides & {*roles_of(one.text).values()}]
    claims = [one for one in elements if isinstance(one, Paragraph) and one.level is None and not one.is_item and _CLAIM.search(one.text)]
    lines = [(one, roles) for one in claims if len(one.text) <= _MAX_CLAIM_LETTERS and (roles := sides & {*roles_of(one.text).values()})]
    if named or len(lines) != len(sides) or set.union(*(roles for _, roles in lines)) != sides:
        return elements
    heads = [one for one, _ in lines]
    return [replace(one, level=BOLD_LEVEL) if isinstance(one, Paragraph) and one in heads else one for one in elements]


def _plain(text: str) -> str:
    return _NUMBER.sub("", text).replace("'", "’").replace("\u00a0", " ").strip(_END).casefold()
