"""The genres by their names."""

from tests.agendas.reading.forms import events, items, sittings

GENRES = {
    "items": items.GENRE,
    "sittings": sittings.GENRE,
    "events": events.GENRE,
}
