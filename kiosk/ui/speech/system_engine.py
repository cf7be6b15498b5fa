"""Opens the machine's text-to-speech on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.ui.speech.engine import SpeechEngine


def system_engine() -> "SpeechEngine | None":
    """Return the machine's text-to-speech, None where there is none."""
    from kiosk.ui.speech.engine import SpeechEngine, find_engine  # noqa: PLC0415 - Qt TextToSpeech is loaded only when speech starts

    name = find_engine()
    return SpeechEngine(name) if name else None
