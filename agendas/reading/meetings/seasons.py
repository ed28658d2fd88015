"""What the headings of a list of meetings say of the days below them.

June 2019                  2018
3–7                        March
"""

import re
from dataclasses import dataclass

from agendas.reading.meetings.bare_days import are_bare_days, with_month
from agendas.reading.times.certainty import BRACKET, is_status, status_of, without_notes
from agendas.reading.times.days import ANY_YEAR, FoundSpan, read_span, span_at_end
from agendas.reading.times.figures import figures_without_year
from agendas.reading.times.years import names_years, two_years, year_of
from meetings.dates import Precision, Span

# "Working Group on Lamps, 10–14, Vienna"
_BARE_INSIDE = re.compile(r"(?<=[,،]\s)(?P<days>\d{1,2}\s?[-–—]\s?\d{1,2})(?=[,،]\s|$)")
_EITHER_BARE = re.compile(
    r"\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\s(?:or|ou|o|или|或|أو)\s"
    r"\d{1,2}(?:\s?[-–—]\s?\d{1,2})?"
)
MONTHS = re.compile(
    r"(?P<first>[^\W\d_]{3,12}\.?)(?:\s?[/–-]\s?(?P<last>[^\W\d_]{3,12}\.?))?"
    r"(?P<year>,?\s(?:19|20)\d{2})?(?=[\s,:]|$)"
)
_WITHOUT_MONTH = {"day_missing", "month_missing"}
_NUMBER = re.compile(r"\d{1,2}")
_RUN = re.compile(r"\d\D{1,12}\d")


@dataclass
class Season:
    """What the headings above a row say of its days: "2019", "June 2019"."""

    year: int | None
    month: str = ""
    years: tuple[int, ...] = ()  # where a heading names two that follow each other

    @property
    def form_year(self) -> int:
        """The year, or any one, to tell whether words have the form of days."""
        return self.year or ANY_YEAR

    def with_month_inside(self, text: str) -> str:
        """Bare days between commas with the month of the heading above them."""
        if not self.month or not self.month[0].isalpha():
            return text
        return _BARE_INSIDE.sub(rf"\g<days> {self.month}", text, count=1)

    def with_month(self, days: str) -> str:
        """Bare days with the month of the heading above them."""
        days = days.strip()
        is_bare = self.month and are_bare_days(days)
        return with_month(days, self.month) if is_bare else days

    def with_figured_year(self, cell: str) -> str:
        """ "28.04–8.05 (tbc)" in a column of dates, with the year of the list."""
        figures = figures_without_year(cell) if self.year else ""
        if not figures:
            return cell
        return f"{figures.rstrip('.')}.{self.year}{cell[len(figures) :]}"

    def of_open_days(self, when: str) -> str:
        """ "To be confirmed" under a month is in that month."""
        is_open = self.month and is_status(when) and status_of(when) == "tbc"
        return f"{self.month} ({when})" if is_open else when


def season_of(heading: str, year: int | None) -> Season:
    """The year and the month that the heading of a list names, none of several."""
    named = year_of(heading) or year_of(BRACKET.sub(" ", heading))
    season = Season(named or (None if names_years(heading) else year))
    season.years = two_years(heading)
    found = span_at_end(heading[:300])
    if found and found.span and found.span.precision is Precision.MONTH:
        season.month = heading[len(found.rest) :].strip(" ,:")
    return season


def only_days(text: str, season: Season) -> str | None:
    """The days, where the whole line says nothing else; also a month under a year."""
    bare = without_notes(season.with_month(text))
    found = read_span(bare, season.form_year) if bare else None
    if found and is_certain_date(found) and not _is_count(bare, found):
        return bare
    if season.month and _EITHER_BARE.fullmatch(bare):
        return f"{bare} {season.month}"
    months = MONTHS.fullmatch(bare)
    when = months_of(months) if months else None
    return f"{when} {season.year}" if when and season.year and " " in when else when


def _is_count(words: str, found: FoundSpan) -> bool:
    """Whether a number alone may count a session: "1a", "5th", "2.ª"."""
    is_lone = found.problem and found.problem.code in _WITHOUT_MONTH
    return found.span is None and is_lone and not _RUN.search(words)


def is_certain_date(found: FoundSpan) -> bool:
    """Whether the words name more than a year, which may be part of a title."""
    return found.span is None or found.span.precision is not Precision.YEAR


def months_of(match: re.Match[str]) -> str | None:
    names = [name for name in (match["first"], match["last"]) if name]
    if all(is_month(name) for name in names):
        return " – ".join(names) + (match["year"] or "").replace(",", "")
    return None


def is_month(word: str) -> bool:
    """Whether the word is the name of a month, alone."""
    found = read_span(word, ANY_YEAR)
    return bool(found and found.span and found.span.precision is Precision.MONTH)


def days_within(days: str, around: Span) -> str | None:
    """ "14th – 15th" within 14 to 20 February 2031, with month and year."""
    for day in dict.fromkeys((around.first.replace(day=1), around.last.replace(day=1))):
        month = f"{day.month}月" if "日" in days else f"{day:%B}"
        whole = Season(day.year, month).with_month(days)
        whole = f"{day.year}年{whole}" if "日" in days else f"{whole} {day.year}"
        found = read_span(whole)
        span = found.span if found and are_bare_days(days) else None
        if span and around.first <= span.first and span.last <= around.last:
            return whole
    return _over_months(days, around) if are_bare_days(days) else None


def _over_months(days: str, around: Span) -> str | None:
    """ "Tue 31 – Wed 1" within 30 March to 5 April, each with its month."""
    months = {1: around.first, 2: around.last}
    numbers = list(_NUMBER.finditer(days))
    if len(numbers) != len(months) or "日" in days:
        return None
    first, last = numbers
    whole = (
        f"{days[: first.end()]} {months[1]:%B}{days[first.end() : last.end()]}"
        f" {months[2]:%B} {around.last.year}"
    )
    found = read_span(whole)
    span = found.span if found else None
    is_inside = span and around.first <= span.first and span.last <= around.last
    return whole if is_inside else None
