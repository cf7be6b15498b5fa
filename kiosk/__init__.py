"""Goodfaith: a full-screen kiosk for one hard question."""

__version__ = "0.1.0"
