"""What kind of document a symbol or a title names, where one of them says it clearly.

"CTOC/COP/2020/CRP.5" is a conference room paper, "Report of the Secretariat on …" a
report; anything else is another document, until a person says what it is.
"""

import re

from agendas.symbols import document_kind
from agendas.vocabulary import DocumentKind
from meetings.search import fold

_BY_SYMBOL = {
    "conference_room_paper": DocumentKind.CONFERENCE_ROOM_PAPER,
    "information": DocumentKind.INFORMATION,
    "limited": DocumentKind.LIMITED,
    "ngo": DocumentKind.NGO,
    "working_paper": DocumentKind.WORKING_PAPER,
}
# Folded words with which a title begins; Chinese titles end with theirs.
_BY_TITLE = {
    DocumentKind.AGENDA: r"(?:annotated )?provisional agenda|ordre du jour provisoire"
    r"|programa provisional|(?:аннотированная )?предварительная повестка|临时议程"
    r"|جدول الاعمال الموقت|جدول الأعمال المؤقت",
    DocumentKind.BACKGROUND_PAPER: r"background (?:paper|document)"
    r"|document d.information|documento de antecedentes"
    r"|справочный документ|.*背景文件$|ورقه معلومات اساسيه|ورقة معلومات",
    DocumentKind.REPORT: r"reports? (?:of|on|by)\b|rapports? (?:du|de|sur)\b"
    r"|informes? (?:de|del|sobre)\b|доклад|.*报告$|تقرير",
    DocumentKind.NOTE: r"notes? (?:by|of|verbale)\b|notes? (?:du|de)\b|nota de\b"
    r"|записка|.*说明$|مذكره",
}
_TITLES = {kind: re.compile(words) for kind, words in _BY_TITLE.items()}


def kind_of_document(symbols: list[str], title: str) -> str:
    """The kind, or "other" where neither symbol nor title tells."""
    for symbol in symbols:
        if found := _BY_SYMBOL.get(document_kind(symbol)):
            return found
    folded = fold(title[:300])
    for kind, pattern in _TITLES.items():
        if pattern.match(folded):
            return kind
    return DocumentKind.OTHER
