"""Counts reasons that arrived since the program started, in memory only: on disk the count would tell the last ones apart."""

from collections import Counter

ArrivedReasons = Counter[str]
"""Reasons by session."""
