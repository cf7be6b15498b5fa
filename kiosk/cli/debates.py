"""Commands for debates: check, new, import, export."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, Json, Language
from kiosk.cli.output import open_or_create, plural, print_json
from kiosk.data_folder import DataFolder
from kiosk.errors import KnownError

commands = typer.Typer()


@commands.command(epilog="goodfaith check content/open-source-ai")
def check(
    folder: Annotated[str, typer.Argument(metavar="FOLDER|ZIP|DOCUMENT", help="The folder, zip file or document of a debate, or its id.")],
    *,
    json: Json = False,
    language: Language = None,
    data: Data = None,
) -> None:
    """List everything that is wrong with a debate, by file and line, and what both sides get: length, level, points, loaded words."""
    from kiosk.app.debate_check import check_debate
    from kiosk.app.reports.writers import print_locale

    checked = check_debate(folder, data, print_locale(language))
    if json:
        print_json(checked.plain())
    for line in () if json else checked.lines():
        typer.echo(line)
    if checked.problems:
        message = f"The debate in '{folder}' cannot be used yet: {plural(len(checked.problems), 'problem', 'problems')}."
        raise KnownError(message)
    if not json:
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
