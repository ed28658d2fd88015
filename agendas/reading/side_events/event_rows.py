"""Side events in the rows of a table, with the heads of its columns or without.

1–2 p.m. | Room 3 | Lamps for islands | Malta      → an event
Online only | Organizer: Malta                     → the same of the event above
"""

import re

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import Line
from agendas.reading.side_events import rows
from agendas.reading.side_events.forms import Draft, continues_title
from agendas.reading.side_events.open_event import OpenEvent
from agendas.reading.side_events.rooms import hours_and_room
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.days_with_hours import names_other_days
from agendas.reading.times.certainty import is_status

_NO_TITLE = {None, "item", "track"}  # what "No." heads may be taken for
_ROW_NUMBER = re.compile(r"\d{1,3}[.)．、]?")


class EventRows:
    """Reads rows into the event that is open, or as events of their own."""

    def __init__(self, event: OpenEvent) -> None:
        self.event = event
        self.sheet, self.now, self.drafts = event.sheet, event.now, event.drafts
        self.columns = Columns()
        self.has_room_cells = False  # the second cell of all rows is a room

    def read_facts(self, line: Line) -> bool:
        """Take the heads of columns, labels of the event above, hours with a room."""
        is_header = self.columns.take_header(line.cells)
        return is_header or self._read_labels(line) or self._read_hours_and_room(line)

    def read(self, line: Line) -> bool:
        """Take a row: an event, or what goes on with the one above."""
        cells = self.columns.with_ends(line.cells)
        filled = [(place, cell) for place, cell in enumerate(cells) if cell]
        if self.drafts.complete(line, self.columns, cells):
            return True
        if len(filled) == 1:
            return self.event.read_time(line, filled[0][1]) or self._extend(
                line, *filled[0]
            )
        is_below = self.now.is_fresh or (self.drafts and not self.columns.columns)
        if not rows.may_be_event(
            self.columns, cells, self.event.year, is_below=bool(is_below)
        ):
            return False
        draft = Draft(line, is_named_apart=self.columns.has_organizers)
        others: list[str] = []
        for place, cell in filled:
            role = self.columns.role(place)
            if place == 0 and role in _NO_TITLE and _ROW_NUMBER.fullmatch(cell):
                continue
            is_first = not (self.columns.columns or others)
            if (role in TIME_ROLES or is_first) and self._read_when(line, cell, role):
                continue
            is_room = self.has_room_cells and not others
            others += [] if draft.take(role, cell, is_room=is_room) else [cell]
        if not draft.title and others:
            draft.title = others.pop(0)
        draft.unnamed = others
        return self.event.keep(draft)

    def _read_labels(self, line: Line) -> bool:
        """ "Online only | Organizer: Malta | Co-organizer: Peru" under a title."""
        named = rows.labels_of_row(line.cells)
        if not named or not self.drafts or self.now.is_fresh or self.event.is_cut:
            return False
        draft = self.drafts.last
        for role, value in named:
            if role is None:
                draft.room = draft.room or value
            else:
                self.event.take_labelled(line, role, value)
        self.event.label = "description"
        return True

    def _read_hours_and_room(self, line: Line) -> bool:
        """ "1–2 p.m. | Conference Room 3", over the title of the event."""
        hours, room = hours_and_room(line.cells) or ("", "")
        is_table = not hours or self.columns.columns
        if is_table or not (self.event.has_rooms or may_be_room(room)):
            return False
        self.now.read_hours(line, hours)
        self.now.room, self.event.label = room, None
        return True

    def _read_when(self, line: Line, cell: str, role: str | None) -> bool:
        """Take a cell that says when, or one that should; what it lacks is reported."""
        if self.event.read_time(line, cell):
            return True
        if names_other_days(cell):
            self.now.lose_day()
            self.sheet.report(line, "days_unreadable")
            return True
        if role and not is_status(cell):
            self.sheet.report(line, "hours_unreadable")
        if role:
            self.now.band = self.now.start = None
        return bool(role)

    def _extend(self, line: Line, place: int, cell: str) -> bool:
        """A row with one cell only goes on with the cell above it."""
        role = self.columns.role(place)
        if not self.drafts or role not in {"title", "description"}:
            return False
        draft = self.drafts.last
        if role == "description":
            draft.description.append(cell)
        elif rows.is_another(draft.title, cell):
            return self.event.keep(Draft(line, cell))  # another event of the same hours
        elif not continues_title(draft.title, cell):
            return False  # it may be another event, whose hours are not printed
        else:
            draft.title = f"{draft.title} {cell}"
        return True
