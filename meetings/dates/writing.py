"""Spans as documents of the United Nations print them.

29 and 30 May 2023        23–27 May 2022        30 December 2026–2 January 2027
1er-5 juin 2015           23 a 27 de mayo de 2022      2015年6月1日至5日
"""

import datetime as dt
from dataclasses import dataclass

from meetings.dates.spans import Precision, Span
from meetings.dates.words import (
    MONTHS,
    RUSSIAN_GENITIVES,
    month_name,
    official_language,
    weekday_name,
)


@dataclass(frozen=True)
class _Style:
    """How one language joins days; `between` is the dash of longer parts."""

    both: str
    dash: str
    between: str
    week: str
    months: list[str]
    day: str = "{day} {month}"
    with_year: str = "{text} {year}"
    with_weekday: str = "{weekday}, {text}"


_STYLES = {
    "en": _Style(" and ", "–", "–", "Week of {}", MONTHS["en"]),
    "fr": _Style(
        " et ",
        "-",
        "-",
        "Semaine du {}",
        MONTHS["fr"],
        with_weekday="{weekday} {text}",
    ),
    "es": _Style(
        " y ",
        " a ",
        " a ",
        "Semana del {}",
        MONTHS["es"],
        day="{day} de {month}",
        with_year="{text} de {year}",
        with_weekday="{weekday} {text}",
    ),
    "ru": _Style(
        " и ",
        "–",
        " – ",
        "Неделя с {}",
        RUSSIAN_GENITIVES,
        with_year="{text} {year} года",
    ),
    "zh": _Style(
        "和",
        "至",
        "至",
        "{}起的一周",
        MONTHS["zh"],
        day="{month}{day}日",
        with_year="{year}年{text}",
        with_weekday="{text}{weekday}",
    ),
    "ar": _Style(
        " و",
        "-",
        " - ",
        "أسبوع {}",
        MONTHS["ar"],
        with_weekday="{weekday}، {text}",
    ),
}


def format_span(span: Span, language: str) -> str:
    """The span in `language`, to its precision: "29 and 30 May 2023", "May 2027"."""
    language = official_language(language)
    match span.precision:
        case Precision.WEEK:
            return _STYLES[language].week.format(format_day(span.first, language))
        case Precision.MONTH:
            return _months(span, language)
        case Precision.YEAR:
            return _years(span, language)
    if span.days == 1:
        return format_day(span.first, language)
    if language == "zh":
        return _chinese_days(span)
    return _days(span, language)


def format_day(
    day: dt.date, language: str, *, weekday: bool = False, year: bool = True
) -> str:
    """One day: "29 May 2023", "Monday, 29 May 2023", "29 May"."""
    language = official_language(language)
    style = _STYLES[language]
    text = style.day.format(
        day=_day_number(day, language), month=style.months[day.month - 1]
    )
    if year:
        text = style.with_year.format(text=text, year=day.year)
    if weekday:
        name = weekday_name(day.weekday(), language)
        text = style.with_weekday.format(weekday=name, text=text)
    return text


def _days(span: Span, language: str) -> str:
    """Two days or more where the month and the year stand last."""
    style = _STYLES[language]
    first, last = span.first, span.last
    if same_month := (first.year, first.month) == (last.year, last.month):
        start = _day_number(first, language)
    else:
        start = format_day(first, language, year=first.year != last.year)
    dash = style.dash if same_month else style.between
    join = style.both if span.days == 2 else dash
    return start + join + format_day(last, language)


def _chinese_days(span: Span) -> str:
    """Two days or more where the year and the month stand first."""
    first, last = span.first, span.last
    end = format_day(last, "zh", year=first.year != last.year)
    if (first.year, first.month) == (last.year, last.month):
        end = f"{last.day}日"
    join = _STYLES["zh"].both if span.days == 2 else _STYLES["zh"].dash
    return format_day(first, "zh") + join + end


def _months(span: Span, language: str) -> str:
    first, last = span.first, span.last
    start, end = (month_name(day.month, language) for day in (first, last))
    style = _STYLES[language]
    if language == "zh":
        start = style.with_year.format(text=start, year=first.year)
        if first.year != last.year:
            end = style.with_year.format(text=end, year=last.year)
    else:
        end = style.with_year.format(text=end, year=last.year)
        if first.year != last.year:
            start = style.with_year.format(text=start, year=first.year)
    if (first.year, first.month) == (last.year, last.month):
        return start if language == "zh" else end
    return start + (style.dash if language == "en" else style.between) + end


def _years(span: Span, language: str) -> str:
    first, last = span.first.year, span.last.year
    dash = _STYLES[language].dash
    match language, first == last:
        case "zh", True:
            return f"{first}年"
        case "zh", False:
            return f"{first}年{dash}{last}年"
        case "ru", True:
            return f"{first} год"
        case "ru", False:
            return f"{first}{dash}{last} годы"
        case _, True:
            return f"{first}"
        case _:
            return f"{first}{dash}{last}"


def _day_number(day: dt.date, language: str) -> str:
    # French alone keeps an ordinal, for the first of the month.
    return "1er" if language == "fr" and day.day == 1 else str(day.day)
