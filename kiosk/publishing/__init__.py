"""Turns summaries into what leaves the kiosk: pages, QR codes and files."""
