"""Lists of meetings that are known by the form of all their rows, whichever it is."""

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.counted_sessions import read_counted
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.regular_rows import read_regular
from agendas.reading.meetings.regular_units import read_blocks_or_units, read_units
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.untitled import read_untitled


def read_announced(sheet: Sheet, lines: list[Line], season: Season) -> list[Draft]:
    """The meetings of a list that a heading announces, if each is on several lines."""
    drafts = read_counted(sheet, lines) or read_untitled(sheet, lines, season)
    return drafts or read_blocks_or_units(sheet, lines, season)


def read_bare(sheet: Sheet, lines: list[Line]) -> list[Draft]:
    """The rows of a list that nothing announces, which are of one form."""
    season = Season(None)
    drafts = read_units(sheet, lines, season) or read_regular(sheet, lines)
    return drafts or read_untitled(sheet, lines, season)
