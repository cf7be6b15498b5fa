"""The kiosk with a planted bug that the kill tests must find: it thanks first and writes five votes at a time."""

import sys

from kiosk.cli.main import main
from kiosk.domain.ballot import Ballot
from kiosk.domain.tally import EntryMethod
from kiosk.storage.tallies import SqlBallotStore

_AT_ONCE = 5
_cast = SqlBallotStore.cast
_remembered: list[Ballot] = []


def _remember(
    self: SqlBallotStore, session_id: str, ballot: Ballot, entered: EntryMethod = EntryMethod.TOUCH, slip: bytes | None = None
) -> None:
    del slip
    _remembered.append(ballot)
    if len(_remembered) == _AT_ONCE:
        for earlier in _remembered:
            _cast(self, session_id, earlier, entered)
        _remembered.clear()


if __name__ == "__main__":
    SqlBallotStore.cast = _remember  # type: ignore[method-assign]
    sys.exit(main())
