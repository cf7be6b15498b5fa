"""A process that casts votes with the real store and reports each result, while tests inject faults into its system calls.

    python -m tests.faults.io_voter DATABASE [--careless]

One command a line on stdin ('vote', 'check', 'reopen'), one line of JSON on stdout.
"""

import json
import sys
from pathlib import Path

from kiosk.services.moderation import ReasonState
from kiosk.services.voting import NotRecordedError
from kiosk.storage import Store, open_store
from tests.storage.places import POINTS, WORDS, a_session, a_vote
from tests.work import Stopwatch

SESSION = a_session().id


class Voter:
    """Casts votes. A `careless` voter reports thanks even after an error."""

    def __init__(self, path: Path, *, careless: bool) -> None:
        self._path = path
        self._careless = careless
        self._store: Store = open_store(path)
        self._store.sessions.add(a_session(), POINTS)

    def vote(self) -> dict[str, object]:
        """Cast one vote with a reason, and measure how long it took without waiting for a processor."""
        said, stopwatch = "", Stopwatch()
        try:
            self._store.ballots.cast(SESSION, a_vote(WORDS, 1))
        except NotRecordedError as error:
            said = str(error)
        unwiped = self._store.database.unwiped
        return {"thanked": self._careless or not said, "said": said, "seconds": stopwatch.seconds(), "unwiped": unwiped}

    def check(self) -> dict[str, object]:
        """Return three counts that must agree, and whether the file is intact."""
        counts = self._store.counts.counts(SESSION)
        reasons = len(self._store.reasons.list(SESSION, *ReasonState))
        intact = self._store.describe()["integrity"] == "ok"
        return {"kept": [counts.visits, counts.now.votes, reasons], "intact": intact}

    def reopen(self) -> dict[str, object]:
        """Close the store, so that the next vote starts with a new connection and a new journal."""
        self._store.close()
        self._path.with_name(f"{self._path.name}-journal").unlink(missing_ok=True)
        return {}


def main() -> None:
    """Serve until stdin ends."""
    voter = Voter(Path(sys.argv[1]), careless="--careless" in sys.argv)
    commands = {"vote": voter.vote, "check": voter.check, "reopen": voter.reopen}
    for line in sys.stdin:
        print(json.dumps(commands[line.strip()]()), flush=True)  # noqa: T201 - its protocol


if __name__ == "__main__":
    main()
