"""Commands for debates: check, new, import, export."""

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


@commands.command(epilog="goodfaith export phones-at-school --docx phones.docx")
def export(
    debate: Annotated[str, typer.Argument(metavar="DEBATE", help="The id or folder of a debate.")],
    *,
    zip_: Annotated[Path | None, typer.Option("--zip", metavar="F", help="A zip file for another kiosk, with everything.")] = None,
    docx: Annotated[Path | None, typer.Option("--docx", metavar="F", help="A document for Word or LibreOffice, in one language.")] = None,
    language: Language = None,
    data: Data = None,
) -> None:
    """Write a debate as files that 'import' takes, and name everything that a document cannot hold."""
    from kiosk.app.debate_export import write_files
    from kiosk.services.document_losses import describe_loss

    if zip_ is None and docx is None:
        message = "name a file to write, as in: goodfaith export phones-at-school --docx phones.docx; or use --zip."
        raise typer.BadParameter(message)
    if docx and docx.suffix.casefold() != ".docx":
        message = f"'{docx}' does not end in .docx, so 'import' would not take it. Nothing was written."
        raise typer.BadParameter(message)
    needed = data is not None or DataFolder.locate(data).path.exists()
    losses = write_files(debate, DataFolder.open(data) if needed else None, zip_, docx, language)
    for path in filter(None, (zip_, docx)):
        typer.echo(str(path))
    for loss in losses:
        typer.echo(f"warning: {describe_loss(loss)}")
