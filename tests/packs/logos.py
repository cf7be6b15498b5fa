"""Logos that may be drawn, and those that may not."""

import struct
import zlib
from base64 import b64encode
from typing import Final

SVG: Final = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100">{}</svg>'


def svg(body: str) -> bytes:
    return SVG.format(body).encode()


def png(width: int = 200, height: int = 100, *, declared: tuple[int, int] | None = None) -> bytes:
    """Return a green picture. `declared` is the size that its header claims."""
    rows = (b"\0" + bytes((0, 128, 0, 255)) * width) * height
    header = struct.pack(">IIBBBBB", *(declared or (width, height)), 8, 6, 0, 0, 0)
    chunks = (b"IHDR", header), (b"tEXt", b"Author\0someone"), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def embedded(content: bytes) -> str:
    return f'<image width="20" height="10" xlink:href="data:image/png;base64,{b64encode(content).decode()}"/>'


_CIRCLE: Final = '<circle cx="50" cy="50" r="40" fill="{}"/>'
GOOD: Final = {
    "png": png(),
    "svg": svg(_CIRCLE.format("#0A526D")),
    "gradient": svg('<linearGradient id="g"><stop stop-color="red"/></linearGradient>' + _CIRCLE.format("url(#g)")),
    "style": svg("<style>.a { fill: url('#g') }</style>" + _CIRCLE.format("red")),
    "use": svg('<g id="a"><rect width="9" height="9"/></g><use xlink:href="#a"/><use href="#a"/>'),
    "embedded": svg(embedded(png())),
    "metadata": svg(
        '<metadata><r xmlns="http://creativecommons.org/ns#" resource="http://purl.org/dc/"/></metadata>' + _CIRCLE.format("red")
    ),
    "utf-16": ('<?xml version="1.0" encoding="UTF-16"?>' + SVG.format(_CIRCLE.format("red"))).encode("utf-16"),
}
OUTSIDE: Final = {
    "image": svg('<image xlink:href="http://example.org/a.png"/>'),
    "image, plain href": svg('<image href="https://example.org/a.png"/>'),
    "file": svg('<image href="file:///etc/passwd"/>'),
    "relative": svg('<image href="../a.png"/>'),
    "embedded svg": svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
    "use": svg('<use href="other.svg#a"/>'),
    "script": svg("<script>1</script>"),
    "foreign": svg("<foreignObject/>"),
    "event": svg('<rect onload="x()"/>'),
    "fill": svg('<rect fill="url(http://example.org/a#b)"/>'),
    "fill, spaced": svg("<rect fill=\"URL( 'a.svg#b')\"/>"),
    "style attribute": svg('<rect style="fill: url(//example.org/a)"/>'),
    "style escape": svg('<rect style="fill: ur\\6c(//example.org/a)"/>'),
    "import": svg("<style>@import 'a.css';</style>"),
    "import, split": svg("<style>@imp<![CDATA[ort 'a.css']]>;</style>"),
    "font": svg("<style>@font-face { src: local(x) }</style>"),
    "doctype": b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + svg(""),
    "entities": b'<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>"),
    "outside entity": b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<text>&a;</text>"),
    "stylesheet": b'<?xml-stylesheet href="http://example.org/a.css"?>' + svg(""),
    "link": svg('<a href="http://example.org"><rect width="9" height="9"/></a>'),
}
UNUSABLE: Final = {
    "empty": (b"", "neither PNG nor SVG"),
    "jpeg": (b"\xff\xd8\xff\xe0" + b"x" * 99, "neither PNG nor SVG"),
    "large": (b"\x89PNG\r\n\x1a\n" + b"x" * 2_000_000, "more than 2 MB"),
    "wide": (png(1, 1, declared=(4097, 1)), "4097 × 1 pixels"),
    "bomb": (png(1, 1, declared=(60_000, 60_000)), "60000 × 60000 pixels"),
    "embedded bomb": (svg(embedded(png(1, 1, declared=(60_000, 60_000)))), "60000 × 60000 pixels"),
    "cut short": (png()[:20], "damaged PNG"),
    "not closed": (svg("")[:-6], "no SVG that can be read"),
    "html": (b"<html><svg/></html>", "no SVG"),
    "deep": (svg("<g>" * 200 + "</g>" * 200), "100 levels"),
    "many": (svg("<g/>" * 20_001), "20,000 parts"),
}
