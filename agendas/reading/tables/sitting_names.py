"""The names of sittings, and the rooms and the times that stand beside them.

1st meeting, 10 a.m.–1 p.m.     Séance plénière     Fifth meeting Sala Tejo
"""

import datetime as dt
import re
from dataclasses import dataclass

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.rooms import NOUN_WITHIN, is_room, may_be_room
from agendas.reading.languages import COLUMN_ROLES, HALF_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start, may_begin_hours, read_time
from meetings.dates import Band

# An "opening meeting" says what is done there, and no number.
_MEETING = re.compile(
    r"(?!(?:opening|closing|inaugural|final)\s|الجلسة (?:الافتتاحية|الختامية))(?:"
    r"(?:\d{1,3}(?:st|nd|rd|th|re|e|ème|[ºª]|-\w{1,2})?\s|[^\W\d_]{4,14}\s)"
    # A meeting room is none, nor "Summary of meeting notes"; but "5th meeting Room 3".
    r"(?:(?!(?:of|on|for|from|to|de|du|о|об|по)\s)\w{1,16}\s)?(?:meeting(?!\srooms?\b(?!\s(?-i:[A-Z\d])))"
    r"|(?<=plenary )session|séance|session plénière"
    r"|sesión|reunión|заседание)\b|第.{1,4}次(?:会议|全会)"
    r"|الجلسة\s(?:(?:العامة\s)?ال\w{2,12}(?:\s(?:عشرة?|وال\w{4,9})(?!\w))?)?"
    r"|(?:meeting|séance|заседание)\s\d{1,2}(?=[,:]|\s[(–—-]|\s?$)"
    r"|\d{1,3}(?:st|nd|rd|th|e|ème|[ºª])\s(?:plenary|plénière|plenaria)\b)",
    re.IGNORECASE,
)
# Each has one of these near its head: asked first, as most lines have none.
_STEMS = ("meeting", "séance", "sesión", "reunión", "заседание", "plen", "plén", "次")
_STEMS += ("الجلسة",)
_LONGEST_NAME = 60  # characters
_NAME_AND_START = re.compile(
    r"(?P<name>\S.*?)[,\s]\s?[-–—]?\s?(?P<start>\d{1,2}[.:]\d{2}(?:\s?[ap]\.m\.)?)"
)
# What may stand between a name and its hours: "1st meeting (10 a.m.–1 p.m.)".
_BEFORE_HOURS = re.compile(r"[\s,،，:：–—-]+[(（]?|[(（]")
# "10 a.m.", and no number alone.
_START = re.compile(r"(?:上午|下午)?\d{1,2}[^\d,;()（）][^,;()（）]{0,12}[)）]?")
_BEHIND_DASH = re.compile(r"\s?[–—:-]\s(?P<words>[^\W\d_]{4}.*)")
_HALF_AND_NAME = re.compile(
    r"(?P<half>[^\d,，:：(（–—]{2,24}?)(?:\s?[,，:：–—]\s?|\s-\s|\s)(?P<name>\S.{3,80})"
)
_LONGEST = 120  # characters of a name with its hours
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][^:：\d]{1,24}?)\s?[:：]\s?(?P<words>\S.{0,79})"
)


def is_meeting_name(text: str) -> bool:
    """ "55th meeting": the name of a sitting; "Дневное заседание" is a half of one."""
    return bool(_name_of_meeting(text)) and fold(text) not in HALF_WORDS


def _name_of_meeting(text: str) -> re.Match[str] | None:
    head = text[:_LONGEST_NAME].lower()
    return _MEETING.match(text) if any(map(head.__contains__, _STEMS)) else None


def room_of_meeting(text: str) -> str | None:
    """ "Fifth meeting Sala Tejo" → "Sala Tejo".

    Behind a dash or a colon other words than a room's say what is held.
    """
    match = _name_of_meeting(text)
    behind = text[match.end() :].lstrip() if match else ""
    room = behind.strip(" ,:–—-/")
    if behind[:1] in {"–", "—", "-", ":"} and not may_be_room(room):
        return None
    if room[:1].islower():  # "of Committee A, Room XX"
        found = NOUN_WITHIN.search(room)
        room = room[found.start() :] if found else ""
    return room or None


def room_after_label(text: str) -> str | None:
    """ "Venue: Red Hall", "地点:一号厅" → the room; "Room: 4" → "Room 4"."""
    match = _LABEL.fullmatch(text) if ":" in text or "：" in text else None
    if not match or COLUMN_ROLES.get(fold(match["label"])) != "venue":
        return None
    words = match["words"]
    return words if any(map(str.isalpha, words)) else f"{match['label']} {words}"


def is_counted(name: str) -> bool:
    """Whether a sitting is counted: "1st meeting", "Séance 2", "الجلسة الثالثة".

    What another name says, as "African regional meeting", is what is held; so is
    what stands behind a dash: "Fifth meeting – ministerial consultations".
    """
    match = _name_of_meeting(name)
    behind = _BEHIND_DASH.match(name, match.end()) if match else None
    if behind and not may_be_room(behind["words"].strip("()（） ")):
        return False
    words = name.split()
    has_number = any(map(str.isdigit, name)) or name.startswith(("第", "الجلسة"))
    return has_number or any(ordinal_of(word) is not None for word in words[:2])


def half_and_name(text: str) -> tuple[str, str] | None:
    """ "Morning – 1st meeting", "上午 第1次会议" → the half of the day, the name."""
    match = _HALF_AND_NAME.fullmatch(text) if len(text) < _LONGEST else None
    half = HALF_WORDS.get(fold(match["half"])) if match else None
    return (half, match["name"]) if half and is_meeting_name(match["name"]) else None


@dataclass(frozen=True)
class NamedTime:
    """The name of a sitting, its hours or when it begins, and its room."""

    name: str
    band: Band | None = None
    start: dt.time | None = None
    room: str | None = None


def name_and_time(text: str) -> NamedTime | None:
    """What a line says that begins with the name of a sitting and ends with its time.

    "1st meeting, 10 a.m.–1 p.m.", "Fourth plenary meeting Red Hall - 09.00"
    """
    name = _name_of_meeting(text) if len(text) < _LONGEST else None
    if not name:
        return None
    if found := time_behind(text, name.end()):
        return found
    match = _NAME_AND_START.fullmatch(text)
    start = read_time(match["start"]) if match else None
    return NamedTime(match["name"], start=start) if start else None


def time_behind(text: str, least: int) -> NamedTime | None:
    """The hours or the start at the end of a line, and the name of so many letters."""
    for sign in _BEFORE_HOURS.finditer(text, least):
        if not may_begin_hours(text[sign.end() :]):
            continue
        words = full_hours(text[sign.end() :])
        found = band_at_start(words)
        room = found[2].strip(" .,，،()（）") if found and found[0] else ""
        if found and found[0] and (not room or is_room(room)):
            return NamedTime(text[: sign.start()], found[0], room=room or None)
        if _START.fullmatch(words) and (start := read_time(words.rstrip(")）"))):
            return NamedTime(text[: sign.start()], start=start)
    return None
