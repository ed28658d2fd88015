"""Venues, bodies, sessions and side events from the entries of their files. PURE."""

from typing import Any

from agendas.loading.entries import Entry
from agendas.loading.records import (
    BodyRecord,
    ConveningRecord,
    DocumentRecord,
    OrganizerRecord,
    PanelRecord,
    PracticeRecord,
    RoomRecord,
    SessionRecord,
    SideEventRecord,
    Values,
    VenueRecord,
)
from agendas.symbols import split_joint


def read_venue(slug: str, entry: Entry) -> VenueRecord:
    rooms = tuple(_room(each) for each in entry.entries("rooms", "room"))
    holidays = {}
    for each in entry.entries("holidays", "holiday"):
        holidays[each.day("day")] = each.word("name")
        each.done()
    record = VenueRecord(
        where=entry.where,
        slug=slug,
        texts={
            "name": entry.text("name"),
            "city": entry.text("city", required=True),
            "country": entry.text("country"),
        },
        values={
            "address": entry.word("address", ""),
            "time_zone": entry.word("time_zone"),
        },
        rooms=rooms,
        holidays=holidays,
    )
    entry.done()
    return record


def read_body(slug: str, entry: Entry, *, position: int) -> BodyRecord:
    texts = ["short_name", "mandate", "participation", "practice_note"]
    record = BodyRecord(
        where=entry.where,
        slug=slug,
        parent=entry.word("parent", ""),
        texts={"name": entry.text("name", required=True)}
        | {name: entry.text(name) for name in texts},
        values={
            "acronym": entry.word("acronym", ""),
            "kind": entry.word("kind"),
            "context": entry.word("context"),
            "symbol_series": entry.word("symbol_series", ""),
            "unit": entry.word("unit", "session"),
            "working_languages": ",".join(entry.words("languages")),
            "website": entry.word("website", ""),
            "is_active": entry.flag("active", default=True),
            "position": position,
        },
        venue=entry.word("place", ""),
        aliases=entry.words("aliases"),
        practices=tuple(
            _practice(each) for each in entry.entries("practices", "practice")
        ),
    )
    entry.done()
    return record


def read_session(slug: str, entry: Entry) -> SessionRecord:
    span = entry.span("dates")
    dates = {
        "first_day": span.first,
        "last_day": span.last,
        "precision": span.precision.value,
    }
    record = SessionRecord(
        where=entry.where,
        slug=slug,
        span=span,
        convenings=_convenings(entry),
        texts={
            "title": entry.text("title"),
            "change_reason": entry.text("change_reason"),
            "remarks": entry.text("remarks"),
        },
        values=dates | _original(entry) | _session_values(entry) | _registration(entry),
        venue=entry.word("place", ""),
        part_of=entry.word("part_of", ""),
        held_during=entry.word("held_during", ""),
        documents=tuple(
            _document(each, session=slug)
            for each in entry.entries("documents", "document")
        ),
    )
    entry.done()
    return record


def read_organizer(entry: Entry) -> OrganizerRecord:
    record = OrganizerRecord(
        where=entry.where,
        name=entry.text("name", required=True),
        values={"kind": entry.word("kind"), "acronym": entry.word("acronym", "")},
    )
    entry.done()
    return record


def read_side_event(
    key: str, entry: Entry, *, session: str, position: int
) -> SideEventRecord:
    panels = tuple(_panel(each) for each in entry.entries("panels", "panel"))
    record = SideEventRecord(
        where=entry.where,
        key=key,
        session=session,
        day=entry.day("day"),
        band=entry.band("time"),
        room=entry.word("room", ""),
        texts={
            "title": entry.text("title", required=True),
            "description": entry.text("description"),
        },
        values={
            "refreshments": entry.word("refreshments", ""),
            "is_cancelled": entry.flag("cancelled", default=False),
            "website": entry.word("website", ""),
            "position": position,
        },
        organizers=entry.words("organizers"),
        panels=panels,
    )
    entry.done()
    return record


def _room(entry: Entry) -> RoomRecord:
    record = RoomRecord(
        where=entry.where,
        name=entry.text("name", required=True),
        floor=entry.text("floor"),
        aliases=entry.words("aliases"),
    )
    entry.done()
    return record


def _practice(entry: Entry) -> PracticeRecord:
    record = PracticeRecord(
        where=entry.where,
        note=entry.text("note"),
        values={
            "kind": entry.word("kind", "regular"),
            "every_years": entry.number("every_years") or 1,
            "anchor_year": entry.number("anchor_year"),
            "month": entry.number("month"),
            "days": entry.number("days"),
        },
        venue=entry.word("place", ""),
    )
    entry.done()
    return record


def _convenings(entry: Entry) -> tuple[ConveningRecord, ...]:
    """One body with its ordinal, or `bodies` for a joint session."""
    if not entry.has("bodies"):
        return (_convening(entry),)
    found = []
    for each in entry.entries("bodies", "body"):
        found.append(_convening(each))
        each.done()
    return tuple(found)


def _convening(entry: Entry) -> ConveningRecord:
    return ConveningRecord(
        where=entry.where,
        body=entry.word("body"),
        ordinal=entry.number("ordinal"),
        unit=entry.word("unit", ""),
    )


def _session_values(entry: Entry) -> Values:
    return {
        "kind": entry.word("kind", "regular"),
        "status": entry.word("status", "confirmed"),
        "mode": entry.word("mode", ""),
        "is_place_confirmed": entry.flag("place_confirmed", default=True),
        "is_title_confirmed": entry.flag("title_confirmed", default=True),
        "meetings_allotted": entry.number("meetings_allotted"),
        "working_languages": ",".join(entry.words("languages")),
        "website": entry.word("website", ""),
        "webcast_url": entry.word("webcast", ""),
        "source": entry.word("source", ""),
    }


def _original(entry: Entry) -> Values:
    """The dates that a postponed session had before."""
    span = entry.span("original_dates") if entry.has("original_dates") else None
    return {
        "original_first_day": span and span.first,
        "original_last_day": span and span.last,
    }


def _registration(entry: Entry) -> Values:
    values: dict[str, Any] = {
        "registration_opens": None,
        "registration_closes": None,
        "registration_url": "",
    }
    if entry.has("registration"):
        window = entry.entry("registration")
        for end in ["opens", "closes"]:
            if window.has(end):
                values[f"registration_{end}"] = window.day(end)
        values["registration_url"] = window.word("page", "")
        window.done()
    return values


def _document(entry: Entry, *, session: str) -> DocumentRecord:
    record = DocumentRecord(
        where=entry.where,
        symbols=split_joint(entry.word("symbol")),
        session=session,
        title=entry.text("title"),
        values={
            "kind": entry.word("kind", "other"),
            "issued_on": entry.day("issued") if entry.has("issued") else None,
            "language_versions": ",".join(entry.words("languages")),
        },
    )
    entry.done()
    return record


def _panel(entry: Entry) -> PanelRecord:
    record = PanelRecord(
        where=entry.where,
        label=entry.word("label"),
        title=entry.text("title", required=True),
        description=entry.text("description"),
        organizers=entry.words("organizers"),
    )
    entry.done()
    return record
