"""One view model a screen; QML reads their properties and calls their slots, and decides nothing."""
