"""Qt alone: windows, view models and everything else that imports PySide6."""
