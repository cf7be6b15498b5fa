"""Texts in the shape of five public ones, re-typed in our own words, come in without work by hand as the debates that they are.

In this order: a briefing of a parliament's library, a booklet that a state sends to its voters, a sheet of a site about public life, a
pamphlet for voters in plain text, and an article of a newspaper with two opinions.
"""

import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.domain.debate import Case, Side
from kiosk.packs import import_pack
from kiosk.services.document_remarks import RemarkKind

FOLDER = Path(__file__).parent / "public"


@dataclass(frozen=True)
class Expected:
    language: str
    question: str
    tagline: str
    facts: int
    proposition: str
    labels: tuple[str, str]
    points: tuple[tuple[str, ...], tuple[str, ...]]
    arguments: tuple[tuple[str, ...], tuple[str, ...]]
    """The first word of each paragraph."""
    remarks: frozenset[RemarkKind] = frozenset()
    questions: int = 0


EXPECTED: Mapping[str, Expected] = {
    "votes-at-16.html": Expected(
        "en",
        "Should the voting age be lowered to 16?",
        "Briefing for tutor groups, February",
        3,
        "The age from which people may vote in all public elections should be 16.",
        ("For", "Against"),
        (
            ("They are affected", "A habit begins early", "They know enough"),
            ("Rights come together", "Few ask for it", "Pressure at home and at school"),
        ),
        (("Decisions", "In", "Studies"), ("At", "In", "Who")),
        frozenset({RemarkKind.LONG_LABEL}),
        2,
    ),
    "medien.html": Expected(
        "de",
        "Bundesgesetz über ein Massnahmenpaket zugunsten der Medien",
        "Wollen Sie das Bundesgesetz über ein Massnahmenpaket zugunsten der Medien annehmen?",
        3,
        "Wollen Sie das Bundesgesetz über ein Massnahmenpaket zugunsten der Medien annehmen?",
        ("Dafür", "Dagegen"),
        (
            (
                "Ohne Hilfe verschwinden vor allem Zeitungen in den Regionen.",
                "Das Gesetz hilft kleinen Häusern mehr als großen.",
                "Auf den Inhalt nimmt der Staat keinen Einfluss.",
            ),
            (
                "Das meiste Geld geht an große Verlage, die Gewinne machen.",
                "Gratiszeitungen und kleine Portale gehen leer aus.",
                "Wer gelesen wird, findet auch Geld.",
            ),
        ),
        (("Eine", "Die"), ("Wer", "Das")),
        frozenset({RemarkKind.LONG_LABEL, RemarkKind.NO_LIST, RemarkKind.NO_LINE, RemarkKind.FOR_BY_PLACE}),
    ),
    "vote-obligatoire.html": Expected(
        "fr",
        "Faut-il rendre le vote obligatoire\u00a0?",
        "Une fiche pour en discuter en classe.",
        3,
        "Le vote doit devenir obligatoire, avec une amende légère pour qui ne vote pas.",
        ("Les arguments pour", "Les arguments contre"),
        (
            (
                "Un élu choisi par tous représente tout le monde.",
                "Les partis doivent parler aussi à ceux qui ne votaient plus.",
                "Voter est un devoir comme l’impôt ou l’école.",
            ),
            (
                "Un droit dont on ne peut pas se passer n’est plus un droit.",
                "Ne pas voter dit aussi quelque chose.",
                "Une amende ne donne envie de rien.",
            ),
        ),
        (("Quand",), ("L’abstention",)),
    ),
    "rent-limit.txt": Expected(
        "en",
        "MEASURE NO. 4",
        "LIMITING INCREASES OF RENT",
        3,
        "Shall the city limit yearly increases of rent to three per cent?",
        ("ARGUMENT FOR", "ARGUMENT AGAINST"),
        (
            ("Neighbours can stay.", "Owners still earn more each year.", "New buildings may ask any rent at first."),
            (
                "Fewer flats will be offered.",
                "Rich tenants are helped as much as poor ones.",
                "Help with the rent for those in need costs less.",
            ),
        ),
        (("People",), ("The",)),
    ),
    "cuatro-dias.md": Expected(
        "es",
        "Una semana laboral de cuatro días",
        "Trabajar un día menos por el mismo sueldo: lo que dicen unos y otros.",
        3,
        "La jornada debería ser de cuatro días a la semana, por el mismo sueldo.",
        ("A favor", "En contra"),
        (
            ("Menos estrés y menos bajas.", "Más tiempo para la familia y para los demás.", "Un día menos de tráfico."),
            (
                "Las empresas pequeñas no pueden contratar a otra persona.",
                "Quien cobra por horas no gana nada.",
                "El mismo trabajo en menos días cansa más.",
            ),
        ),
        (("Quien",), ("Un",)),
    ),
}
CASES = [(name, form) for name in EXPECTED for form in (("docx", "odt") if name.endswith(".html") else ("",))]


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the texts as they are, and the pages as LibreOffice saves them."""
    folder = tmp_path_factory.mktemp("public")
    start = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--infilter=HTML (StarWriter)"]
    for form in ("docx", "odt"):
        pages = sorted(FOLDER.glob("*.html"))
        subprocess.run([*start, "--convert-to", form, "--outdir", folder, *pages], check=True, capture_output=True, timeout=280)
    for name in EXPECTED:
        shutil.copy(FOLDER / name, folder)
    return folder


@pytest.mark.parametrize(("name", "form"), CASES)
def test_a_public_text_is_the_debate_that_it_is(documents: Path, tmp_path: Path, name: str, form: str) -> None:
    expected = EXPECTED[name]
    source = (documents / name).with_suffix(f".{form}") if form else documents / name
    pack = import_pack(source, tmp_path / "debates")
    text = pack.debate.text()
    sides = [text.cases[side] for side in Side]
    assert (text.language, text.question, text.tagline) == (expected.language, expected.question, expected.tagline)
    assert (len(text.facts), text.proposition) == (expected.facts, expected.proposition)
    assert tuple(case.label for case in sides) == expected.labels
    assert tuple(case.points for case in sides) == expected.points
    assert tuple(_first_words(case) for case in sides) == expected.arguments
    assert len(text.discussion.questions if text.discussion else ()) == expected.questions
    assert {remark.kind for remark in pack.remarks} == expected.remarks | {RemarkKind.NO_ADDRESS}


def _first_words(case: Case) -> tuple[str, ...]:
    return tuple(block.text.partition(" ")[0] for block in case.argument)
