"""Days in figures, where they can be read in one way only.

18-23/6/2001             a run of days stands before its month
08.09.2023–12.09.2023    dots follow the day first, everywhere
13/9/2023                there is no thirteenth month
2023-09-08 to 2023-09-12
8-Sep-2023
8.IX.2023, 8–12.IX.2023  a Roman month, as some offices write it

"5/6/2023" can be read in two ways and stays as it is.
"""

import re

DIGIT = re.compile(r"[0-9٠-٩۰-۹０-９]")
_MONTHS = 12
# "18-23/6/2001": a run of days can only stand before its month; "28/5-1/6/2001".
_FIGURED_DAYS = re.compile(
    r"^(?P<first>\d{1,2})(?:\s?/\s?(?P<since>\d{1,2}))?\s?[-–]"
    r"\s?(?P<last>\d{1,2})\s?/\s?(?P<until>\d{1,2})"
    r"\s?/\s?(?P<year>\d{4})$"
)
# "08.09.2023" has its day first everywhere; "8.–12.9.2023", "13/9/2023".
_DOTTED_DAYS = re.compile(
    r"^(?:(?P<first>\d{1,2})\.?(?:(?P<since>\d{1,2})\.?(?P<before>\d{4})?)?"
    r"\s?(?:[-–—]|до|по|to|au|al)\s?)?"
    r"(?P<last>\d{1,2})\.(?P<until>\d{1,2})\.(?P<year>(?:19|20)\d{2})(?:\s?г\.?)?$"
)
_SLASHED_DAY = re.compile(
    r"^(?P<day>1[3-9]|2\d|3[01])/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d{2})$"
)
_SLASHED_RUN = re.compile(
    r"^(?P<first>\d{1,2})/(?P<since>\d{1,2})/(?P<before>(?:19|20)\d{2})"
    r"\s?(?:[-–—]|to|au|al|по)\s?"
    r"(?P<last>\d{1,2})/(?P<until>\d{1,2})/(?P<year>(?:19|20)\d{2})$"
)
_ISO_RUN = re.compile(
    r"^((?:19|20)\d{2}-\d{2}-\d{2})\s?(?:[-–—/]|to|until|au|al|по)\s?"
    r"((?:19|20)\d{2}-\d{2}-\d{2})$"
)
# "8-Sep-2023", as spreadsheets write it.
_HYPHENED_DAY = re.compile(r"(?<![\d-])(\d{1,2})-([A-Za-zé]{3,9})-(\d{4})(?![\d-])")


_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI")
_ROMAN_MONTHS += ("VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = re.compile(
    r"^(?P<first>\d{1,2}\s?[-–]\s?)?(?P<day>\d{1,2})\.\s?(?P<month>[IVX]{1,4})"
    r"\.\s?(?P<year>(?:19|20)\d{2})$"
)
_YEARLESS = re.compile(
    r"(?:(?P<first>\d{1,2})\.?(?:(?P<since>\d{1,2})\.?)?\s?[-–—]\s?)?"
    r"(?P<last>\d{1,2})\.(?P<until>\d{2})\.?(?=$|\s[(（])"
)


def figures_without_year(text: str) -> str:
    """Days and months in figures at the head of a cell: "28.04-8.05", "17.02"."""
    match = _YEARLESS.match(text)
    if not match:
        return ""
    months = [int(match[each] or 1) for each in ("since", "until")]
    days = [int(match[each] or 1) for each in ("first", "last")]
    is_date = all(0 < each <= _MONTHS for each in months)
    return match[0] if is_date and all(0 < each < 32 for each in days) else ""


def with_figured_month(text: str) -> str:
    """ "8.IX.2023" → "8.9.2023"; other words as they are."""
    match = _ROMAN.match(text) if text[:1].isdigit() and text[-1:].isdigit() else None
    if not match or match["month"] not in _ROMAN_MONTHS:
        return text
    month = _ROMAN_MONTHS.index(match["month"]) + 1
    return f"{match['first'] or ''}{match['day']}.{month}.{match['year']}"


def in_iso(text: str) -> str:
    """The text with days in figures, where they can be read in one way, as in ISO."""
    if not text[:1].isdigit():
        return text
    if "-" in text:
        text = _ISO_RUN.sub(r"\1/\2", _HYPHENED_DAY.sub(r"\1 \2 \3", text))
    if "." in text:
        return _DOTTED_DAYS.sub(_dotted_as_iso, text)
    if "/" in text:
        text = _SLASHED_DAY.sub(_slashed_as_iso, text)
        if (run := _SLASHED_RUN.match(text)) and max(_days(run)) > _MONTHS:
            return _dotted_as_iso(run)
    return _FIGURED_DAYS.sub(_as_iso, text)


def _days(run: re.Match[str]) -> tuple[int, int]:
    return int(run["first"]), int(run["last"])


def _dotted_as_iso(match: re.Match[str]) -> str:
    last = f"{match['year']}-{int(match['until']):02}-{int(match['last']):02}"
    if not match["first"]:
        return last
    since = int(match["since"] or match["until"])
    return (
        f"{match['before'] or match['year']}-{since:02}-{int(match['first']):02}/{last}"
    )


def _slashed_as_iso(match: re.Match[str]) -> str:
    return f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"


def _as_iso(match: re.Match[str]) -> str:
    first, last, until = (int(match[name]) for name in ("first", "last", "until"))
    since = int(match["since"] or until)
    if match["since"] and max(first, last) < 13:
        return match[0]  # "5/6-7/6/2023": which are the days?
    year = match["year"]
    return f"{year}-{since:02}-{first:02}/{year}-{until:02}-{last:02}"
