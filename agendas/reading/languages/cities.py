"""Cities in which the United Nations meet or may meet, and countries; six languages.

Capitals, cities of more than a million people and the cities that name time zones:
names from GeoNames (geonames.org, CC BY 4.0) and from the Common Locale Data
Repository of Unicode, one on each line of cities.txt, and the seats of mastheads.py.
The countries of countries.txt are named as in that repository and as the United
Nations print them. Réunion, which is also a meeting, is not among them.
"""

from pathlib import Path

from agendas.reading.languages.folding import fold
from agendas.reading.languages.mastheads import SEATS

_SHORTEST = 3  # letters; what is shorter may be an acronym
_HERE = Path(__file__).parent


def _names(file: str) -> set[str]:
    return set((_HERE / file).read_text(encoding="utf-8").splitlines())


def _with_capitals(names: set[str]) -> frozenset[str]:
    """The names also as headings print them: "GENEVA"; "GENÈVE" and "GENEVE"."""
    capitals = {name.upper() for name in names if len(name) > _SHORTEST}
    plain = {fold(name).upper() for name in capitals if not name.isascii()}
    return frozenset(names | capitals | {name for name in plain if name.isascii()})


CITIES = _with_capitals(_names("cities.txt") | set(SEATS))
COUNTRIES = _with_capitals(_names("countries.txt"))
