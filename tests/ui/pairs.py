"""Few combinations in which every two values of different lists meet."""

from collections.abc import Sequence
from itertools import combinations, product
from typing import Any

Row = tuple[Any, ...]
_Pair = tuple[int, Any, int, Any]


def pairwise(*lists: Sequence[Any]) -> list[Row]:
    """Rows with one value of each list, greedily few; the same for the same lists."""
    missing = {pair for row in product(*lists) for pair in _pairs(row)}
    rows: list[Row] = []
    while missing:
        row = max(product(*lists), key=lambda row: len(missing.intersection(_pairs(row))))
        missing.difference_update(_pairs(row))
        rows.append(row)
    return rows


def _pairs(row: Row) -> set[_Pair]:
    return {(one, row[one], other, row[other]) for one, other in combinations(range(len(row)), 2)}
