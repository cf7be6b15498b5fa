"""Counts votes independently of the kiosk: the choices as they were made, and what each record says of them.

Every count is a plain dictionary of names and numbers. A record may lack some of them, but those it has must be right.
"""

import csv
import json
import random
import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final, NamedTuple

import pypdf

SIDES: Final = ("for", "against")
STANCES: Final = ("for", "unsure", "against")
Count = dict[str, int]


class Choice(NamedTuple):
    """What one voter chose, without any class of the kiosk; `point` counts from 0, -1 for none."""

    stood: str
    voted: str
    shown_first: str
    point: int
    words: str


def choices(seed: int, number: int) -> Iterator[Choice]:
    """Yield the choices of these voters: every combination, as uneven as in a real room."""
    rng = random.Random(seed)  # noqa: S311 - the same voters every time
    stances, sides = (*STANCES, "none"), SIDES
    uneven = [rng.uniform(1, 3) for _ in range(len(stances) * len(sides))]
    pairs = [(stood, voted) for stood in stances for voted in sides]
    for place in range(number):
        stood, voted = rng.choices(pairs, uneven)[0]
        point = rng.randrange(3) - 1
        words = f"voter {place} of {seed} has a reason" if rng.random() < 1 / 400 else ""
        yield Choice(stood, voted, rng.choice(sides), point, words)


def counted(made: Iterable[Choice], left: int = 0) -> Count:
    """Count the choices one by one; `left` visitors made none."""
    count: Counter[str] = Counter(left=left, visits=left)
    for choice in made:
        count.update(["votes", "visits", choice.voted])
        count.update(["without"] if choice.stood == "none" else ["with", f"{choice.stood} {choice.voted}"])
        if choice.point >= 0:
            count[f"point {choice.voted} {choice.point}"] += 1
        if choice.words:
            count["reasons"] += 1
    return dict(count)


def in_database(file: Path, session: str) -> Count:
    count: Counter[str] = Counter()
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        for stood, voted, number in connection.execute("SELECT opening, final, count FROM tallies WHERE session_id = ?", (session,)):
            count.update(dict.fromkeys(("votes", voted), int(number)))
            count.update({"without": int(number)} if stood == "none" else {"with": int(number), f"{stood} {voted}": int(number)})
        for side, place, number in connection.execute("SELECT side, position, count FROM points WHERE session_id = ?", (session,)):
            count[f"point {side} {place}"] += int(number)
        for (packed,) in connection.execute("SELECT packed FROM reasons WHERE session_id = ?", (session,)):
            count["reasons"] += len(json.loads(packed))
        ((visits,),) = connection.execute("SELECT visits FROM sessions WHERE id = ?", (session,)).fetchall()
    return {**count, "visits": int(visits), "left": int(visits) - count["votes"]}


def in_json(file: Path) -> Count:
    (told,) = json.loads(file.read_text(encoding="utf-8"))["sessions"]
    count: Count = {"votes": told["votes"], "visits": told["visits"], "left": told["left_without_voting"], **told["split"]}
    count |= {f"{cell['opening']} {cell['final']}": cell["votes"] for cell in told["flow"]}
    count |= {
        "without": told["without_opening"],
        "reasons": _reasons(told["reasons"], told["reasons_hidden"], told["reasons_not_looked_at"]),
    }
    places: Counter[str] = Counter()
    for point in told["points"]:
        count[f"point {point['side']} {places[point['side']]}"] = point["picked"]
        places[point["side"]] += 1
    return count


def _reasons(shown: list[object], hidden: int, waiting: int) -> int:
    return len(shown) + hidden + waiting


def in_csv(file: Path) -> Count:
    with file.open(encoding="utf-8", newline="") as opened:
        rows = list(csv.DictReader(opened))
    numbers = {row["name"]: int(row["number"]) for row in rows if row["part"] == "count"}
    count = {"votes": numbers["votes"], "visits": numbers["visits"], "left": numbers["left without voting"]}
    count |= {"without": numbers["without opening stance"]}
    count |= {row["side"]: int(row["number"]) for row in rows if row["part"] == "split"}
    count |= {f"{row['name']} {row['side']}": int(row["number"]) for row in rows if row["part"] == "flow"}
    count["reasons"] = sum(row["part"] == "reason" for row in rows) + numbers["reasons hidden"] + numbers["reasons not looked at"]
    places: Counter[str] = Counter()
    for row in rows:
        if row["part"] == "point":
            count[f"point {row['side']} {places[row['side']]}"] = int(row["number"])
            places[row["side"]] += 1
    return count


_CELLS: Final = [f"{stood} {voted}" for stood in STANCES for voted in SIDES]
_PAGE: Final = {
    "votes": "Votes shown",
    "visits": "Visits",
    "left": "Left without voting",
    "with": "Votes with a first stance",
    "reasons": "Reasons written",
    **{
        f"{stood} {voted}": f"{before}, then {after}"
        for stood, before in (("for", "Yes"), ("unsure", "Not sure"), ("against", "No"))
        for voted, after in (("for", "Yes"), ("against", "No"))
    },
}


def in_pdf(file: Path) -> Count:
    """Read the PDF: add up the tables of the method page, and check that the first page gives the same split."""
    first, *others = (" ".join(page.extract_text().split()) for page in pypdf.PdfReader(file).pages)
    method = next(page for page in others if "Visits and votes" in page)
    count = {name: _number(rf"{what} ([\d,]+)", method) for name, what in _PAGE.items()}
    for_, against = (_number(rf"Result .*?{label} ([\d,]+)", method) for label in ("Yes", "No"))
    count |= {"for": for_, "against": against}
    percent, near_tie = r"% Yes ?([\d,]+) votes (?:\d+\s?% No ?)?([\d,]+) votes", r"([\d,]+) of [\d,]+ Yes ?([\d,]+) of [\d,]+ No"
    bar = re.search(rf"(?:{percent}|{near_tie}) .*? After((?: [\d,]+){{6}}) Yes ", first)
    assert bar, first
    numbers = (int(number.replace(",", "")) for part in bar.groups() if part for number in part.split())
    drawn = dict(zip(("for", "against", *_CELLS), numbers, strict=True))
    assert {name: count[name] for name in drawn} == drawn
    return count


def _number(pattern: str, page: str) -> int:
    found = re.search(pattern, page)
    assert found, f"{pattern} is not in: {page}"
    return int(found[1].replace(",", ""))


def errors(made: Count, told: Count) -> list[str]:
    """Return the differences between a record and what was chosen."""
    return [f"{name}: {number} instead of {made.get(name, 0)}" for name, number in told.items() if number != made.get(name, 0)]
