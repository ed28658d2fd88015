"""Side events in columns of spaces, with labels under the last column.

13:15–14:30    Room 2    Women who keep
                         the light          → row of three cells, its title whole
                         Organizer: Malta   → a line below the row, as it is
"""

from agendas.reading.breaks.spaced_parts import Part, parts_of, row_of
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.side_events.forms import role_of_label
from agendas.reading.times.hours import band_at_start, may_begin_hours

_FEWEST_COLUMNS = 3  # hours, a room or a number, and the title
_NEAR = 2  # letters by which the lines of a column may begin apart
_LONGEST = 200  # letters of a row
_MOST_BELOW = 12  # lines of one event


def put_rows_over_labels_in_cells(sheet: Sheet) -> None:
    """Make rows of such lines, if under one of them stands a label."""
    found = {place: row for place, row in _rows(sheet.lines) if row}
    starts = {
        parts[-1].start
        for place, parts in found.items()
        if any(role_of_label(line.text) for line in _below(sheet.lines, place, parts))
    }
    if not starts:
        return
    kept: list[Line] = []
    end = 0
    for place, line in enumerate(sheet.lines):
        if place < end:
            continue
        parts = found.get(place)
        if not parts or parts[-1].start not in starts:
            kept.append(line)
            continue
        title = _title(_below(sheet.lines, place, parts))
        end = place + 1 + len(title)
        words = " ".join([parts[-1].text, *(each.text for each in title)])
        cells = (*(part.text for part in parts[:-1]), words)
        kept.append(row_of(sheet, [line, *title], cells))
    sheet.lines = kept


def _rows(lines: list[Line]) -> list[tuple[int, list[Part]]]:
    """The lines that begin with hours in a column of their own, by their places.

    None where no line stands under another column of one.
    """
    may_be = [
        place
        for place, line in enumerate(lines)
        if "  " in line.raw and may_begin_hours(line.raw)
    ]
    if not any(
        lines[each + 1].indent > _NEAR for each in may_be if each + 1 < len(lines)
    ):
        return []
    return [(place, _columns(lines[place])) for place in may_be]


def _columns(line: Line) -> list[Part]:
    """The parts of a row; none of another line."""
    if line.cells or line.is_piece or len(line.raw) > _LONGEST:
        return []
    parts = list(parts_of(line))
    band = band_at_start(parts[0].text)
    is_row = band and band[0] and not band[2].strip()
    return parts if is_row and len(parts) >= _FEWEST_COLUMNS else []


def _below(lines: list[Line], place: int, parts: list[Part]) -> list[Line]:
    """The lines right under the last column of the row at the place."""
    below: list[Line] = []
    for line in lines[place + 1 : place + 1 + _MOST_BELOW]:
        is_apart = line.gap or line.cells or line.is_piece
        if is_apart or abs(line.indent - parts[-1].start) > _NEAR:
            break
        below.append(line)
    return below


def _title(below: list[Line]) -> list[Line]:
    """The lines with the rest of the title: those above the first label."""
    labels = (n for n, line in enumerate(below) if role_of_label(line.text))
    return below[: next(labels, len(below))]
