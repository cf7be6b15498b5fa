"""Detects headphones, so that reading aloud is heard by nobody but the visitor."""

import json
import shutil
import subprocess
from typing import Any, Final

_COMMAND: Final = ("pactl", "--format=json")
_TIMEOUT: Final = 0.5
_KINDS: Final = {"headphones", "headset"}


def headphones_active() -> bool | None:
    """Return whether sound goes to headphones now; None if this machine cannot detect it.

    PulseAudio and PipeWire detect the jack; without their `pactl`, and on other systems, nothing does.
    """
    if shutil.which(_COMMAND[0]) is None:
        return None
    try:
        return sink_has_headphones(json.loads(_pactl("list", "sinks")), json.loads(_pactl("info"))["default_sink_name"])
    except (OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError):
        return None


def sink_has_headphones(sinks: list[dict[str, Any]], default: str) -> bool | None:
    """Return whether the default sink in PulseAudio's list plays through headphones, None if the list does not say."""
    for sink in sinks:
        if sink["name"] == default:
            ports = {port["name"]: port for port in sink.get("ports", ())}
            port = ports.get(sink.get("active_port") or "", {})
            kinds = {str(port.get("type", "")).lower(), str(sink.get("properties", {}).get("device.form_factor", "")).lower()}
            named = any(word in str(port.get("name", "")).lower() for word in _KINDS)
            if kinds & _KINDS or named:
                return bool(port.get("availability") != "not available")
            return False if port else None
    return None


def _pactl(*arguments: str) -> bytes:
    return subprocess.run([*_COMMAND, *arguments], capture_output=True, timeout=_TIMEOUT, check=True).stdout  # noqa: S603 - a fixed command
