"""What stands behind the title of a side event: by whom it is held, and in which room.

Lamps for islands. Organizer: Malta          → the title, and who holds it
Lamps for islands (Miro Hall/Headquarters)   → the title, and the room
Malta, Institute of Lamps (Room M2)          → the organizers, and the room
"""

import re

from agendas.reading.bodies.rooms import is_room, may_be_room
from agendas.reading.languages import COLUMN_ROLES, ORGANIZER_STEMS
from agendas.reading.languages.folding import fold
from agendas.reading.side_events.forms import Draft, room_behind
from agendas.reading.side_events.organizers import without_end

_COMMA = re.compile("[,،，]")
_COLON = re.compile("[:：]")
_WORDS_APART = re.compile(r"[\s.,;,。；，、؛،!?»”)）]+")
_SIGNS = frozenset('.,;。；，、؛،!?»”")）(（–—-')  # before a label
_BRACKETS = {")": "(", "）": "（"}
_MOST_WORDS = 3  # of a label
_LONGEST_LABEL = 40  # characters
_LONGEST_ROOM = 60
_LONGEST = 3_000  # characters of a title with all that stands behind it
_SHORTEST = 4  # characters of a title
_BEFORE_LABEL = " \t.,;。；，、–—-(（"


def take_facts_behind(draft: Draft) -> None:
    """Part the title from the organizers and the room that stand behind it."""
    if not draft.organizers and len(draft.title) < _LONGEST:
        draft.title, names = at_label(draft.title)
        draft.organizers += [names] if names else []
    if draft.room is None and draft.organizers:
        draft.organizers[-1], draft.room = without_room(draft.organizers[-1])
    if draft.room is None:
        title, room = without_room(draft.title)
        if not room and _COMMA.search(title[-_LONGEST_ROOM:]):
            room, title = room_behind(title)  # "Lamps for islands, Room M2"
        if room and is_room(room) and len(title) >= _SHORTEST:
            draft.title, draft.room = title, room


def without_room(text: str) -> tuple[str, str | None]:
    """ "Malta, Peru (Miro Hall/Headquarters)" → the words, and the room."""
    words = text.rstrip(" .")
    opening = _BRACKETS.get(words[-1:])
    start = words.rfind(opening) if opening else -1
    room = words[start + 1 : -1].strip() if start > 0 else ""
    if not room or len(room) > _LONGEST_ROOM or not may_be_room(room):
        return text, None
    return words[:start].rstrip(" ,;،，"), room


def at_label(title: str) -> tuple[str, str | None]:
    """ "Lamps for islands. Organizer: Malta" → the title, and the names behind it."""
    for colon in _COLON.finditer(title):
        start = _start_of_label(title, colon.start())
        before = title[:start].rstrip(_BEFORE_LABEL) if start else ""
        names = without_end(title[colon.end() :].strip())
        if names and len(before) >= _SHORTEST:
            return before, names
    return title, None


def _start_of_label(text: str, colon: int) -> int:
    """Where the label of organizers before the colon begins; 0 where there is none.

    Of plain words only those are one that speak of organizing, with a capital.
    """
    offset = max(0, colon - _LONGEST_LABEL)
    near = text[offset:colon].rstrip()
    starts = [0, *(each.end() for each in _WORDS_APART.finditer(near))]
    for start in starts[-_MOST_WORDS:]:
        label = near[start:]
        if COLUMN_ROLES.get(fold(label)) != "organizers":
            continue
        is_apart = text[: offset + start].rstrip()[-1:] in _SIGNS
        is_sure = any(map(fold(label).__contains__, ORGANIZER_STEMS))
        if not label[0].islower() and (is_apart or is_sure):
            return offset + start
    return 0
