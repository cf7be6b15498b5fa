"""Make the template documents in resources/template/documents, a .docx and an .odt for each text in Markdown there.

The .odt is made by LibreOffice (libreoffice-writer-nogui). Run this after a text was changed, and commit what it writes.
"""

import subprocess
import tempfile
from pathlib import Path

from kiosk.packs.documents.docx_writer import build_docx
from kiosk.packs.documents.plain import read_plain

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "template" / "documents"


def main() -> None:
    documents = []
    for text in sorted(FOLDER.glob("*.md")):
        document = text.with_suffix(".docx")
        document.write_bytes(build_docx(read_plain(text.name, text.read_bytes()), text.stem))
        documents.append(document)
    with tempfile.TemporaryDirectory() as profile:
        words: list[str | Path] = [
            "soffice",
            f"-env:UserInstallation={Path(profile).as_uri()}",
            "--headless",
            "--convert-to",
            "odt",
            "--outdir",
            FOLDER,
        ]
        subprocess.run([*words, *documents], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
