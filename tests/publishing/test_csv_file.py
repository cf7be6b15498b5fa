import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.publishing.data import csv_file, formula_escape
from kiosk.services.summary import Summary
from tests.publishing.exported import FORMULAS, HOSTILE, SUMMARIES, WORDS, exported
from tests.publishing.pages import reason

STARTERS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")


def table(summary: Summary, separator: str = "comma") -> list[dict[str, str]]:
    text = b"".join(csv_file.chunks(summary, separator=separator)).decode()
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=csv_file.SEPARATORS[separator]))


@pytest.mark.parametrize("separator", csv_file.SEPARATORS)
@pytest.mark.parametrize("name", SUMMARIES)
def test_every_row_has_every_column(name: str, separator: str) -> None:
    for row in table(SUMMARIES[name], separator):
        assert set(row) == {"session", "part", "side", "name", "number", "of", "language", "text"}
        assert None not in row.values()


def test_the_numbers_come_back_and_add_up() -> None:
    rows = table(exported())
    count = {row["name"]: int(row["number"]) for row in rows if row["part"] == "count"}
    flow = sum(int(row["number"]) for row in rows if row["part"] == "flow")
    split = {row["side"]: int(row["number"]) for row in rows if row["part"] == "split"}
    assert count["visits"] == count["touched"] + count["left without voting"] == 1412
    assert split == {"for": 694, "against": 591}
    assert flow == sum(split.values()) == count["votes"]


@pytest.mark.parametrize("separator", csv_file.SEPARATORS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_no_field_can_be_a_formula_wherever_a_program_splits(delimiter: str, separator: str) -> None:
    own = csv_file.SEPARATORS[separator]
    text = b"".join(csv_file.chunks(HOSTILE, separator=separator)).decode()
    naive = [field.strip().strip('"') for line in text.splitlines() for field in line.split(delimiter)] if delimiter != own else []
    smile = "-)"
    quoted = [field for row in csv.reader(StringIO(text, newline=""), delimiter=own) for field in row]
    assert len(quoted) > 8 * 2 * len(FORMULAS)
    assert not [field for field in (*quoted, *naive) if field.startswith(STARTERS) and field != smile]


def test_a_formula_would_be_noticed() -> None:
    assert "=1+1".startswith(STARTERS)
    assert all(any(sign in text for sign in (*STARTERS, "|", "%")) for text in FORMULAS)


@pytest.mark.parametrize("separator", csv_file.SEPARATORS)
def test_a_formula_that_is_not_escaped_would_be_noticed(monkeypatch: pytest.MonkeyPatch, separator: str) -> None:
    for name in ("field", "semicolon_field"):
        monkeypatch.setattr(formula_escape, name, formula_escape.text)
    other = next(delimiter for delimiter in csv_file.SEPARATORS if delimiter != separator)
    with pytest.raises(AssertionError):
        test_no_field_can_be_a_formula_wherever_a_program_splits(csv_file.SEPARATORS[other], separator)


@pytest.mark.parametrize("text", WORDS)
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert formula_escape.semicolon_field(text) == formula_escape.field(text) == text


def test_both_forms_say_the_same() -> None:
    assert table(exported(), "semicolon") == table(exported(), "comma")


@pytest.mark.parametrize(
    ("language", "separator"),
    [("en", "comma"), ("en-GB", "comma"), ("de", "semicolon"), ("de_AT", "semicolon"), ("FR", "semicolon"), ("es-ES", "semicolon")],
)
def test_the_separator_is_the_one_that_the_language_expects(language: str, separator: str) -> None:
    assert csv_file.separator_of_language(language) == separator


def test_every_catalogue_s_language_has_a_separator() -> None:
    assert {code: csv_file.separator_of_language(code) for code in ("en", "es", "fr", "de", "ar")} == {
        "en": "comma",
        "es": "semicolon",
        "fr": "semicolon",
        "de": "semicolon",
        "ar": "semicolon",
    }


@given(st.text())
def test_nothing_a_cell_holds_begins_a_formula(text: str) -> None:
    for safe in (formula_escape.field(text), formula_escape.semicolon_field(text)):
        assert not safe.lstrip().startswith(STARTERS)
        assert safe.replace("'", "") == formula_escape._UNWRITABLE.sub(" ", text).replace("'", "")


@pytest.mark.parametrize("bom", [True, False])
def test_the_byte_order_mark_is_a_choice(bom: bool) -> None:
    content = b"".join(csv_file.chunks(exported(), bom=bom))
    assert content.startswith(b"\xef\xbb\xbf") is bom
    assert content.decode("utf-8-sig").startswith('"session","part"')


def test_many_reasons_come_in_pieces_and_none_is_lost() -> None:
    many = exported(reasons=[reason(f"Reason {number}.") for number in range(5000)])
    assert len(list(csv_file.chunks(many))) > 10
    assert sum(row["part"] == "reason" for row in table(many)) == 5000


def test_too_few_votes_have_no_words() -> None:
    parts = {row["part"] for row in table(SUMMARIES["four votes"])}
    assert parts == {"session", "count"}
