"""A reading as rows that people can correct."""

import datetime as dt
from collections.abc import Iterator
from itertools import count
from typing import Any

from agendas.reading import Reading
from agendas.reading.results import Agenda, Item, Problem, Sitting

Row = dict[str, Any]
Review = dict[str, Any]

# Of the masthead, in the order in which it prints them.
FACTS = (
    "kind",
    "language",
    "title",
    "parent_body",
    "symbol",
    "distribution",
    "document_date",
    "original_language",
    "job_number",
    "start",
    "end",
    "opening_date",
    "opening_time",
    "city",
    "country",
    "venue",
    "room",
)


def new_review(reading: Reading) -> Review:
    """Everything that was understood, nothing corrected yet.

    Whatever is no list of meetings is of some body, also where it does not name it.
    """
    keys = count(1)
    agendas = reading.agendas or ([] if reading.meetings else [Agenda()])
    bodies = [_row(keys, **_body(agenda)) for agenda in agendas]
    number = dict(enumerate(row["key"] for row in bodies))
    review: Review = {
        "facts": _facts(reading),
        "agendas": bodies,
        **_of_agendas(keys, number, reading),
        "footnotes": [
            _row(keys, mark=each.mark, text=each.text) for each in reading.footnotes
        ],
        "sittings": [
            _sitting(keys, number, each) for each in reading.organization_of_work
        ],
        "side_events": list(_side_events(keys, reading)),
        "meetings": list(_meetings(keys, reading)),
        "problems": [_row(keys, **_problem(each)) for each in reading.problems],
        "choices": {},
        "saves": [],
    }
    review["next_key"] = next(keys)
    return review


def _of_agendas(keys: Iterator[int], number: dict, reading: Reading) -> dict:
    return {
        "items": [
            _row(keys, agenda=number[place], **_item(item))
            for place, agenda in enumerate(reading.agendas)
            for item in agenda.items
        ],
        "joint_items": [
            _row(keys, members={str(number[each.agenda]): each.item for each in joint})
            for joint in reading.joint_items
        ],
        "annotations": list(_annotations(keys, number, reading)),
        "documents": list(_documents(keys, number, reading)),
    }


def _row(keys: Iterator[int], **values: Any) -> Row:
    return {"key": next(keys), **values}


def _facts(reading: Reading) -> Row:
    place, days, opening = reading.place, reading.dates, reading.opening
    found = {
        "key": 0,
        **{name: getattr(reading, name, None) for name in FACTS},
        "document_date": _iso(reading.document_date),
        "start": _iso(days and days.start),
        "end": _iso(days and days.end),
        "opening_date": _iso(opening and opening.date),
        "opening_time": _hour(opening and opening.time),
    }
    for name in ("city", "country", "venue", "room"):
        found[name] = getattr(place, name) if place else None
    return found


def _problem(each: Problem) -> Row:
    names = ("line", "text", "problem", "code", "values")
    return {name: getattr(each, name) for name in names}


def _body(agenda: Agenda) -> Row:
    return {"body": agenda.body, "ordinal": agenda.ordinal, "unit": agenda.unit}


def _item(item: Item) -> Row:
    # The three parts of the label stay beside it, as they were printed.
    return {
        "number": item.label,
        "parts": [item.number, item.letter, item.roman],
        "title": item.title,
        "joint": item.joint,
        "line": item.line,
    }


def _annotations(keys: Iterator[int], number: dict, reading: Reading) -> Iterator[Row]:
    for place, agenda in enumerate(reading.agendas):
        for each in agenda.annotations:
            yield _row(
                keys,
                agenda=number[place],
                item=each.item,
                text=each.text,
                see_body=each.see.body if each.see else None,
                see_item=each.see.item if each.see else None,
                line=each.line,
            )


def _documents(keys: Iterator[int], number: dict, reading: Reading) -> Iterator[Row]:
    """The documents listed with their titles, then symbols that have none."""
    known: set[tuple[int, str, str]] = set()
    for each in reading.documents:
        known |= {(each.agenda, each.item, symbol) for symbol in each.symbols}
        yield _row(
            keys,
            agenda=number.get(each.agenda),
            item=each.item,
            title=each.title,
            symbols=list(each.symbols),
            line=each.line,
        )
    for place, agenda in enumerate(reading.agendas):
        for item, symbols in agenda.documents_by_item.items():
            for symbol in symbols:
                if (place, item, symbol) not in known:
                    row = {"agenda": number[place], "item": item, "title": ""}
                    yield _row(keys, **row, symbols=[symbol], line=None)


def _sitting(keys: Iterator[int], number: dict, sitting: Sitting) -> Row:
    return _row(
        keys,
        date=_iso(sitting.date),
        time_from=_hour(sitting.time_from),
        time_to=_hour(sitting.time_to),
        track=sitting.track,
        room=sitting.room,
        entries=[
            _row(
                keys,
                agenda=number.get(each.agenda),
                item=each.item,
                title=each.title,
                continued=each.continued,
                line=each.line,
            )
            for each in sitting.entries
        ],
    )


def _side_events(keys: Iterator[int], reading: Reading) -> Iterator[Row]:
    for each in reading.side_events:
        yield _row(
            keys,
            date=_iso(each.date),
            start=_hour(each.start),
            end=_hour(each.end),
            room=each.room,
            title=each.title,
            organizers=list(each.organizers),
            description=each.description,
            refreshments=each.refreshments,
            panels=[
                _row(
                    keys,
                    label=panel.label,
                    organizers=list(panel.organizers),
                    title=panel.title,
                )
                for panel in each.panels
            ],
            line=each.line,
        )


def _meetings(keys: Iterator[int], reading: Reading) -> Iterator[Row]:
    for each in reading.meetings:
        before = each.original_dates
        yield _row(
            keys,
            title=each.title,
            ordinal=each.ordinal,
            start=_iso(each.start),
            end=_iso(each.end),
            place=each.place,
            precision=each.precision,
            status=each.status,
            original_start=_iso(before and before.start),
            original_end=_iso(before and before.end),
            line=each.line,
        )


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _hour(time: dt.time | None) -> str | None:
    return f"{time:%H:%M}" if time else None
