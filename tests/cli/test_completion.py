import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import PROGRAM, clean_environment, run_process
from tests.tools import require_tools

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these shells are not there")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("goodfaith ", {"run", "report", "doctor"}),
        ("goodfaith re", {"rehearse", "report", "restore"}),
        ("goodfaith report --p", {"--pdf", "--png", "--paper", "--post"}),
        ("goodfaith run --w", {"--windowed"}),
        ("goodfaith run --debate x --win", {"--windowed"}),
    ],
)
def test_bash_is_offered_commands_and_options(typed: str, offered: set[str]) -> None:
    asked = clean_environment(COMP_WORDS=typed, COMP_CWORD=str(typed.count(" ")), _GOODFAITH_COMPLETE="complete_bash")

    done = run_process(env=asked)

    assert (done.returncode, done.stderr) == (0, "")
    assert offered <= set(done.stdout.split())


@pytest.mark.parametrize(("shell", "file"), [("bash", ".bash_completions/goodfaith.sh"), ("zsh", ".zfunc/_goodfaith")])
def test_completion_is_installed_for_the_shell_that_asks(shell: str, file: str, tmp_path: Path) -> None:
    require_tools(shell)
    line = f"{shlex.join(PROGRAM)} --install-completion; exit $?"
    done = subprocess.run(
        [shell, "-c", line], env=clean_environment(HOME=str(tmp_path)), capture_output=True, text=True, check=False, timeout=300
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert f"{shell} completion installed" in done.stdout
    assert "_GOODFAITH_COMPLETE" in (tmp_path / file).read_text()
