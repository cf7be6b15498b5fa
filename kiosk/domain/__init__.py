"""Rules of debates, votes and sessions: pure Python, no input or output."""
