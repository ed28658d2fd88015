"""The titles by which a document that lost its line breaks can be cut.

"… Note by the Secretariat Annotated provisional agenda Provisional agenda 1. …"
"""

import re

from agendas.reading.languages.folding import fold

# Titles that stand in no sentence with a capital letter.
_TITLES = """
    draft annotated provisional agenda | annotated provisional agendas
    | annotated provisional agenda | provisional agenda and annotations
    | provisional annotated agenda
    | provisional agenda, annotations thereto and scheduling of meetings
    | ordre du jour provisoire annoté | ordre du jour provisoire et annotations
    | programa provisional anotado | programa provisional y anotaciones
    | аннотированная предварительная повестка дня
    | предварительная повестка дня и аннотации
    | 临时议程说明 | 临时议程和说明 | جدول الأعمال المؤقت المشروح
    | جدول الأعمال المؤقت والشروح
"""
# Titles that are such only before the first item, or before another title.
_BEFORE_ITEMS = """
    annotations to the provisional agenda | provisional agenda | annotations | agenda
    | ordre du jour provisoire | ordre du jour | programa provisional | anotaciones
    | предварительная повестка дня | повестка дня | аннотации | 临时议程 | 说明
    | جدول الأعمال المؤقت | الشروح | annotations à l’ordre du jour provisoire
    | anotaciones al programa provisional
"""
_FIRST_ITEM = (
    r"\s(?:(?:Item|Point|Tema|Пункт|البند|ITEM|POINT|TEMA|ПУНКТ)\s)?[1١I]\s?[.:．、–-]"
)
_TIMETABLE = (
    r"(?:(?:Proposed|Tentative|Provisional) )?[Oo]rgani[sz]ation of work"
    r"|Projet d[’']organisation des travaux|Organisation (?:proposée )?des travaux"
    r"(?: proposée)?|Propuesta de organización de los trabajos"
    r"|Organización de los trabajos(?: propuesta)?"
    r"|Предлагаемая организация работы|Организация работы|拟议工作安排|工作安排"
    r"|تنظيم الأعمال المقترح|التنظيم المقترح للأعمال"
)
# What stands over the rows of a timetable: heads of columns, or a day.
_ROWS_BEGIN = (
    r"\s(?:Dates?|Time|Heures?|Fecha|Hora|Дата|Время|日期|时间|التاريخ|الوقت|\d{4}年"
    r"|[^\W\d_]{4,12},?،?\s\d{1,2}\s)"
)
_ALSO = (
    r"Documentation(?=\s[A-Z])"
    r"|Note by the (?:Secretariat|Secretary-General)(?!\s[a-z(])"
    r"|Annex(?:e)?(?=\s(?:I\s)?(?:Proposed|Organization|Projet|Tentative))"
    rf"|(?:Annexe|Anexo|Приложение|附件|المرفق)(?=\s(?:I\s)?(?:{_TIMETABLE}))"
    rf"|(?:{_TIMETABLE})(?={_ROWS_BEGIN})"
)
_YEAR = r"(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?(?!\d)"
# The heading of a list of meetings, with its year, and the body before it.
_CALENDAR = (
    r"(?:[A-Z]{2,10}\s)?(?:[A-ZПK][^\W\d_]{4,12}\s)?"
    r"(?:[Cc]alendar of (?:conferences and )?(?:meetings|conferences|events)"
    r"|[Cc]alendrier (?:provisoire )?des (?:conférences et )?(?:des )?réunions"
    r"|[Cc]alendario (?:provisional )?de (?:conferencias y )?reuniones"
    r"|[Кк]алендарь (?:конференций и )?(?:заседаний|совещаний)(?=\s(?:на\s)?\d))"
    rf"(?:\s(?:for|in|pour|para|de|на))?,?\s{_YEAR}(?:\s(?:год|годы|г\.))?"
)
# Over the documents of an item, behind the end of a sentence.
DOCUMENTS = r"(?:Documentación(?=\s[A-Z])|Документация(?=\s[А-Я])|文件|الوثائق|الوثيقة)"
_SMALL = {"and", "to", "the", "of", "et", "du", "y", "al", "à", "и"}


