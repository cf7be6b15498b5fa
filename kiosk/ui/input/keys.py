"""The keys that the input filters know.

Loaded with the first key: Qt's enumerations take longer to create than attract takes to draw, so nothing names one before the first frame.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_CURSOR_KEYS: Final = {_Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down, _Key.Key_Home, _Key.Key_End}
_EDIT_KEYS: Final = {*_CURSOR_KEYS, _Key.Key_Backspace, _Key.Key_Delete}
_NAVIGATION_KEYS: Final = {_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_PageUp, _Key.Key_PageDown}
_ACTION_KEYS: Final = {_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape, _Key.Key_Space}
_SHIFT_KEYS: Final = {_Key.Key_Shift, _Key.Key_CapsLock, _Key.Key_AltGr, _Key.Key_Multi_key, _Key.Key_Mode_switch}
_PLAIN_KEYS: Final = {*_EDIT_KEYS, *_NAVIGATION_KEYS, *_ACTION_KEYS, *_SHIFT_KEYS}
_CTRL_KEYS: Final = {*_EDIT_KEYS, _Key.Key_A, _Key.Key_C, _Key.Key_V, _Key.Key_X, _Key.Key_Z}
_ORGANISER_KEY: Final = _Key.Key_O
_CONTROL: Final = 0x20
_DELETE: Final = 0x7F
ACTIVATION_KEYS: Final = {_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space, _Key.Key_Select}
"""Keys that press a button."""
START_KEY: Final = _Key.Key_F5
"""What clickers send for 'start the presentation', some with Shift. Not a key that a locked kiosk lets through otherwise."""
FORWARD_KEYS: Final = {_Key.Key_PageDown, _Key.Key_Right}
BACK_KEYS: Final = {_Key.Key_PageUp, _Key.Key_Left}
BLANK_KEYS: Final = {_Key.Key_B, _Key.Key_Period}
PRESS_KEYS: Final = {_Key.Key_Return, _Key.Key_Enter}
ESCAPE_KEY: Final = _Key.Key_Escape
_NO_MODIFIERS: Final = (_Modifier.NoModifier, _Modifier.KeypadModifier)


def is_allowed(event: QKeyEvent) -> bool:
    """Return whether a key only types, moves the cursor or focus, or opens the organiser's PIN pad."""
    modifiers, key = event.modifiers(), event.key()
    if modifiers & _Modifier.MetaModifier:
        return False
    ctrl, alt = modifiers & _Modifier.ControlModifier, modifiers & _Modifier.AltModifier
    if alt and ctrl and key == _ORGANISER_KEY:
        return True
    if ctrl and not alt:
        return key in _CTRL_KEYS
    types = len(event.text()) == 1 and ord(event.text()) >= _CONTROL and ord(event.text()) != _DELETE
    if alt:
        return bool(ctrl) and types  # AltGr on many keyboards
    return types or key in _PLAIN_KEYS or _Key.Key_Dead_Grave <= key <= _Key.Key_Dead_Longsolidusoverlay


def is_plain(event: QKeyEvent) -> bool:
    """Return whether no other key is held, but for Shift with the key that starts a presentation."""
    shifted = event.key() == START_KEY and event.modifiers() == _Modifier.ShiftModifier
    return shifted or event.modifiers() in _NO_MODIFIERS
