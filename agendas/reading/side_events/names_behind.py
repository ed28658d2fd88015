"""Who organizes side events, where a whole list names it behind the titles.

Lamps for islands (Malta, Institute of Lamps)      Lamps for islands – Malta
Mirrors in harbours (Peru)                         Mirrors in harbours – UNESCO
Lamps for islands by Institute of Lamps

One title alone shows nothing: brackets and dashes stand in many.
"""

import re
from collections.abc import Callable, Sequence

from agendas.reading.bodies.names import is_organization
from agendas.reading.side_events.organizers import (
    is_state,
    is_sure_name,
    listed_organizers,
)

# Initials in brackets are mostly those of the words before them.
_FORMS = {
    re.compile(r"(?P<title>.{2,}?)\s?[(（](?P<names>[^()（）]{2,200})[)）]"): is_state,
    re.compile(
        r"(?P<title>.{3,})\s[-–—]\s(?P<names>[^\W\d_a-zа-я][^:：]{1,200})"
    ): is_sure_name,
    re.compile(r"(?P<title>.{8,})\sby\s(?:the\s)?(?P<names>[A-ZÀ-Ý][^:]{1,200})"): (
        is_organization
    ),
}
_FEWEST = 2


def names_behind(titles: Sequence[str]) -> re.Pattern[str] | None:
    """The form in which every title goes before its organizers; None without one."""
    if len(titles) < _FEWEST:
        return None
    for form, is_certain in _FORMS.items():
        found = [form.fullmatch(title) for title in titles]
        if not all(found) or any(is_sure_name(match["title"]) for match in found):
            continue
        if are_organizers([match["names"] for match in found], is_certain):
            return form
    return None


def are_organizers(
    texts: Sequence[str], is_certain: Callable[[str], bool] = is_state
) -> bool:
    """Whether a third of the texts are names, and one of them is certain."""
    names = [listed_organizers(text) for text in texts]
    certain = [each for each in names if any(map(is_certain, each))]
    named = [
        each for each in names if each in certain or any(map(is_organization, each[:1]))
    ]
    return 3 * len(named) >= len(texts) and bool(certain)
