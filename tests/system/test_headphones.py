"""Tests the detection of headphones from PulseAudio's reports."""

from typing import Any

import pytest

from kiosk.system.headphones import headphones_active, sink_has_headphones


def sink(active: str | None, *ports: dict[str, str], form: str = "internal") -> dict[str, Any]:
    return {"name": "out", "active_port": active, "ports": list(ports), "properties": {"device.form_factor": form}}


SPEAKER = {"name": "analog-output-speaker", "type": "Speaker", "availability": "available"}
PLUGGED = {"name": "analog-output-headphones", "type": "Headphones", "availability": "available"}
UNPLUGGED = PLUGGED | {"availability": "not available"}


@pytest.mark.parametrize(
    ("found", "plugged"),
    [
        (sink("analog-output-headphones", SPEAKER, PLUGGED), True),
        (sink("analog-output-headphones", SPEAKER, UNPLUGGED), False),
        (sink("analog-output-speaker", SPEAKER, PLUGGED), False),
        (sink("headset-output", {"name": "headset-output", "type": "Headset", "availability": "availability unknown"}), True),
        (sink(None, form="headset"), True),
        (sink(None), None),
    ],
)
def test_the_port_that_sound_goes_to_decides(found: dict[str, Any], plugged: bool | None) -> None:
    assert sink_has_headphones([sink("analog-output-speaker", SPEAKER) | {"name": "other"}, found], "out") is plugged


def test_without_an_output_nobody_knows() -> None:
    assert sink_has_headphones([], "out") is None


def test_without_a_sound_server_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert headphones_active() is None
