"""reportlab's canvas for a tagged PDF that calls itself PDF/UA-1: what the file says of itself, and no font that is not embedded."""

from datetime import date
from html import escape
from io import BytesIO
from typing import Final

from reportlab import rl_config
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from kiosk.publishing.pdf.structure import Structure

rl_config.useA85 = 0  # binary streams, a fifth smaller than reportlab's text
_VERSION: Final = (1, 7)
_METADATA: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>{dates}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""
_DATES: Final = "\n<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate>\n<xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>"


class _Info(PDFInfo):  # type: ignore[misc] # reportlab is not typed
    """The document's properties, with the `day` that it is about as its date, or without a date."""

    author = creator = "Goodfaith"
    subject = ""

    def __init__(self, day: date | None) -> None:
        super().__init__()
        self.day = day

    def format(self, document: PDFDocument) -> bytes:
        texts = {"Title": self.title, "Author": self.author, "Producer": self.producer, "Creator": self.creator, "Subject": self.subject}
        if self.day:
            texts |= dict.fromkeys(("CreationDate", "ModDate"), f"D:{self.day:%Y%m%d}000000+00'00'")
        strings = {key: PDFString(text) for key, text in texts.items() if text}
        return bytes(PDFDictionary({**strings, "Trapped": PDFName("False")}).format(document))

    def metadata(self, language: str) -> PDFStream:
        """Return the same as XML, uncompressed, so that other programs find it."""
        names = {name: escape(getattr(self, name), quote=False) for name in ("title", "subject", "author", "producer", "creator")}
        dates = _DATES.format(day=self.day.isoformat()) if self.day else ""
        content = _METADATA.format(**names, language=language, dates=dates).encode()
        return PDFStream(PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}), content)


class _Text(PDFTextObject):  # type: ignore[misc] # as above
    """Remembers every rise. reportlab's own forgets one that follows another: the letters after two vowel signs stay as high as these."""

    _rise: float

    def setRise(self, rise: float) -> None:  # noqa: N802 - reportlab's name
        self._y -= rise - self._rise
        self._rise = rise
        self._code.append(f"{fp_str(rise)} Ts")


class TaggedCanvas(Canvas):  # type: ignore[misc] # reportlab is not typed
    """A canvas on which everything must be drawn through its `structure`."""

    def __init__(self, out: BytesIO, size: tuple[float, float], language: str, day: date | None) -> None:
        super().__init__(out, pagesize=size, invariant=1, pageCompression=1, lang=language, pdfVersion=_VERSION)
        self.structure = Structure(self, language)
        self._language = language
        self._doc.info = _Info(day)
        self.setViewerPreference("DisplayDocTitle", "true")

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """End the page. Its elements are visited in the order of the structure."""
        key = self.structure.end_page()
        super().showPage()
        page = self._doc.Pages[-1]
        page.__Defaults__ = {**page.__Defaults__, "Tabs": PDFName("S"), "StructParents": key}

    def save(self) -> None:
        """Add what makes the file a tagged one, then write it."""
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self.structure.finish(self._doc)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Metadata = self._doc.info.metadata(self._language)
        super().save()

    def _make_preamble(self) -> None:
        """Begin pages without reportlab's Helvetica, which is not embedded."""
        self._preamble = "1 0 0 1 0 0 cm"

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> PDFTextObject:  # noqa: N802 - reportlab's name
        return _Text(self, x, y, direction=direction)