def _spellings(title: str) -> set[str]:
    """The title with one capital, with all, and with one for each word of weight."""
    capitals = title.upper()
    words = (word if word in _SMALL else word.capitalize() for word in title.split())
    plain = fold(title).upper() if title.isascii() or "é" in title else capitals
    return {title[:1].upper() + title[1:], capitals, plain, " ".join(words)}


def _one_of(titles: str) -> str:
    named = (" ".join(title.split()) for title in titles.split("|"))
    spelled = {spelling for title in named for spelling in _spellings(title)}
    return "|".join(map(re.escape, sorted(spelled, key=len, reverse=True)))


_SECTION = r"(?:[IVX]{1,4}\.\s)?"
_OF_SESSION = r"(?:\sof the [\w-]+(?: [\w-]+)? session)?"
# Titles that are such wherever a line ends with them.
AT_END = tuple(
    spelling
    for title in _TITLES.split("|")
    for spelling in sorted(_spellings(" ".join(title.split())), key=len, reverse=True)
)
_WHOLE = rf"{_SECTION}(?:{_one_of(_TITLES)}){_OF_SESSION}(?!\s\()"
PHRASES = (
    rf"(?:{_WHOLE}|{_SECTION}(?:{_one_of(_BEFORE_ITEMS)})(?={_FIRST_ITEM}|\s{_WHOLE}"
    rf"|\s{_SECTION}(?:{_one_of(_BEFORE_ITEMS)}){_FIRST_ITEM})|{_ALSO}|{_CALENDAR})"
)

# Where, after the title of an item on the same line, the text about it begins. The
# title ends with a small letter, and the text begins with a capital one.
_ORGANS = {
    "en": r"Board|Commission|Committee|Conference|Council|Assembly|Secretariat|Group"
    r"|Executive|Director|provisional",
    "fr": r"Conseil|Commission|Comité|Conférence|Assemblée|secrétariat|Secrétariat"
    r"|Groupe|Directeur|Directrice|session",
    "es": r"Junta|Consejo|Comisión|Comité|Conferencia|Asamblea|Secretaría|Grupo"
    r"|Director|programa provisional",
}
TEXT_BEGINS = re.compile(
    r"(?<=[a-zà-ÿа-я)»”])\s(?:"
    r"In (?:accordance|its|resolution|decision|paragraph|response|line) "
    r"|Pursuant to |Under (?:this|rule|article) |At its "
    r"|By (?:its|resolution|decision) "
    rf"|(?:The|A) (?:{_ORGANS['en']})\b|Rules? \d"
    r"|Conformément |En application |Aux termes |Dans (?:sa|ses|la) |Au titre "
    rf"|En vertu |Par (?:sa|la) |(?:Le|La|Un) (?:{_ORGANS['fr']}|ordre du jour)\b"
    r"|L[’'](?:article|Assemblée|ordre du jour)\b"
    r"|De (?:conformidad|acuerdo) |En (?:su|sus|virtud|cumplimiento|la) |Con arreglo "
    rf"|(?:El|La) (?:{_ORGANS['es']}|artículo)\b"
    r"|В соответствии |Согласно |В свое[йм] |Во исполнение |На свое[йм] )"
)

# Where the text on a side event begins behind its title.
EVENT_TEXT = re.compile(
    r"\s(?="
    r"(?:The|This|Our) (?:side event|event|panel|session|book|discussion|presentation"
    r"|seminar|workshop|meeting)\b"
    r"|(?:L[’']événement|Cet événement|(?:Cette|La) (?:manifestation|table ronde))\b"
    r"|(?:Este|El) (?:evento|panel|taller)\b|(?:Esta|La) (?:actividad|mesa redonda)\b"
    r"|(?:Данное мероприятие|На мероприятии|В ходе мероприятия)\b)"
)
