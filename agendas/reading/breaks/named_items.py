"""Items named as those of the agenda, where figures alone count paragraphs.

"Item 1 of the agenda. Opening 2. The Board will … Item 2 of the agenda. Lamps 3. The …"
"""

import re
from itertools import pairwise

from agendas.reading.languages import ITEM_WORDS

_NAMED_ITEM = re.compile(
    rf"(?<!\S)(?:{ITEM_WORDS})\s(?P<item>\d{{1,2}})\s(?:of the (?:provisional )?agenda"
    r"|de l[’']ordre du jour|del (?:programa|temario|orden del día)|повестки дня)"
    r"\s?[.:]",
    re.IGNORECASE,
)
# Asked first, as most lines have none.
_OF_AGENDA = (" of the ", " ordre du jour", "’ordre du jour", "'ordre du jour", " del ")
_OF_AGENDA += (" повестки дня",)


def names_items(text: str) -> bool:
    """Whether items are named there, one after the other."""
    if not any(map(text.__contains__, _OF_AGENDA)):
        return False
    numbers = [int(match["item"]) for match in _NAMED_ITEM.finditer(text)]
    return any(one + 1 == other for one, other in pairwise(numbers))
