"""Plain texts and Markdown, and two-sided texts as they are found in public, in our own words."""

from pathlib import Path

import pytest

from kiosk.domain.debate import Side
from kiosk.errors import KnownError
from kiosk.packs import import_pack

HOMEWORK = """\
Should schools do without homework?

Pupils spend hours on it, and nobody agrees what they get out of it.

BACKGROUND
- Pupils of 15 spend about five hours a week on homework.
- What it does for marks differs from age to age.

MOTION
Primary schools should stop setting homework.

PROS
1. Families get their evenings back.
2. It widens the gap between homes with help and homes without.

Children learn most when they are rested, and an evening of play is no lost evening. Those who have
nobody to ask fall behind at the kitchen table.

CONS
1. Practice makes what was learned stay.
2. Parents see what their children are learning.

A skill that is not used is lost. Ten minutes a day are no burden, and they show a child
that effort has a result.
"""
VOTING_AGE = """\
# Should people vote at 16?

Some countries have tried it.

## Facts

Austria has let people vote at 16 since 2007.

Scotland has done so for its own parliament since 2015.

## Motion

The voting age should be 16.

## Arguments in favour

### It concerns them

Climate, schools and debts will be theirs for longest.

### The habit forms early

People who vote at the first chance go on voting.

## Arguments against

### Too easily led

At 16 most know only one home and one school.

### Rights come with duties

Contracts, juries and taxes begin at 18.
"""
CARS = """\
Sollte die Innenstadt autofrei werden?

Zehn Minuten, zwei Seiten.

Hintergrund:
• Ein Drittel der Fläche ist Straße.
• Die meisten Kunden kommen nicht mit dem Auto.

These:
Die Innenstadt sollte autofrei werden.

Pro:
– Die Luft wird besser.
– Kinder können auf die Straße.

Straßen sind für Menschen da, und Menschen brauchen Platz.

Contra:
– Handwerker brauchen den Wagen.
– Der Verkehr fährt nur woanders.

Eine Stadt, in die niemand liefern kann, ist bald leer.
"""
CASH = """\
# ¿Debe desaparecer el dinero en efectivo?

Lo usamos cada vez menos.

**Contexto**

* Casi todos los comercios aceptan tarjeta.
* Quien no tiene cuenta paga en efectivo.

**Moción**

El dinero en efectivo debe desaparecer.

**A favor**

* Se evade menos.
* Es más barato.

Imprimir y guardar billetes cuesta, y lo pagamos todos.

**En contra**

* Protege la intimidad.
* Funciona sin luz.

Lo que compro no le importa a nadie.
"""
ZOOS = """\
Faut-il fermer les zoos ?

Deux camps, cinq minutes.

Contexte

Des espèces y ont survécu.

Beaucoup d’animaux y sont nés.

Proposition

Il faut fermer les zoos.

Pour

Un animal n’est pas un spectacle. Une cage reste une cage.

Contre

Sans les zoos, des espèces auraient disparu. On protège ce que l’on connaît.
"""
PUBLIC = {"homework.txt": HOMEWORK, "vote.md": VOTING_AGE, "autos.txt": CARS, "efectivo.md": CASH, "zoos.txt": ZOOS}
LANGUAGES = {"homework.txt": "en", "vote.md": "en", "autos.txt": "de", "efectivo.md": "es", "zoos.txt": "fr"}


@pytest.mark.parametrize("name", PUBLIC)
def test_a_two_sided_text_comes_in_without_work_by_hand(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(PUBLIC[name], encoding="utf-8")
    text = import_pack(tmp_path / name, tmp_path / "debates").debate.text()
    points = 1 if name == "zoos.txt" else 2
    assert text.language == LANGUAGES[name]
    assert (text.question.endswith("?"), len(text.facts), bool(text.tagline), bool(text.proposition)) == (True, 2, True, True)
    assert [len(text.cases[side].points) for side in Side] == [points, points]
    assert all(text.cases[side].argument for side in Side)


def test_wrapped_lines_are_one_paragraph(tmp_path: Path) -> None:
    (tmp_path / "homework.txt").write_text(HOMEWORK, encoding="utf-8")
    (block,) = import_pack(tmp_path / "homework.txt", tmp_path / "debates").debate.text().cases[Side.FOR].argument
    assert block.text.endswith("Those who have nobody to ask fall behind at the kitchen table.")


SIDES = "Should we?\n\nOne line.\n\nFacts\n\n- It is so.\n\nProposition\n\nWe should.\n\n{}\n\n- One.\n\nA.\n\n{}\n\n- Two.\n\nB.\n"


def test_a_line_with_the_name_of_a_side_and_what_it_says_is_its_heading(tmp_path: Path) -> None:
    (tmp_path / "we.txt").write_text(SIDES.format("Yes — let us do it.", "No: leave it."), encoding="utf-8")
    cases = import_pack(tmp_path / "we.txt", tmp_path / "debates").debate.text().cases
    assert [(cases[side].label, cases[side].claim) for side in Side] == [("Yes", "let us do it."), ("No", "leave it.")]


@pytest.mark.parametrize("more", ["No: not so.", "Yes — and again."])
def test_such_a_line_is_none_where_there_are_more_of_them(tmp_path: Path, more: str) -> None:
    text = SIDES.format("Yes — let us do it.", f"No: leave it.\n\n{more}")
    (tmp_path / "we.txt").write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match="no heading for 'For', 'Against'"):
        import_pack(tmp_path / "we.txt", tmp_path / "debates")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_of_windows_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "autos.txt").write_text(CARS, encoding=encoding, newline="\r\n")
    assert import_pack(tmp_path / "autos.txt", tmp_path / "debates").debate.text().facts[0] == "Ein Drittel der Fläche ist Straße."


def test_a_text_in_the_folder_of_a_pack_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "pack.toml").touch()
    (tmp_path / "en.md").write_text(VOTING_AGE, encoding="utf-8")
    with pytest.raises(KnownError, match="it is a file of a debate: give its folder"):
        import_pack(tmp_path / "en.md", tmp_path / "debates")
