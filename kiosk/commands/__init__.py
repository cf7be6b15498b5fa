"""The commands, a file for each kind; `kiosk.cli` puts them together."""
