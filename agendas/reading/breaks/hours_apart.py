"""Programmes that were read column by column: the hours first, then what is held.

Wednesday, 28 May / Thursday, 29 May       the days, each once
9:00–10:00 / 10:00–13:00 / 9:00–13:00      the hours; they begin again with each day
Council / Group on Lamps / Council         → three rows under two days

They are paired only where there are as many entries as hours and as many days as
times the hours begin again. Else none of them is: hours under which nothing stands
are of no entry that follows the last of them.
"""

from itertools import pairwise

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import role_of
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band

_FEWEST = 4  # hours, one under the other
_LONGEST_HOURS = 40
_LONGEST = 80  # characters of an entry's line; a longer one is of a text
_MOST_LINES = 4  # of one entry


def put_hours_beside_entries(sheet: Sheet) -> None:
    """Make rows of such columns; report those that do not agree."""
    kept: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        bands = _bands(sheet.lines, place)
        if len(bands) < _FEWEST:
            end = place + max(len(bands), 1)
            kept += sheet.lines[place:end]
            place = end
            continue
        hours = sheet.lines[place : place + len(bands)]
        entries = _entries(sheet.lines, place + len(hours), hours)
        place += len(hours) + sum(map(len, entries))
        days = _days_at_end(kept)
        del kept[len(kept) - len(days) :]
        kept += _rows(sheet, days, hours, bands, entries)
    sheet.lines = kept


def _bands(lines: list[Line], start: int) -> list[Band]:
    """The hours that stand alone on the lines from one on."""
    bands: list[Band] = []
    while start + len(bands) < len(lines):
        band = _band(lines[start + len(bands)])
        if band is None:
            break
        bands.append(band)
    return bands


def _band(line: Line) -> Band | None:
    text = line.text
    if line.cells or len(text) > _LONGEST_HOURS or not DIGIT.search(text):
        return None
    band = band_at_start(full_hours(text))
    return band[0] if band and not band[2].strip(" .") else None


def _entries(lines: list[Line], start: int, hours: list[Line]) -> list[list[Line]]:
    """The lines of each entry under the hours; one more than these is enough.

    A blank line ends them, unless the hours have such lines between them as well.
    """
    is_spaced = hours[1].gap
    entries: list[list[Line]] = []
    for place in range(start, len(lines)):
        line = lines[place]
        is_other = line.cells or len(line.text) > _LONGEST or role_of(line)
        is_over = line.gap and entries and not is_spaced
        if is_other or is_over or _band(line) or _is_day(line):
            break
        if entries and len(entries[-1]) < _MOST_LINES and _goes_on(entries[-1], line):
            entries[-1].append(line)
            continue
        if len(entries) > len(hours):
            break
        entries.append([line])
    return entries


def _goes_on(entry: list[Line], line: Line) -> bool:
    """Whether an entry is not over: with a small letter, or in a bracket."""
    before = " ".join(each.text for each in entry)
    is_open = before.count("(") + before.count("（") > before.count(")") + before.count(
        "）"
    )
    return line.text[:1].islower() or is_open


def _is_day(line: Line) -> bool:
    return not line.cells and day_heading(line.text, ANY_YEAR) is not None


def _days_at_end(lines: list[Line]) -> list[Line]:
    """The days that stand right above the hours."""
    size = 0
    while size < len(lines) and _is_day(lines[-1 - size]):
        size += 1
    return lines[len(lines) - size :]


def _rows(
    sheet: Sheet,
    days: list[Line],
    hours: list[Line],
    bands: list[Band],
    entries: list[list[Line]],
) -> list[Line]:
    """The rows under their days; the days alone where the columns do not agree."""
    begins = [n for n, pair in enumerate(pairwise(bands), 1) if _begins_day(*pair)]
    starts = [0, *begins, len(hours)]
    are_days = len(days) == len(starts) - 1 or (not days and not begins)
    if len(entries) != len(hours) or not are_days:
        for line in [*hours, *(line for entry in entries for line in entry)]:
            sheet.report(line, "columns_together")
        return days
    rows: list[Line] = []
    for number, (start, end) in enumerate(pairwise(starts)):
        rows += days[number : number + 1]
        pairs = zip(hours[start:end], entries[start:end], strict=True)
        rows += [_row_of(sheet, *pair) for pair in pairs]
    return rows


def _begins_day(before: Band, band: Band) -> bool:
    return band.start < before.start


def _row_of(sheet: Sheet, hours: Line, entry: list[Line]) -> Line:
    """One row of the hours and of the entry, for whose lines it answers."""
    title = " ".join(line.text for line in entry)
    row = Line(
        entry[0].number,
        entry[0].raw,
        f"{hours.text} {title}",
        (hours.text, title),
        is_piece=True,
    )
    sheet.use(hours, *entry)
    sheet.pieces.append(row)
    return row
