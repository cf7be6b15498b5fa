"""Runs a separate CUPS server: its own socket, spool and queues in a temporary folder, nothing of the machine's."""

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
_TIMEOUT = 20.0
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
_FAKE_PRINTER = """#!/bin/sh
# Follows the test's commands: reports a page or a state of the printer, or ends the job.
[ $# -eq 0 ] && { echo 'direct fake "Unknown" "fake"'; exit 0; }
folder=${DEVICE_URI#fake:}
cat ${6:+"$6"} > "$folder/received.part" && mv "$folder/received.part" "$folder/received"
number=1
while :; do
    until [ -e "$folder/command-$number" ]; do sleep 0.02; done
    read -r line < "$folder/command-$number"
    number=$((number + 1))
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
        """Run one of CUPS' commands on this server."""
        process = subprocess.run(
            command, env={**os.environ, "CUPS_SERVER": self.address}, capture_output=True, text=True, check=False, timeout=60
        )
        assert process.returncode == 0, (command, process.stderr)
        return process.stdout

    def add_pdf_queue(self, name: str) -> None:
        """Add a queue that writes a PDF for every job."""
        self.run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", str(_PPD))

    def remove(self, name: str) -> None:
        """Remove a queue with its jobs."""
        self.run("lpadmin", "-x", name)
        shutil.rmtree(self.folder / f"printer-{name}", ignore_errors=True)

    @contextmanager
    def pdf_output(self) -> Iterator[Callable[[str], list[Path]]]:
        """Yield a function that lists the PDFs of a job by title. The back end always writes to the user's home."""
        tray = Path(pwd.getpwuid(os.geteuid()).pw_dir) / "PDF"
        created, before = not tray.exists(), set(tray.glob("*"))
        try:
            yield lambda title: sorted(tray.glob(f"{title}*"))
        finally:
            for path in set(tray.glob("*")) - before:
                path.unlink()
            if created and tray.exists():
                tray.rmdir()

    def add_fake_printer(self, name: str) -> "FakePrinter":
        """Add a queue whose printer is controlled by the test."""
        folder = self.folder / f"printer-{name}"
        folder.mkdir(mode=0o777)
        folder.chmod(0o777)
        self.run("lpadmin", "-p", name, "-E", "-v", f"fake:{folder}", "-o", "printer-error-policy=abort-job")
        return FakePrinter(folder)


class FakePrinter:
    """A printer that receives a job and then follows the test's commands."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._sent = folder, 0

    @property
    def received_file(self) -> Path:
        return self._folder / "received"

    def wait_for_job(self) -> None:
        wait_until(self.received_file.exists)

    def send(self, *lines: str) -> None:
        """Send commands: 'page 2', 'state +media-empty-warning', 'fail' or 'done'."""
        for line in lines:
            self._sent += 1
            (self._folder / "part").write_text(line + "\n", encoding="ascii")
            (self._folder / "part").rename(self._folder / f"command-{self._sent}")


def wait_until(condition: Callable[[], object], timeout: float = _TIMEOUT) -> None:
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline, "timed out"
        time.sleep(0.02)


@contextmanager
def cups_server() -> Iterator[Cups]:
    """Start a server, and stop it when the block ends. Fails if CUPS is not installed: packaging/system-packages.txt names it."""
    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    assert cupsd, "CUPS is not installed: see [test] in packaging/system-packages.txt"
    with tempfile.TemporaryDirectory(prefix="gf-cups-", dir="/tmp") as name:
        folder = Path(name)
        _create_files(folder)
        with (folder / "log" / "output").open("wb") as output:
            files = (str(folder / "etc" / "cupsd.conf"), str(folder / "etc" / "cups-files.conf"))
            process = subprocess.Popen([cupsd, "-f", "-c", files[0], "-s", files[1]], stdout=output, stderr=output)
        try:
            wait_until(lambda: (folder / "run" / "cups.sock").exists() or process.poll() is not None)
            assert process.poll() is None, (folder / "log" / "output").read_text()
            yield Cups(folder)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _create_files(folder: Path) -> None:
    for name in ("etc", "run", "spool", "cache", "log", "tmp", "bin/backend"):
        (folder / name).mkdir(parents=True)
    folder.chmod(0o755)
    (folder / "tmp").chmod(0o777)
    for name in ("filter", "cgi-bin", "daemon", "driver", "monitor", "notifier"):
        (folder / "bin" / name).symlink_to(_SYSTEM / name)
    shutil.copy(_SYSTEM / "backend" / "cups-pdf", folder / "bin" / "backend" / "cups-pdf")
    (folder / "bin" / "backend" / "cups-pdf").chmod(0o700)
    (folder / "bin" / "backend" / "fake").write_text(_FAKE_PRINTER, encoding="ascii")
    (folder / "bin" / "backend" / "fake").chmod(0o755)
    who = "User lp\nGroup lp\nSystemGroup root" if os.geteuid() == 0 else ""
    (folder / "etc" / "cups-files.conf").write_text(_FILES.format(folder, who), encoding="ascii")
    (folder / "etc" / "cupsd.conf").write_text(_SERVER.format(folder), encoding="ascii")
