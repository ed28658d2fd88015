"""Days that a list of meetings gives in a second calendar as well.

10–12 يناير 2032 الموافق 27–29 رمضان 1453 هـ       3 March 2032 / 21 Ramadan 1453 AH
"""

import re

from agendas.reading.lines.sheet import Line

_MONTHS = (
    "محرم|المحرم|صفر|(?:ربيع|جمادى) (?:الأول|الأولى|الثاني|الثانية|الآخر|الآخرة)|رجب"
    "|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة"
    "|Muharram|Safar|Rabi['’ ]?(?: al-)?(?:I{1,2}|awwal|thani)"
    "|Jumada (?:I{1,2}|al-\\w+)|Rajab|Sha['’]?ban|Rama[dḍ]an|Shawwal"
    "|Dhu al-(?:Qa['’]?dah?|Hijjah?)"
)
_DAY = r"\d{1,2}"
_SECOND = re.compile(
    rf"[\s,،/(]*(?:(?:الموافقة?|Corresponding to|correspondant au)\s(?:لـ?\s?)?)?"
    rf"{_DAY}(?:\s?(?:[-–—]|إلى|و)\s?{_DAY})?\s(?:{_MONTHS})"
    rf"(?:\s?(?:[-–—]|إلى)\s?{_DAY}\s(?:{_MONTHS}))?[\s،,]*(?:1[34]\d\d)?"
    r"\s?(?:هجرية?|هـ|ه(?!\w)|AH|H(?!\w))?\s?\)?(?:\sالموافقة?(?=\s))?",
    re.IGNORECASE,
)
_MONTH = re.compile(_MONTHS.lower())
# Asked first, since few lines have any: what each of the names holds.
_STEMS = ("محرم", "صفر", "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال", "القعدة")
_STEMS += (
    "الحجة",
    "muharram",
    "safar",
    "rabi",
    "jumada",
    "rajab",
    "sha'ban",
    "sha’ban",
)
_STEMS += ("sha’ban", "shaban", "ramad", "ramaḍ", "shawwal", "dhu al-")
_LONGEST = 400


def leave_second_calendar(lines: list[Line]) -> None:
    """Take the days of the other calendar away, where those of ours stand too."""
    for line in lines:
        lowered = line.text.lower() if len(line.text) < _LONGEST else ""
        if any(map(lowered.__contains__, _STEMS)) and _MONTH.search(lowered):
            line.text = _without(line.text)
            line.cells = tuple(map(_without, line.cells))


def _without(text: str) -> str:
    bare = _SECOND.sub(" ", text, count=1)
    has_days = any(sign.isdigit() for sign in bare)
    return " ".join(bare.split()).replace(" :", ":") if has_days else text
