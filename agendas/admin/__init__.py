"""The entry screens of the secretariat, in Django's admin.

Those of meetings stand here too: the page of a session holds its sittings, and every
write is followed by `agendas.actions.note_changes`.
"""

from agendas.admin import (
    agendas,
    bodies,
    documents,
    places,
    sessions,
    sittings,
    sources,
    users,
)

__all__ = [
    "agendas",
    "bodies",
    "documents",
    "places",
    "sessions",
    "sittings",
    "sources",
    "users",
]
