"""Who meets, when and where."""

from meetings.models.bodies import Body, BodyAlias, Practice
from meetings.models.places import Holiday, Room, Venue
from meetings.models.records import (
    FeedRecord,
    FormerSlug,
    PublicChange,
    Withdrawal,
    WithdrawnFrom,
)
from meetings.models.sessions import Convening, Session
from meetings.models.side_events import Organizer, Organizing, Panel, SideEvent

__all__ = [
    "Body",
    "BodyAlias",
    "Convening",
    "FeedRecord",
    "FormerSlug",
    "Holiday",
    "Organizer",
    "Organizing",
    "Panel",
    "Practice",
    "PublicChange",
    "Room",
    "Session",
    "SideEvent",
    "Venue",
    "Withdrawal",
    "WithdrawnFrom",
]
