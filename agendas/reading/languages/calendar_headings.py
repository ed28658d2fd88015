"""Headings of calendars in six languages, in which the name of a body may stand.

"UNTOC calendar of meetings, 2017", "Calendrier des principales réunions", "会议日历"
"""

import re

_LONGEST = 110  # characters of a heading
# Of folded words: no accents, small letters.
_OF_CALENDAR = re.compile(
    r"(?:annual|meetings|events|conferences?) calendar"
    r"|^[a-z/-]{2,12} calendar(?: (?:for |of )?(?:19|20)\d\d)?$"
    r"|calendar of (?!side)(?:[\w/-]{2,20} ){0,3}(?:meetings|conferences|events)"
    r"|calendar of (?:[a-z]{2,9} )?governing bodies"
    r"|list of meetings|^dates of (?:[a-z]+ ){0,3}meetings"
    r"|^dates des (?:\w+ )?reunions|^fechas de las reuniones"
    r"|calend(?:rier|ario)(?: [a-z]{4,14})? d(?:es?|e las?|e los|u) "
    r"(?:(?!actos|actividad)[a-z/-]{4,20} ){0,2}"
    r"(?:reunio|conf|evenement|manifestation|evento)"
    r"|liste des reunions|lista de reuniones"
    r"|(?:расписани|календар|график|переч|спис|\bплан)\w{0,3} (?:[\w/-]+ ){0,3}"
    r"(?:совещании|заседании|сессии|мероприятии)"
    r"|\bmeetings (?:in|for|of|during) (?:19|20)\d\d"
    r"|reunions (?:en|de|pour) (?:19|20)\d\d|reuniones (?:en|de|para) (?:19|20)\d\d"
    r"|совещания (?:в|на) (?:19|20)\d\d|(?:19|20)\d\d年(?:的)?会议$"
    r"|会议(?:日历|一览表|清单)|(?:年|年度)会议计划"
    r"|(?:جدول|قائمه|قائمة|تقويم|رو?زنام[هة]|خط[هة]|الجدول الزمني) (?:ل?ال|لل|ب|ل)?"
    r"(?:اجتماعات|دورات|موتمرات|مؤتمرات)"
)
# "The present note contains the calendar of meetings for …": a sentence.
_SAYS = re.compile(
    r"\b(?:contains?|includes?|sets out|presents|lists|was|were|contient|presente"
    r"|figure|contiene|figura|presenta|содержит|содержится|приводится|приведен)\b|载有|载列"
    r"|يتضمن|تتضمن|يرد|ترد"
)
# Words of which each alternative above has one, asked first as most lines have none.
_CALENDAR_WORDS = (
    "calend",
    "meetings",
    "reunio",
    "совещани",
    "календар",
    "заседани",
    "会议",
    "اجتماعات",
    "دورات",
    "تمرات",
)
_ASCII_CALENDAR_WORDS = tuple(filter(str.isascii, _CALENDAR_WORDS))


def is_of_calendar(folded: str) -> bool:
    """Whether folded words head a calendar, wherever they name it."""
    if len(folded) > _LONGEST:
        return False
    for word in _ASCII_CALENDAR_WORDS if folded.isascii() else _CALENDAR_WORDS:
        if word in folded:
            return bool(_OF_CALENDAR.search(folded)) and not _SAYS.search(folded)
    return False
