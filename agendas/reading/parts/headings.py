"""The headings that open the parts of a document, by their words.

II. Annotations                     → "annotations"
Annex I. Proposed organization of work   → "timetable"
"""

import re
from functools import lru_cache

from agendas.reading.languages import EVENT_LABEL, ONE_EVENT, REPORT, SEE, heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.languages.verbs import tells
from agendas.reading.lines.marks import clean_title, read_mark, section_number
from agendas.reading.lines.sheet import Line
from agendas.reading.times.days import span_at_end
from agendas.reading.times.hours import band_at_start
from agendas.symbols import find_symbols

# "No. 5 Programme of meetings": the number of the issue.
_ISSUE = re.compile(
    r"(?:n\s?\.?\s?[°º]\.?|no\.|(?:выпуск )?№|العدد|第)\s?\d{1,3}期?\s?[.:]?\s+"
    r"(?=[^\W\d_])"
    r"|\d{1,2}\s(?=(?:Программа заседаний на|Programme of meetings for"
    r"|Programme des réunions du|Programa de sesiones para)\s)",
    re.IGNORECASE,
)
_ISSUE_INITIALS = frozenset("nN№вВا第")
# "Provisional agenda Note by the Secretariat": the break between them was lost.
_NOTE_BY = re.compile(
    r"\s(?=(?:Note (?:by|of|from) the|Note (?:du|de la|de l[’'])\s?|Nota (?:de|del) la?"
    r"|Записка)\s?[A-ZА-Я])"
)
_LONGEST_WITH_DAY = 60  # characters of a heading
_YEAR = re.compile(r"(?:19|2[01])\d\d")
_ANNEX_NAME = (
    r"(?:annexe?|anexo|приложение|附件|المرفق) ?"
    r"(?:(?:[ivx\d]{1,4}|[一二三四])(?!\w)|الاول|الثاني|الثالث)?"
)
_DEADLINES = re.compile(
    r"\bdeadlines?\b|\bdates? limites?\b|\béchéances?\b|\bplazos\b|\bfechas? límites?\b"
    r"|сроки (?:подачи|представлени)|截止|المواعيد النهائية",
    re.IGNORECASE,
)
_EVENT_OF_LIST = re.compile(rf"[•▪‣◦·*–-]\s+{ONE_EVENT.pattern}", re.IGNORECASE)
_LISTS = {"calendar", "side_events"}
_AGENDAS = {"list", "annotated", "annotations"}
_ANNEX_INITIALS = frozenset("aп附ا")
_ANNEX_ALONE = re.compile(_ANNEX_NAME)
_ANNEX = re.compile(_ANNEX_NAME + r" ?[.:,–-]? ?(?P<rest>\S.*)")


def role_of(line: Line) -> str | None:
    """What the line opens if it is a heading of the genre, else None."""
    if len(line.text) > 180 or (line.cells and sum(map(bool, line.cells)) > 1):
        return None
    if line.text[:1].isdigit() and (hours := band_at_start(line.text)) and hours[0]:
        return None  # a row of a timetable
    role = role_of_words(line.text)
    return None if role == "calendar" and is_link(line) else role


def is_link(line: Line) -> bool:
    """Whether one word stands between bars or slashes: "Home | Meetings | Contact"."""
    return line.is_piece and " " not in line.text and line.text.isascii()


@lru_cache(maxsize=4096)
def role_of_words(text: str) -> str | None:
    """What words open if they stand as a heading."""
    folded = fold(clean_title(without_section_number(text)))
    role = heading_role(folded) or _before_day(text)
    may_be_annex = folded[:1] in _ANNEX_INITIALS
    annexed = _ANNEX.match(folded) if may_be_annex else None
    is_alone = may_be_annex and _ANNEX_ALONE.fullmatch(folded) is not None
    if not (role or annexed or is_alone) or _is_of_text(text):
        return None
    if is_alone:
        return "annex"
    if role in _LISTS and is_of_papers(text):
        return None
    is_told = tells(text) or ("," in text and text.endswith("."))
    if role in _AGENDAS and is_told and text[-1:] not in ":：":
        return None  # "The provisional agenda, with later points, will be put to"
    mark = read_mark(text)
    if mark and (mark.is_named or role == "calendar"):
        return None  # "Item 2. Organization of work", "(c) Calendar of meetings"
    # "Annex I. Proposed organization of work": what the annex holds goes before.
    return (annexed and heading_role(annexed["rest"])) or role


def _before_day(text: str) -> str | None:
    """ "Timetable Friday, 29 May 2037": what the words before a day open."""
    if not text[-1:].isdigit() or len(text) > _LONGEST_WITH_DAY:
        return None
    if not _YEAR.fullmatch(text[-4:]):
        return None
    found = span_at_end(text)
    role = heading_role(fold(found.rest)) if found and found.is_day else None
    return role if role in {"timetable", "side_events"} else None


def is_of_papers(text: str) -> bool:
    """ "Report on the calendar of meetings", "Calendar of deadlines for meetings"."""
    return bool(REPORT.match(text) or _DEADLINES.search(text))


def _is_of_text(text: str) -> bool:
    """Whether the words are no heading, whatever they begin with.

    "Annotations to this item, see item 2.", the title of a document in a list
    """
    if text.endswith(".") and (len(text) > 80 or SEE.search(text)):
        return True
    if text.endswith("。"):
        return True
    if EVENT_LABEL.match(text) or _EVENT_OF_LIST.match(text):
        return True
    return "/" in text and bool(find_symbols(text))


def without_section_number(text: str) -> str:
    """ "II. Annotations" → "Annotations"; "一、临时议程" → "临时议程"."""
    match = section_number(text) or _issue_number(text)
    return text[match.end() :] if match else text


def _issue_number(text: str) -> re.Match[str] | None:
    first = text[:1]
    may_be = first in _ISSUE_INITIALS or (first.isdigit() and " " in text[1:3])
    return _ISSUE.match(text) if may_be else None


def heading_title(text: str) -> str:
    """A heading without its number and the mark of a note: "II. AGENDA1" → "AGENDA"."""
    title = clean_title(_NOTE_BY.split(without_section_number(text), maxsplit=1)[0])
    bare = title.rstrip("0123456789")
    return bare if bare[-1:].isalpha() and len(title) < len(bare) + 3 else title
