"""Checks whether Qt can play a video file. Needs no screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

_TIMEOUT: Final = 10_000
"""Milliseconds."""
_FINAL_STATES: Final = {QMediaPlayer.MediaStatus.InvalidMedia, QMediaPlayer.MediaStatus.EndOfMedia}


def can_play(video: Path) -> bool:
    """Return whether a first frame arrives within ten seconds. Plays no sound; works in any thread."""
    application = QCoreApplication.instance() or QCoreApplication(["goodfaith"])
    wait, player, sink = QEventLoop(), QMediaPlayer(), QVideoSink()
    frames: list[bool] = []

    def check_frame() -> None:
        frame = sink.videoFrame()
        if frame.isValid():
            frames.append(not frame.toImage().isNull())
            wait.quit()

    sink.videoFrameChanged.connect(check_frame)
    player.errorOccurred.connect(lambda *_: wait.quit())
    player.mediaStatusChanged.connect(lambda status: wait.quit() if status in _FINAL_STATES else None)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(video)))
    if player.error() is QMediaPlayer.Error.NoError:
        timeout = QTimer(singleShot=True)
        timeout.timeout.connect(wait.quit)
        timeout.start(_TIMEOUT)
        QTimer.singleShot(0, player.play)
        wait.exec()
    player.stop()
    del application
    return any(frames)
