"""Finds the keys and buttons that another program has grabbed on an X server: grabbing them too is refused.

Uses Xlib and nothing of Qt, so that `doctor` can run it beside the kiosk.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

_SHIFT, _CTRL, _ALT, _SUPER = 1, 4, 8, 64
_MODIFIERS: Final = {
    "": 0,
    "Alt+": _ALT,
    "Alt+Shift+": _ALT | _SHIFT,
    "Super+": _SUPER,
    "Ctrl+": _CTRL,
    "Ctrl+Alt+": _CTRL | _ALT,
    "Ctrl+Shift+": _CTRL | _SHIFT,
}
_KEYS: Final = ("Tab", "Escape", "space", "Left", "Right", "Up", "Down", *"delmqrtw", *(f"F{number}" for number in range(1, 13)))
_SINGLE_KEYS: Final = ("Super_L", "Super_R", "Menu", "Print", "XF86Mail", "XF86WWW", "XF86Calculator", "XF86HomePage", "XF86Sleep")
_BUTTONS: Final = {1: "left", 2: "middle", 3: "right"}
_CONSOLE_KEYS: Final = range(0x1008FE01, 0x1008FE0D)
_ZAP_KEY: Final = 0xFED5
_FIRST_KEYCODE, _LAST_KEYCODE, _LEVELS = 8, 255, 8
_ASYNC: Final = 1  # GrabModeAsync
_BUTTON_PRESS_MASK: Final = 4
_MAX_PROPERTY_LONGS: Final = 64
_ERROR_HANDLER: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_Window = ctypes.c_ulong


@dataclass(frozen=True, slots=True)
class XServerGrabs:
    """What was found on one X server. `window_manager` is its name for itself, '' if there is none."""

    window_manager: str
    keys: tuple[str, ...]
    buttons: tuple[str, ...]
    console_keys: bool
    zap_keys: bool


def probe(display: str) -> XServerGrabs | None:
    """Probe a display such as ':0'. Return None if it or Xlib is missing."""
    try:
        xlib = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    opened = xlib.XOpenDisplay(display.encode())
    if not opened:
        return None
    server = _Server(xlib, ctypes.c_void_p(opened))
    try:
        symbols = server.symbols()
        keys, buttons = tuple(server.grabbed_keys()), tuple(server.grabbed_buttons())
        return XServerGrabs(server.window_manager(), keys, buttons, not symbols.isdisjoint(_CONSOLE_KEYS), _ZAP_KEY in symbols)
    finally:
        xlib.XCloseDisplay(server.display)


class _Server:
    """A connection to an X server."""

    def __init__(self, xlib: ctypes.CDLL, display: ctypes.c_void_p) -> None:
        self._x = xlib
        self.display = display
        for name in ("XDefaultRootWindow", "XStringToKeysym", "XkbKeycodeToKeysym", "XInternAtom"):
            getattr(xlib, name).restype = ctypes.c_ulong
        xlib.XStringToKeysym.argtypes = [ctypes.c_char_p]
        xlib.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        xlib.XKeysymToKeycode.restype = ctypes.c_ubyte
        xlib.XSetErrorHandler.restype = ctypes.c_void_p
        xlib.XSetErrorHandler.argtypes = [ctypes.c_void_p]
        self.root = _Window(xlib.XDefaultRootWindow(display))

    def symbols(self) -> set[int]:
        """Return every key symbol of the keyboard map."""
        codes = product(range(_FIRST_KEYCODE, _LAST_KEYCODE + 1), range(_LEVELS))
        return {self._x.XkbKeycodeToKeysym(self.display, ctypes.c_ubyte(code), 0, level) for code, level in codes}

    def grabbed_keys(self) -> Iterator[str]:
        """Yield the combinations that another program has grabbed, as 'Alt+F4'."""
        combinations = [*product(_MODIFIERS, _KEYS), *(("", key) for key in _SINGLE_KEYS)]
        with self._errors_recorded() as errors:
            for modifier, key in combinations:
                if not (modifier or key in _SINGLE_KEYS) and not key.startswith("F"):
                    continue
                code = self._x.XKeysymToKeycode(self.display, self._x.XStringToKeysym(key.encode()))
                if code and self._is_grabbed(errors, self._grab_key, code, _MODIFIERS[modifier]):
                    yield f"{modifier}{key}"

    def grabbed_buttons(self) -> Iterator[str]:
        """Return the same for mouse buttons on any window, as 'Alt+right'."""
        found = set()
        with self._errors_recorded() as errors:
            for window in self._windows():
                for button, (name, modifier) in product(_BUTTONS, (("Alt+", _ALT), ("Super+", _SUPER))):
                    if self._is_grabbed(errors, self._grab_button, button, modifier, window):
                        found.add((name, button))
        return iter(f"{name}{_BUTTONS[button]}" for name, button in sorted(found))

    def window_manager(self) -> str:
        window = self._property(self.root, b"_NET_SUPPORTING_WM_CHECK")
        if len(window) < ctypes.sizeof(_Window):
            return ""
        name = self._property(_Window(int.from_bytes(window[: ctypes.sizeof(_Window)], "little")), b"_NET_WM_NAME")
        return name.decode(errors="replace")

    def _windows(self) -> list[Any]:
        """Return the children of the root window and their children: frames and the windows in them."""
        found: list[Any] = []
        for window in self._children(self.root):
            found += [window, *self._children(window)]
        return found

    def _children(self, window: Any) -> list[Any]:  # noqa: ANN401 - a ctypes object
        root, parent, children, count = _Window(), _Window(), ctypes.POINTER(_Window)(), ctypes.c_uint()
        results = (ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        if not self._x.XQueryTree(self.display, window, *results):
            return []
        found = [_Window(children[index]) for index in range(count.value)]
        if count.value:
            self._x.XFree(children)
        return found

    def _property(self, window: Any, name: bytes) -> bytes:  # noqa: ANN401 - a ctypes object
        atom = ctypes.c_ulong(self._x.XInternAtom(self.display, name, 0))
        kind, shape, items, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        data = ctypes.POINTER(ctypes.c_char)()
        results = (ctypes.byref(kind), ctypes.byref(shape), ctypes.byref(items), ctypes.byref(left), ctypes.byref(data))
        with self._errors_recorded():
            failed = self._x.XGetWindowProperty(
                self.display, window, atom, ctypes.c_long(0), ctypes.c_long(_MAX_PROPERTY_LONGS), 0, ctypes.c_ulong(0), *results
            )
        if failed or not items.value:
            return b""
        width = ctypes.sizeof(ctypes.c_long) if shape.value == 32 else shape.value // 8  # noqa: PLR2004 - Xlib gives longs for 32 bits
        content = ctypes.string_at(data, items.value * width)
        self._x.XFree(data)
        return content

    @contextmanager
    def _errors_recorded(self) -> Iterator[list[int]]:
        """Record the errors that the server reports in this block; by default Xlib would end the program."""
        errors: list[int] = []

        def record(_display: int | None, _error: int | None) -> int:
            errors.append(1)
            return 0

        handler = _ERROR_HANDLER(record)
        before = self._x.XSetErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
        try:
            yield errors
        finally:
            self._x.XSync(self.display, 0)
            self._x.XSetErrorHandler(before)

    def _is_grabbed(self, errors: list[int], grab: Any, *arguments: Any) -> bool:  # noqa: ANN401 - a ctypes object
        errors.clear()
        grab(*arguments, on=True)
        self._x.XSync(self.display, 0)
        if errors:
            return True
        grab(*arguments, on=False)
        return False

    def _grab_key(self, code: int, modifiers: int, *, on: bool) -> None:
        if on:
            self._x.XGrabKey(self.display, code, modifiers, self.root, 0, _ASYNC, _ASYNC)
        else:
            self._x.XUngrabKey(self.display, code, modifiers, self.root)

    def _grab_button(self, button: int, modifiers: int, window: Any, *, on: bool) -> None:  # noqa: ANN401 - a ctypes object
        if on:
            none = ctypes.c_ulong(0)
            self._x.XGrabButton(self.display, button, modifiers, window, 0, _BUTTON_PRESS_MASK, _ASYNC, _ASYNC, none, none)
        else:
            self._x.XUngrabButton(self.display, button, modifiers, window)
