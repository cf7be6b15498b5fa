"""The only package that imports PySide6: windows, view models and input."""
