"""The room in which a sitting or a side event is held.

Conference Room 3     Salle XIX     Sala Lago Kariba     Зал XX     第十九号会议厅

A noun alone names no room, and words that go on as a sentence do are none: "Room for
improvement". Behind a number only the floor and the building follow.
"""

import re
from functools import lru_cache

from agendas.reading.languages.folding import fold
from agendas.reading.languages.rooms import (
    ONLINE_WORDS,
    ROOM_ANDS,
    ROOM_JOINTS,
    ROOM_KINDS,
    ROOM_NOUNS,
    ROOM_ORDINALS,
    ROOM_PLACES,
)

_LONGEST = 60  # characters of the name of a room
_MOST_BEFORE, _MOST_NAMES = 4, 3  # words before the noun, and of a name behind it
_STEM = re.compile(f"{ROOM_NOUNS}|chamber|espac|space|会议[室厅]|礼堂|厅|قاعة")
_NOUN = re.compile(rf"(?:{ROOM_NOUNS})", re.IGNORECASE)
NOUN_WITHIN = re.compile(rf"\b(?:{ROOM_NOUNS})\s(?=\S)", re.IGNORECASE)
# Between sentences: "… by Malta. Conference Room M2 The event showed …".
ROOM_WITHIN = re.compile(
    rf"[\s.]+(?P<room>(?:(?:conference|meeting|press)\s)?(?:{ROOM_NOUNS}|board\sroom)\s"
    r"(?-i:[A-Z]?\d?[A-Z\d]{1,4})|MBR-?[A-D])(?=[\s.]|$)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:(?:[nN][°ºo]\.?|№|[Nn][úu]m\.|[Nn]o\.)\s?)?"
    r"(?:[A-Z]{0,2}-?\d{1,4}(?:\.\d{1,3}|[A-Z])?|[A-ZА-Я]{1,2}|[IVX]{1,6})"
)
_SIGN = re.compile(r"[nN][°ºo]\.?|№|[Nn][úu]m\.|[Nn]o\.|[-–—/]")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th|er|e|ème|º|-й)")
# "外交部办公厅" is an office, whatever its last sign.
_CHINESE = re.compile(
    r"[^\W_时日]{1,10}(?:会议[室厅]|礼堂"
    r"|(?<!办公|司法|教育|卫生|财政|公安|商务|民政|水利|交通|农业|文化|环境|科技|新闻)厅)"
    r"|会议[室厅]\s?[A-Z\d]{1,4}"
)
_ARABIC = re.compile(
    r"(?:ال)?قاعة\s(?:[^\W\d_a-zA-Z]{2,16}(?:\s[^\W\d_a-zA-Z]{2,16}){0,2}"
    r"(?:\s\d{1,3})?|[A-Z\d]{1,6})"
)
_CODE = re.compile(
    rf"[MC]\d?[EO0-9]{{1,5}}\w?|MBR-?[A-D]|CR\s?\d{{1,3}}|m-?building|{ONLINE_WORDS}"
    r"|h[ée]micycle|hemiciclo|auditorium|auditorio|amphithéâtre",
    re.IGNORECASE,
)
# "Espace A1": the word alone says nothing, nor before a name.
_SPACE = re.compile(r"(?:espace|espacio|space)\s(?-i:[A-Z]{0,2}\d{1,3}[A-Z]?)", re.I)
# The chamber of a council is a room; one of commerce or of deputies is a body.
_CHAMBER = re.compile(r"(?:[^\W\d_]{2,14}\s){0,4}(?:Council|Assembly) Chambers?", re.I)
# Where in the building a room is: "二楼", "第3层", "الطابق الثاني".
_STOREY = re.compile(
    r"第?[一二三四五六七八九十\d]{1,3}[楼层](?:[A-Z]区)?|[A-Z\d]{1,2}号?楼|[A-Z\d]{1,3}号门"
    r"|(?:الطابق|المدخل|الباب|الدور|المبنى)\s(?:ال\w{2,10}|\d{1,2}|[A-Z]{1,2})"
)
# "7 e étage": the sign of the number stood higher.
_RAISED = re.compile(r"(?<=\d)\s(?=(?:e|er|re|ème|th|st|nd|rd)\b)")
_ABBREVIATED = re.compile(r"(?<=[a-zà-ÿа-я]{2})\.(?=\s)")  # "Conf. Room. F"
_ELISION = re.compile(r"\b[dlDL][’']")
_PARTS = re.compile(r"\s?[(（,，،]|\s?/(?!\d)|(?<!\d)\s?/")
_DASHES = {"-", "–", "—"}
_BEFORE_ROOM = re.compile(r"\s[-–—]\s|[,，،]\s?|\s?[(（]")
_IN_BRACKET = re.compile(r"(?P<words>.{3,}?)\s?[(（](?P<room>[^()（）]{6,60})[)）]")
_LONGEST_TAIL = 60  # characters of a room behind other words
_KINDS_AHEAD = {"Committee", "Conference", "Board", "Meeting"}
_AT_END = re.compile(
    r"(?P<words>.{3,}?)[\s,]\s?(?P<room>(?:(?:Committee|Conference|Board|Meeting)\s)?"
    rf"(?i:{ROOM_NOUNS})\s(?:[A-Z](?:\+[A-Z])?|\d{{1,3}}|[IVX]{{1,5}})"
    r"|(?<=\s)第?\s?\w{1,4}会议[室厅])"
)


def may_hold_room(text: str) -> bool:
    """Whether a noun of rooms is in it: asked first, as most words have none."""
    return _STEM.search(text.lower()) is not None


