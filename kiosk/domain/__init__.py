"""The rules of a debate, a vote and a session: pure Python, no input or output."""
