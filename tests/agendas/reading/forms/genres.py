"""The genres by their names."""

from tests.agendas.reading.forms import annotations, events, items, meetings, sittings

GENRES = {
    "items": items.GENRE,
    "annotations": annotations.GENRE,
    "sittings": sittings.GENRE,
    "events": events.GENRE,
    "meetings": meetings.GENRE,
}
