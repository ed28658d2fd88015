"""Headings made of known words in any order: what follows has to bear them out.

"Provisional programme of side events of the third week"
"Manifestations organisées en marge de la session par les États Membres"
"План заседаний органов сотрудничества на первое полугодие 2031 года"
"""

import re

from agendas.reading.languages.folding import fold
from agendas.reading.languages.gatherings import GATHERING

_SIDE_EVENTS = re.compile(
    r"\b(?:side|parallel|special)[ -](?:events?|meetings) (?:programme|schedule|list)"
    r"|\bside[ -]events\b|\bevents (?:held )?(?:on|in|at) the (?:margins|sidelines)\b"
    r"|\b(?:manifestations|evenements|activites|rencontres)\b.{0,30}"
    r"(?:\bparalleles?\b|\ben marge d)"
    r"|\b(?:actos|eventos|actividades)\b.{0,20}(?:\bparalel[oa]s\b|\bal margen d)"
    r"|\b(?:параллельн|сопутствующ)\w{2,4} мероприяти|\bмероприяти\w{1,3} на полях"
    r"|会外活动|会边活动|平行活动|边会"
    r"|(?:ال)?(?:احداث|مناسبات|فعاليات|انشطة) (?:ال)?(?:جانبية|موازية|مصاحبة)"
)
# A list, and what it may be a list of.
_LIST = re.compile(
    r"\b(?:calendar|schedule|programme|plan|list|dates|overview|upcoming|forthcoming|future"
    r"|calendrier|liste|programme|tableau|a venir|prochaines?|calendario|lista"
    r"|cronograma|programa|fechas|proxim[oa]s|agenda de(?:s| las)? r[eé]unio\w+)\b"
    r"|\b(?:календар|расписани|график|план\b|план[аеу]\b|перечен|перечн|списо|сроки"
    r"|предстоящи)"
    r"|日历|一览|清单|时间表|日程|安排|计划|年度|列表|即将(?:举行|召开)|近期|预告"
    r"|(?<!\w)(?:ال)?(?:جدول|قايمة|رزنامة|تقويم|خطة|برنامج|مواعيد|مقبلة|قادمة)(?!\w)"
)
_MEETINGS = re.compile(
    r"\b(?:meetings|sessions|conferences|(?:meeting|session|conference)(?= dates)"
    r"|reunions|reuniones|(?<!periodo de )sesiones|conferencias)\b"
    r"|\b(?:совещани|заседани|сесси|конференци|встреч)\w{0,3}\b"
    r"|会议|届会|(?<!\w)(?:ال)?(?:اجتماعات|دورات|موتمرات)(?!\w)"
)
# Of these there are lists of many other kinds.
_EVENTS = re.compile(
    r"\b(?:events|activities|evenements|manifestations|activites|eventos|actividades)"
    r"\b|\b(?:мероприяти|событи)\w{0,3}\b|活动|(?<!\w)(?:ال)?(?:فعاليات|انشطة|احداث)(?!\w)"
)
# Words in the name of a meeting that is no body's.
_WORDS_OF_EVENTS = (
    "workshop|seminar|symposium|colloquium|training|session|summit|round table"
    "|roundtable|webinar|forum|bureau"
    "|atelier|séminaire|colloque|formation|sommet|table ronde|webinaire"
    "|taller|seminario|simposio|coloquio|capacitación|cumbre|mesa redonda|sesión|foro"
    "|семинар|симпозиум|коллоквиум|практикум|сессия|заседани|саммит|бюро"
    "|вебинар|форум|круглый стол"
)
_CHINESE_EVENTS = "研讨会|讲习班|座谈会|培训|论坛|峰会|届会"
_ARABIC_EVENTS = "اجتماع|حلقة|ندوة|دورة|ورشة|قمة|منتدى"
_NAMES_EVENT = re.compile(
    rf"\b(?:{_WORDS_OF_EVENTS})|{_CHINESE_EVENTS}|(?<!\w)(?:ال)?(?:{_ARABIC_EVENTS})"
)
# Asked first, as most titles have none.
_EVENT_NAMES = f"{_WORDS_OF_EVENTS}|{_CHINESE_EVENTS}|{_ARABIC_EVENTS}".split("|")
_COUNTED = re.compile(r"[A-Z]{3,8}[ -]?\d{1,3}(?:\.\d{1,2})?")  # "SBI 27"
# Each heading has one of these: asked first, as most lines have none.
_STEMS = ("event", "meeting", "session", "conferenc", "conférenc", "nements", "acto")
_STEMS += ("manifestation", "activi", "rencontre", "reunion", "réunion", "sesion")
_STEMS += (
    "мероприяти",
    "событи",
    "совещани",
    "заседани",
    "сесси",
    "конференци",
    "встреч",
)
_STEMS += ("会", "活动", "حداث", "مناسبات", "فعاليات", "نشطة", "اجتماعات", "دورات")
_STEMS += ("مؤتمرات", "calend", "календар", "日历", "رزنامة", "تقويم")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NO_HEADING = re.compile(r"[.;?!。；？！]$|\d\s?[:.h]\s?\d\d|\b\d{1,2} [ap]\.?m")
_CALENDAR_ALONE = re.compile(
    r"(?:provisional |tentative )?calendar|calendrier(?: previsionnel| provisoire)?"
    r"|calendario(?: provisional)?|календарь(?: на)?(?: год)?|年?日历|年?会议日历"
    r"|(?:ال)?(?:رزنامة|تقويم)(?: لعام)?"
)
# "Next session", "Sessions précédentes", "历届会议": of some rows of a list.
_WHEN = re.compile(
    r"\b(?:next|upcoming|forthcoming|future|past|previous|last|recent|current|earlier"
    r"|prochaine?s?|precedente?s?|passee?s?|a venir|derniere?s?|future?s?"
    r"|proxim[oa]s?|anterior(?:es)?|pasad[oa]s?|ultim[oa]s?|futur[oa]s?)\b"
    r"|\b(?:следующ|предстоящ|ближайш|предыдущ|прошл|прошедш|будущ)\w{2,3}\b"
    r"|下[届次一]|上[届次一]|历届|往届|历次|即将|近期"
    r"|(?<!\w)(?:ال)?(?:مقبلة?|قادمة?|سابقة?|ماضية?|تالية?)(?!\w)"
)
_MOST_OF_WHEN, _LONGEST_OF_WHEN = 3, 30  # words, characters
_LONGEST = 120  # characters
_LONGEST_WITHOUT_LIST = 50


