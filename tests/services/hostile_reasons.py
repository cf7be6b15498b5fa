"""What simulated visitors type in tests: several scripts, hostile markup, formulas, too long and empty."""

from collections.abc import Sequence
from typing import Final

HOSTILE_REASONS: Final[Sequence[tuple[str, str]]] = (
    ("en", "What everyone may read, everyone may check."),
    ("en", "I came in sure and leave with a question."),
    ("en", "I <3 this & <b>bold</b> ideas <img src='http://example.invalid/x.png'>"),
    ("en", '=HYPERLINK("http://example.invalid","me") \'; DROP TABLE reason; --'),
    ("en", "Good 👍🏽 for my family 👨‍👩‍👧 and for 🇪🇺"),
    ("fr", "À mon âge, on préfère vérifier soi-même : ça évite bien des déceptions."),
    ("de", "Größe allein überzeugt mich nicht, Öffnung schon."),
    ("vi", "Tôi nghĩ mọi người đều có quyền được hiểu."),
    ("el", "\u0397 γνώση μεγαλώνει όταν τη μοιράζεσαι."),
    ("ru", "Доверяй, но проверяй."),
    ("uk", "Їжак теж має право знати, що всередині."),
    ("ar", "المعرفة حق للجميع، لكن المسؤولية أيضًا (٢٠٢٦)."),
    ("he", "מי שמסתיר משהו, צריך להסביר למה."),
    ("hi", "खुलापन अच्छा है, पर सावधानी भी ज़रूरी है।"),
    ("zh", "公开才能让人放心\uff0c但也要有人负责。"),
    ("ja", "みんなで確かめられることが大切です。"),
    ("en", "Z\u0351\u036b\u0343\u036a\u0302a\u0321\u0316\u031clgo and a \u202eright-to-left trick"),
    ("en", "Too long to fit: " + "on and on " * 40),
    ("en", " \u200b\n\t "),
)
"""(language, text) as typed, before cleaning."""
