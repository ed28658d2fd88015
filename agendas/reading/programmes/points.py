"""Points of a list under hours, each an entry: "– Lamps"."""

from agendas.reading.bodies.rooms import room_at_end
from agendas.reading.lines.sheet import Line
from agendas.reading.programmes.sittings import Sittings
from agendas.reading.tables import row_forms
from agendas.reading.tables.table_lines import is_day_line


def take_point(book: Sittings, line: Line) -> bool:
    """Take "– Lamps" under hours: an entry, whose number need not be printed.

    Under the name of a sitting, or set in further, points say who takes part; but
    those that name an item of the agenda do not.
    """
    words = row_forms.point_of(line.text) if book.is_timed else None
    if not words or is_day_line(line.text):
        return False
    label, title = book.split_label(words)
    goes_on = book.last and (book.last, line.indent) == book.last_point
    is_listed = goes_on or book.is_daily or not (book.open or book.name)
    if not is_listed and not (label and row_forms.names_item(words)):
        return False
    # Right under a day a point says what is held: "– Opening remarks: the Chair".
    names_people = row_forms.says_who if book.is_daily else row_forms.is_speaker
    if not label and names_people(words):
        return False
    agenda = book.agenda_of(0, label, title) if label else None
    book.add(line, 0, agenda, label, *room_at_end(title))
    if is_listed:
        book.last_point = (book.last, line.indent)
    return True
