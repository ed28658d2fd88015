"""The names of months as one pattern, and the days beside them in a longer text."""

import re

from meetings.dates.words import LANGUAGES, MONTHS, RUSSIAN_GENITIVES, WEEKDAYS

_NAMES = [*MONTHS["en"], *MONTHS["fr"], *MONTHS["es"], *RUSSIAN_GENITIVES]
_NAMES += MONTHS["ru"]
ARABIC_NAMES = [half for name in MONTHS["ar"] for half in name.split("/")]
ARABIC_NAMES += ["يونيو", "يوليو", "جوان", "جويلية"]


def any_of(names: list[str]) -> str:
    """One pattern for all, the longest first."""
    return "|".join(sorted(set(names), key=lambda name: (-len(name), name)))


# As printed in a sentence, with a capital, and all in capitals.
USUAL = any_of([name for each in _NAMES for name in (each, each.capitalize())])
LOUD = any_of([name.upper() for name in _NAMES])
MONTH = rf"(?:{USUAL}|{LOUD}|{any_of(ARABIC_NAMES)})"
_DAY = re.compile(
    rf"(\d{{1,2}})(?:er|º)?\s(?:de\s)?({MONTH})|(\d{{1,2}})月(\d{{1,2}})日?"
)

# "Monday, 15 October", "lundi 15 octobre", "10月15日星期一".
_CASES = (str, str.upper, str.lower, str.capitalize)
NAMES_OF_DAYS = [name for code in LANGUAGES if code != "zh" for name in WEEKDAYS[code]]
# In the cases in which they are printed: a pattern that knows the case of its first
# letter is five times as quick.
_DAY_NAMES = "|".join(sorted({case(name) for name in NAMES_OF_DAYS for case in _CASES}))
DAY_OF_WEEK = (
    rf"(?:{_DAY_NAMES})(?i:,?،?\s\d{{1,2}}(?:er|º)?\s(?:de\s)?[^\W\d_]{{3,}}"
    r"(?:/[^\W\d_]{3,})?(?:,?\s(?:de\s)?\d{4})?)"
    r"|\d{1,2}月\d{1,2}日（?星期[一二三四五六日]"
)


def days_named(text: str) -> set[tuple[str, ...]]:
    """The different days of a month that a text names, each as it is written."""
    return {match.groups() for match in _DAY.finditer(text)}
