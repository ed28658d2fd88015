"""Cities in which the United Nations meet or may meet, and countries; six languages.

Capitals, cities of more than a million people and the cities that name time zones:
names from GeoNames (geonames.org, CC BY 4.0) and from the Common Locale Data
Repository of Unicode, one on each line of cities.txt, and the seats of mastheads.py.
The countries of countries.txt are named as in that repository and as the United
Nations print them. Réunion, which is also a meeting, is not among them.
"""

from pathlib import Path

from agendas.reading.languages.mastheads import SEATS

_HERE = Path(__file__).parent


def _names(file: str) -> frozenset[str]:
    return frozenset((_HERE / file).read_text(encoding="utf-8").splitlines())


CITIES = _names("cities.txt") | frozenset(SEATS)
COUNTRIES = _names("countries.txt")
