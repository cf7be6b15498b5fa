"""The organiser's settings: every change is written to the file at once, and applied at once where possible."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.errors import KnownError
from kiosk.i18n import language_name, language_names
from kiosk.services.live_settings import LiveSettings
from kiosk.services.progress import Progress
from kiosk.settings.addresses import is_https_address
from kiosk.ui.background_task import BackgroundTask
from kiosk.ui.dependencies import PrinterFactory
from kiosk.ui.qt import Property, QmlElement, QmlUncreatable, Signal, Slot, child_model
from kiosk.ui.viewmodels.current_session import CurrentSession
from kiosk.ui.viewmodels.organiser.setting_rows import SettingRowModel
from kiosk.ui.viewmodels.organiser.settings_pages import HOURS, STEPS, SWITCHES, SettingsPages, number_of
from kiosk.ui.viewmodels.organiser.status_message import StatusMessage

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built in kiosk.app")
class SettingsViewModel(QObject):
    """Shows one page of rows. `choose`, `step` and `setText` take a row's key."""

    changed = Signal()

    def __init__(self, settings: LiveSettings, printer: PrinterFactory, current: CurrentSession, message: StatusMessage) -> None:
        super().__init__()
        self._settings, self._connect_printer, self._current, self._message = settings, printer, current, message
        self._pages, self._rows, self._printers_task = SettingsPages(self), SettingRowModel(self), BackgroundTask(self)
        self._page = ""
        settings.subscribe(self.refresh)

    def open(self, page: str) -> None:
        self._page = page
        codes = dict.fromkeys([*self._current.debate.languages, *language_names()])
        self._pages.languages = {code: language_name(code) for code in codes}
        self.refresh()
        if page == "printing":
            self._printers_task.start(self._list_printers, self._on_printers_found)

    @Slot()
    def refresh(self) -> None:
        self._rows.set_rows(self._pages.rows(self._page, self._settings.configured))
        self.changed.emit()

    @Slot(str, str)
    def choose(self, key: str, choice: str) -> None:
        """Set a setting to one of its choices; of several choices, toggle one."""
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
        """Increase (1) or decrease (-1) a number to the next whole step."""
        step, value = STEPS[key], number_of(key, self._settings.configured)
        unset = getattr(self._settings.configured, key) is None
        number = value if unset and key != "screen_inches" else (value + direction * step.by) // step.by * step.by
        number = max(step.least, min(step.most, number))
        self._set({key: _time(number) if key in HOURS else int(number) if number == int(number) else number})

    @Slot(str, str)
    def setText(self, key: str, text: str) -> None:
        """Set a text; an empty one restores the default."""
        value = text.strip() or None
        if key == "online_url" and value and not is_https_address(value):
            self._message.show(
                self.tr(
                    "This address was not saved: it has to begin with https:// and name a website, as in https://museum.example/debate."
                )
            )
        elif value == getattr(self._settings.configured, key) or self._set({key: value}):
            self._message.show(self.tr("Saved."))

    @Slot()
    def clearMessage(self) -> None:
        """Clear the message about a text that is being changed."""
        self._message.show("")

    @Slot()
    def replaceBrokenFile(self) -> None:
        """Write the active settings over a file that cannot be used."""
        broken_file = self._message.attempt(self._settings.replace_broken_file)
        if broken_file is not None:
            self._message.show(self.tr("The settings in force are in the file again. The one that could not be used is kept beside it."))

    rows = child_model(QObject, "_rows")

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What is wrong with the file, or ''."""
        return self._settings.problem

    @Property(bool, notify=changed)
    def restartNeeded(self) -> bool:
        """Whether something is applied only at the next start."""
        return self._settings.restart_needed

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The data folder."""
        return str(self._settings.path.parent)

    @Property(str, notify=changed)
    def secondCopy(self) -> str:
        """The folder of the second copy, '' if there is none."""
        return self._settings.configured.second_copy or ""

    @property
    def busy(self) -> bool:
        return self._printers_task.busy

    def _set(self, values: dict[str, object]) -> bool:
        try:
            self._settings.change(values)
        except KnownError as error:
            self._message.show_error(error)
            self.refresh()
            return False
        self._message.show("")
        return True

    def _toggled(self, code: str) -> list[str] | None:
        """Toggle a language. At least one stays; all of them are the default."""
        codes = list(self._pages.languages)
        chosen = self._settings.configured.languages or codes
        toggled = [each for each in codes if (each in chosen) != (each == code)] or chosen
        return None if toggled == codes else list(toggled)

    def _list_printers(self, _progress: Progress) -> Sequence[str]:
        return self._connect_printer().printers()

    def _on_printers_found(self, printers: Sequence[str]) -> None:
        self._pages.printers = printers
        self.refresh()


def _time(minutes: float) -> str:
    return f"{int(minutes) // 60:02}:{int(minutes) % 60:02}"
