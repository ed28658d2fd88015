"""Cities in which the United Nations meet or may meet, in six languages.

Capitals, cities of more than a million people and the cities that name time zones:
names from GeoNames (geonames.org, CC BY 4.0) and from the Common Locale Data
Repository of Unicode, one on each line of cities.txt, and the seats of mastheads.py.
"""

from pathlib import Path

from agendas.reading.languages.mastheads import SEATS

_NAMES = Path(__file__).with_name("cities.txt").read_text(encoding="utf-8")
CITIES = frozenset(_NAMES.splitlines()) | frozenset(SEATS)
