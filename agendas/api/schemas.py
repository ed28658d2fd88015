"""What is given out, field by field; the description of the API is made of this.

Texts are in the language asked for, English where a text does not exist in it; what
has no text or no value is "" or null.
"""

import datetime as dt
from typing import Generic, TypeVar

from ninja import Field, Schema

T = TypeVar("T")


class Refusal(Schema):
    detail: str = Field(description="What is wrong, in one sentence.")


class Page(Schema, Generic[T]):
    count: int | None = Field(
        description="Of all pages together; null if there are more than 1,000."
    )
    next: str | None = Field(description="The address of the next page.")
    previous: str | None
    results: list[T]


class BodyOut(Schema):
    slug: str
    name: str
    short_name: str
    acronym: str
    parent: str | None = Field(description="The body above, by its slug.")
    kind: str
    context: str
    unit: str = Field(description="What one of its convenings is called.")
    symbol_series: str
    mandate: str
    participation: str
    languages: list[str]
    website: str
    is_active: bool
    url: str = Field(description="Its page.")
    feed: str = Field(description="Its meetings as iCalendar.")


class ConveningOut(Schema):
    body: str
    ordinal: int | None
    unit: str
    label: str = Field(description="As “Fourteenth meeting”.")


class PlaceOut(Schema):
    name: str
    city: str
    country: str
    time_zone: str
    is_confirmed: bool


class RegistrationOut(Schema):
    opens: dt.date | None
    closes: dt.date | None
    url: str


class SessionOut(Schema):
    slug: str
    uid: str = Field(description="The UID of its entry in every feed.")
    name: str
    kind: str
    convenings: list[ConveningOut] = Field(description="Several where it is joint.")
    first_day: dt.date
    last_day: dt.date
    precision: str = Field(description="How exactly the days are known.")
    dates: str = Field(description="The days in words.")
    status: str
    original_first_day: dt.date | None
    original_last_day: dt.date | None
    change_reason: str
    mode: str
    place: PlaceOut | None
    is_title_confirmed: bool
    part_of: str | None = Field(description="The session it resumes or prepares.")
    held_during: str | None
    languages: list[str]
    remarks: str = Field(description="Markdown.")
    registration: RegistrationOut
    website: str
    webcast: str
    sequence: int
    changed_at: dt.datetime
    url: str
    feed: str


class AgendaOut(Schema):
    session: str
    body: str
    stage: str
    document: str | None = Field(description="The symbol of its document.")
    note: str
    url: str


class PartnerOut(Schema):
    session: str
    body: str
    number: str


class ItemOut(Schema):
    session: str
    body: str
    number: str = Field(description="As printed.")
    parent: str | None = Field(description="The number of the item above.")
    title: str
    annotation: str = Field(description="Markdown.")
    documents: list[str] = Field(description="The symbols of what is before it.")
    joint_with: list[PartnerOut] = Field(description="The same on other agendas.")


class EntryOut(Schema):
    number: str = Field(description="Of the item; empty where it is none.")
    body: str | None
    title: str


class SittingOut(Schema):
    id: str
    uid: str
    session: str
    joint_sessions: list[str]
    starts_at: dt.datetime = Field(description="On the clock of the place.")
    ends_at: dt.datetime
    room: str
    track: str
    title: str
    note: str
    is_closed: bool
    is_cancelled: bool
    webcast: str
    entries: list[EntryOut]
    sequence: int
    changed_at: dt.datetime


class PanelOut(Schema):
    label: str
    title: str
    description: str


class SideEventOut(Schema):
    id: str
    uid: str
    session: str
    title: str
    description: str
    starts_at: dt.datetime
    ends_at: dt.datetime
    room: str
    organizers: list[str]
    panels: list[PanelOut]
    refreshments: str
    is_cancelled: bool
    website: str
    sequence: int
    changed_at: dt.datetime
    url: str


class DocumentOut(Schema):
    symbols: list[str] = Field(description="Several where it is a joint document.")
    title: str
    kind: str
    session: str | None = Field(description="For which it was issued.")
    issued_on: dt.date | None
    languages: list[str]
    url: str


class ChangeOut(Schema):
    id: str
    at: dt.datetime
    session: str | None = Field(description="Null where it is no longer public.")
    name: str
    bodies: list[str]
    lines: list[str] = Field(description="What changed, in sentences.")


class SessionWhole(SessionOut):
    agendas: list[AgendaOut]
    items: list[ItemOut]
    sittings: list[SittingOut]
    side_events: list[SideEventOut]
    documents: list[DocumentOut]
