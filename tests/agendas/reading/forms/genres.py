"""The genres by their names."""

from tests.agendas.reading.forms import sittings

GENRES = {"sittings": sittings.GENRE}
