"""The genres by their names."""

from tests.agendas.reading.forms import events, items, meetings, sittings

GENRES = {
    "items": items.GENRE,
    "sittings": sittings.GENRE,
    "events": events.GENRE,
    "meetings": meetings.GENRE,
}
