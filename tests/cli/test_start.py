"""Tests that a start read without Typer has the options that Typer would read."""

from pathlib import Path

import pytest

from kiosk.cli import run, start
from kiosk.cli.commands import commands

PLAIN: tuple[list[str], ...] = (
    [],
    ["--windowed"],
    ["--rehearsal"],
    ["--debate", "open-source-ai"],
    ["--debate=a=b", "--session", "Open day"],
    ["--screen=HDMI-1", "--windowed"],
    ["--data", "some where", "--rehearsal", "--debate", "d"],
)
FOR_TYPER = (
    ["--help"],
    ["--supervised"],
    ["--size", "800x600"],
    ["--windowed=yes"],
    ["--windowed", "--windowed"],
    ["--data"],
    ["--data", ""],
    ["--data="],
    ["--data", "--windowed"],
    ["--dat", "folder"],
    ["--unknown"],
    ["stray"],
    ["--"],
    ["--session=--x"],
    ["--rehearsal", "--session", "Open day"],
)


def read_by_typer(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> start.StartOptions:
    read: list[start.StartOptions] = []

    def capture(options: start.StartOptions) -> int:
        read.append(options)
        return 0

    monkeypatch.setattr(run, "start_kiosk", capture)
    commands(["run", *arguments], prog_name="goodfaith", standalone_mode=False)
    return read[0]


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_a_plain_start_has_the_options_that_typer_reads(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert start.parse(["run", *arguments]) == read_by_typer(arguments, monkeypatch)


@pytest.mark.parametrize("arguments", FOR_TYPER, ids=" ".join)
def test_everything_else_is_left_to_typer(arguments: list[str]) -> None:
    assert start.parse(["run", *arguments]) is None


@pytest.mark.parametrize("arguments", [[], ["report"], ["--version"], ["--windowed"]])
def test_other_commands_are_left_to_typer(arguments: list[str]) -> None:
    assert start.parse(arguments) is None


def test_the_window_is_as_asked_for() -> None:
    assert start.StartOptions(windowed=True).window.size == (1280, 720)
    assert start.StartOptions(screen="HDMI-1").window.screen == "HDMI-1"
    assert start.StartOptions(data=Path("x")).window.size is None
