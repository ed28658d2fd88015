"""Who organizes a side event, and its title and panels, in the words of one cell.

Slovenia / Belgium: A treaty on mutual assistance
A treaty on mutual assistance (organized by Slovenia, Belgium)
SPLIT PANEL: A) Austria: Trafficking B) Thailand: Victims
"""

import re

from agendas.reading.bodies.rooms import ROOM_WITHIN, is_room, may_be_room
from agendas.reading.languages import COLUMN_ROLES, COUNTRIES, ORGANIZER_STEMS
from agendas.reading.languages.folding import fold
from agendas.reading.languages.titles import EVENT_TEXT
from agendas.reading.lines.marks import clean_title
from agendas.reading.results import Panel

_SPLIT = re.compile(
    r"(?:split[- ]panel|panel partagé|panel dividido|секционная дискуссия"
    r"|分组讨论|حلقة نقاش مقسمة)s?\s*[:：–-]?\s*",
    re.IGNORECASE,
)
_PANEL = re.compile(r"(?<![\w)])(?P<label>[A-Da-d])\)\s*")
_PARTED = re.compile(r"\s*[;；؛]\s*|\s+/\s*|/\s+")
_SLASH = re.compile("/")
# "Prisons in a pandemic. Organized by Norway and UNODC", all in one cell.
_WORDS_BY = (
    r"organi[sz]ed (?:jointly )?by|organisée?s?(?: conjointement)? par"
    r"|organizad[oa]s?(?: conjuntamente)? por"
    r"|организатор(?:ы|ами)?:|主办(?:方|单位)?[:：]|تنظيم:"
)
_BY = rf"(?:(?:co-?|jointly\s|conjointement\s|共同)?(?:{_WORDS_BY}))"
_ARABIC_BY = re.compile(r"(?:من\s)?تنظيم\s(?!الأعمال|العمل)")  # at the head of a line
# Inside a title these may be words of it.
_HOSTED_BY = re.compile(
    r"(?:co-?|jointly )?(?:hosted|sponsored|convened|arranged|held) (?:jointly )?by\b"
    r"|(?:co-?)?(?:accueilli|parrainé|proposé)e?s? par\b"
    r"|(?:co-?)?(?:auspiciad|patrocinad|convocad)[oa]s? por\b",
    re.IGNORECASE,
)
_CHINESE_BY = re.compile(
    r"由(?P<names>.{2,200}?)(?:共同|联合)?(?:主办|举办|组织|承办)。?"
)
_SAYS_BY = re.compile(rf"{_BY}\s?:?\s?", re.IGNORECASE)
_SAYS_BY_IN_SMALL = re.compile(_WORDS_BY)  # many times as quick
_BEFORE_BY = " \t.,;–—-"
_COMMA_OR_BRACKET = re.compile(r"[,،]\s+|[，、]\s?|[()（）]")
# "Norway, Peru, and Malta": the last name has a word before it.
_LAST_NAME = re.compile(r"^(?:and|et|y|и|AND|ET|Y|И)\s+(?=\S)")
# "the Lamp Office, Towers and Lenses Section, and the Guild": one name with a comma.
_PART_OF_OFFICE = re.compile(
    r"\b(?:section|branch|division|unit|service|department|programme)\b", re.IGNORECASE
)
# "Iran, Islamic Republic of": a name written backwards ends with what joins it.
_BACKWARDS = re.compile(
    r"[^\W\d_][^,]{2,40}\s(?:of|of the|de|du|des|del|de la|de los)$|[^,]{4,40}\sd[’']$"
    r"|(?:Исламская |Народная |Боливарианская |Объединенная |Арабская )?Республика$"
    r"|(?:伊斯兰|阿拉伯|玻利瓦尔)?共和国$|多民族国$|(?:جمهورية|دولة)(?:\s?[-–]\s?\S{3,20})?$"
)
# "Ministry of Foreign Affairs, Norway": whose ministry it is stands behind it.
_MINISTRY = re.compile(
    r"(?:(?:Federal|National)\s)?(?:Ministry|Ministère|Ministerio|Министерство|وزارة)\s"
    r"|[\u4e00-\u9fff]{2}部$"
)
_OF_SOME = re.compile(r"\b(?:of|des?|du|del)\b|\bd[’']")
_NAMES_STATE = re.compile(
    r"\b(?:of|de|du|del)\s(?:(?:the|la|los|las)\s)?[A-ZÀ-Ý][\w-]+(?:\s[A-ZÀ-Ý][\w-]+)*$"
)
_MISSION = re.compile(
    r"(?:permanent )?mission of (?:the )?|mission permanente (?:de la |du |d[’']|de )"
    r"|(?:misión|representación) permanente (?:de la |del |de )",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[A-ZА-Я]{2,9}(?:-[A-ZА-Я][A-Za-zА-Яа-я]{1,9})?")
_INITIALS_AT_END = re.compile(r"\w\s?[(（][A-ZА-Я]{2,9}[)）]$")
_ON_BEHALF = re.compile(
    r"(?<=\S)\s(?:on behalf of|au nom d|en nombre d|от имени|نيابة عن|باسم)",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s(?:and|et|y|e|и|AND|ET|И)\s|\s(?:و\s?)(?=\S)|(?<=[\u4e00-\u9fff])[和与及]"
)
_COLON = re.compile("[:：]")
_BRACKET = re.compile(r"[(（](?P<inside>[^()（）]{2,60})[)）]")
_ROOM_CODE = re.compile(r"[A-Z]{0,4}\d{1,4}|[A-Z]|[IVX]{1,5}")
_LONGEST_ORGANIZERS = 300
_SHORTEST = 4  # characters of a title
_LONGEST_NAMES = 1_500
# Its title, the names of its organizers, its room, other words.
WholeEvent = tuple[str, str, str | None, str]


def has_organizers(title: str) -> bool:
    """Whether a title begins with who organizes it: "Mexico / UNODC: …"."""
    head, colon, rest = _at_colon(title)
    return bool(colon and rest.strip() and 1 < len(head) < _LONGEST_ORGANIZERS)


def are_certain(title: str) -> bool:
    """Whether the words before the colon can be nothing but names.

    "Mexico / UNODC", or one State.
    """
    names = [name.strip() for name in _at_colon(title)[0].split("/")]
    if len(names) == 1:
        return names[0] in COUNTRIES
    return not any(name[:1].islower() or not name for name in names)


def _at_colon(title: str) -> tuple[str, str, str]:
    """The title parted at its first colon, of either width."""
    colon = _COLON.search(title)
    if not colon:
        return title, "", ""
    return title[: colon.start()], colon[0], title[colon.end() :]


# "Malta; co-organized by: Fiji"
_WITH_OTHERS = re.compile(
    r"^(?:(?:and )?co-?(?:organi[sz]ed|hosted|sponsored) (?:by|with)|coorganisée? par"
    r"|coorganizad[oa] (?:por|con)|соорганизатор\w*|协办[方单位]*|بالاشتراك مع)"
    r"\s?[:：]?\s?",
    re.IGNORECASE,
)


def split_organizers(title: str) -> tuple[list[str], str]:
    """The names before the colon of a title, and the title behind it."""
    head, _, rest = _at_colon(title)
    return _organizers(head), rest.strip()


def _organizers(text: str) -> list[str]:
    parts = _apart(_PARTED, text)
    parts = parts if len(parts) > 1 else _apart(_SLASH, text)
    names = (_WITH_OTHERS.sub("", part.strip(" ,")) for part in parts)
    return [name for name in names if name]


def _apart(sign: re.Pattern[str], text: str) -> list[str]:
    """The parts between the signs; one inside a bracket parts nothing."""
    if len(text) > _LONGEST_NAMES or not ("(" in text or "（" in text):
        return sign.split(text)
    ends = [0]
    for match in sign.finditer(text):
        if not _is_inside(text[: match.start()]):
            ends += match.span()
    ends.append(len(text))
    return [text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]


def _is_inside(before: str) -> bool:
    """Whether a bracket that is open at the end has the next sign in it."""
    return max(map(before.rfind, "(（")) > max(map(before.rfind, ")）"))


def listed_organizers(text: str) -> list[str]:
    """The names in a column of their own, where commas part them too."""
    if len(_apart(_PARTED, text)) > 1:
        return _organizers(text)
    behalf = _ON_BEHALF.search(text)
    if behalf and (named := listed_organizers(text[: behalf.start()])):
        # "Malta on behalf of Peru, Chile and others" is one organizer.
        return [*named[:-1], named[-1] + text[behalf.start() :]]
    names = []
    for name in _with_sections(_parted(text)):
        for each in _organizers(_LAST_NAME.sub("", name, 1) if names else name):
            names += _at_and(each)
    return names


def is_sure_name(text: str) -> bool:
    """Whether the words are a State, the mission of one, or initials: "UNODC"."""
    return is_state(text) or _INITIALS.fullmatch(text) is not None


def is_state(text: str) -> bool:
    """Whether the words are a State, or "Permanent Mission of" and one."""
    mission = _MISSION.match(text)
    return (text[mission.end() :] if mission else text) in COUNTRIES


def _at_and(text: str) -> list[str]:
    """ "Malta and Peru" → both; "Department of Trade and Industry" is one name.

    What stands before "and" is a whole name where it is a State or the mission of
    one, or ends with its initials; of other names both have to be known.
    """
    if is_sure_name(text):
        return [text]
    for match in _AND.finditer(text[:_LONGEST_NAMES]):
        first, second = text[: match.start()], text[match.end() :]
        is_whole = is_state(first) or _INITIALS_AT_END.search(first)
        if is_whole or (is_sure_name(first) and is_sure_name(second)):
            return [first, *_at_and(second)]
    return [text]


def _parted(text: str) -> list[str]:
    """The names between commas; one written backwards, or with its State, is one."""
    names: list[str] = []
    start = last = 0
    for begin, end in [*_commas(text), (len(text), last)]:
        part = text[last:begin]
        if names and (_BACKWARDS.match(part) or _lacks_state(names[-1])):
            names[-1] = text[start:begin]
        else:
            names.append(part)
            start = last
        last = end
    return names


def _commas(text: str) -> list[tuple[int, int]]:
    """Where commas part the text, but for those before a closing bracket."""
    found: list[tuple[int, int]] = []
    bracket = ""
    for match in reversed(list(_COMMA_OR_BRACKET.finditer(text))):
        if match[0] in "()（）":
            bracket = match[0]
        elif bracket not in {")", "）"}:
            found.append(match.span())
    return found[::-1]


def _lacks_state(name: str) -> bool:
    """Whether a ministry does not say of which State: "Ministry of Foreign Affairs"."""
    if not _MINISTRY.match(name) or _commas(name):
        return False
    is_of_state = len(_OF_SOME.findall(name)) > 1 and _NAMES_STATE.search(name)
    return not is_of_state


def _with_sections(parts: list[str]) -> list[str]:
    """The names between commas; what is a part of an office stays with the office."""
    names: list[list[str]] = []
    for part in parts:
        if not names or re.match(r"(?:and\s)?the\s|and\s", part):
            names.append([])
        names[-1].append(part)
    whole = []
    for name in names:
        has_section = any(map(_PART_OF_OFFICE.search, name[1:]))
        whole += [", ".join(name)] if has_section else name
    return whole


def without_end(names: str) -> str:
    """The names without the stop and the bracket that close the words about them."""
    names = names.rstrip(" .")
    while names.endswith((")", "）")) and _closes_more(names):
        names = names[:-1].rstrip(" .")
    return names


def _closes_more(names: str) -> bool:
    return sum(map(names.count, ")）")) > sum(map(names.count, "(（"))


def read_panels(title: str) -> list[Panel]:
    """The halves of "SPLIT PANEL: A) … B) …", none for other titles."""
    split = _SPLIT.match(title)
    if not split:
        return []
    parts = _PANEL.split(title[split.end() :])
    panels = []
    for label, words in zip(parts[1::2], parts[2::2], strict=False):
        organizers, name = [], words
        if has_organizers(words):
            organizers, name = split_organizers(words)
        panels.append(Panel(label, organizers, clean_title(name)))
    return panels if len(panels) > 1 else []


def without_organizers(title: str) -> tuple[str, list[str]]:
    """A title and, where it says so itself, by whom the event is organized."""
    said = _SAYS_BY.search(title)
    before = _before_by(title[: said.start()]) if said else ""
    if not said or len(before) < _SHORTEST:
        return title, []
    names = without_end(title[said.end() :].lstrip(" :"))
    return before, listed_organizers(names)


def _before_by(text: str) -> str:
    """The words before "organized by", without the bracket or the dash between."""
    text = text.rstrip()
    return (text[:-1] if text.endswith(("(", "（")) else text).rstrip(_BEFORE_BY)


def after_organized_by(text: str) -> str | None:
    """The names in a line of their own: "Organized by Malta and Peru"."""
    text = text.lstrip(f"{_BEFORE_BY}(（")
    if (chinese := _CHINESE_BY.fullmatch(text)) and text[:1] == "由":
        return chinese["names"]
    said = _SAYS_BY.match(text) or _ARABIC_BY.match(text) or _HOSTED_BY.match(text)
    return without_end(text[said.end() :].lstrip(" :")) or None if said else None


def whole_event(text: str) -> WholeEvent | None:
    """What an event says of itself on one line, in whichever of these forms."""
    return (
        event_in_line(text)
        or event_in_sentences(text)
        or _event_at_room(text)
        or _event_with_text(text)
    )


def _event_with_text(text: str) -> WholeEvent | None:
    """An event whose text follows on its line, and begins as such texts do.

    "M7 Malta / Peru: Lamps for islands The side event will show …"
    """
    found = EVENT_TEXT.search(text)
    if not found:
        return None
    head, words = text[: found.start()], text[found.end() :]
    first = head.split(" ")
    sizes = [
        n for n in (3, 2, 1) if n < len(first) and _ROOM_CODE.fullmatch(first[n - 1])
    ]
    size = next((n for n in sizes if may_be_room(" ".join(first[:n]))), 0)
    room, head = " ".join(first[:size]) or None, " ".join(first[size:])
    names, colon, title = head.partition(": ")
    has_names = colon and len(names) < _LONGEST_ORGANIZERS
    if not has_names or not ("/" in names or is_sure_name(names)):
        names, title = "", head
    return (title, without_end(names), room, words.strip()) if title else None


def _event_at_room(text: str) -> WholeEvent | None:
    """An event whose room stands in brackets between its title and other words.

    "Lenses and mirrors (Room M2)Malta shows how they are made." The break was lost.
    """
    rooms = [each for each in _BRACKET.finditer(text) if may_be_room(each["inside"])]
    if len(rooms) != 1:
        return None
    title, words = text[: rooms[0].start()].strip(), text[rooms[0].end() :].strip()
    if len(title) < _SHORTEST or not words[:1].isalpha() or words[0].islower():
        return None
    names = after_organized_by(words)
    return title, names or "", rooms[0]["inside"], "" if names else words


def event_in_line(text: str) -> WholeEvent | None:
    """Title, organizers, room and words of an event on one line, its breaks lost.

    "LENSES AND MIRRORS Organized by Malta. Conference Room M2 The event showed …"
    """
    said = _SAYS_BY.search(text)
    title = text[: said.start()].strip(" .,;(（–—-") if said else ""
    if not said or len(title) < 8 or not title.isupper():
        return None
    rest = text[said.end() :]
    if room := ROOM_WITHIN.search(rest[:_LONGEST_NAMES]):
        names, words = rest[: room.start()], rest[room.end() :]
        return title, without_end(names.strip()), room["room"], words.strip()
    return (title, without_end(rest), None, "") if len(rest) < 300 else None


def event_in_sentences(text: str) -> WholeEvent | None:
    """An event whose title, room and organizers are sentences of one line.

    "Lenses and mirrors. Room M2. Organizers: Malta, Institute of Lamps."
    """
    head, colon, names = text.rpartition(":")
    head, stop, label = head.rpartition(". ")
    is_whole = colon and stop and 0 < len(names.strip()) < _LONGEST_ORGANIZERS
    if not is_whole or COLUMN_ROLES.get(fold(label)) != "organizers":
        return None
    names, head = without_end(names.strip()), head.strip(" .")
    first, stop, title = head.partition(". ")
    if stop and first[0] in "(（" and may_be_room(first.strip("()（）")):
        return title, names, first.strip("()（）"), ""
    title, stop, room = head.rpartition(". ")
    return (
        (title, names, room, "") if is_room(room) and stop else (head, names, None, "")
    )


def says_organizer(text: str) -> bool:
    """Whether "organized by" stands anywhere in a line."""
    lowered = text.lower()
    may_say = any(map(lowered.__contains__, ORGANIZER_STEMS))
    return may_say and _SAYS_BY_IN_SMALL.search(lowered) is not None


def split_panel(title: str) -> str | None:
    """The words "SPLIT PANEL:" at the head of a title, which stand for it."""
    match = _SPLIT.match(title)
    return match[0] if match else None
