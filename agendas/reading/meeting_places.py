"""Where a meeting of a list is held, when its title or its days end with the place.

Working Group on Buoys, Geneva        3–7 March (Belem, Brazil)
"""

import re

from agendas.reading.days_and_places import PLACE, is_place
from agendas.reading.languages import CITIES
from agendas.reading.meeting_rows import Row, Season, row_of_days
from agendas.reading.meeting_status import brackets

_LAST_COMMA = re.compile(r"\s?[,，،]\s?(?P<tail>[^,，،]+)$")
_LAST_BRACKET = re.compile(r"\s?[(（](?P<words>[^()（）\d]{2,60})[)）]$")
_LABEL_OF_DAYS = re.compile(r"\d[^:：]{2,30}[:：]\s?[^\W\d_]")
_LONGEST = 100  # characters of days and a place
_NO_PLACE = re.compile(
    r"\b(?:sessions?|meetings?|part|groups?|committee|commission|board|council)\b",
    re.IGNORECASE,
)


def ends_in_places(titles: list[str]) -> bool:
    """Whether the rows of the list name their place last: most in a known city."""
    tails = [title.rpartition(", ")[2] for title in titles if ", " in title]
    known = sum(tail in CITIES for tail in tails)
    return len(tails) > 2 and known * 2 >= len(tails) >= len(titles) * 0.6


def part_place(title: str, *, has_places: bool) -> tuple[str, str | None]:
    """The title without the place at its end, and the place."""
    city, _, rest = title.partition(": ")
    if city in CITIES and rest:
        return rest, city
    if match := _LAST_BRACKET.search(title):
        words = match["words"]
        if words in CITIES or (words.partition(", ")[0] in CITIES and is_place(words)):
            return title[: match.start()], words
    match = _LAST_COMMA.search(title)
    if match and match["tail"] in CITIES:
        return title[: match.start()], match["tail"]
    head, _, tail = title.rpartition(" ")
    if tail in CITIES and tail[0] >= "一":
        return head, tail  # Chinese needs no comma
    head, comma, tail = title.rpartition(", ")
    if not comma:
        return title, None
    is_named = PLACE.fullmatch(tail) and not _NO_PLACE.search(tail)
    before, _, city = head.rpartition(", ")
    if city in CITIES and is_named:
        stop = "." if "." in tail else ""  # "Washington, D.C." lost it with the title
        return before, f"{city}, {tail}{stop}"
    if not has_places or not is_named or len(tail.split()) > 4:
        return title, None
    if len(tail) < 5 and ", " in head:
        # "Washington, D.C."
        head, _, city = head.rpartition(", ")
        tail = f"{city}, {tail}." if "." in tail else f"{city}, {tail}"
    return head, tail


def place_in(when: str) -> str | None:
    """The place in a bracket beside days: "3–7 March (Belem, Brazil)"."""
    for words in brackets(when):
        if words in CITIES or (", " in words and PLACE.fullmatch(words)):
            return words
    return None


def days_at_place(text: str, season: Season) -> tuple[str, str] | None:
    """ "18–19 January: Geneva" → the days, the place; the meeting is named below."""
    row = row_of_days(text, season) if len(text) < _LONGEST else None
    return (row.when, row.title) if row and is_place(row.title) else None


def row_of_label(text: str, season: Season) -> Row | None:
    """ "25–26 January: Retreat of the Board": days, a colon and what they are of."""
    row = row_of_days(text, season) if _LABEL_OF_DAYS.match(text) else None
    return None if row is None or is_place(row.title) else row
