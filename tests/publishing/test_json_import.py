import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.publishing.data import json_export, json_import
from kiosk.services.combined_summary import CombinedSummary
from kiosk.services.summary import Summary
from tests.publishing.exported import SUMMARIES, exported


def write_export(path: Path, summary: Summary | CombinedSummary) -> Path:
    path.write_bytes(b"".join(json_export.chunks(summary)))
    return path


@pytest.mark.parametrize("name", [name for name in SUMMARIES if name != "hostile words"])
def test_figures_come_back_as_they_went(tmp_path: Path, name: str) -> None:
    assert json_import.read(write_export(tmp_path / "a.json", SUMMARIES[name])) == [SUMMARIES[name].results]


def test_a_report_of_several_brings_each_of_its_sessions(tmp_path: Path) -> None:
    rows = [exported(session_id=f"{number:032x}", session_name=f"Day {number}").results for number in range(3)]
    several = CombinedSummary.from_results(rows)

    assert json_import.read(write_export(tmp_path / "week.json", several)) == list(several.rows)


def test_adding_up_an_export_is_adding_up_the_session(tmp_path: Path) -> None:
    monday = exported().results
    tuesday = replace(monday, session_id="c" * 32, session_name="Tuesday")
    read = json_import.read(write_export(tmp_path / "a.json", exported()))

    assert CombinedSummary.from_results([*read, tuesday]) == CombinedSummary.from_results([monday, tuesday])


def test_keys_of_a_later_program_are_no_obstacle(tmp_path: Path) -> None:
    path = write_export(tmp_path / "a.json", exported())
    document = json.loads(path.read_bytes())
    document["sessions"][0]["weather"] = "rain"
    path.write_text(json.dumps(document))

    assert json_import.read(path) == [exported().results]


def changed(path: Path, **changes: Any) -> str:  # noqa: ANN401 - any JSON
    document = json.loads(write_export(path, exported()).read_bytes())
    document["sessions"][0].update(changes)
    path.write_text(json.dumps(document))
    with pytest.raises(KnownError) as caught:
        CombinedSummary.from_results(json_import.read(path))
    return str(caught.value)


def test_what_is_wrong_with_a_file_is_said_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    assert "sessions.0.votes" in changed(path, votes=-1)
    assert "sessions.0.split.against" in changed(path, split={"for": 3})
    assert "sessions.0.id" in changed(path, id="../../etc/passwd")
    assert "sessions.0.debate.labels.for" in changed(path, debate={**json.loads(path.read_bytes())["sessions"][0]["debate"], "labels": {}})
    assert "do not add up" in changed(path, votes=7)
    assert "do not add up" in changed(path, flow=[{"opening": "for", "final": "for", "votes": 2}])
    assert "closed on 2026-05-03, before it was opened on 2026-05-04" in changed(path, opened_on="2026-05-04", closed_on="2026-05-03")
    assert "sessions.0.opened_on" in changed(path, opened_on=1)
    assert "sessions.0.asked_opening" in changed(path, asked_opening="yes")
    cells = json.loads(path.read_bytes())["sessions"][0]["flow"] or [{"opening": "for", "final": "for", "votes": 2}]
    assert "twice" in changed(path, flow=[*cells, cells[0]])
    assert "rehearsal" in changed(path, state="rehearsal")
    assert "has not ended" in changed(path, state="open")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "EOF"),
        (b"PK\x03\x04", "Invalid JSON"),
        (b"[]", "object"),
        (b"{}", "no summary of a kiosk"),
        (b'{"format": "goodfaith summary", "version": 3}', "version 3"),
        (b'{"format": "goodfaith summary", "version": 1, "sessions": []}', "sessions"),
        (b"[" * 100_000, "recursion"),
        (b'{"format": "\xff"}', "Invalid JSON"),
    ],
)
def test_a_file_that_is_no_export_is_refused_in_one_sentence(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(content)
    with pytest.raises(KnownError, match=message) as caught:
        json_import.read(path)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match=r"nowhere\.json"):
        json_import.read(tmp_path / "nowhere.json")
    with pytest.raises(KnownError, match="directory"):
        json_import.read(tmp_path)


@pytest.mark.parametrize(
    ("original", "duplicate"),
    [
        ('"votes":', '"votes": 999, "votes":'),
        ('"format":', '"format": "x", "format":'),
        ('"against":', '"against": 0, "against":'),
        ('"sessions":', '"sessions": [], "sessions":'),
        ('"votes":', '"weather": {"a": 1, "a": 2}, "votes":'),
        ('"votes":', '"v\\u006ftes": 999, "votes":'),
    ],
)
def test_a_key_that_is_there_twice_is_refused(tmp_path: Path, original: str, duplicate: str) -> None:
    path = write_export(tmp_path / "a.json", exported())
    text = path.read_text(encoding="utf-8")
    assert original in text
    path.write_text(text.replace(original, duplicate, 1), encoding="utf-8")
    with pytest.raises(KnownError, match="is in it twice"):
        json_import.read(path)


@pytest.mark.parametrize("kind", ["pipe", "device", "link to a device"])
def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.json"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path("/dev/zero")
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(KnownError, match="not a regular file"):
        json_import.read(path)


def test_a_file_of_the_system_that_has_nothing_to_say_is_refused() -> None:
    with pytest.raises(KnownError, match="cannot be used"):
        json_import.read(Path("/proc/self/mem"))


@settings(deadline=None)
@given(st.recursive(st.none() | st.integers() | st.text(), lambda each: st.lists(each) | st.dictionaries(st.text(), each), max_leaves=8))
def test_anything_else_is_a_known_problem(tmp_path_factory: pytest.TempPathFactory, value: object) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    document = {"format": "goodfaith summary", "version": 1, "sessions": [value]}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(KnownError):
        json_import.read(path)
