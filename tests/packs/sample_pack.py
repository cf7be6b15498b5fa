"""A small valid pack on disk, for tests to damage."""

from pathlib import Path

from kiosk.packs.template import template_lines

MANIFEST = """\
id = "bridge"
languages = ["en"]
online_url = "https://debates.example.com/bridge"
"""

TEXT = """\
# Should we build the bridge?

One river, two banks.

It is a long story.

## Common ground

- The river is wide.
- The ferry is slow.

## Proposition

We should build the bridge.

## Yes — build it.

### In short

- It saves time.
- It lasts.

### The argument

A bridge is open at night.

## No — keep the ferry.

### In short

- It costs less.
- It is calm.

### The argument

A ferry is a rest at noon.
"""
"""Line numbers that tests rely on: `#` 1, `##` 7 12 16 27, `###` 18 23 29 34, last line 36."""


def write_pack(folder: Path, text: str | bytes | None = TEXT, manifest: str | bytes | None = MANIFEST, **more: str) -> Path:
    """Write a pack and return its folder. None omits a file; `more` are texts in other languages by code."""
    folder.mkdir(exist_ok=True)
    for name, content in {"en.md": text, "pack.toml": manifest, **{f"{code}.md": words for code, words in more.items()}}.items():
        if content is not None:
            (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def replace_once(old: str, new: str, text: str = TEXT) -> str:
    """Replace `old`, which must occur exactly once."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def replace_line(number: int, line: str, text: str = TEXT) -> str:
    """Replace one line, counted from 1."""
    lines = text.split("\n")
    lines[number - 1] = line
    return "\n".join(lines)


def fill_in_template(folder: Path) -> None:
    """Change every line of a new debate that its author has to replace."""
    path = folder / "en.md"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("".join(f"{line} Ours.\n" if line in template_lines() else f"{line}\n" for line in lines), encoding="utf-8")
