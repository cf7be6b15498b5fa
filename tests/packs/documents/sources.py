"""The same small debate as different people type it, for LibreOffice to save."""

from typing import Final

_HEAD: Final = '<html><head><meta charset="utf-8"></head><body lang="en">'

REAL_HEADINGS: Final = f"""{_HEAD}
<h1>Should we build the bridge?</h1>
<p>One river, two banks.</p>
<p>It is a long story.</p>
<h2>Common ground</h2>
<ul><li>The river is wide.</li><li>The ferry is slow.</li></ul>
<h2>Proposition</h2>
<p>We should build the bridge.</p>
<h2>Yes — build it.</h2>
<h3>In short</h3>
<ul><li>It saves time.</li><li>It lasts.</li></ul>
<h3>The argument</h3>
<p>A bridge is <b>open</b> at <i>night</i>.</p>
<h2>No — keep the ferry.</h2>
<h3>In short</h3>
<ol><li>It costs less.</li><li>It is calm.</li></ol>
<h3>The argument</h3>
<p>A ferry is a rest at noon.</p>
</body></html>"""

NO_SUBHEADINGS: Final = f"""{_HEAD}
<h1>Should we build the bridge?</h1>
<p>One river, two banks.</p><p>It is a long story.</p>
<h2>1. What both sides agree on:</h2>
<ol><li>The river is wide.</li><li>The ferry is slow.</li></ol>
<h2>2. Motion</h2><p>We should build the bridge.</p>
<h2>3. Yes: build it.</h2>
<ul><li>It saves time.</li><li>It lasts.</li></ul>
<p>A bridge is <b>open</b> at <i>night</i>.</p>
<h2>4. No: keep the ferry.</h2>
<ul><li>It costs less.</li><li>It is calm.</li></ul>
<p>A ferry is a rest at noon.</p>
</body></html>"""

BOLD_LINES: Final = f"""{_HEAD}
<p><b>Should we build the bridge?</b></p>
<p>One river, two banks.</p><p>It is a long story.</p>
<p><b>Common ground</b></p>
<ul><li>The river is wide.</li><li>The ferry is slow.</li></ul>
<p><b>Proposition</b></p><p>We should build the bridge.</p>
<p><b>Yes – build it.</b></p>
<p><b>In short</b></p><ul><li>It saves time.</li><li>It lasts.</li></ul>
<p><b>The argument</b></p><p>A bridge is <b>open</b> at <i>night</i>.</p>
<p><b>No – keep the ferry.</b></p>
<p><b>In short</b></p><ul><li>It costs less.</li><li>It is calm.</li></ul>
<p><b>The argument</b></p><p>A ferry is a rest at noon.</p>
</body></html>"""

TYPED_LISTS: Final = f"""{_HEAD}
<h1>Should we build the bridge?</h1>
<p>One river, two banks.</p><p>It is a long story.</p>
<h2>Common ground</h2>
<p>- The river is wide.</p><p>- The ferry is slow.</p>
<h2>Proposition</h2><p>We should build the bridge.</p>
<h2>Yes — build it.</h2>
<p>– It saves time.</p><p>– It lasts.</p>
<p>A bridge is <b>open</b> at <i>ni&shy;ght</i>.</p>
<h2>No — keep the ferry.</h2>
<p>1) It costs less.<br>2) It is calm.</p>
<p>A ferry is a rest at noon.</p>
</body></html>"""

PLAIN_NAMES: Final = f"""{_HEAD}
<p>Should we build the bridge?</p>
<p>One river, two banks.</p><p>It is a long story.</p>
<p>Common ground:</p>
<p>• The river is wide.</p><p>• The ferry is slow.</p>
<p>Proposition:</p><p>We should build the bridge.</p>
<p><b>Yes — build it.</b></p>
<p>* It saves time.</p><p>* It lasts.</p>
<p>A bridge is <b>open</b> at <i>night</i>.</p>
<p><b>No — keep the ferry.</b></p>
<p>* It costs less.</p><p>* It is calm.</p>
<p>A ferry is a rest at noon.</p>
</body></html>"""

MIXED: Final = f"""{_HEAD}
<h1>Should we build the bridge?</h1>
<p style="page-break-after: always"><i>One river, two banks.</i></p><p>It is a long story.</p>
<h2>Background</h2>
<p>1. The river is wide.</p><p>2. The ferry is slow.</p>
<h2>The proposal</h2><p>We should build the bridge.</p>
<h2>Pros and cons</h2>
<h2>Yes — build it.</h2>
<p><b>Points</b></p><ul><li>It saves time.</li></ul><ul><li>It lasts.</li></ul>
<p><b>Argument:</b></p><p>A bridge is <b>open</b> at <i>night</i>.</p><p>&nbsp;</p>
<h2>No — keep the ferry.</h2>
<p><b>Points</b></p><p>—&nbsp;It costs less.</p><p>—&nbsp;It is calm.</p>
<p><b>Argument:</b></p><p>A ferry is a rest at noon.</p>
</body></html>"""

