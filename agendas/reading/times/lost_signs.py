"""Chinese days that lost the signs of their year and their month.

1126日,星期三 → 11月26日,星期三      2031525日(星期日) → 2031年5月25日(星期日)

The day of the week tells which day alone can be meant, in the years that the document
names. Others stay as they are, and are not read. The same figures may stand at the end
of another line, where the last sign was lost too:

日刊第5 — 2031525 → 日刊第5 — 2031年5月25日
"""

import datetime as dt
import re
from collections.abc import Iterator

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.days import read_span

_FIGURES = re.compile(
    r"(?:(?P<year>(?:19|20)\d{2}(?=\d{2}))|(?=\d{3}|[4-9]\d|3[2-9]))"
    r"(?P<figures>\d{2,4})日"
    r"(?=[，,、（(\s]{0,2}(?:星期|周)(?P<weekday>[一二三四五六日天]))"
)
_AT_END = re.compile(r"(?<![\d/.-])(?:19|20)\d{4,6}$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?=年)")
_WEEKDAYS = {name: n for n, name in enumerate("一二三四五六日")} | {"天": 6}
_LONGEST = 60  # characters of a heading
_MOST_YEARS = 3  # that a document may name


def put_lost_signs(sheet: Sheet) -> None:
    """Write such days with their signs, and report that these are missing."""
    found = [
        (line, match)
        for line in sheet.lines
        if "日" in line.text[:_LONGEST] and (match := _days_of(line))
    ]
    if not found:
        return
    years = {year for line in sheet.lines for year in _years_of(line)}
    wholes: dict[str, str] = {}
    for line, match in found:
        own = match["year"]
        if whole := _whole(match, {own} if own else years):
            sheet.report(line, read_span(f"{match['figures']}日").problem)
            line.text = line.text.replace(match[0], whole, 1)
            if own:
                wholes[f"{own}{match['figures']}"] = whole
    _put_at_ends(sheet, wholes)


def _put_at_ends(sheet: Sheet, wholes: dict[str, str]) -> None:
    """Write the signs into the same figures at the end of other lines."""
    for line in sheet.lines if wholes else ():
        if not line.text[-1:].isdigit() or line.cells:
            continue
        end = _AT_END.search(line.text[-_LONGEST:])
        if end and end[0] in wholes:
            sheet.report(line, read_span(f"{end[0][4:]}日").problem)
            line.text = line.text[: -len(end[0])] + wholes[end[0]]


def _days_of(line: Line) -> re.Match[str] | None:
    return None if line.cells else _FIGURES.match(line.text)


def _years_of(line: Line) -> list[str]:
    return _YEAR.findall(line.text) if "年" in line.text else []


def _whole(match: re.Match[str], years: set[str]) -> str | None:
    """The figures with their signs, where one day alone can be meant."""
    if not 0 < len(years) <= _MOST_YEARS:
        return None
    weekday = _WEEKDAYS[match["weekday"]]
    days = {
        (day.month, day.day)
        for year in years
        for day in _days(match["figures"], int(year))
        if day.weekday() == weekday
    }
    if len(days) != 1:
        return None
    year = f"{match['year']}年" if match["year"] else ""
    return "{}{}月{}日".format(year, *days.pop())


def _days(figures: str, year: int) -> Iterator[dt.date]:
    """Each day of the year whose month and number these figures may be."""
    for size in range(1, len(figures)):
        month, day = figures[:size], figures[size:]
        if "0" in {month[0], day[0]}:
            continue
        try:
            yield dt.date(year, int(month), int(day))
        except ValueError:
            continue
