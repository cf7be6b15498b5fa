"""Reading aloud leaves no log of when it was used, by the real Speech Dispatcher at its default log level."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.diagnostics import hardware
from kiosk.settings import Settings
from kiosk.system import speech_server
from tests.commands import ROOT, clean_environment

_READ_ALOUD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.cli.main import exit_process
from kiosk.ui.application import make_application
from kiosk.ui.speech import engine
if sys.argv[1] == "default":
    engine.start_speech_server = lambda: None
app = make_application()
voice = engine.SpeechEngine("speechd")
said = []
def say(works):
    voice.select_language("en")
    voice.say("One.", 250)
def stop():
    engine.start_speech_server()  # one that runs is left alone
    print(os.environ.get("SPEECHD_ADDRESS", ""), *(path.read_text() for path in Path(sys.argv[2]).rglob("*.pid")))
    app.exit(0)
voice.opened.connect(say)
voice.failed.connect(lambda: app.exit(2))
voice.finished.connect(stop)
voice.open()
code = app.exec()
voice.close()
sys.exit(exit_process(code))
"""
_CONFIGURATION = """\
LogLevel 3
LogDir "default"
DefaultModule espeak-ng
AudioOutputMethod "libao"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
"""


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield a home folder where Speech Dispatcher speaks into nothing, and end the servers started there."""
    home = tmp_path_factory.mktemp("h")
    modules = home / ".config" / "speech-dispatcher" / "modules"
    modules.mkdir(parents=True)
    (modules / "espeak-ng.conf").write_text("", encoding="utf-8")
    (modules.parent / "speechd.conf").write_text(_CONFIGURATION, encoding="utf-8")
    (home / ".libao").write_text("default_driver=null\n", encoding="utf-8")
    (home / "run").mkdir(mode=0o700)
    yield home
    for pid in home.rglob("*.pid"):
        subprocess.run(["kill", pid.read_text(encoding="ascii").strip()], check=False)


def read_aloud(home: Path, server: str) -> tuple[str, set[Path]]:
    """Read one word aloud. Return the server's address and the log files that were written."""
    environment = clean_environment(HOME=str(home), XDG_RUNTIME_DIR=str(home / "run"), QT_QPA_PLATFORM="offscreen")
    for name in ("SPEECHD_ADDRESS", "SPEECHD_CMD", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)
    words = [sys.executable, "-c", _READ_ALOUD, server, str(home)]
    done = subprocess.run(words, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip(), {path for path in home.rglob("*.log") if path.stat().st_size}


def test_the_server_of_the_kiosk_writes_no_log(home: Path) -> None:
    address, logs = read_aloud(home, "own")
    assert "goodfaith-speech.sock" in address
    assert not logs
    private = home / "run" / f"goodfaith-{os.getuid()}"
    assert private.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mtime % 86_400 for path in (private, *private.glob("*.sock"))} == {0}


def test_self_check_the_default_server_writes_one(home: Path) -> None:
    _, logs = read_aloud(home, "default")
    assert [log for log in logs if "started and waiting for clients" in log.read_text(encoding="utf-8")]


def test_a_folder_that_somebody_else_prepared_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(tmp_path))
    trap = tmp_path / f"goodfaith-{os.getuid()}"
    trap.symlink_to(tmp_path)
    assert speech_server._private_folder() != trap
    trap.unlink()
    trap.mkdir(0o777)
    trap.chmod(0o777)
    assert speech_server._private_folder() != trap


@pytest.mark.parametrize(("address", "program", "advice"), [("", "spd", ""), ("inet_socket:h:1", "spd", "LogLevel 0"), ("", "", "install")])
def test_doctor_warns_of_a_server_that_the_kiosk_did_not_start(
    monkeypatch: pytest.MonkeyPatch, address: str, program: str, advice: str
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", address)
    monkeypatch.setattr(shutil, "which", lambda _: program or None)
    monkeypatch.setattr(hardware, "_speech_engines", lambda: ["mock", "speechd"])
    assert advice in hardware.speech(Settings()).detail
    assert ("log" in hardware.speech(Settings()).detail) == bool(advice)
