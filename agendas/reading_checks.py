"""The warnings of `agendas.checks` on a document that was read and not yet entered."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext

from agendas.checks import (
    HINTS,
    CheckedBooking,
    CheckedEntry,
    CheckedItem,
    CheckedSession,
    CheckedSitting,
    Finding,
    check_session,
    message,
    room_clashes,
)
from agendas.programme_checks import display_in
from agendas.reading.results import Agenda, Item, Reading, Sitting
from meetings.models import Session

# A document has the clock of its place, whichever that is.
ZONE = dt.UTC


@dataclass(frozen=True)
class ReadingWarning:
    """A sentence about a document, and the line that it is about; 0 for the whole."""

    code: str
    text: str
    is_hint: bool
    line: int


def warnings_of_reading(
    reading: Reading, language: str, target: Session | None = None
) -> list[ReadingWarning]:
    """What a careful reader would ask about the document, in `language`.

    `target` is the session to which it goes, if it is there: what is known of its
    form and services, no document says for certain.
    """
    sittings = {each.key: each for each in _sittings(reading)}
    items = list(_items(reading))
    session = _session(reading, list(sittings.values()))
    if session and target:
        known = {"mode": target.mode, "meetings_allotted": target.meetings_allotted}
        session = replace(session, **known)
    found = check_session(session, sittings.values(), items, {}) if session else []
    found += room_clashes(sittings.values(), _bookings(reading))
    lines = _lines(reading)
    return [
        ReadingWarning(
            finding.code,
            message(finding, translate=gettext, display=display_in(language)),
            finding.code in HINTS,
            _line(finding, lines),
        )
        for finding in found
    ]


def _line(finding: Finding, lines: dict[Any, int | None]) -> int:
    """The line of the row that a sitting has of the item, else that of the subject."""
    numbers = [finding.values.get(name) for name in ("other_number", "number")]
    rows = [(finding.subject, number) for number in numbers if number]
    found = next((lines[row] for row in rows if row in lines), None)
    return found or lines.get(finding.subject) or 0


def _session(reading: Reading, sittings: list[CheckedSitting]) -> CheckedSession | None:
    """The session of the masthead; without its dates, of the days of the timetable."""
    days = [sitting.start.date() for sitting in sittings]
    if reading.dates:
        days = [reading.dates.start, reading.dates.end]
    if not days or max(days) < min(days):
        return None
    return CheckedSession(
        slug="",
        title=reading.title or "",
        first=min(days),
        last=max(days),
        precision="day",
        zone="UTC",
        mode="",
        listed=frozenset(
            symbol
            for agenda in reading.agendas
            for symbols in agenda.documents_by_item.values()
            for symbol in symbols
        )
        | ({reading.symbol} if reading.symbol else set()),
    )


def _sittings(reading: Reading) -> Iterator[CheckedSitting]:
    """Those of which day and hours are known."""
    joint = _joint_keys(reading)
    titles = {
        (number, item.label): item.title
        for number, agenda in enumerate(reading.agendas)
        for item in agenda.items
    }
    for place, sitting in enumerate(reading.organization_of_work):
        if not (sitting.date and sitting.time_from and sitting.time_to):
            continue
        yield CheckedSitting(
            key=f"sitting-{place}",
            session="",
            start=dt.datetime.combine(sitting.date, sitting.time_from, ZONE),
            end=dt.datetime.combine(sitting.date, sitting.time_to, ZONE),
            room=sitting.room,
            track=sitting.track or "",
            entries=tuple(_entries(sitting, joint, titles)),
        )


def _entries(sitting: Sitting, joint: dict, titles: dict) -> Iterator[CheckedEntry]:
    for entry in sitting.entries:
        place = (entry.agenda or 0, entry.item)
        known = place in titles
        yield CheckedEntry(
            agenda=place[0],
            item_number=entry.item or "",
            item_key=joint.get(place, _key(*place)) if known else None,
            printed_title=entry.title,
            title=titles.get(place, entry.title),
            is_continued=entry.continued,
        )


def _items(reading: Reading) -> Iterator[CheckedItem]:
    joint = _joint_keys(reading)
    for number, agenda in enumerate(reading.agendas):
        texts = _annotations(agenda)
        above = {_above(item) for item in agenda.items}
        for item in agenda.items:
            place = (number, item.label)
            yield CheckedItem(
                agenda=number,
                number=item.label,
                key=joint.get(place, _key(*place)),
                title=item.title,
                has_children=item.label in above,
                joint=place in joint,
                annotation=texts.get(item.label, ""),
            )


def _annotations(agenda: Agenda) -> dict[str, str]:
    texts: dict[str, str] = {}
    for each in agenda.annotations:
        texts[each.item] = f"{texts.get(each.item, '')}\n{each.text}".strip()
    return texts


def _above(item: Item) -> str:
    return item.label.rpartition(" ")[0]


def _joint_keys(reading: Reading) -> dict[tuple[int, str | None], str]:
    """One key for all the numbers of a joint item."""
    return {
        (member.agenda, member.item): _key(group[0].agenda, group[0].item)
        for group in reading.joint_items
        for member in group
    }


def _key(agenda: int, item: str | None) -> str:
    return f"item-{agenda}-{item}"


def _bookings(reading: Reading) -> Iterator[CheckedBooking]:
    for place, event in enumerate(reading.side_events):
        if event.date and event.start and event.end:
            yield CheckedBooking(
                key=f"event-{place}",
                room=event.room,
                start=dt.datetime.combine(event.date, event.start, ZONE),
                end=dt.datetime.combine(event.date, event.end, ZONE),
                title=event.title,
            )


def _lines(reading: Reading) -> dict[Any, int | None]:
    """The line of each subject of a finding, and of each item in a sitting."""
    lines: dict[Any, int | None] = {
        f"event-{place}": event.line for place, event in enumerate(reading.side_events)
    }
    for place, sitting in enumerate(reading.organization_of_work):
        if sitting.entries:
            lines[f"sitting-{place}"] = sitting.entries[0].line
        for each in reversed(sitting.entries):
            lines[f"sitting-{place}", each.item] = each.line
    for number, agenda in enumerate(reading.agendas):
        lines |= {_key(number, item.label): item.line for item in agenda.items}
        lines |= {_key(number, each.item): each.line for each in agenda.annotations}
    return lines
