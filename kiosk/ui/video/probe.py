"""A film is tried before anybody waits for it: a player opens it and has to show a picture. Needs no screen."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

_PATIENCE: Final = 10_000
_ENDS: Final = {QMediaPlayer.MediaStatus.InvalidMedia, QMediaPlayer.MediaStatus.EndOfMedia}


def plays(film: Path) -> bool:
    """Whether a first picture comes within ten seconds. Without sound, and in whichever thread this is called."""
    application = QCoreApplication.instance() or QCoreApplication(["goodfaith"])
    wait, player, sink = QEventLoop(), QMediaPlayer(), QVideoSink()
    seen: list[bool] = []

    def look() -> None:
        frame = sink.videoFrame()
        if frame.isValid():
            seen.append(not frame.toImage().isNull())
            wait.quit()

    sink.videoFrameChanged.connect(look)
    player.errorOccurred.connect(lambda *_: wait.quit())
    player.mediaStatusChanged.connect(lambda status: wait.quit() if status in _ENDS else None)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(film)))
    if player.error() is QMediaPlayer.Error.NoError:
        late = QTimer(singleShot=True)
        late.timeout.connect(wait.quit)
        late.start(_PATIENCE)
        QTimer.singleShot(0, player.play)
        wait.exec()
    player.stop()
    del application
    return any(seen)
