"""Everything that is shown, turned around: which tables could it have come from?

Tables are enumerated one by one and put together by what is shown of them, so that the attacker knows the rules and learns from what
is left out too. A cell is recovered where every table that looks the same has 1 to `least` - 1 votes in it.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import product

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import Disclosure, MethodVotes
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally

STANCES = (Stance.FOR, Stance.AGAINST, Stance.UNSURE, None)
CELLS = tuple(product(STANCES, Side))
Table = tuple[int, ...]
"""Counts in the order of CELLS; further ones are raised hands for and against."""


def tables(votes: int, cells: int = len(CELLS)) -> Iterator[Table]:
    """Every way to deal votes to cells."""
    if cells == 1:
        yield (votes,)
        return
    for first in range(votes + 1):
        for rest in tables(votes - first, cells - 1):
            yield (first, *rest)


def tally(table: Table) -> Tally:
    counts = {Cell(1, opening, final, Side.FOR): n for (opening, final), n in zip(CELLS, table, strict=False)}
    hands = {Cell(1, None, final, None, EntryMethod.HANDS): n for final, n in zip(Side, table[len(CELLS) :], strict=False)}
    return Tally(counts | hands)


def pooled(table: Table) -> Table:
    """The eight cells, however the votes came in."""
    hands = table[len(CELLS) :] or (0, 0)
    return (*table[:6], table[6] + hands[0], table[7] + hands[1])


def key(shown: Disclosure, entered: Sequence[MethodVotes] = ()) -> Hashable:
    flow = shown.flow and tuple(shown.flow.count(stance, side) for stance, side in product(Stance, Side))
    return shown.split, flow, shown.moves, shown.without_opening, shown.held_back, tuple(entered)


def recovered(values: Iterable[Table], least: int) -> bool:
    """Whether some position is 1 to least - 1 in all of them."""
    return any(all(0 < n < least for n in column) for column in zip(*values, strict=True))


def leaks(rule: Callable[[Table], Hashable], all_tables: Iterable[Table], secrets: Callable[[Table], Table], least: int) -> int:
    """How many of the things that could be shown give a cell away."""
    alike = defaultdict(set)
    for table in all_tables:
        alike[rule(table)].add(secrets(table))
    return sum(recovered(each, least) for each in alike.values())


def split_of(table: Table) -> Split:
    """Votes by side."""
    return Split(sum(table[::2]), sum(table[1::2]))
