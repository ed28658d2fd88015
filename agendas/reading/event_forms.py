"""The forms of lines that say when, where and by whom a side event is held.

Organizer: Malta     Conference room 3     * Refreshments before the event
"""

import re
from dataclasses import dataclass, field

from agendas.reading.folding import fold
from agendas.reading.languages import (
    COLUMN_ROLES,
    DESCRIPTION_WORDS,
    REFRESHMENT_WORDS,
    REFRESHMENTS,
)
from agendas.reading.lines import Line
from agendas.reading.results import Footnote
from agendas.reading.rooms import may_be_room

_NAMES_GO_ON = re.compile(r"(?:[,;/&]|\b(?:and|of|the|for|et|de|y|и))$")
LABEL = re.compile(r"(?P<label>[^:：]{2,40})[:：]\s*(?P<value>.*)")
_IN_BRACKETS = re.compile(r"[(（](?P<room>[^()（）]{2,60})[)）]")
_AFTER_ROOM = re.compile(r"[,،|:]\s+|[，：]|\s[–—]\s")
_LONGEST_ROOM = 30  # characters of one behind a title
NAMELESS = "\u200b"  # no title is printed; cleaned away at the end
_SHORT = 80  # characters of a note on food


@dataclass
class Draft:
    """What one side event says, before its title is taken apart."""

    line: Line
    title: str = ""
    room: str | None = None
    organizers: list[str] = field(default_factory=list)
    description: list[str] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        """Whether more than the title is known, so that a title would be the next's."""
        return bool(self.room or self.organizers or self.description)


def role_of_label(text: str) -> str | None:
    """What the words before a colon say of those after it: "Organizer: Malta"."""
    match = LABEL.match(text)
    if match and fold(match["label"]) in DESCRIPTION_WORDS:
        return "description"
    return COLUMN_ROLES.get(fold(match["label"])) if match else None


def room_and_title(text: str) -> tuple[str | None, str]:
    """The room and the title in the words behind hours, in either order.

    "Room M2: Lamps", "(Room M2) Lamps", "Lamps for islands, Room M2"
    """
    if match := _IN_BRACKETS.match(text):
        if may_be_room(match["room"]):
            return match["room"], text[match.end() :].strip(" ,،，:：–—-")
        return None, text
    room, *after = _AFTER_ROOM.split(text, maxsplit=1)
    if may_be_room(room.strip()):
        return room.strip(), "".join(after).strip()
    return _room_behind(text)


def _room_behind(text: str) -> tuple[str | None, str]:
    near = text[-_LONGEST_ROOM - 2 :]
    signs = [*re.finditer(r"[,،]\s|，|\s?[(（]", near)]
    start = len(text) - len(near) + signs[-1].start() if signs else 0
    room = text[start:].strip(" ,،，()（）")
    return (
        (room, text[:start].rstrip()) if start and may_be_room(room) else (None, text)
    )


def refreshments(notes: list[Footnote]) -> dict[str, str | None]:
    """What each mark of the legend says: "before", "after" or nothing of food."""
    marks: dict[str, str | None] = {}
    for note in notes:
        marks[note.mark] = None
        if REFRESHMENT_WORDS.search(note.text):
            for when, pattern in REFRESHMENTS.items():
                if pattern.search(note.text):
                    marks[note.mark] = when
    return marks


def continues_title(title: str, words: str) -> bool:
    """Whether a title that ended with its row certainly goes on with these words."""
    is_open = _NAMES_GO_ON.search(title) or title.endswith((",", "-", "–", "，", "、"))
    return words[:1].islower() or bool(is_open)


def may_be_description(before: str, text: str) -> bool:
    """Whether a sentence under the names of organizers is none of them."""
    if REFRESHMENT_WORDS.search(text) and len(text) < _SHORT:
        return True  # "A light lunch will be served"
    is_long = text.count(" ") > 4 or text.endswith("。")
    return is_long and text.endswith((".", "。")) and not _NAMES_GO_ON.search(before)
