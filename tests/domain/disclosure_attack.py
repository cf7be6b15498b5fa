"""An attack on statistical disclosure: which tables could have produced what is shown?

All tables are enumerated and grouped by what is shown of them, so the attacker knows the rules and learns from omissions too. A cell is
revealed if every table of a group has 1 to `least` - 1 votes in it.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import product

from kiosk.domain.ballot import Stance
from kiosk.domain.debate import Side
from kiosk.domain.disclosure import NO_ORDER, Disclosure, MethodVotes, OrderDisclosure
from kiosk.domain.tally import Cell, EntryMethod, Split, Tally

STANCES = (Stance.FOR, Stance.AGAINST, Stance.UNSURE, None)
CELLS = tuple(product(STANCES, Side))
Table = tuple[int, ...]
"""Counts in the order of CELLS, optionally followed by raised hands for and against."""


def all_tables(votes: int, cells: int = len(CELLS)) -> Iterator[Table]:
    """Yield every distribution of the votes over the cells."""
    if cells == 1:
        yield (votes,)
        return
    for first in range(votes + 1):
        for rest in all_tables(votes - first, cells - 1):
            yield (first, *rest)


def to_tally(table: Table) -> Tally:
    counts = {Cell(1, opening, final, Side.FOR): n for (opening, final), n in zip(CELLS, table, strict=False)}
    hands = {Cell(1, None, final, None, EntryMethod.HANDS): n for final, n in zip(Side, table[len(CELLS) :], strict=False)}
    return Tally(counts | hands)


def merge_hands(table: Table) -> Table:
    """Return the eight cells with hands added to those without an opening stance."""
    hands = table[len(CELLS) :] or (0, 0)
    return (*table[:6], table[6] + hands[0], table[7] + hands[1])


def what_is_shown(shown: Disclosure, entered: Sequence[MethodVotes] = (), order: OrderDisclosure = NO_ORDER) -> Hashable:
    flow = shown.flow and tuple(shown.flow.count(stance, side) for stance, side in product(Stance, Side))
    return shown.split, flow, shown.moves, shown.without_opening, shown.held_back, tuple(entered), order


def reveals_cell(values: Iterable[Table], least: int) -> bool:
    """Return whether some cell has 1 to least - 1 votes in every table."""
    return any(all(0 < n < least for n in column) for column in zip(*values, strict=True))


def count_leaks(rule: Callable[[Table], Hashable], tables: Iterable[Table], secrets: Callable[[Table], Table], least: int) -> int:
    """Count the results that reveal a cell."""
    alike = defaultdict(set)
    for table in tables:
        alike[rule(table)].add(secrets(table))
    return sum(reveals_cell(each, least) for each in alike.values())


def split_of(table: Table) -> Split:
    return Split(sum(table[::2]), sum(table[1::2]))
