"""Asks an X server which keys and buttons someone else is told of first: whoever tries to have them, too, is refused.

Through Xlib and nothing of Qt, so that `doctor` can ask from beside the kiosk.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

_SHIFT, _CTRL, _ALT, _SUPER = 1, 4, 8, 64
_HELD: Final = {
    "": 0,
    "Alt+": _ALT,
    "Alt+Shift+": _ALT | _SHIFT,
    "Super+": _SUPER,
    "Ctrl+": _CTRL,
    "Ctrl+Alt+": _CTRL | _ALT,
    "Ctrl+Shift+": _CTRL | _SHIFT,
}
_PRESSED: Final = ("Tab", "Escape", "space", "Left", "Right", "Up", "Down", *"delmqrtw", *(f"F{number}" for number in range(1, 13)))
_ALONE: Final = ("Super_L", "Super_R", "Menu", "Print", "XF86Mail", "XF86WWW", "XF86Calculator", "XF86HomePage", "XF86Sleep")
_BUTTONS: Final = {1: "left", 2: "middle", 3: "right"}
_SWITCH_TO_CONSOLE: Final = range(0x1008FE01, 0x1008FE0D)
_END_SERVER: Final = 0xFED5
_FIRST_CODE, _LAST_CODE, _LEVELS = 8, 255, 8
_ASYNC: Final = 1
_PRESS: Final = 4
_LENGTH: Final = 64
_CALLBACK: Final = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_Window = ctypes.c_ulong


@dataclass(frozen=True, slots=True)
class XLock:
    """What was found on one X server; `manager` is how its window manager calls itself, '' where there is none."""

    manager: str
    keys: tuple[str, ...]
    buttons: tuple[str, ...]
    console_keys: bool
    zap_keys: bool


def ask(display: str) -> XLock | None:
    """Look at a display such as ':0'; None where it, or Xlib, is not there."""
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
        keys, buttons = tuple(server.taken_keys()), tuple(server.taken_buttons())
        return XLock(server.manager(), keys, buttons, any(s in _SWITCH_TO_CONSOLE for s in symbols), _END_SERVER in symbols)
    finally:
        xlib.XCloseDisplay(server.display)


class _Server:
    """One connection."""

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
        """Everything that some key means on some level."""
        codes = product(range(_FIRST_CODE, _LAST_CODE + 1), range(_LEVELS))
        return {self._x.XkbKeycodeToKeysym(self.display, ctypes.c_ubyte(code), 0, level) for code, level in codes}

    def taken_keys(self) -> Iterator[str]:
        """Combinations that another program grabbed, as 'Alt+F4'."""
        names = [*product(_HELD, _PRESSED), *(("", key) for key in _ALONE)]
        with self._refusals() as refused:
            for held, key in names:
                if not (held or key in _ALONE) and not key.startswith("F"):
                    continue
                code = self._x.XKeysymToKeycode(self.display, self._x.XStringToKeysym(key.encode()))
                if code and self._is_refused(refused, self._grab_key, code, _HELD[held]):
                    yield f"{held}{key}"

    def taken_buttons(self) -> Iterator[str]:
        """The same of buttons on any window there is, as 'Alt+right'."""
        found = set()
        with self._refusals() as refused:
            for window in self._windows():
                for button, (name, held) in product(_BUTTONS, (("Alt+", _ALT), ("Super+", _SUPER))):
                    if self._is_refused(refused, self._grab_button, button, held, window):
                        found.add((name, button))
        return iter(f"{name}{_BUTTONS[button]}" for name, button in sorted(found))

    def manager(self) -> str:
        """The window manager's own name."""
        window = self._property(self.root, b"_NET_SUPPORTING_WM_CHECK")
        if len(window) < ctypes.sizeof(_Window):
            return ""
        name = self._property(_Window(int.from_bytes(window[: ctypes.sizeof(_Window)], "little")), b"_NET_WM_NAME")
        return name.decode(errors="replace")

    def _windows(self) -> list[Any]:
        """Those on the root and those in them: a frame and what it frames."""
        found: list[Any] = []
        for window in self._children(self.root):
            found += [window, *self._children(window)]
        return found

    def _children(self, window: Any) -> list[Any]:  # noqa: ANN401 - ctypes' own
        root, parent, children, count = _Window(), _Window(), ctypes.POINTER(_Window)(), ctypes.c_uint()
        answer = (ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        if not self._x.XQueryTree(self.display, window, *answer):
            return []
        found = [_Window(children[index]) for index in range(count.value)]
        if count.value:
            self._x.XFree(children)
        return found

    def _property(self, window: Any, name: bytes) -> bytes:  # noqa: ANN401 - ctypes' own
        atom = ctypes.c_ulong(self._x.XInternAtom(self.display, name, 0))
        kind, shape, items, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        data = ctypes.POINTER(ctypes.c_char)()
        answer = (ctypes.byref(kind), ctypes.byref(shape), ctypes.byref(items), ctypes.byref(left), ctypes.byref(data))
        with self._refusals():
            failed = self._x.XGetWindowProperty(
                self.display, window, atom, ctypes.c_long(0), ctypes.c_long(_LENGTH), 0, ctypes.c_ulong(0), *answer
            )
        if failed or not items.value:
            return b""
        width = ctypes.sizeof(ctypes.c_long) if shape.value == 32 else shape.value // 8  # noqa: PLR2004 - Xlib gives longs for 32 bits
        content = ctypes.string_at(data, items.value * width)
        self._x.XFree(data)
        return content

    @contextmanager
    def _refusals(self) -> Iterator[list[int]]:
        """What the server refuses meanwhile is noted, where Xlib would end the program."""
        refused: list[int] = []

        def note(_display: int | None, _error: int | None) -> int:
            refused.append(1)
            return 0

        handler = _CALLBACK(note)
        before = self._x.XSetErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
        try:
            yield refused
        finally:
            self._x.XSync(self.display, 0)
            self._x.XSetErrorHandler(before)

    def _is_refused(self, refused: list[int], grab: Any, *what: Any) -> bool:  # noqa: ANN401 - ctypes' own
        refused.clear()
        grab(*what, on=True)
        self._x.XSync(self.display, 0)
        if refused:
            return True
        grab(*what, on=False)
        return False

    def _grab_key(self, code: int, held: int, *, on: bool) -> None:
        if on:
            self._x.XGrabKey(self.display, code, held, self.root, 0, _ASYNC, _ASYNC)
        else:
            self._x.XUngrabKey(self.display, code, held, self.root)

    def _grab_button(self, button: int, held: int, window: Any, *, on: bool) -> None:  # noqa: ANN401 - ctypes' own
        if on:
            none = ctypes.c_ulong(0)
            self._x.XGrabButton(self.display, button, held, window, 0, _PRESS, _ASYNC, _ASYNC, none, none)
        else:
            self._x.XUngrabButton(self.display, button, held, window)
