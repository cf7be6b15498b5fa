"""Writes a template of a pack. Every line says what belongs in its place."""

import re
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError

_MANIFEST: Final = """\
# The settings of this debate. Text after a # is for you and is shown to nobody.

id = "{id}"  # small letters, digits and hyphens; no two debates may share it
languages = ["en"]  # en.md; for a second language put es.md beside it and write ["en", "es"]
online_url = "https://example.org/{id}"  # where the QR code leads: a public https address. Put your own here

# Something to watch? Put the files in this folder, give en.md a fifth ## heading, and remove the # here:
# [watch]
# video = "film.mp4"
# captions = "film.vtt"
# url = "https://example.org/film"

# The buttons show the words before the dash in the headings of the two sides. To use other words:
# [labels.en]
# for = "Yes"
# against = "No"
"""
_TEXT: Final = """\
# Should we … ? (One question, one sentence. Replace every line of this file with your own.)

How long it takes, in a few words, for example: ten minutes, two sides, one vote.

Why this is a hard question, in two or three sentences. You can leave this paragraph out.

## Where both sides agree

- A fact that both sides accept. Let someone from each side read this list.
- Another one. Three to five are enough.
- If there is a number in it, say in brackets where it comes from.

## The proposition

We should … (The sentence people vote on.)

## Yes — what this side says, in a few words.

### In short

- The best reason. Visitors can choose it as their own, so let each line stand alone.
- The next best.
- One more.

### The argument

The whole case, as its best supporters would put it. Someone from this side should say: that is what I think.

Use short sentences. A blank line begins a new paragraph.

## No — what this side says, in a few words.

### In short

- The best reason. Give both sides as many lines as each other.
- The next best.
- One more.

### The argument

The other case, as its best supporters would put it. It should be about as long as the first.

Run 'goodfaith check' on this folder when you are done. It names every mistake by its line.
"""


def write_template(folder: Path) -> list[Path]:
    """Create the folder with `pack.toml` and `en.md`, and return the paths of the files.

    Raises:
        KnownError: the folder is not empty or cannot be written. Nothing was changed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            message = f"'{folder}' is not empty and was left as it is. Give the name of a new folder."
            raise KnownError(message)
        files = {folder / "pack.toml": _MANIFEST.replace("{id}", _id(folder.resolve().name)), folder / "en.md": _TEXT}
        for path, text in files.items():
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        message = f"No debate could be created in '{folder}' ({error.strerror or error}): choose another folder."
        raise KnownError(message) from error
    return list(files)


def _id(name: str) -> str:
    return "-".join(re.findall("[a-z0-9]+", name.lower()))[:60].strip("-") or "my-debate"
