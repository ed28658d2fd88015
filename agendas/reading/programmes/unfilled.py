"""The day and the hours under which nothing stands yet; they are reported if they stay.

10–11 a.m.
11 a.m.–1 p.m.
Plenary        → at which of these hours nobody can say
"""

from agendas.reading.lines.sheet import Line, Sheet


class Unfilled:
    """The lines of a day and of hours that wait for their first entry."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.day: Line | None = None
        self.hours: Line | None = None
        self.stacked: Line | None = None  # hours right under other hours

    def open_day(self, line: Line | None, *, is_other: bool) -> None:
        """Let a day wait; the one before is reported where it is another."""
        if self.day and is_other:
            self.sheet.report(self.day, "days_without_meeting")
        self.day = line

    def open_hours(self, line: Line | None, *, is_any: bool) -> None:
        """Let hours wait; those before are reported where they still do."""
        if self.hours and self.hours is not line:
            self.sheet.report(self.hours, "not_understood")
        self.hours = line if is_any else None

    def stack(self, line: Line | None) -> bool:
        """Whether hours stand right under hours, as in a column that came apart."""
        above = self.hours or self.stacked
        if not (above and line) or line.gap or line.cells:
            return False
        if above.number != line.number - 1:
            return False
        self.stacked = line
        self.sheet.report(line, "hours_uncertain")
        return True

    def fill(self) -> None:
        """Let nothing wait: an entry stands there."""
        self.day = self.hours = None
