"""The organiser's settings by touch: every tap is written to the file at once, and in force at once where that can be."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject

from kiosk.errors import KnownError
from kiosk.services.live_settings import LiveSettings
from kiosk.services.progress import Progress
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import PrinterFactory
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.setting_rows import RowModel
from kiosk.ui.viewmodels.organiser.settings_pages import HOURS, STEPS, SWITCHES, Pages, number_of
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PLAIN = {"en": "English", "es": "Español"}
"""Qt names the country too where it thinks of one first."""


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SettingsViewModel(QObject):
    """One page of rows at a time. `choose`, `step` and `write` take a row's key."""

    changed = Signal()

    def __init__(self, settings: LiveSettings, printer: PrinterFactory, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._settings, self._connect_printer, self._current, self._message = settings, printer, current, message
        self._pages, self._rows, self._asking = Pages(self), RowModel(self), BackgroundTask(self)
        self._page = ""
        settings.subscribe(self.refresh)

    def open(self, page: str) -> None:
        """Turn to a page."""
        self._page = page
        codes = self._current.debate.languages
        self._pages.tongues = {code: _PLAIN.get(code) or QLocale(code).nativeLanguageName() for code in codes}
        self.refresh()
        if page == "printing":
            self._asking.begin(self._printers, self._found, self._not_found)

    @Slot()
    def refresh(self) -> None:
        """Show how things are set now."""
        self._rows.fill(self._pages.rows(self._page, self._settings.configured))
        self.changed.emit()

    @Slot(str, str)
    def choose(self, key: str, choice: str) -> None:
        """Set one thing to one of its choices; of several, turn one on or off."""
        if key == "hours":
            first = {hour: _time(STEPS[hour].first) for hour in HOURS}
            self._set({hour: first[hour] if choice == "on" else None for hour in HOURS})
        elif key in SWITCHES:
            self._set({key: choice == "on"})
        elif key == "languages":
            self._set({key: self._toggled(choice)})
        elif key == "text_size":
            self._set({key: int(choice)})
        else:
            self._set({key: choice or None})

    @Slot(str, int)
    def step(self, key: str, direction: int) -> None:
        """One step more (1) or less (-1), onto whole steps from wherever it is."""
        step, value = STEPS[key], number_of(key, self._settings.configured)
        unset = getattr(self._settings.configured, key) is None
        wanted = value if unset and key != "screen_inches" else (value + direction * step.by) // step.by * step.by
        wanted = max(step.least, min(step.most, wanted))
        self._set({key: _time(wanted) if key in HOURS else int(wanted) if wanted == int(wanted) else wanted})

    @Slot(str, str)
    def write(self, key: str, words: str) -> None:
        """Set what is typed; nothing means the program's own."""
        if self._set({key: words.strip() or None}):
            self._message.say(self.tr("Saved."))

    @Slot()
    def putBack(self) -> None:
        """Write the settings in force over a file that cannot be used."""
        aside = self._message.attempt(self._settings.replace_broken_file)
        if aside is not None:
            self._message.say(self.tr("The settings in force are in the file again. The one that could not be used is kept beside it."))

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The page's settings, a RowModel."""
        return self._rows

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the file, '' where nothing is."""
        return self._settings.problem

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether something holds only from the next start."""
        return self._settings.restart_needed

    @Property(str, notify=changed)
    def folder(self) -> str:
        """Where everything is kept."""
        return str(self._settings.path.parent)

    @Property(str, notify=changed)
    def secondCopy(self) -> str:
        """Where the second copy goes, '' where there is none."""
        return self._settings.configured.second_copy or ""

    @property
    def busy(self) -> bool:
        """Whether the printers are being looked for."""
        return self._asking.busy

    def _set(self, values: dict[str, object]) -> bool:
        try:
            self._settings.change(values)
        except KnownError as error:
            self._message.say(str(error))
            self.refresh()
            return False
        self._message.say("")
        return True

    def _toggled(self, code: str) -> list[str] | None:
        """At least one language stays; all of them is the program's own setting."""
        codes = list(self._pages.tongues)
        held = self._settings.configured.languages or codes
        wanted = [each for each in codes if (each in held) != (each == code)] or held
        return None if wanted == codes else list(wanted)

    def _printers(self, _progress: Progress) -> Sequence[str]:
        return self._connect_printer().printers()

    def _found(self, printers: Sequence[str]) -> None:
        self._pages.printers = printers
        self.refresh()

    def _not_found(self, error: Exception) -> None:
        raise error  # nothing of a printer raises; whatever did is a bug, and belongs into the log


def _time(minutes: float) -> str:
    return f"{int(minutes) // 60:02}:{int(minutes) % 60:02}"
