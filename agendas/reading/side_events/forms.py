"""The forms of lines that say when, where and by whom a side event is held.

Organizer: Malta     Conference room 3     * Refreshments before the event
"""

import re
from dataclasses import dataclass, field

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import (
    COLUMN_ROLES,
    DESCRIPTION_WORDS,
    REFRESHMENT_WORDS,
    REFRESHMENTS,
)
from agendas.reading.languages.folding import fold
from agendas.reading.lines.sheet import Line
from agendas.reading.results import Footnote
from agendas.reading.side_events.organizers import after_organized_by, is_sure_name
from agendas.reading.tables.row_forms import is_broken
from meetings.dates import Band

_NAMES_GO_ON = re.compile(r"(?:[,;/&]|\b(?:and|of|the|for|et|de|y|и))$")
POINT = re.compile(r"[•▪‣◦·*–-]\s+")  # the sign before each entry of a list
LABEL = re.compile(
    rf"(?:{POINT.pattern})?(?P<label>[^:：]{{2,40}})[:：]\s*(?P<value>.*)"
)
# Each of two or more on one line.
_INNER_LABEL = re.compile(
    r"(?:^|[;；,，|]\s?|\s)(?P<label>[^\W\d_]{2,20}(?: [^\W\d_]{2,15}){0,2})\s?[:：]"
)
_FEWEST_LABELS = 2
_COMMAS = (",", "،", "，", "、", ";", "；")
_IN_BRACKETS = re.compile(r"[(（](?P<room>[^()（）]{2,60})[)）]")
_AFTER_ROOM = re.compile(r"[,،|:]\s+|[，：]|[,:](?=[\u4e00-\u9fff])|\s[–—]\s")
_BEFORE_ROOM = re.compile(r"[,،]\s|，|\.\s|\s?[(（]|\s[–—-]\s")
_LONGEST_ROOM = 30  # characters of one behind a title
NAMELESS = "\u200b"  # no title is printed; cleaned away at the end
_CHINESE = re.compile("[\u4e00-\u9fff]")
_CHINESE_LINE = 20  # characters of a line that may go on
_FEWEST_WORDS = 3  # before a colon, of no label
_MOST_NAMES, _MOST_WORDS = 300, 5_000  # characters
_SHORT = 80  # characters of a note on food


@dataclass
class Draft:
    """What one side event says, before its title is taken apart."""

    line: Line
    title: str = ""
    room: str | None = None
    organizers: list[str] = field(default_factory=list)
    description: list[str] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)  # cells under no heading
    is_named_apart: bool = False  # who organizes it has a column of its own
    is_behind_hours: bool = False  # its words may be names, the title on the next line

    @property
    def is_full(self) -> bool:
        """Whether more than the title is known, so that a title would be the next's."""
        return bool(self.room or self.organizers or self.description)

    def take(self, role: str | None, cell: str, *, is_room: bool) -> bool:
        """Take a cell of that role, or by its words; whether it had its place."""
        is_place = is_room or may_be_room(cell)
        if role == "venue" or (role is None and not self.room and is_place):
            self.room = cell
        elif role == "organizers":
            self.organizers.append(cell)
        elif role == "description":
            self.description.append(cell)
        elif role in {"title", "item"} and not self.title:
            self.title = cell
        else:
            return False
        return True

    def drop_cut_names(self) -> bool:
        """Let names go whose cell breaks off: "Malta, Peru,"; whether any did."""
        is_cut = bool(self.organizers) and self.organizers[-1].endswith(_COMMAS)
        self.organizers = [] if is_cut else self.organizers
        return is_cut

    def take_below(self, role: str | None, cell: str) -> None:
        """Take a cell below the one of that role; a label says more of the event."""
        if role != "organizers" or LABEL.match(cell) or not self.organizers:
            self.description.append(cell)
        elif is_sure_name(self.organizers[-1]):
            self.organizers.append(cell)
        else:
            self.organizers[-1] += f" {cell}"

    def go_on(self, label: str, text: str) -> str | None:
        """Take the line below a part; which part it was of, None if it had no place."""
        if label == "organizers" and len(text) < _MOST_NAMES and self.organizers:
            if not _may_be_description(self.organizers[-1], text):
                self.organizers[-1] += f" {text}"
                return label
            label = "description"
        if label == "description" and sum(map(len, self.description)) < _MOST_WORDS:
            self.description.append(text)
            return label
        if label == "title" and len(self.title) < _MOST_NAMES:
            self.title = f"{self.title} {text}"
            return label
        return None


