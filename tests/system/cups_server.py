"""A CUPS server of its own: a socket in a folder, its own spool and queues, nothing of the machine's. Ended by whoever started it."""

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_SYSTEM = Path("/usr/lib/cups")
_PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
_PATIENCE = 20.0
_FILES = """ServerRoot {0}/etc
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/run
TempDir {0}/tmp
ServerBin {0}/bin
ErrorLog {0}/log/error
AccessLog {0}/log/access
PageLog {0}/log/page
Sandboxing relaxed
{1}
FatalErrors none
"""
_SERVER = """Listen {0}/run/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
JobRetryInterval 1
JobKillDelay 1
<Location />
Order allow,deny
Allow all
</Location>
<Location /admin>
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""
_PRESS = """#!/bin/sh
# Prints page by page, one for every line it is told; a line may also be a trouble of the printer, or the end of it.
[ $# -eq 0 ] && { echo 'direct press "Unknown" "press"'; exit 0; }
folder=${DEVICE_URI#press:}
cat ${6:+"$6"} > "$folder/taken.part" && mv "$folder/taken.part" "$folder/taken"
told=1
while :; do
    until [ -e "$folder/told-$told" ]; do sleep 0.02; done
    read -r line < "$folder/told-$told"
    told=$((told + 1))
    case $line in
        page*) echo "PAGE: ${line#page } 1" >&2 ;;
        state*) echo "STATE: ${line#state }" >&2 ;;
        fail) exit 1 ;;
        done) exit 0 ;;
    esac
done
"""


class Cups:
    """The server's address and its queues."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = str(folder / "run" / "cups.sock")

    def run(self, *command: str) -> str:
        """One of CUPS' own commands, on this server."""
        done = subprocess.run(
            command, env={**os.environ, "CUPS_SERVER": self.address}, capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, (command, done.stderr)
        return done.stdout

    def add_pdf(self, name: str) -> None:
        """A queue that writes a PDF for every job."""
        self.run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", str(_PPD))

    def remove(self, name: str) -> None:
        """Take a queue away, with whatever is in it."""
        self.run("lpadmin", "-x", name)
        shutil.rmtree(self.folder / f"press-{name}", ignore_errors=True)

    @contextmanager
    def paper(self) -> Iterator[Callable[[str], list[Path]]]:
        """What comes out of such queues, by the job's title: the back end puts it into the user's home and cannot be told otherwise."""
        tray = Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"
        fresh, before = not tray.exists(), set(tray.glob("*"))
        try:
            yield lambda title: sorted(tray.glob(f"{title}*"))
        finally:
            for path in set(tray.glob("*")) - before:
                path.unlink()
            if fresh and tray.exists():
                tray.rmdir()

    def add_press(self, name: str) -> "Press":
        """A queue that does what a test tells it."""
        place = self.folder / f"press-{name}"
        place.mkdir(mode=0o777)
        place.chmod(0o777)
        self.run("lpadmin", "-p", name, "-E", "-v", f"press:{place}", "-o", "printer-error-policy=abort-job")
        return Press(place)


class Press:
    """The far end of a queue: takes the job, then waits to be told."""

    def __init__(self, place: Path) -> None:
        self._place, self._told = place, 0

    @property
    def taken(self) -> Path:
        """What came to be printed."""
        return self._place / "taken"

    def wait(self) -> None:
        """Until the job is here."""
        until(self.taken.exists)

    def tell(self, *lines: str) -> None:
        """'page 2', 'state +media-empty-warning', 'fail' or 'done'."""
        for line in lines:
            self._told += 1
            (self._place / "part").write_text(line + "\n", encoding="ascii")
            (self._place / "part").rename(self._place / f"told-{self._told}")


def until(true: Callable[[], object], patience: float = _PATIENCE) -> None:
    """Wait for a condition."""
    deadline = time.monotonic() + patience
    while not true():
        assert time.monotonic() < deadline, "it never came to be"
        time.sleep(0.02)


@contextmanager
def server() -> Iterator[Cups]:
    """Start one, and end it. Fails where CUPS is not installed: packaging/system-packages.txt names it."""
    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    assert cupsd, "CUPS is not installed: see [test] in packaging/system-packages.txt"
    with tempfile.TemporaryDirectory(prefix="gf-cups-", dir="/tmp") as name:
        folder = Path(name)
        _lay_out(folder)
        with (folder / "log" / "said").open("wb") as said:
            files = (str(folder / "etc" / "cupsd.conf"), str(folder / "etc" / "cups-files.conf"))
            process = subprocess.Popen([cupsd, "-f", "-c", files[0], "-s", files[1]], stdout=said, stderr=said)
        try:
            until(lambda: (folder / "run" / "cups.sock").exists() or process.poll() is not None)
            assert process.poll() is None, (folder / "log" / "said").read_text()
            yield Cups(folder)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _lay_out(folder: Path) -> None:
    for each in ("etc", "run", "spool", "cache", "log", "tmp", "bin/backend"):
        (folder / each).mkdir(parents=True)
    folder.chmod(0o755)
    (folder / "tmp").chmod(0o777)
    for each in ("filter", "cgi-bin", "daemon", "driver", "monitor", "notifier"):
        (folder / "bin" / each).symlink_to(_SYSTEM / each)
    shutil.copy(_SYSTEM / "backend" / "cups-pdf", folder / "bin" / "backend" / "cups-pdf")
    (folder / "bin" / "backend" / "cups-pdf").chmod(0o700)
    (folder / "bin" / "backend" / "press").write_text(_PRESS, encoding="ascii")
    (folder / "bin" / "backend" / "press").chmod(0o755)
    who = "User lp\nGroup lp\nSystemGroup root" if os.geteuid() == 0 else ""
    (folder / "etc" / "cups-files.conf").write_text(_FILES.format(folder, who), encoding="ascii")
    (folder / "etc" / "cupsd.conf").write_text(_SERVER.format(folder), encoding="ascii")
