"""Tests that garbage collection is paused while importing, and only then."""

import gc

import pytest

from kiosk.process.gc_freeze import gc_frozen


def test_nothing_is_collected_while_loading_and_everything_later_is() -> None:
    frozen = gc.get_freeze_count()
    try:
        with gc_frozen():
            assert not gc.isenabled()
            kept = [[number] for number in range(1000)]
        assert gc.isenabled()
        assert gc.get_freeze_count() >= frozen + len(kept)
    finally:
        gc.unfreeze()


def test_an_import_that_fails_leaves_collecting_on() -> None:
    try:
        with pytest.raises(ImportError), gc_frozen():
            raise ImportError
        assert gc.isenabled()
    finally:
        gc.unfreeze()
