"""Overwrites memory that is free, so that a visitor's words do not stay in it."""

import ctypes
import sys
from typing import Final

_M_PERTURB: Final = -6
_FREED: Final = 0xFF
"""The byte that freed memory is filled with. New memory is filled with its complement."""
_STEP: Final = 16
_CACHED_SIZES: Final = range(24, 1048, _STEP)
"""Bytes of the blocks that glibc keeps for each thread, some of every size, without overwriting them."""
_CACHED_BLOCKS: Final = 16
"""At most this many of a size: 7, in glibc 2.42 and later 16."""
_PYTHON_SIZES: Final = range(1, 480, _STEP)
"""Bytes of the objects that Python keeps in pools of its own."""
_PYTHON_BLOCKS: Final = 400


def overwrite_freed_memory() -> None:
    """From now on, let the C library overwrite most of what this process frees, where it can: glibc, on most Linux systems."""
    if library := _glibc():
        library.mallopt(_M_PERTURB, _FREED)


def overwrite_free_blocks() -> None:
    """Overwrite the blocks that this thread's C library and Python have ready. Takes about 10 ms."""
    taken = [bytes(size) for size in _PYTHON_SIZES for _ in range(_PYTHON_BLOCKS)]
    taken.clear()
    if library := _glibc():
        blocks = [(library.malloc(size), size) for size in _CACHED_SIZES for _ in range(_CACHED_BLOCKS)]
        for block, size in blocks:
            if block:
                ctypes.memset(block, 0, size)
                library.free(block)


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux" or not hasattr(library := ctypes.CDLL(None), "mallopt"):
        return None
    library.malloc.restype, library.malloc.argtypes = ctypes.c_void_p, (ctypes.c_size_t,)
    library.free.restype, library.free.argtypes = None, (ctypes.c_void_p,)
    return library
