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
    candidates = [(row, _pairs(row)) for row in product(*lists)]
    while missing:
        row, pairs = _first_best(candidates, missing)
        missing -= pairs
        rows.append(row)
    return rows


def _first_best(candidates: list[tuple[Row, set[_Pair]]], missing: set[_Pair]) -> tuple[Row, set[_Pair]]:
    best, most = candidates[0], -1
    for candidate in candidates:
        new = len(missing & candidate[1])
        if new > most:
            best, most = candidate, new
            if new == len(candidate[1]):
                break
    return best


def _pairs(row: Row) -> set[_Pair]:
    return {(one, row[one], other, row[other]) for one, other in combinations(range(len(row)), 2)}
