"""Warnings about a session's programme: what a careful reader would ask about.

    Monday, 29 May 2023, 3–6 p.m.    2    Mechanism for the Review …
                                     2    Mechanism for the Review … (continued)

Dataclasses go in, findings come out, in a fixed order; nothing is corrected. A finding
is a code and values, so that its sentence can be said in any language.
"""

from agendas.checks.clashes import overlaps, room_clashes
from agendas.checks.programme import check_session, continued_flags
from agendas.checks.records import (
    SATURDAY_AND_SUNDAY,
    CheckedBooking,
    CheckedEntry,
    CheckedItem,
    CheckedSession,
    CheckedSitting,
    Finding,
    Key,
)
from agendas.checks.sentences import HINTS, SENTENCES, display_in_english, message

__all__ = [
    "HINTS",
    "SATURDAY_AND_SUNDAY",
    "SENTENCES",
    "CheckedBooking",
    "CheckedEntry",
    "CheckedItem",
    "CheckedSession",
    "CheckedSitting",
    "Finding",
    "Key",
    "check_session",
    "continued_flags",
    "display_in_english",
    "message",
    "overlaps",
    "room_clashes",
]
