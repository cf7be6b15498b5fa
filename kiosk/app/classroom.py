"""Makes paper for a class: hand-outs, exit slips and lesson plans of a debate."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kiosk import paths
from kiosk.app.debate_pictures import rendered_pictures
from kiosk.app.printing import system_printer
from kiosk.app.reports.writers import print_locale
from kiosk.app.workspace import Workspace
from kiosk.data_folder import DataFolder, make_subfolder
from kiosk.domain.debate import Debate
from kiosk.errors import KnownError
from kiosk.services.classroom_paper import ClassroomPaper, Sheet
from kiosk.services.printing import choose_paper
from kiosk.services.result_text import Locale
from kiosk.system import atomic_file


def choose_paper_of_class(debate: Debate, language: str | None, sheet: Sheet, folder: DataFolder | None = None) -> ClassroomPaper:
    """Return what to set, for None in the debate's first language. Raises KnownError if the debate is not in `language`."""
    if language and language not in debate.languages:
        message = f"The debate '{debate.id}' is not in '{language}', only in: {', '.join(debate.languages)}. Nothing was written."
        raise KnownError(message)
    return ClassroomPaper(debate.text(language), sheet, rendered_pictures(folder, debate, language) if sheet is Sheet.HANDOUT else {})


def write_paper(workspace: Workspace, name: str, language: str, sheets: Sequence[Sheet], folder: Path | None) -> Sequence[Path]:
    """Write sheets about a debate into a folder, for None into the data folder, on the paper of the settings. Raises KnownError."""
    debate = workspace.debate(name)
    size = choose_paper(workspace.settings.paper, system_printer(), workspace.settings.printer)
    papers = [choose_paper_of_class(debate, language, sheet, workspace.folder) for sheet in sheets]
    folder = folder or reports_folder(workspace.folder)
    written = [(folder / file_name(debate, paper), paper) for paper in papers]
    for path, paper in written:
        atomic_file.write(path, render(paper, size))
    return [path for path, _ in written]


def file_name(debate: Debate, paper: ClassroomPaper) -> str:
    return f"{debate.id}-{paper.text.language}-{paper.sheet}.pdf"


def reports_folder(folder: DataFolder) -> Path:
    """Return where sheets are kept that were given no name, and create the folder. Raises KnownError."""
    return make_subfolder(folder.reports, "nothing was written")


def render(paper: ClassroomPaper, size: str) -> bytes:
    """Return the PDF on paper of that size, 'A4' or 'Letter'."""
    from kiosk.publishing.pdf import exit_slips, handout, lesson_plan
    from kiosk.publishing.pdf.fonts import FontSet
    from kiosk.publishing.pdf.paper import Paper

    fonts, locale = FontSet(paths.fonts()), _locale(paper.text.language)
    if paper.sheet is Sheet.SLIPS:
        return exit_slips.build(paper.text, fonts, locale, Paper(size))
    if paper.sheet is Sheet.PLAN:
        return lesson_plan.build(paper.text, fonts, locale, Paper(size))
    return handout.build(paper.text, fonts, locale, Paper(size), paper.pictures)


def _locale(language: str) -> Locale:
    """Return the locale of a debate's language. Without a catalogue its words are English, but pages begin where the language does."""
    locale = print_locale(language)
    return locale if locale.code == language else replace(locale, code=language)
