"""Makes `time-up.wav`, the sound at the end of a lesson's time: two soft tones that fade out.

python packaging/make_chime.py resources/sounds/time-up.wav
"""

import math
import sys
import wave
from array import array
from pathlib import Path
from typing import Final

RATE: Final = 22_050
SECONDS: Final = 1.4
LOUDNESS: Final = 0.2
"""Of full scale. It is heard in a classroom that listens, and startles nobody."""
TONES: Final = ((0.0, 660.0), (0.22, 880.0))
"""When each begins, in seconds, and its frequency in hertz."""
ATTACK: Final = 0.02
DECAY: Final = 0.35


def sample(second: float) -> float:
    """Return the wave at a time, between -1 and 1."""
    return sum(
        math.sin(2 * math.pi * frequency * age) * min(1.0, age / ATTACK) * math.exp(-age / DECAY)
        for start, frequency in TONES
        if (age := second - start) > 0
    ) / len(TONES)


def write(path: Path) -> None:
    samples = array("h", (round(32_767 * LOUDNESS * sample(index / RATE)) for index in range(round(RATE * SECONDS))))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