@lru_cache(maxsize=4096)
def is_room(text: str) -> bool:
    """Whether the words are the name of a room, and nothing else."""
    if len(text) > _LONGEST or not may_hold_room(text):
        return False
    text = _RAISED.sub("", _ELISION.sub("", text.strip(" .:：")))
    if not text.isascii():
        text = _without_storeys(text)
    if not text.isascii() and (_CHINESE.fullmatch(text) or _ARABIC.fullmatch(text)):
        return True
    if _CHAMBER.fullmatch(text) or _SPACE.fullmatch(text):
        return True
    room, *places = (part.strip(" )）") for part in _PARTS.split(text))
    words = _ABBREVIATED.sub("", room).split()
    nouns = [n for n, word in enumerate(words) if _NOUN.fullmatch(word)]
    if not nouns or nouns[0] > _MOST_BEFORE or not all(map(_is_place, places)):
        return False
    before, behind = words[: nouns[0]], words[nouns[0] + 1 :]
    return bool(words[1:]) and _leads(before, behind) and _names(behind)


def is_within_building(text: str) -> bool:
    """ "door 4, second floor", "7e étage", "二楼": where a room is, and no name."""
    parts = [part.strip() for part in _PARTS.split(_RAISED.sub("", text)) if part]
    return bool(parts) and all(
        _STOREY.fullmatch(part) or _is_storey(part.split()) for part in parts
    )


def has_storey(text: str) -> bool:
    """ "Ratsaal, 5th floor": in a bracket a room, known by where it is."""
    name, comma, place = text.partition(", ")
    return bool(comma) and name[:1].isupper() and is_within_building(place)


def _is_storey(words: list[str]) -> bool:
    """ "4th floor", "puerta 4": a noun of places within a building, and its number."""
    has_noun = any(fold(word).strip(".") in ROOM_PLACES for word in words)
    return has_noun and all(map(_is_of_place, words))


def _without_storeys(text: str) -> str:
    """A Chinese or Arabic room without the storey that a comma parts from it."""
    room, *places = (part.strip(" )）") for part in _PARTS.split(text))
    is_storeys = places and all(map(_STOREY.fullmatch, places))
    return room if is_storeys else text


def may_be_room(text: str) -> bool:
    """Whether the words are a room, the sign of one, "M2", or say "online"."""
    return is_room(text) or bool(_CODE.fullmatch(text))


def room_at_end(text: str, room: str | None = None) -> tuple[str, str | None]:
    """ "Committee of the Whole Committee Room 2" → the words, the room, else `room`.

    Any room is known behind a dash or a comma, or in a bracket: "Lamps (Miro Hall)".
    """
    near = text[-_LONGEST_TAIL:]
    bracket = _IN_BRACKET.fullmatch(text) if near[-1:] in {")", "）"} else None
    if bracket and has_storey(bracket["room"]):
        return bracket["words"], bracket["room"]
    if not may_hold_room(near):
        return text, room
    match = _AT_END.fullmatch(text) if len(text) < 120 else None
    if match and match["words"] not in _KINDS_AHEAD:  # "Conference" of "Room 4"
        return match["words"].rstrip(" -–—,"), match["room"]
    words, behind = _behind_sign(text, near)
    return (words, behind) if words and is_room(behind) else (text, room)


def _behind_sign(text: str, near: str) -> tuple[str, str]:
    """The words before the last dash, comma or open bracket, and those behind it."""
    signs = [*_BEFORE_ROOM.finditer(near)]
    if not signs:
        return text, ""
    tail = near[signs[-1].end() :]
    if (signs[-1][0].strip() in {"(", "（"}) != (tail[-1:] in {")", "）"}):
        return text, ""
    words = text[: len(text) - len(near) + signs[-1].start()]
    return words.rstrip(" -–—,，"), tail.strip(" )）")


def _leads(before: list[str], behind: list[str]) -> bool:
    """ "Conference", "UNIDO"; a name too where none stands behind: "Miro Hall".

    Words that a dash parts from the room are what is held there.
    """
    if any(word[-1] == "." for word in before):
        return False  # "ITU. Room E"
    return not _DASHES.intersection(before) and all(
        _is_kind(word) or (word[1:].isupper() if behind else word[0].isupper())
        for word in before
        if word not in ROOM_JOINTS
    )


def _names(words: list[str]) -> bool:
    """Whether words behind the noun name it: "des Assemblées", "Zambezi 2", "3 & 4"."""
    names = 0
    for place, word in enumerate(words):
        if _NUMBER.fullmatch(word):
            behind = words[place + 1 :]
            if behind[:1] and behind[0] in ROOM_ANDS:
                return bool(_NUMBER.fullmatch(behind[-1])) and len(behind) == 2
            return all(map(_is_of_place, behind))
        if _SIGN.fullmatch(word) or word in ROOM_JOINTS:
            continue
        if not (_is_kind(word) or word[0].isupper() or word[0] in "«“\"'"):
            return place > 0 and all(map(_is_of_place, words[place:]))
        names += 1
    return names <= _MOST_NAMES and (not words or words[-1] not in ROOM_JOINTS)


def _is_kind(word: str) -> bool:
    return fold(word) in ROOM_KINDS


def _is_of_place(word: str) -> bool:
    """Whether a word says where in the building: "4th", "floor", "– CEE"."""
    is_sign = _SIGN.fullmatch(word) or _NUMBER.fullmatch(word) or word.isupper()
    if is_sign or _ORDINAL.fullmatch(word):
        return True
    name = fold(word).strip(".")
    return name in ROOM_PLACES or name in ROOM_ORDINALS


def _is_place(words: str) -> bool:
    """ "Building M", "edificio A", "Palais des Nations": what stands beside a room."""
    return all(
        _is_of_place(word) or word[0].isupper() or word in ROOM_JOINTS
        for word in words.split()
    )
