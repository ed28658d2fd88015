"""The lines of a list of meetings as rows, before they are read."""

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.bodies_above import name_bodies_again
from agendas.reading.meetings.days_apart import put_days_beside_titles
from agendas.reading.meetings.hours_beside_days import leave_hours
from agendas.reading.meetings.labelled_rows import put_labels_in_rows
from agendas.reading.meetings.other_calendars import leave_second_calendar
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.spaced_rows import put_columns_in_rows
from agendas.reading.meetings.two_columns import put_second_columns_in_rows
from agendas.reading.meetings.two_languages import take_days_once
from agendas.reading.meetings.weeks import put_weeks_in_days


def put_in_rows(sheet: Sheet, lines: list[Line], season: Season) -> list[Line]:
    """The lines, with a row of cells for what stands under labels or in columns.

    Days have the month of the week above them, and those of our calendar alone.
    """
    leave_second_calendar(lines)
    leave_hours(sheet, lines)
    take_days_once(lines)
    name_bodies_again(lines)
    lines = put_labels_in_rows(sheet, lines)
    lines = put_columns_in_rows(sheet, lines)
    lines = put_second_columns_in_rows(sheet, lines)
    lines = put_days_beside_titles(sheet, lines, season)
    return put_weeks_in_days(sheet, lines, season)