@dataclass
class EventBlock:
    """One event: what its lines say of when it is, and all else as a draft."""

    draft: Draft
    lines: list[Line]
    times: list[tuple[Line, str]] = field(default_factory=list)
    facts: int = 0
    has_labels: bool = True  # on all lines below the title
    is_doubtful: bool = False  # its title may be a heading over the day


def is_within(band: Band, whole: Band | None) -> bool:
    """Whether the hours are a part of those of the event above."""
    return bool(whole and whole.start <= band.start and band.end <= whole.end)


def role_of_label(text: str) -> str | None:
    """What the words before a colon say of those after it: "Organizer: Malta"."""
    match = LABEL.match(text)
    if not match:
        return None
    label = fold(match["label"]).replace("(s)", "s")  # "Co-organizer(s)"
    return "description" if label in DESCRIPTION_WORDS else COLUMN_ROLES.get(label)


def labels_in_line(text: str) -> list[str]:
    """The parts of a line of several labels: "Date: 3 March; Time: 1–2 p.m."."""
    if sum(map(text.count, ":：")) < _FEWEST_LABELS:
        return [text]
    marks = [*_INNER_LABEL.finditer(text)]
    known = [mark for mark in marks if fold(mark["label"]) in COLUMN_ROLES]
    if len(known) < _FEWEST_LABELS or known[0].start("label"):
        return [text]
    starts = [mark.start("label") for mark in known]
    ends = [*starts[1:], len(text)]
    return [
        text[start:end].rstrip(" ;；,，|")
        for start, end in zip(starts, ends, strict=True)
    ]


def labelled(text: str) -> tuple[str, str] | None:
    """What a line with a label says, and of what: "Organizer: Malta"."""
    if role := role_of_label(text):
        return role, LABEL.match(text)["value"].strip()
    names = after_organized_by(text)
    return ("organizers", names) if names else None


def room_and_title(text: str) -> tuple[str | None, str]:
    """The room and the title in the words behind hours, in either order.

    "Room M2: Lamps", "(Room M2) Lamps", "Lamps for islands, Room M2"
    """
    if match := _IN_BRACKETS.match(text):
        if may_be_room(match["room"]):
            return match["room"], text[match.end() :].strip(" ,،，:：–—-")
        return None, text
    if may_be_room(text.strip()):
        return text.strip(), ""  # "Room M2, second floor"
    room, *after = _AFTER_ROOM.split(text, maxsplit=1)
    if may_be_room(room.strip()):
        return room.strip(), "".join(after).strip()
    return room_behind(text)


def room_behind(text: str) -> tuple[str | None, str]:
    """The room behind the first sign that leaves nothing else to the end."""
    near = text[-_LONGEST_ROOM - 2 :]
    for sign in _BEFORE_ROOM.finditer(near):
        start = len(text) - len(near) + sign.start()
        room = text[start:].strip(" .,،，()（）–—-")
        if start and may_be_room(room):
            return room, text[:start].rstrip()
    return None, text


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


def is_part(label: str, above: str, text: str) -> bool:
    """Whether a line below a title, names or a description is a part of it.

    `above` is the line right above; a short one does not end at the page's edge.
    """
    if label == "description":
        return True
    match = LABEL.match(text)
    if match and match["label"].count(" ") < _FEWEST_WORDS:
        return False  # "Interpretation: …" says something else
    if label == "organizers":
        return True
    is_narrow = _CHINESE.search(above) and len(above) > _CHINESE_LINE
    return continues_title(above, text) or is_broken(above, text) or bool(is_narrow)


def continues_title(title: str, words: str) -> bool:
    """Whether a title that ended with its row certainly goes on with these words."""
    is_open = _NAMES_GO_ON.search(title) or title.endswith((",", "-", "–", "，", "、"))
    return words[:1].islower() or bool(is_open)


def _may_be_description(before: str, text: str) -> bool:
    """Whether a sentence under the names of organizers is none of them."""
    if REFRESHMENT_WORDS.search(text) and len(text) < _SHORT:
        return True  # "A light lunch will be served"
    is_long = text.count(" ") > 4 or text.endswith("。")
    return is_long and text.endswith((".", "。")) and not _NAMES_GO_ON.search(before)
