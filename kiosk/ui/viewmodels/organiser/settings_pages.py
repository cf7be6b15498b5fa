"""The rows of each page of settings, and their texts."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTime

from kiosk.services.live_settings import RESTART_KEYS
from kiosk.settings import Settings
from kiosk.ui.screen_placement import screen_names
from kiosk.ui.viewmodels.organiser.setting_rows import Row
from kiosk.ui.viewmodels.screen_size import guess_screen_inches
from kiosk.ui.viewmodels.theme_names import ThemeNames

_HALF_HOUR: Final = 30
_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Step:
    """A number's step, limits, and first value."""

    by: float
    least: float
    most: float
    first: float
    """The value that stepping starts from while none is set."""


STEPS: Final[Mapping[str, Step]] = {
    "speech_rate": Step(5, 80, 250, 125),
    "idle_seconds": Step(15, 60, 3600, 60),
    "warning_seconds": Step(10, 30, 300, 30),
    "thanks_seconds": Step(5, 10, 300, 30),
    "screen_inches": Step(0.5, 5, 120, 24),
    "copies": Step(1, 1, 20, 1),
    "small_group": Step(1, 3, 20, 5),
    "keep_reasons_days": Step(10, 1, 3650, 30),
    "opens_at": Step(_HALF_HOUR, 0, _DAY - _HALF_HOUR, 9 * 60),
    "closes_at": Step(_HALF_HOUR, 0, _DAY - _HALF_HOUR, 18 * 60),
}
HOURS: Final = ("opens_at", "closes_at")
SWITCHES: Final = ("reduce_motion", "low_reach", "print_at_close", "hours")