def names_event(title: str) -> bool:
    """Whether the words name a kind of meeting: a workshop, a seminar, "COP 15"."""
    lowered = title.lower()
    may_name = any(map(lowered.__contains__, _EVENT_NAMES))
    is_counted = title[-1:].isdigit() and _COUNTED.fullmatch(title)
    return bool(is_counted or (may_name and _NAMES_EVENT.search(lowered)))


def heads_next_or_past(text: str) -> bool:
    """Whether a short line says that sessions to come, or past ones, stand below."""
    if not 3 < len(text) <= _LONGEST_OF_WHEN or len(text.split()) > _MOST_OF_WHEN:
        return False
    is_heading = GATHERING.search(text) and not any(map(str.isdigit, text))
    return bool(is_heading and _WHEN.search(fold(text))) and not role_in_words(text)


def role_in_words(text: str) -> str | None:
    """What the words of a heading may open, if the lines under it are of that kind."""
    if not 3 < len(text) <= _LONGEST:
        return None
    lowered = text.lower()
    if not any(stem in lowered for stem in _STEMS) or _NO_HEADING.search(lowered):
        return None
    folded = fold(text)
    if _SIDE_EVENTS.search(folded):
        return "side_events"
    is_list = _LIST.search(folded) is not None
    has_year = _YEAR.search(folded) is not None
    if _MEETINGS.search(folded):
        is_short = has_year and len(folded) <= _LONGEST_WITHOUT_LIST
        return "calendar" if is_list or is_short else None
    if has_year and _CALENDAR_ALONE.fullmatch(_YEAR.sub("", folded).strip(" -,:()")):
        return "calendar"
    is_short = len(folded) <= _LONGEST_WITHOUT_LIST
    may_list = has_year and (is_list or is_short)
    return "calendar" if may_list and _EVENTS.search(folded) else None