RIGHT_TO_LEFT: Final = """<html><head><meta charset="utf-8"></head><body lang="ar" dir="rtl">
<h1 dir="rtl">هل نبني الجسر؟</h1>
<p dir="rtl">نهر واحد وضفتان.</p>
<h2 dir="rtl">ما يتفق عليه الجانبان</h2>
<ul dir="rtl"><li>النهر عريض.</li><li>العبّارة بطيئة.</li></ul>
<h2 dir="rtl">الاقتراح</h2><p dir="rtl">ينبغي أن نبني الجسر.</p>
<h2 dir="rtl">نعم — لنبنِه.</h2>
<h3 dir="rtl">باختصار</h3><ul dir="rtl"><li>يوفر الوقت.</li><li>يدوم.</li></ul>
<h3 dir="rtl">الحجة</h3><p dir="rtl">الجسر مفتوح ليلًا.</p>
<h2 dir="rtl">لا — لنُبقِ العبّارة.</h2>
<h3 dir="rtl">باختصار</h3><ul dir="rtl"><li>أقل كلفة.</li><li>هادئة.</li></ul>
<h3 dir="rtl">الحجة</h3><p dir="rtl">العبّارة راحة عند الظهر.</p>
</body></html>"""

_FLAT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2"/>
</style:section-properties></style:style></office:automatic-styles>
<office:body><office:text>%s</office:text></office:body></office:document>"""
_BODY: Final = """<text:p text:style-name="Title">Should we build the bridge?</text:p>
<text:p>One river,<text:tab/>two banks.</text:p><text:p>It is a long story.</text:p>
<text:h text:outline-level="1">Common ground</text:h>
<text:list><text:list-item><text:p>The river is wide.</text:p></text:list-item>
<text:list-item><text:p>The ferry is slow.</text:p></text:list-item>
</text:list>
<text:h text:outline-level="1">Proposition</text:h><text:p>We should build the bridge.</text:p>
<text:h text:outline-level="1">Yes — build it.</text:h>
<text:list><text:list-item><text:p>It saves time.</text:p></text:list-item>
<text:list-item><text:p>It lasts.</text:p></text:list-item></text:list>
<text:p>A bridge is <text:span text:style-name="B">open</text:span> at <text:span text:style-name="I">night</text:span>.</text:p>
<text:h text:outline-level="1">No — keep the ferry.</text:h>
<text:list><text:list-item><text:p>It costs less.</text:p></text:list-item>
<text:list-item><text:p>It is calm.</text:p></text:list-item></text:list>
<text:p>A ferry is a rest at noon.</text:p>"""

TWO_COLUMNS: Final = _FLAT % f'<text:section text:style-name="Two" text:name="s">{_BODY}</text:section>'
_ABOUT: Final = "<office:change-info><dc:creator>Ms Smith</dc:creator><dc:date>2026-01-01T10:00:00</dc:date></office:change-info>"
TRACKED: Final = _FLAT % (
    f'<text:tracked-changes><text:changed-region text:id="d"><text:deletion>{_ABOUT}<text:p>never </text:p>'
    "</text:deletion></text:changed-region>"
    f'<text:changed-region text:id="i"><text:insertion>{_ABOUT}</text:insertion></text:changed-region></text:tracked-changes>'
    + _BODY.replace("We should build", 'We <text:change text:change-id="d"/>should build').replace(
        "It lasts.", 'It <text:change-start text:change-id="i"/>lasts<text:change-end text:change-id="i"/>.'
    )
)
NOTES: Final = _FLAT % (
    _BODY.replace(
        "The river is wide.",
        'The river is wide<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>As every map shows.</text:p></text:note-body></text:note>.",
    )
    .replace("slow.", "slow<office:annotation><dc:creator>Ms Smith</dc:creator><text:p>How slow?</text:p></office:annotation>.")
    .replace(
        "A ferry is",
        "</text:p><table:table><table:table-column/><table:table-row><table:table-cell><text:p>A cell</text:p></table:table-cell>"
        "</table:table-row>"
        "</table:table><text:p>A ferry is",
    )
)

_PAGES_OF_A_SCHOOL: Final = """<office:automatic-styles><style:page-layout style:name="L"><style:header-style/><style:footer-style/>
</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">
<style:header><text:p>Ms Smith, class 9b</text:p></style:header>
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>"""
_CONTENTS: Final = """<text:table-of-content text:name="Contents"><text:table-of-content-source/><text:index-body>
<text:index-title text:name="t"><text:p>Contents</text:p></text:index-title><text:p>Common ground<text:tab/>1</text:p>
<text:p>Proposition<text:tab/>1</text:p></text:index-body></text:table-of-content>"""
SCHOOL: Final = _FLAT.replace("<office:automatic-styles>", f"{_PAGES_OF_A_SCHOOL}<office:automatic-styles>", 1) % _BODY.replace(
    "<text:p>One river", '<text:p text:style-name="Subtitle">One river'
).replace("<text:p>It is a long story.</text:p>", f"<text:p>It is a long story.</text:p>{_CONTENTS}")

PAGES: Final = {
    "real-headings": REAL_HEADINGS,
    "no-subheadings": NO_SUBHEADINGS,
    "bold-lines": BOLD_LINES,
    "typed-lists": TYPED_LISTS,
    "plain-names": PLAIN_NAMES,
    "mixed": MIXED,
    "right-to-left": RIGHT_TO_LEFT,
}
FLAT: Final = {"two-columns": TWO_COLUMNS, "tracked": TRACKED, "notes": NOTES, "school": SCHOOL}
