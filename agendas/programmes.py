"""The organization of work as a grid: hours of a day by what sits side by side.

A column is what one reader follows: the plenary, a parallel meeting, a session held
during this one; of a joint session, the agenda of each of its bodies.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from agendas.checked import continued_entries
from agendas.models import Sitting
from agendas.pages import parts_of
from agendas.timetables import ShownEntry, by_day, shown_entry, sittings_around
from agendas.vocabulary import Track
from meetings.models import Body, Session


@dataclass(frozen=True)
class Column:
    """One column; `body` is set where the agendas of a joint session stand apart."""

    session: Session
    track: str
    label: str
    body: Body | None


@dataclass(frozen=True)
class Cell:
    """What one column holds at one time; without a sitting it is empty."""

    column: Column
    sitting: Sitting | None
    entries: list[ShownEntry]


@dataclass(frozen=True)
class Row:
    """One band of hours: `first` tells them."""

    first: Sitting
    cells: list[Cell]


@dataclass(frozen=True)
class Day:
    day: dt.date
    columns: list[Column]
    rows: list[Row]


def programme_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The days of a session and of the sessions held during it."""
    found = sittings_around(session, public=public)
    continued = continued_entries(found)
    return {
        "session": session,
        "parts": parts_of(session, public=public),
        "days": [_day(day, slots, session, continued) for day, slots in by_day(found)],
    }


def _day(
    day: dt.date, slots: list[list[Sitting]], session: Session, continued: set[int]
) -> Day:
    """A day with the columns that it needs, and no others."""
    columns: dict[tuple, Column] = {}
    for sitting in (sitting for slot in slots for sitting in slot):
        for column in _columns(sitting, session):
            columns.setdefault(_key(column), column)
    ordered = sorted(columns.values(), key=lambda column: _place(column, session))
    rows = [Row(slot[0], _cells(slot, ordered, continued)) for slot in slots]
    return Day(day, ordered, rows)


def _columns(sitting: Sitting, session: Session) -> list[Column]:
    """The columns that a sitting fills: one, or one for each agenda it takes up."""
    own = sitting.session
    track = sitting.track
    agendas = {
        entry.item.agenda.convening.position: entry.item.agenda.convening.body
        for entry in sitting.entries.all()
        if entry.item
    }
    bodies = [convening.body for convening in own.convenings.all()]
    if track == Track.PLENARY and len(bodies) > 1 and agendas:
        return [Column(own, track, body.name, body) for body in bodies]
    if own.pk != session.pk:
        return [Column(own, track, own.name, None)]
    return [Column(own, track, sitting.get_track_display(), None)]


def _key(column: Column) -> tuple:
    return column.session.pk, column.track, column.body and column.body.pk


def _place(column: Column, session: Session) -> tuple:
    """The session's own columns first, the plenary before what is parallel to it."""
    bodies = [each.body_id for each in column.session.convenings.all()]
    of_body = bodies.index(column.body.pk) if column.body else -1
    is_other = column.session.pk != session.pk
    return is_other, column.session.slug, Track.values.index(column.track), of_body


def _cells(
    slot: list[Sitting], columns: list[Column], continued: set[int]
) -> list[Cell]:
    cells = []
    for column in columns:
        sitting = next((s for s in slot if _is_in(s, column)), None)
        entries = list(_entries(sitting, column, continued)) if sitting else []
        cells.append(Cell(column, sitting, entries))
    return cells


def _is_in(sitting: Sitting, column: Column) -> bool:
    return (sitting.session_id, sitting.track) == (column.session.pk, column.track)


def _entries(
    sitting: Sitting, column: Column, continued: set[int]
) -> Iterable[ShownEntry]:
    """The entries of that column; what names no item belongs to every agenda."""
    for entry in sitting.entries.all():
        is_elsewhere = (
            column.body
            and entry.item
            and entry.item.agenda.convening.body_id != column.body.pk
        )
        if not is_elsewhere:
            yield shown_entry(entry, continued)
