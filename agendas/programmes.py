"""The organization of work as a grid: hours of a day by what sits side by side.

A column is what one reader follows: the plenary, the parallel meetings, a session held
during this one; of a joint session, the agenda of each of its bodies.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from agendas.checked import continued_entries
from agendas.models import Sitting
from agendas.pages import parts_of
from agendas.timetables import (
    ShownEntry,
    bodies_of,
    by_day,
    guests_of,
    is_nameless,
    nameless_again,
    shown_entry,
    sittings_around,
)
from agendas.vocabulary import Track
from meetings.models import Body, Session


@dataclass(frozen=True)
class Column:
    """One column of a day: by its track, by who sits in it, or by both.

    `session` is set where one session has the column to itself, and `body` where the
    agendas of a joint session stand apart.
    """

    track: str
    session: Session | None
    body: Body | None


@dataclass(frozen=True)
class Head:
    """The head of a column, in words: what is in it, and who sits."""

    track: str
    bodies: list[Body]

    @property
    def label(self) -> str:
        """As "Parallel meeting: Working Group on Firearms"."""
        names = gettext(", ").join(body.name for body in self.bodies)
        return gettext(": ").join(part for part in (self.track, names) if part)


@dataclass(frozen=True)
class Cell:
    """What one column holds at one time; without a sitting it is empty."""

    head: Head
    sitting: Sitting | None
    entries: list[ShownEntry]
    bodies: list[Body]  # who sits, where neither the head nor an item tells
    is_continued: bool  # of a sitting that names no items


@dataclass(frozen=True)
class Row:
    """One band of hours: `first` tells them."""

    first: Sitting
    cells: list[Cell]


@dataclass(frozen=True)
class Day:
    day: dt.date
    heads: list[Head]
    rows: list[Row]


@dataclass(frozen=True)
class Programme:
    """Whose programme it is, and what follows from all of its sittings."""

    session: Session
    continued: set[int]  # entries
    again: set[int]  # sittings that name no items


def programme_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The days of a session and of the sessions held during it."""
    found = sittings_around(session, public=public)
    programme = Programme(session, continued_entries(found), nameless_again(found))
    return {
        "session": session,
        "parts": parts_of(session, public=public),
        "days": [_day(day, slots, programme) for day, slots in by_day(found)],
    }


def _day(day: dt.date, slots: list[list[Sitting]], programme: Programme) -> Day:
    """A day with the columns that it needs, and no others."""
    crowded = _crowded(slots)
    in_column: dict[Column, list[Sitting]] = {}
    for sitting in (sitting for slot in slots for sitting in slot):
        for column in _columns(sitting, programme.session, crowded):
            in_column.setdefault(column, []).append(sitting)
    columns = sorted(in_column, key=lambda column: _place(column, programme.session))
    heads = [_head(each, in_column[each], programme.session) for each in columns]
    rows = []
    for slot in slots:
        cells = [
            _cell(column, head, [s for s in in_column[column] if s in slot], programme)
            for column, head in zip(columns, heads, strict=True)
        ]
        rows.append(Row(slot[0], cells))
    return Day(day, heads, rows)


def _crowded(slots: list[list[Sitting]]) -> set[str]:
    """The tracks in which two sittings of the day have the same hours."""
    return {
        track
        for slot in slots
        for track, count in Counter(sitting.track for sitting in slot).items()
        if count > 1
    }


def _columns(sitting: Sitting, session: Session, crowded: set[str]) -> list[Column]:
    """The columns that a sitting fills: one, or one for each agenda it takes up.

    What is parallel to a conference stands in one column whoever sits, as it is
    printed; a plenary is that of one session only.
    """
    own, track = sitting.session, sitting.track
    has_items = any(entry.item for entry in sitting.entries.all())
    bodies = [convening.body for convening in own.convenings.all()]
    if track == Track.PLENARY and len(bodies) > 1 and has_items:
        return [Column(track, own, body) for body in bodies]
    is_apart = track == Track.PLENARY or track in crowded
    return [Column(track, own if is_apart else None, None)]


def _place(column: Column, session: Session) -> tuple:
    """What is the session's own or shared first, a plenary before what is parallel."""
    is_other = column.session is not None and column.session != session
    slug = column.session.slug if is_other else ""
    of_body = 0
    if column.body:
        bodies = [each.body for each in column.session.convenings.all()]
        of_body = bodies.index(column.body)
    return slug, Track.values.index(column.track), of_body


def _head(column: Column, sittings: list[Sitting], session: Session) -> Head:
    """Names who sits if it is not simply the session, and the same all day."""
    if column.body:
        return Head("", [column.body])
    groups = {tuple(guests_of(sitting, session)) for sitting in sittings}
    who = list(groups.pop()) if len(groups) == 1 else []
    is_own = column.session is None or column.session == session
    # The plenary of a group that meets during a conference is not the conference's.
    has_track = is_own or column.track != Track.PLENARY
    return Head(str(Track(column.track).label) if has_track else "", who)


def _cell(
    column: Column, head: Head, sittings: list[Sitting], programme: Programme
) -> Cell:
    """The cell of a band of hours: it has one sitting, or none."""
    if not sittings:
        return Cell(head, None, [], [], is_continued=False)
    [sitting] = sittings
    return Cell(
        head,
        sitting,
        list(_entries(sitting, column, programme.continued)),
        _named(sitting, head, programme.session),
        is_continued=sitting.pk in programme.again,
    )


def _named(sitting: Sitting, head: Head, session: Session) -> list[Body]:
    """Whom the cell names: all who sit jointly, and whoever stands nowhere else."""
    is_told = guests_of(sitting, session) in ([], head.bodies)
    is_joint = bool(sitting.joint_sessions.all())
    is_named = is_joint or is_nameless(sitting) or not is_told
    return bodies_of(sitting) if is_named else []


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
