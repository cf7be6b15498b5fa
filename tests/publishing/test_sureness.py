"""What pages and files say of how sure people are, and that they say nothing where it was not asked."""

import csv
import html
import json
from dataclasses import replace
from io import BytesIO, StringIO
from typing import Any, Final

import jsonschema
import openpyxl
import pytest

from kiosk import paths
from kiosk.domain.debate import Side
from kiosk.domain.sureness import NO_SURENESS, SurenessDisclosure
from kiosk.domain.tally import Split
from kiosk.publishing.data import csv_file, json_export, xlsx_file
from kiosk.publishing.html import document
from kiosk.publishing.pdf import large_print, summary_report
from kiosk.publishing.pdf.fonts import FontSet
from kiosk.services.result_text import ENGLISH
from kiosk.services.summary import Summary
from tests.publishing.pages import plain, summary, texts_of

BASE: Final[dict[str, Any]] = {"votes": 40, "visits": 41, "split": Split(22, 18), "flow": None, "asked_opening": False}
SHOWN: Final = replace(
    summary(**BASE, session_id="0" * 32, id="open-source-ai"), sureness=SurenessDisclosure({Side.FOR: (5, 0, 17), Side.AGAINST: (6, 7, 5)})
)
HELD_BACK: Final = replace(SHOWN, sureness=SurenessDisclosure(held_back=True))
NOT_ASKED: Final = replace(SHOWN, sureness=NO_SURENESS)
SENTENCES: Final = {
    "shown": ["How sure, Yes: not sure: 5, fairly sure: 0, very sure: 17.", "How sure, No: not sure: 6, fairly sure: 7, very sure: 5."],
    "held back": ["How sure people are is not shown: too few answered, or it would tell how sure somebody is."],
}


def forms(summary: Summary) -> dict[str, str]:
    fonts = FontSet(paths.fonts())
    pages = {"page": summary_report.build(summary, fonts), "large print": large_print.build(summary, fonts)}
    told = {name: " ".join(texts_of(content)) for name, content in pages.items()}
    told["html"] = html.unescape("".join(document.pieces(summary, paths.resources(), ENGLISH)))
    return {name: plain(text) for name, text in told.items()}


@pytest.mark.parametrize(("summary", "name"), [(SHOWN, "shown"), (HELD_BACK, "held back")], ids=["shown", "held back"])
def test_every_form_says_how_sure_people_are(summary: Summary, name: str) -> None:
    for form, text in forms(summary).items():
        assert all(plain(sentence) in text for sentence in SENTENCES[name]), form


def test_nothing_is_said_where_it_was_not_asked() -> None:
    assert not any("Howsure" in text for text in forms(NOT_ASKED).values())
    assert "sureness" not in json.dumps(written(NOT_ASKED))


def test_the_workbook_has_a_table_of_it() -> None:
    rows = [row[:2] for row in openpyxl.load_workbook(BytesIO(xlsx_file.build(SHOWN)))["Method"].values]

    start = rows.index(("How sure", None))
    assert rows[start + 1 : start + 5] == [("Yes", 22), ("    Not sure of it", 5), ("    Fairly sure", 0), ("    Very sure", 17)]


def written(summary: Summary) -> Any:  # noqa: ANN401 - JSON
    return json.loads(b"".join(json_export.chunks(summary)))


@pytest.mark.parametrize("summary", [SHOWN, HELD_BACK], ids=["shown", "held back"])
def test_json_is_as_the_schema_says(summary: Summary) -> None:
    jsonschema.Draft202012Validator(json.loads((paths.resources() / "schema" / "summary-2.json").read_bytes())).validate(written(summary))
    groups = written(summary)["sessions"][0]["sureness"]["groups"]
    assert groups is None if summary is HELD_BACK else groups["against"] == {"not_sure": 6, "fairly_sure": 7, "very_sure": 5}


def test_the_csv_has_a_row_for_each_group() -> None:
    read = list(csv.DictReader(StringIO(b"".join(csv_file.chunks(SHOWN)).decode())))

    rows = [(row["side"], row["name"], row["number"]) for row in read if row["part"] == "how sure"]
    assert rows[:3] == [("for", "not sure", "5"), ("for", "fairly sure", "0"), ("for", "very sure", "17")]
    assert len(rows) == 6


def test_the_digest_covers_it() -> None:
    assert json_export.result_digest(SHOWN) != json_export.result_digest(NOT_ASKED) == json_export.result_digest(NOT_ASKED)
