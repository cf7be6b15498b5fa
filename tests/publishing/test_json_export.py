import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from kiosk import paths
from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.publishing.data import json_export
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.summary import Summary
from kiosk.system import atomic_file
from tests.publishing.exported import SUMMARIES, exported
from tests.publishing.pages import reason


def written(summary: Summary | CombinedSummary) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(b"".join(json_export.chunks(summary)))
    return content


def schema() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((paths.resources() / "schema" / f"summary-{json_export.VERSION}.json").read_text(encoding="utf-8"))
    return content


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("name", SUMMARIES)
def test_every_summary_is_as_the_schema_says(name: str) -> None:
    jsonschema.Draft202012Validator(schema()).validate(written(SUMMARIES[name]))


@pytest.mark.parametrize(
    ("key", "value"),
    [("votes", -1), ("state", "revealed"), ("opened_on", "2026-11-21T09:30:00"), ("id", "7"), ("opening", "for"), ("split", [])],
)
def test_the_schema_refuses_what_is_none(key: str, value: object) -> None:
    content = written(exported())
    content["sessions"][0][key] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema()).validate(content)


def test_every_number_is_there_and_they_add_up() -> None:
    (session,) = written(exported())["sessions"]
    assert session["visits"] == session["touched"] + session["left_without_voting"] == 1412
    assert session["split"] == {"for": 694, "against": 591}
    assert sum(cell["votes"] for cell in session["flow"]) + session["without_opening"] == session["votes"]
    assert [point["picked"] for point in session["points"]] == [120, 99]


def test_words_come_back_as_they_were_typed() -> None:
    (session,) = written(SUMMARIES["hostile words"])["sessions"]
    assert sorted(each["text"] for each in session["reasons"]) == sorted(each.text for each in SUMMARIES["hostile words"].reasons)


def test_too_few_votes_have_no_words() -> None:
    (session,) = written(exported(votes=4, visits=4, split=None, flow=None))["sessions"]
    assert (session["split"], session["reasons"], session["points"]) == (None, [], [])


def test_a_reason_has_no_stance_and_no_small_share() -> None:
    few = reason("Because.", Side.FOR, 1, 4)
    changed = type(few)(few.id, few.text, few.language, few.final, Stance.AGAINST, few.state, few.fair, few.asked)
    (session,) = written(exported(reasons=[changed]))["sessions"]
    assert session["reasons"] == [{"side": "for", "text": "Because.", "language": "en", "fair_point_percent": None}]


def test_the_same_summary_gives_the_same_bytes_and_replaces_the_file(tmp_path: Path) -> None:
    target = tmp_path / "summary.json"
    target.write_text("old")
    atomic_file.stream(target, json_export.chunks(exported()))
    first = target.read_bytes()
    atomic_file.stream(target, json_export.chunks(exported()))
    assert target.read_bytes() == first
    assert [path.name for path in tmp_path.iterdir()] == ["summary.json"]


def test_it_is_written_piece_by_piece() -> None:
    many = exported(reasons=[reason(f"Reason {number}.") for number in range(5000)])
    sizes = [len(chunk) for chunk in json_export.chunks(many)]
    assert len(sizes) > 20
    assert max(sizes) < sum(sizes) / 10
