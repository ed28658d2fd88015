"""Points of a list under hours, each an entry: "– Lamps"."""

from agendas.reading.lines.sheet import Line
from agendas.reading.programmes.sittings import Sittings
from agendas.reading.tables import row_forms
from agendas.reading.tables.table_lines import is_day_line


def take_point(book: Sittings, line: Line) -> bool:
    """Take "– Lamps" under hours: an entry, whose number need not be printed.

    Under the name of a sitting, or set in further, points say who takes part.
    """
    goes_on = book.last and (book.last, line.indent) == book.last_point
    is_listed = goes_on or book.is_daily or not (book.open or book.name)
    is_listed = is_listed and book.is_timed and not is_day_line(line.text)
    words = row_forms.point_of(line.text) if is_listed else None
    if not words:
        return False
    label, title = book.split_label(words)
    if not label and row_forms.is_speaker(words):
        return False
    agenda = book.agenda_of(0, label, title) if label else None
    book.add(line, 0, agenda, label, title)
    book.last_point = (book.last, line.indent)
    return True
