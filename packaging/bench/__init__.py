"""Measures Goodfaith against what it is compared with: Chromium in kiosk mode, bare sqlite3, and its own goals.

    make bench        everything, with a table on the terminal and build/bench/bench.json
    make bench ARGS="--plant reportlab"    shows that a slow import at start would be noticed

`python -m bench` with `packaging` on the path does the same.
"""
