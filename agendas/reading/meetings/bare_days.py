"""Days without their month, as they stand under the month of a calendar.

June 2031          MARS 2031                  3月
3–7                Du lundi 3 au mercredi 5   12-16日
Thu 5 - Fri 6      1er – 3                    30日-4月3日
"""

import re

from meetings.dates.words import WEEKDAY_ABBREVIATIONS, WEEKDAYS

_MORE_WEEKDAYS = ("Tues", "Thur", "Thurs", "mie", "sab", "يوم الجمعة")
_NAMES = {
    name.rstrip(".")
    for names in (
        *WEEKDAYS.values(),
        *WEEKDAY_ABBREVIATIONS.values(),
        [*_MORE_WEEKDAYS],
    )
    for name in names
}
# "mar." is a month too, but none before a day that stands under one.
_WEEKDAY = rf"(?:{'|'.join(sorted(map(re.escape, _NAMES), key=len, reverse=True))})"
_LEAD = r"(?:(?:du|les?|del?|el|from|on|со?|من|يوم)\s)?"
_ORDINAL = r"(?:er|st|nd|rd|th|\.?[º°])"
_JOIN = r"(?:\s?[-–—&]\s?|\s(?:and|et|y|и|to|al?|au|à|по|إلى|و)\s|\sو(?=\d))"
_NAMED_DAY = rf"{_WEEKDAY}\.?,?\s\d{{1,2}}{_ORDINAL}?"
# No day: "24th Meeting of the Parties".
_FIRST = rf"\d{{1,2}}(?:{_ORDINAL}(?=\s?[-–—:]|\s(?:to|al?|au)\s|$))?"
_LAST = rf"\d{{1,2}}(?:{_ORDINAL}(?=\s?[:,]|$))?"
_BARE_DAYS = re.compile(
    rf"{_LEAD}(?:{_NAMED_DAY}|{_FIRST})"
    rf"(?:{_JOIN}{_LEAD}(?:{_NAMED_DAY}|{_LAST}))?(?!\w|[.:/]\d)",
    re.IGNORECASE,
)
_LONGEST = 60  # characters
_NEAR = 24  # characters in which the first day stands
_CHINESE_WEEKDAY = r"(?:\s?[（(]?(?:周|星期)[一二三四五六日天][)）]?)?"
_CHINESE_BARE_DAYS = re.compile(
    rf"\d{{1,2}}(?:日{_CHINESE_WEEKDAY})?\s?[至到—–-]\s?(?:\d{{1,2}}月)?\d{{1,2}}日"
    rf"{_CHINESE_WEEKDAY}|\d{{1,2}}日{_CHINESE_WEEKDAY}"
)


def bare_days_at_start(text: str) -> str:
    """The days without a month at the head of the words; "" where none are."""
    if not _may_begin(text):
        return ""
    if match := _CHINESE_BARE_DAYS.match(text):
        return match[0]
    match = _BARE_DAYS.match(text)
    return match[0] if match else ""


def are_bare_days(text: str) -> bool:
    """Whether the words are days without a month, and nothing else."""
    if len(text) > _LONGEST or not _may_begin(text):
        return False
    return bool(_CHINESE_BARE_DAYS.fullmatch(text) or _BARE_DAYS.fullmatch(text))


def _may_begin(text: str) -> bool:
    return any(sign.isdigit() for sign in text[:_NEAR])


def with_month(days: str, month: str) -> str:
    """Bare days and their month, in the order of their language."""
    is_chinese = month.endswith("月") and "日" in days
    return f"{month}{days}" if is_chinese else f"{days} {month}"
