"""Commands for debates: check, new, import."""

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.options import Data, Language
from kiosk.cli.output import open_or_create, plural
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

if TYPE_CHECKING:
    from kiosk.packs.documents.convert import UnpackedDocument

commands = typer.Typer()


@commands.command(epilog="goodfaith check content/open-source-ai")
def check(
    folder: Annotated[str, typer.Argument(metavar="FOLDER|ZIP|DOCUMENT", help="The folder, zip file or document of a debate, or its id.")],
    language: Language = None,
    data: Data = None,
) -> None:
    """List everything that is wrong with a debate, by file and line, and whether both sides get the same."""
    from kiosk import packs
    from kiosk.app.debate_pictures import describe_pictures, inspect_pack
    from kiosk.app.debates import debate_roots
    from kiosk.app.reports.writers import print_locale
    from kiosk.services.document_remarks import describe
    from kiosk.services.fairness import measure_fairness
    from kiosk.services.fairness_text import describe_report

    locale = print_locale(language)
    path = Path(folder)
    if path.suffix and path.is_file() and (packs.is_document(path) or not packs.is_pack_file(path)):
        opened: AbstractContextManager[tuple[Path, UnpackedDocument | None]] = packs.unpacked(path)
    else:
        opened = nullcontext((packs.find_pack(folder, debate_roots(DataFolder.open(data) if data else None)), None))
    with opened as (pack, document):
        inspection = inspect_pack(pack)
        pictures = list(describe_pictures(inspection.debate)) if inspection.debate else []
    remarks = (describe(remark, locale) for remark in document.remarks) if document else ()
    problems = map(document.place if document else str, inspection.problems)
    warnings = (f"warning: {warning}" for warning in inspection.warnings if not warning.fairness)
    fairness = describe_report(measure_fairness(inspection.debate), locale) if inspection.debate else ()
    for finding in (*remarks, *problems, *warnings, *pictures, *fairness):
        typer.echo(finding)
    if inspection.problems:
        message = f"The debate in '{folder}' cannot be used yet: {plural(len(inspection.problems), 'problem', 'problems')}."
        raise KnownError(message)
    typer.echo(f"The debate in '{folder}' can be used.")


@commands.command(epilog="goodfaith new my-debate")
def new(
    folder: Annotated[
        Path, typer.Argument(metavar="FOLDER|DOCUMENT", help="A folder that does not exist yet or is empty, or a new .docx or .odt.")
    ],
    language: Annotated[str, typer.Option("--language", metavar="L", help="The language of a document: en, es, fr, de or ar.")] = "en",
) -> None:
    """Create a debate of your own: a folder with two files to fill in, or a document for Word or LibreOffice."""
    from kiosk.packs import is_template_document, write_template, write_template_document

    if is_template_document(folder):
        typer.echo(str(write_template_document(folder, language)))
        typer.echo(f"Fill it in with a word processor, then run: goodfaith import {folder}")
        return
    for path in write_template(folder):
        typer.echo(str(path))
    typer.echo(f"Fill them in with any text editor, then run: goodfaith check {folder}")


@commands.command(name="import", epilog="goodfaith import /media/stick/my-debate.docx")
def import_(
    source: Annotated[
        Path, typer.Argument(metavar="FOLDER|ZIP|DOCUMENT", help="The folder or zip file of a debate, or a .docx, .odt, .md or .txt.")
    ],
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Replace an earlier debate with the same id.")] = False,
    data: Data = None,
) -> None:
    """Copy a debate from a folder or a zip file into this kiosk, or make one of a document."""
    from kiosk.app.workspace import import_debate
    from kiosk.packs import DebateExistsError
    from kiosk.services.document_remarks import describe

    try:
        imported = import_debate(source, open_or_create(data), replace=replace)
    except DebateExistsError as error:
        message = f"{error} With --replace it is replaced."
        raise KnownError(message) from error
    for remark in imported.remarks:
        typer.echo(describe(remark))
    for notice in imported.warnings:
        typer.echo(f"warning: {notice}")
    typer.echo(f"The debate '{imported.debate.id}' was imported. Start it with: goodfaith --debate {imported.debate.id}")
