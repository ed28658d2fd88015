"""Days on a line of their own, and the meeting that is named under them.

2–6 May / Vienna, Austria / Working Group on Firearms     → one row of three lines
14–20 February (Nairobi)
14th–15th: Board on Buoys                                 → its month and place above
"""

from dataclasses import dataclass, field, replace

from agendas.reading.bodies.days_and_places import days_and_place, is_place
from agendas.reading.bodies.names import names_meeting
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.layout import Layout
from agendas.reading.meetings.places import days_at_place, place_in, row_of_label
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season, days_within, only_days
from agendas.reading.meetings.titles import is_sentence
from agendas.reading.times.certainty import brackets, without_notes
from agendas.reading.times.days import read_span

_LONGEST = 80  # characters of days


@dataclass
class DaysAbove:
    """The days that wait for their meeting, and the place that stands with them."""

    sheet: Sheet
    season: Season
    layout: Layout
    days: tuple[Line, str] | None = None
    place: list[Line] = field(default_factory=list)
    city: str | None = None  # beside the days
    around: str = ""  # days within which meetings have days of their own

    def take(self, line: Line) -> bool:
        """Take days on a line of their own, whose meeting is named on the next."""
        if line.cells or len(line.text) > _LONGEST:
            return False
        text = line.text.rstrip(" :：")
        days = only_days(text, self.season)
        placed = days_at_place(text, self.season) if days is None else (days, None)
        if placed is None:
            return False
        self.leave()
        when, self.city = placed
        if days and days not in line.text:
            when = f"{when} {' '.join(f'({note})' for note in brackets(line.text))}"
        self.days = (line, line.text if days and days in line.text else when)
        return True

    def take_place(self, line: Line) -> bool:
        """Take the place between the days and their meeting."""
        if self.days is None:
            return False
        is_close = self.layout.spaced and not line.gap
        if not (is_close or self._stands_for_place(line)):
            return False
        self.place.append(line)
        return True

    def name(self, line: Line) -> Draft | None:
        """The meeting of the days above, if the line names it."""
        if self.days is None:
            return None
        year = self.season.form_year
        if is_sentence(line.text) or days_and_place(line.text, year):
            return None
        days, when = self.days
        place = " ".join(each.text for each in self.place) or place_in(when)
        place = place or self.city
        self.sheet.use(days, line, *self.place)
        self.days, self.place = None, []
        row = Row(line.text, when, place, " ".join(brackets(line.text)))
        return Draft([line], row, self.season.year, days)

    def row_within(self, line: Line) -> Row | None:
        """ "14th–15th: …" under "14–20 February (Nairobi)": month and place above."""
        around = self.days[1] if self.days else self.around
        row = row_of_label(line.text, self.season) if around else None
        found = read_span(without_notes(around), self.season.year) if row else None
        days = days_within(row.when, found.span) if found and found.span else None
        place = place_in(around) or self.city
        return replace(row, when=days, place=place) if days else None

    def take_around(self) -> str:
        """The days within which meetings have days of their own; they are used."""
        if self.days:
            self.sheet.use(self.days[0])
            self.days, self.around = None, self.days[1]
        return self.around

    def leave(self) -> None:
        """Report days under which no meeting was named."""
        self.place, self.around = [], ""
        if self.days:
            self.sheet.report(self.days[0], "days_without_meeting")
            self.days = None

    def _stands_for_place(self, line: Line) -> bool:
        """Whether the line under the days is their place, as in the whole list."""
        if not self.layout.placed or self.place or self.city:
            return False
        return is_place(line.text) or not names_meeting(line.text)
