"""The sound at the end of a lesson's time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl

from kiosk import paths

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_effects: "list[QSoundEffect]" = []
"""The one effect, once there was a reason to load it. It is used again: two would sound at once."""


def play_chime() -> None:
    """Start to play the sound and return. A machine without sound stays silent."""
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - loads Qt Multimedia only once a time is up

    if QMediaDevices.defaultAudioOutput().isNull():
        return
    if not _effects:
        effect = QSoundEffect(QCoreApplication.instance())
        effect.setSource(QUrl.fromLocalFile(str(paths.sounds() / "time-up.wav")))
        effect.destroyed.connect(_effects.clear)
        _effects.append(effect)
    _effects[0].play()
