"""The genres by their names."""

from tests.agendas.reading.forms import events, sittings

GENRES = {"sittings": sittings.GENRE, "events": events.GENRE}
