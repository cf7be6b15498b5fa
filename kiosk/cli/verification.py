"""Commands for the session log: log, verify."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.options import Data, Json, SessionName
from kiosk.cli.output import print_json
from kiosk.data_folder import DataFolder

commands = typer.Typer()


@commands.command(epilog="goodfaith log 'Open day'")
def log(session: SessionName, *, as_json: Json = False, data: Data = None) -> None:
    """List what the organiser did with a session, by day, with the code of each line."""
    from kiosk.app.verification import log_lines
    from kiosk.domain.session_log import printed_hash

    found, lines = log_lines(DataFolder.open(data), session)
    if as_json:
        print_json({"session": found.id, "lines": [asdict(line) | {"day": line.day.isoformat()} for line in lines]})
        return
    for line in lines:
        details = ", ".join(f"{name} {value}" for name, value in line.details.items() if name != "result")
        typer.echo(f"{line.number:4}  {line.day}  {printed_hash(line.hash)}  {line.event}{f' ({details})' if details else ''}")


@commands.command(epilog="goodfaith verify summary.json --code '3f2a 91bc 77e0 12ab'")
def verify(
    target: Annotated[Path, typer.Argument(metavar="FOLDER|JSON", help="A data folder, or a summary exported as JSON.")],
    *,
    code: Annotated[str | None, typer.Option("--code", metavar="CODE", help="The code of the session log on an earlier print.")] = None,
    as_json: Json = False,
    data: Data = None,
) -> int:
    """Check whether pages, session log and database belong together. Changes nothing.

    The log has no key: anyone who can change the database can write another log. Only a code that was printed earlier proves
    that nothing before it was changed. Exits with 1 if something differs.
    """
    from kiosk.app.verification import verify as run

    findings = run(target, data, code)
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            typer.echo(f"{'ok' if finding.agrees else 'DIFFERS':8} {finding.subject}: {finding.text}")
    return int(not all(finding.agrees for finding in findings))
