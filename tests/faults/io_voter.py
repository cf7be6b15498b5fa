"""A process that casts votes with the real store and says what became of each: the tests trouble its system calls from outside.

    python -m tests.faults.io_voter DATABASE [--careless]

One word a line on stdin ('vote', 'look', 'forget'), one line of JSON on stdout.
"""

import json
import sys
import time
from pathlib import Path

from kiosk.services.moderation import ReasonState
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, open_store
from tests.storage.places import POINTS, WORDS, a_session, a_vote

SESSION = a_session().id


def _waited() -> float:
    """Seconds this process was ready to run and did not."""
    return int(Path("/proc/self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9


class Voter:
    """One visitor after the other. A careless program thanks whatever happened."""

    def __init__(self, path: Path, *, careless: bool) -> None:
        self._path = path
        self._careless = careless
        self._store: Store = open_store(path)
        self._store.sessions.add(a_session(), POINTS)

    def vote(self) -> dict[str, object]:
        """One vote with a reason, and how long the visitor looked at the button, without the time the processor was with others."""
        said, began, waited = "", time.monotonic(), _waited()
        try:
            self._store.ballots.cast(SESSION, a_vote(WORDS, 1))
        except NotRecordedError as error:
            said = str(error)
        return {"thanked": self._careless or not said, "said": said, "seconds": time.monotonic() - began - (_waited() - waited)}

    def look(self) -> dict[str, object]:
        """What is kept, by three counts that have to agree, and whether the file is whole."""
        counts = self._store.counts.counts(SESSION)
        reasons = len(self._store.reasons.list(SESSION, *ReasonState))
        whole = self._store.describe()["integrity"] == "ok"
        return {"kept": [counts.visits, counts.now.votes, reasons], "whole": whole}

    def forget(self) -> dict[str, object]:
        """Begin the next vote with a new journal and a new connection, as after a start."""
        self._store.close()
        self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
        return {}


def main() -> None:
    """Serve until stdin ends."""
    voter = Voter(Path(sys.argv[1]), careless="--careless" in sys.argv)
    told = {"vote": voter.vote, "look": voter.look, "forget": voter.forget}
    for line in sys.stdin:
        print(json.dumps(told[line.strip()]()), flush=True)  # noqa: T201 - this is how it answers


if __name__ == "__main__":
    main()
