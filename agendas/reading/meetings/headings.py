"""Headings inside a list of meetings: years, months, heads of columns, captions.

2018        June 2019        Meeting    Date        "Meetings beginning in May:"
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from agendas.reading.languages import MANY_MEETINGS, announces_meetings
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.layout import is_menu, month_of
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.vague_days import is_part_of_year
from agendas.reading.tables.table_lines import column_role, heads_columns
from agendas.reading.times.days import ANY_YEAR, read_span, span_at_start
from agendas.reading.times.days_within import span_within
from agendas.reading.times.years import is_of_year, names_years, two_years, year_of
from meetings.dates import Precision

# "Meetings beginning in May:" heads some of the rows and says nothing of them.
_CAPTION = re.compile(
    r".{0,60}(?:meetings|sessions|réunions|reuniones|совещани|会议|اجتماع).{0,60}[:：]",
    re.IGNORECASE,
)
# "Events throughout 2006 (last events are first)"
_OF_YEAR = re.compile(
    r"(?:events|meetings|sessions|réunions|événements|reuniones|eventos|совещания"
    r"|заседания|мероприятия|会议|اجتماعات)\b\D{1,20}(?:19|20)\d{2}\b\D{0,50}$",
    re.IGNORECASE,
)
_LONGEST = 400
_HALF_A_YEAR = 6  # months


@dataclass
class Headings:
    """What the headings say of the days below them goes into the season."""

    season: Season
    first_year: int | None
    last_month: int = 0

    def take(
        self, line: Line, row_of: Callable[[Line], Row | None], *, waits: bool
    ) -> bool:
        """Read the line if it is a heading; whether it is one.

        Where a title `waits` for its days, a word such as "Session" is its end.
        """
        if len(line.text) > _LONGEST:
            return False
        if len(line.cells) > 1:  # in a table, only what stands alone in its row
            is_alone = sum(map(bool, line.cells)) == 1
            return is_alone and self._is_month(line)
        return (
            self._is_menu(line)
            or heads_columns(line)
            or (not waits and column_role(line.text) is not None)
            or self._is_year(line, row_of)
            or self._is_of_years(line)
            or self._is_month(line)
            or self._is_part_of_year(line)
            or _is_caption(line.text)
        )

    def _is_menu(self, line: Line) -> bool:
        """The months of a web page's menu; a year beside them heads nothing."""
        if not is_menu(line.text):
            return False
        self.season.year = self.first_year or self.season.year
        return True

    def _is_year(self, line: Line, row_of: Callable[[Line], Row | None]) -> bool:
        """A line such as "2018" or "Meetings in 2018" that gives the year below it."""
        text = clean_title(line.text).strip(" –—-")
        found = read_span(text)
        bare_year = found and found.span and found.span.precision is Precision.YEAR
        year = year_of(text)
        is_heading = _OF_YEAR.match(text) or (line.is_heading and is_of_year(text))
        names_year = year and is_heading and not span_at_start(text, year)
        if not bare_year and not (names_year and not row_of(line)):
            return False
        self.season.year = year
        return True

    def _is_of_years(self, line: Line) -> bool:
        """ "Meetings in 2031 and 2032": neither holds for all the days below it."""
        if not names_years(line.text) or not MANY_MEETINGS.match(line.text):
            return False
        if span_within(line.text, ANY_YEAR):
            return False  # "Meetings from 3 May 2031 to 2 March 2032"
        self.season.year, self.season.years = None, two_years(line.text)
        return True

    def _is_part_of_year(self, line: Line) -> bool:
        """A line such as "III квартал", below which days have their months."""
        if not is_part_of_year(line.text):
            return False
        self.season.month = ""
        self.season.year = year_of(line.text) or self.season.year
        return True

    def _is_month(self, line: Line) -> bool:
        """A line such as "June 2019", which holds for the bare days below it."""
        month = month_of(line.text)
        found = read_span(month, self.season.form_year) if month else None
        if not found or not found.span:
            return False
        year, number = year_of(month), found.span.first.month
        if year is None and self.last_month - number >= _HALF_A_YEAR:
            self.season.year = None  # January under December: of which year?
        self.season.month, self.last_month = month, number
        self.season.year = year or self.season.year
        return True


def _is_caption(text: str) -> bool:
    if not text.endswith((":", "：")):
        return False
    is_caption = _CAPTION.fullmatch(text) is not None
    return is_caption or (text.endswith(":") and announces_meetings(text))
