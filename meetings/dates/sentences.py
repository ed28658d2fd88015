"""Why days or hours cannot be read, as sentences for the person who wrote them.

Values of these names are kept plain and shown in words: `day` ("2023-05-29"), `month`
("2023-02-01"), `weekday` and `named` ("0" is Monday).
"""

import datetime as dt

from meetings.dates.spans import month_span
from meetings.dates.words import weekday_name
from meetings.dates.writing import format_day, format_span
from meetings.sentences import Told, Values, gettext_noop

SENTENCES = {
    "no_date": gettext_noop("There is no date."),
    "text_too_long": gettext_noop("The text is longer than %(most)s characters."),
    "no_such_iso_day": gettext_noop("There is no such day: %(first)s or %(last)s."),
    "number_missing": gettext_noop("A number is missing before “%(words)s”."),
    "no_day_or_year": gettext_noop("“%(words)s” is neither a day nor a year."),
    "no_word_of_a_date": gettext_noop("“%(words)s” is not part of a date."),
    "months_differ": gettext_noop("“%(first)s” and “%(last)s” are not the same month."),
    "several_runs": gettext_noop("Only one run of days can be read at a time."),
    "dash_missing": gettext_noop(
        "A dash or a word seems to be missing between “%(first)s” and “%(last)s”."
    ),
    "day_in_figures": gettext_noop(
        "Days in figures like 5/6/2023 can be read in two ways."
    ),
    "day_missing": gettext_noop(
        "A day is missing beside a comma, a dash or a joining word."
    ),
    "wrong_order": gettext_noop("“%(words)s” is not in the order of a date."),
    "weekday_alone": gettext_noop("A weekday stands without its day."),
    "day_at_one_end": gettext_noop("One end is a day, the other is not."),
    "month_before_and_after": gettext_noop(
        "The month stands now before, now after the day."
    ),
    "month_missing": gettext_noop("The month is missing."),
    "year_missing": gettext_noop("The year is missing."),
    "week_of_days": gettext_noop("A week is named by one day, its Monday."),
    "week_without_monday": gettext_noop(
        "%(day)s is a %(weekday)s; a week is named by its Monday."
    ),
    "month_at_one_end": gettext_noop("One end is a month, the other a year."),
    "days_out_of_order": gettext_noop("The last day is before the first."),
    "years_needed": gettext_noop("The last day is before the first; give both years."),
    "days_not_consecutive": gettext_noop("The days are not consecutive."),
    "months_not_consecutive": gettext_noop("The months are not consecutive."),
    "years_not_consecutive": gettext_noop("The years are not consecutive."),
    "no_such_day": gettext_noop("There is no %(number)s %(month)s."),
    "no_such_month": gettext_noop("There is no month %(number)s."),
    "year_out_of_bounds": gettext_noop(
        "The year %(year)s is not between %(first)s and %(last)s."
    ),
    "weekday_differs": gettext_noop("%(day)s is a %(weekday)s, not a %(named)s."),
    "no_start_and_end": gettext_noop(
        "A start and an end are needed, such as “10 a.m.–1 p.m.”."
    ),
    "end_before_start": gettext_noop("The end is not after the start."),
    "half_of_day_missing": gettext_noop("It is not said whether this is a.m. or p.m."),
    "no_time_of_day": gettext_noop("“%(words)s” is not a time of day."),
    "no_such_time": gettext_noop("There is no %(time)s on the clock."),
    "minutes_missing": gettext_noop("The minutes are missing in “%(words)s”."),
    "noon_at_twelve": gettext_noop("Noon and midnight are at twelve."),
}


class Unclear(Told, ValueError):
    """Text that names no days or hours for certain."""

    SENTENCES = SENTENCES

    def shown(self, language: str) -> dict[str, str]:
        return shown(self.values, language)


def shown(values: Values, language: str) -> dict[str, str]:
    """The values as `language` prints them: "29 May 2023", "Monday"."""
    return {name: _shown(name, value, language) for name, value in values.items()}


def _shown(name: str, value: str, language: str) -> str:
    if name == "day":
        return format_day(dt.date.fromisoformat(value), language)
    if name == "month":
        day = dt.date.fromisoformat(value)
        return format_span(month_span(day.year, day.month), language)
    if name in {"weekday", "named"}:
        return weekday_name(int(value), language)
    return value
