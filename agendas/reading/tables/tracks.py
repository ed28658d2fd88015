"""The names of bodies that sit side by side, and the rooms beside the names.

Committee A Virtual Room 2     Commission II – Salle XI     甲委员会 第2会议室
"""

import re

from agendas.reading.bodies.rooms import is_room, may_hold_room
from agendas.reading.tables.sitting_names import NamedTime, time_behind
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.figures import DIGIT

_ENGLISH = (
    r"(?i:(?:main|drafting|sub|sub-|working|contact|breakout|regional)\s?)?"
    r"(?i:committee|commission|group|party|chamber|track)\s"
    r"(?:(?i:of the whole)|[A-Z]{1,4}|\d{1,2}[A-Z]?)"
)
_NAMES = re.compile(
    rf"{_ENGLISH}"
    r"|(?i:(?:sous-)?commission|(?:sous-)?comité|groupe(?:\sde\s(?:travail|rédaction))?)"
    r"\s(?:[A-Z]{1,4}|\d{1,2}[A-Z]?)"
    r"|(?i:(?:sub)?comisión|(?:sub)?comité|grupo(?:\sde\s(?:trabajo|redacción))?)"
    r"\s(?:[A-Z]{1,4}|\d{1,2}[A-Z]?)"
    r"|(?i:(?:под)?комитет|(?:под)?комиссия|(?:рабочая\s|редакционная\s)?группа)"
    r"\s(?:[A-ZА-Я]{1,3}|\d{1,2})"
    r"|(?:اللجنة|الفريق(?:\sالعامل)?|المجموعة)"
    r"\s(?:ألف|باء|جيم|دال|هاء|الأولى|الثانية|الثالثة|الأول|الثاني|الثالث|\d{1,2})"
    r"|(?:第?[甲乙丙丁戊一二三四五六A-F\d]{1,3})(?:主要)?(?:委员会|工作组|小组)"
    r"|(?i:first|second|third|fourth|fifth|sixth)\s(?i:main\s)?(?i:committee|commission)"
    r"|(?i:première|deuxième|troisième|quatrième)\s(?i:commission)"
    r"|(?i:primera|segunda|tercera|cuarta)\s(?i:comisión)"
    r"|(?i:первый|второй|третий|четвертый)\s(?i:комитет)"
)
_ORGAN = re.compile(
    r"(?:(?:sous-)?commission|(?:sous-)?comité|(?:sub-?)?committee|working group"
    r"|groupe de travail|séance (?:plénière|privée|publique)|réunion conjointe"
    r"|(?:joint|private|public|plenary) (?:meeting|session)|plenary|comisión|plenaria"
    r"|grupo de trabajo|sesión (?:plenaria|privada|pública)|reunión conjunta|комитет"
    r"|комиссия|рабочая группа|(?:пленарное|закрытое|открытое|совместное) заседание"
    r"|لجنة|اللجنة|الفريق العامل|الجلسة العامة)\b[^:：;]{0,80}"
    r"|[^\W\d_]{2,20}(?:委员会|工作组|全体会议)",
    re.IGNORECASE,
)
# "Drafting Committee"; beside hours such words may be a title.
_LED_ORGAN = re.compile(
    r"(?:[^\W\d_]{3,14} ){1,2}(?:committee|commission|bureau|group)"
    r"|(?:редакционный|генеральный|консультативный) комитет|(?:контактная|редакционная)"
    r" группа|المجموعة(?: ال\w{2,14}){1,3}|[\u4e00-\u9fff]{2,10}集团",
    re.IGNORECASE,
)
# Before it no name ends: "Comité de la sala".
_JOINING = re.compile(
    r"(?i:\b(?:de|du|des|la|le|en|del|the|in|of|at|в|на|и|and|et|y)|في)$"
)
_SIGNS = " ,،，–—-/(（"
# Chinese needs no space: "全体会议第1会议室".
_BETWEEN = re.compile(r"\s|(?<=[会议组])(?=第\d{1,2}[^\W\d]{0,4}(?:会议室|厅)$)")
_MOST_WORDS = 9
_SHORTEST = 3  # letters of a name
_LONGEST = 100  # characters of a name and its room


def is_track(text: str) -> bool:
    """Whether the words are the name of a body that sits beside others."""
    return bool(_NAMES.fullmatch(text)) or column_role(text) == "track"


def is_organ(text: str) -> bool:
    """Whether the words beside hours are a body that sits then: "Budget Commission"."""
    return len(text) < _LONGEST and bool(_ORGAN.fullmatch(text))


def is_body_alone(text: str) -> bool:
    """Whether the words on a line of their own are a body: "Drafting Committee"."""
    return is_track(text) or bool(_LED_ORGAN.fullmatch(text))


def organ_and_time(text: str) -> NamedTime | None:
    """ "Committee of the Whole: 3–6 p.m., Room C" → the body, its hours and room."""
    if len(text) > _LONGEST or not DIGIT.search(text):
        return None
    begins = any(form.match(text) for form in (_ORGAN, _NAMES, _LED_ORGAN))
    begins = begins or "一" <= text[0] <= "鿿"
    found = time_behind(text, _SHORTEST) if begins else None
    name = found.name if found else ""
    is_body = is_body_alone(name) or is_organ(name)
    return found if name and is_body else None


def ends_with_track(text: str) -> bool:
    """Whether the name of a body stands behind other words: "Sala 2 Comisión A"."""
    words = text.split(" ")
    ends = (" ".join(words[n:]) for n in range(1, min(len(words), _MOST_WORDS)))
    return any(map(is_track, ends))


def name_and_room(text: str) -> tuple[str, str | None]:
    """ "Committee A Virtual Room 2" → "Committee A", "Virtual Room 2".

    The name of a body goes before any other words: "Main Committee", "Room 2".
    """
    if len(text) > _LONGEST or not may_hold_room(text):
        return text, None
    found = []
    for space in _BETWEEN.finditer(text):
        name = text[: space.start()].rstrip(_SIGNS)
        room = text[space.end() :].strip(_SIGNS + ")）")
        if name and is_room(room) and not _JOINING.search(name):
            found.append((name, room))
    known = [each for each in found if is_track(each[0])]
    return next(iter(known or found), (text, None))
