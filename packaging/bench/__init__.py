"""Benchmarks Goodfaith against Chromium in kiosk mode, bare sqlite3, and its own goals.

    make bench        measures everything; prints a table and writes build/bench/bench.json
    make bench ARGS="--plant reportlab"    shows that a slow import at start is detected

`python -m bench` with `packaging` on the path does the same.
"""