class SettingsPages(QObject):
    """Builds the rows of a page. `languages` are the names of the debate's languages by code."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.languages: Mapping[str, str] = {}
        self.printers: Sequence[str] = ()
        self._theme_names = ThemeNames(self)
        self._pages: Mapping[str, Callable[[Settings], list[Row]]] = {
            "appearance": self._appearance,
            "languages": self._languages,
            "times": self._times,
            "screen": self._screen,
            "event": self._event,
            "address": self._address,
            "printing": self._printing,
            "privacy": self._privacy,
        }

    def rows(self, page: str, settings: Settings) -> list[Row]:
        """Return the rows of a page; none for a page without settings."""
        make = self._pages.get(page)
        return make(settings) if make else []

    def _appearance(self, now: Settings) -> list[Row]:
        sizes = {"0": self.tr("Usual"), "1": self.tr("Large"), "2": self.tr("Larger"), "3": self.tr("Largest")}
        sounds = {"on": self.tr("On"), "headphones": self.tr("Headphones only"), "off": self.tr("Off")}
        return [
            _choice("theme", self.tr("Colours a visit begins with"), self._theme_names.all(), now.theme),
            _choice("text_size", self.tr("Text size at the start of a visit"), sizes, str(now.text_size)),
            self._switch("reduce_motion", self.tr("Movement on the screen"), now.reduce_motion, self.tr("None"), self.tr("A little")),
            self._switch(
                "low_reach", self.tr("Everything within reach"), now.low_reach, self.tr("Lower half only"), self.tr("Whole screen")
            ),
            _choice("sound", self.tr("Sound"), sounds, now.sound),
            self._step("speech_rate", self.tr("Reading aloud"), now, self.tr("%Ln word(s) a minute", None, now.speech_rate)),
        ]

    def _languages(self, now: Settings) -> list[Row]:
        keyboards = {"usual": self.tr("As on typewriters"), "abc": self.tr("In the order of the alphabet")}
        chosen = tuple(now.languages or self.languages)
        names = tuple(self.languages.values())
        several = Row("languages", "several", self.tr("Languages visitors may choose"), "", "", tuple(self.languages), names, chosen)
        first = {"": self.tr("The debate’s first")} | dict(self.languages)
        return [
            _choice("language", self.tr("Language a visit begins in"), first, now.language or ""),
            *([several] if len(self.languages) > 1 else []),
            _choice("keyboard", self.tr("Letters of the keyboard"), keyboards, now.keyboard),
        ]

    def _times(self, now: Settings) -> list[Row]:
        on = now.opens_at is not None and now.closes_at is not None
        hours = [
            self._step("opens_at", self.tr("Opens at"), now, _clock(now.opens_at)),
            self._step("closes_at", self.tr("Closes at"), now, _clock(now.closes_at)),
        ]
        return [
            self._step("idle_seconds", self.tr("Quiet before ‘Still there?’"), now, self._seconds(now.idle_seconds)),
            self._step("warning_seconds", self.tr("Time to answer it"), now, self._seconds(now.warning_seconds)),
            self._step("thanks_seconds", self.tr("‘Thank you’ stays for"), now, self._seconds(now.thanks_seconds)),
            self._switch("hours", self.tr("Opening hours"), on, self.tr("Dark outside these hours"), self.tr("Always open")),
            *(hours if on else []),
        ]

    def _screen(self, now: Settings) -> list[Row]:
        inches = now.screen_inches or guess_screen_inches()
        centimetres = QLocale().toString(inches * 2.54, "f", 0)
        text = self.tr("{inches} inches, {cm} cm").replace("{inches}", QLocale().toString(inches, "f", 1)).replace("{cm}", centimetres)
        if now.screen_inches is None:  # without the guess: on a small screen the two would take a second line
            text = self.tr("not measured yet")
        return [*self._screen_choice(now), self._step("screen_inches", self.tr("From corner to corner"), now, text)]

    def _screen_choice(self, now: Settings) -> list[Row]:
        names = list(dict.fromkeys([*screen_names(), *([now.screen] if now.screen else [])]))
        screens = {"": self.tr("The system’s main screen")} | {name: name for name in names}
        return [_choice("screen", self.tr("Screen the kiosk is on"), screens, now.screen or "")] if len(names) > 1 else []

    def _event(self, now: Settings) -> list[Row]:
        return [Row("event_name", "text", self.tr("Name of the event"), now.event_name or "")]

    def _address(self, now: Settings) -> list[Row]:
        return [Row("online_url", "text", self.tr("Online version"), now.online_url or "")]

    def _printing(self, now: Settings) -> list[Row]:
        queues = {"": self.tr("The system’s first")} | {name: name for name in self.printers}
        queues |= {now.printer: now.printer} if now.printer else {}
        separators = {
            "language": self.tr("As spreadsheets in the page’s language expect"),
            "comma": self.tr("Commas"),
            "semicolon": self.tr("Semicolons"),
        }
        papers = {"printer": self.tr("What is in the printer"), "A4": "A4", "Letter": "Letter"}
        return [
            _choice("printer", self.tr("Printer"), queues, now.printer or ""),
            _choice("paper", self.tr("Paper"), papers, now.paper),
            self._step("copies", self.tr("Copies"), now, QLocale().toString(now.copies)),
            self._switch(
                "print_at_close", self.tr("When a session ends"), now.print_at_close, self.tr("Print its page"), self.tr("Only save it")
            ),
            _choice("csv_separator", self.tr("The CSV file is separated by"), separators, now.csv_separator),
        ]

    def _privacy(self, now: Settings) -> list[Row]:
        days = self.tr("%Ln day(s)", None, now.keep_reasons_days)
        policies = {"after review": self.tr("After you have read them"), "at once": self.tr("At once, in batches")}
        unfinished = {"discard": self.tr("Erase them"), "keep": self.tr("Keep them, without a vote")}
        return [
            _choice("publish_reasons", self.tr("Reasons are shown"), policies, now.publish_reasons, self._note("publish_reasons")),
            _choice("unfinished_reasons", self.tr("Words of someone who walks away"), unfinished, now.unfinished_reasons),
            self._step("keep_reasons_days", self.tr("Words are erased at the earliest after"), now, days),
            self._step("small_group", self.tr("Smallest group that is shown"), now, self.tr("%Ln vote(s)", None, now.small_group)),
        ]

    def _seconds(self, seconds: int) -> str:
        return self.tr("%Ln second(s)", None, seconds)

    def _note(self, key: str) -> str:
        return self.tr("from the next start") if key in RESTART_KEYS else ""

    def _switch(self, key: str, label: str, on: bool, yes: str, no: str) -> Row:
        return _choice(key, label, {"on": yes, "off": no}, "on" if on else "off")

    def _step(self, key: str, label: str, now: Settings, text: str) -> Row:
        step, value = STEPS[key], number_of(key, now)
        return Row(key, "step", label, text, self._note(key), least=value <= step.least, most=value >= step.most)


def number_of(key: str, settings: Settings) -> float:
    """Return a setting as the number that is stepped: minutes for a time of day, the first value if it is not set."""
    value = getattr(settings, key)
    if value is None:
        return guess_screen_inches() if key == "screen_inches" else STEPS[key].first
    if key in HOURS:
        return int(value[:2]) * 60 + int(value[3:])
    return float(value)


def _clock(value: str | None) -> str:
    return QLocale().toString(QTime.fromString(value or "", "HH:mm"), QLocale.FormatType.ShortFormat)


def _choice(key: str, label: str, choices: Mapping[str, str], chosen: str, note: str = "") -> Row:
    return Row(key, "choice", label, "", note, tuple(choices), tuple(choices.values()), (chosen,))
