"""The number of a session or meeting in a line or a title.

"Sixth session of the Conference" → 6, "session", "Conference"; "第九届会议" → 9
"First resumed eighth session" → 8; "One hundred and seventh session" → 107
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from agendas.reading.bodies.arabic_names import NAME_BEHIND, without_preposition
from agendas.reading.bodies.counting import ordinal_of, ordinal_torn
from agendas.reading.languages import (
    NAMED_AFTER_SESSION,
    RANKS,
    SESSION_KINDS,
    SESSION_LEADS,
    SMALL_WORDS,
    UNITS,
)
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title, roman_value

# "13 er período", "107 th session": the raised letters of an ordinal came apart.
# So did its figures: "11 3 th session".
PARTED = re.compile(
    r"(?<=\d)\s(?=(?:er|st|nd|rd|th|i?ème|[º°ª])\s)|(?<=\d\d)\s(?=e\s(?:session|réunion)\b)"
    r"|(?<=\d)\s(?=\d\s?(?:st|nd|rd|th)\s)"
)
# "ال حادية": the article came apart from its word.
ARTICLE_APART = re.compile(r"(?<=(?<!\w)ال)\s(?=[\u0621-\u064a]{3})")
_UNIT_NAMES = {
    unit: re.compile(
        rf"(?<![^\W_])(?:{words})(?![^\W_])|(?:届会议|次会议|届大会)", re.I
    )
    for unit, words in UNITS.items()
}
# Each way to write a unit has one of these: asked first, as most words have none.
_UNIT_STEMS = ("session", "sesi", "сесси", "届", "次", "دورة", "meeting", "reuni")
_UNIT_STEMS += ("réuni", "совещани", "сери", "اجتماع", "congr", "конгресс", "مؤتمر")
_ASCII_STEMS = tuple(filter(str.isascii, _UNIT_STEMS))
_CHINESE_ASSEMBLY = re.compile(
    r"[届次](?P<body>[\u4e00-\u9fff]{2,20}(?:大会|区域会议|首脑会议))$"
)
_CHINESE_CONGRESS = re.compile(
    "(?:犯罪|司法|邮政|气象|林业|自然保护|道路)[^，。]{0,8}大会$"
)
_CHINESE_ORDINAL = re.compile(r"第\s?[一二三四五六七八九十百零〇○O0-9]{1,6}\s?[届次]")
_CHINESE_HOLDS = re.compile(r"(?P<body>[\u4e00-\u9fff]{3,40}?)(?:将于|将在|定于|订于)")
_NUMBERED = re.compile(r"Session (?P<number>\d{1,3})", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]{3}", re.IGNORECASE)
# Latin letters that look like Russian ones, where a scanner or a typist took them.
_LOOKALIKES = str.maketrans("ABCEHKMOPTXaceopxy", "АВСЕНКМОРТХасеорху")
_ARTICLES = re.compile(r"^(?:the|reprise de la|la|le|el|l[’'])\s", re.I)
_OF = re.compile(
    r"(?:of|de|du|des|del)\s(?:the\s|la\s|las\s|los\s|l[’'])?(.{4,100})", re.I
)
# "of the Working Group on Lamps, held in Vienna from 10 to 14 March"
_HELD = re.compile(
    r",?\s(?:held|to be held|tenue|qui s’est tenue|celebrad\w|состоявш\w+"
    r"|(?:will|shall|is to|was|were|took|takes) (?:be|meet|held|take|place|convened)"
    r"|s[e’'] ?(?:tiendra|réunira|déroulera|est tenue?|est réunie?)|aura lieu|a eu lieu"
    r"|se (?:celebr|reuni|realiz)\w+|tendrá lugar|tuvo lugar)(?:\s.*|$)"
)
# "desde la 78ª hasta la 87ª sesión": a run of sessions, and none of them.
RANGED = re.compile(
    r"\d{1,3}\s?[^\W\d_]{0,4}[ªº°]?\s(?:to|through|until|à|au|hasta|до|по)\s"
    r"(?:the\s|la\s|el\s|le\s)?\d{1,3}\s?(?:st|nd|rd|th|e|i?ème|ª|º|°|-?[йя])(?!\w)"
)
_ROMAN = re.compile(r"[IVX]{2,7}|[XL]{1,3}[IVX]{0,5}")
_ROMAN_BEHIND = re.compile(
    r"(?:(?P<meeting>réunion|reuni[óo]n)|session|sesi[óo]n)\s(?-i:(?P<roman>[IVXL]{1,8}))"
    r"\s(?:(?:extra)?ordina(?:ria|ire)\s)?(?:du|de la|de l[’']|des|del|de las|de los)"
    r"\s?(?P<of>\S.{3,100})",
    re.IGNORECASE,
)
_ITS = frozenset(("its", "sa", "son", "leur", "su", "sus", "свою", "свое", "своей"))
_FEW_WORDS = 4  # of a name, small ones aside
_HOW = re.compile(
    r"(?:open|closed|public|private|virtual|hybrid|online|in-person) (?:meeting|event)",
    re.IGNORECASE,
)
_BODY = re.compile("|".join(rank.pattern for rank in RANKS), re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})(?!\d)\s?(?:года?|年|г\.)?")
# "2031 ordinary session (second part)"
_PART_IN_BRACKETS = re.compile(
    r"\s?[(（](?:[^\W\d_]{2,12}\s)?(?:part|partie|parte|часть|部分|الجزء)(?:\s\w{1,10})?[)）]$"
    r"|\s?[(（]第[一二三四]部分[)）]$",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(
    r"(?<!\w)(?:the|of|for|in|la|le|de|du|pour|del?|el|para|за|на|в|لعام|عام|لسنة)(?!\w)"
    r"|会议|[\s,()（）،，-]+",
    re.IGNORECASE,
)
_LONGEST_KIND = 60  # characters of a session's kind and year
_LONGEST_ROMAN = 10  # letters
_NEAR = 200  # characters behind the noun in which its number may stand
_FARTHEST = 40  # words before it, small ones among them
_MOST_WORDS = 8  # before the noun: "Ordre du jour de la cent vingt-cinquième"
# What is counted in thousands is not read: "Mille deux cent troisième".
_THOUSANDS = {
    "thousand",
    "mille",
    "mil",
    "тысяча",
    "тысячи",
    "тысяч",
    "الألف",
    "والألف",
}
# "الدورة العادية (160)", "الدورة الـ 45": the Arab organizations count in figures.
ARABIC_FIGURES = re.compile(
    r"(?P<unit>الدورة|الاجتماع)\s(?:(?:غير\s)?(?:العادية?|الاستثنائية?)\s){0,2}"
    r"(?:رقم\s|ال[ـ-]?\s?)?(?P<opens>[(（])?\s?(?P<number>\d{1,3})(?(opens)\s?[)）])"
)
BRACKETS = re.compile(r"\s*[(（][^()（）]{0,150}[)）]\s*")


@lru_cache(maxsize=1024)
def read_ordinal(text: str) -> tuple[int | None, str | None, str | None] | None:
    """The number, the unit and the body of "Sixth session of the Conference"."""
    if not _may_count(text):
        return None
    if found := _in_arabic_figures(text):
        return found
    if "(" in text or "（" in text:
        text = BRACKETS.sub(" ", text)
    text = PARTED.sub("", clean_title(text))
    text = ARTICLE_APART.sub("", text)
    if _CYRILLIC.search(text):
        text = text.translate(_LOOKALIKES)
    if not any(map(text.lower().__contains__, _UNIT_STEMS)) or RANGED.search(text):
        return None
    if chinese := _CHINESE_ORDINAL.search(text):
        return _chinese(text, chinese[0])
    if behind := _number_behind(text):
        return behind
    for unit, pattern in _UNIT_NAMES.items():
        for match in pattern.finditer(text):
            before, after = text[: match.start()].strip(), text[match.end() :].strip()
            number = _number(before.rpartition(",")[2].strip(), after)
            if number is None and unit == "congress" and len(text) < 160:
                number = _congress_number(before, text)
            if number is not None:
                return number, unit, _of(after)
            if not after and re.search(r"\d", before) and len(text) < 40:
                return None, unit, None
            if not after and (torn := ordinal_torn(before)):
                return torn, unit, None
    return None


def _number_behind(text: str) -> tuple[int, str, str | None] | None:
    """ "Session 4", "Reunión XXIII del Consejo": the number behind the noun."""
    if numbered := _NUMBERED.fullmatch(text):
        return int(numbered["number"]), "session", None
    roman = _ROMAN_BEHIND.match(text)
    if not roman:
        return None
    unit = "meeting" if roman["meeting"] else "session"
    return roman_value(roman["roman"].lower()), unit, roman["of"]


def _in_arabic_figures(text: str) -> tuple[int, str, str | None] | None:
    """ "الدورة (17) لمجلس المنارات" → 17, its unit and the council."""
    counted = ARABIC_FIGURES.match(text)
    after = text[counted.end() :].strip() if counted else ""
    if not counted or not (not after or after.startswith("ل")):
        return None
    unit = "session" if counted["unit"] == "الدورة" else "meeting"
    return int(counted["number"]), unit, _of(after) if after else None


def _may_count(text: str) -> bool:
    """Whether a unit may be in it: asked first, as most words name none."""
    lowered = text.lower()
    if text.isascii():
        return any(map(lowered.__contains__, _ASCII_STEMS))
    is_unit = any(map(lowered.__contains__, _UNIT_STEMS))
    return is_unit or _CYRILLIC.search(text) is not None


def counts_in_sentence(text: str) -> bool:
    """Whether a session is counted in a sentence: "decided to hold the fourth session".

    The name of a body may go before the session, small words, and what is named after
    a session ("consultations for the thirtieth session"), but no others.
    """
    found = read_ordinal(text)
    if not found or not found[0] or found[1] == "congress":
        return False
    if text.endswith((".", "。")) and len(text) > _LONGEST_KIND:
        return True
    text = PARTED.sub("", clean_title(text))
    unit = _UNIT_NAMES["session"].search(text) or _UNIT_NAMES["meeting"].search(text)
    words = SESSION_KINDS.sub("", text[: unit.start()]).split() if unit else []
    if any(word.lower() in _ITS for word in words):
        return True
    if ordinal_torn(" ".join(words)):
        return False
    before = next(
        (
            words[:-size]
            for size in range(min(4, len(words)), 0, -1)
            if ordinal_of(" ".join(words[-size:])) is not None
        ),
        words,
    )
    others = [word for word in before if fold(word) not in SMALL_WORDS]
    if len(others) < _FEW_WORDS and NAMED_AFTER_SESSION.search(text):
        return False
    return len(others) > 1 and not _BODY.search(" ".join(others))


def is_session_alone(text: str) -> bool:
    """Whether a session, counted or not, is all that the words name.

    "Trnte-deuxieme session", whose number a scanner spoiled: no name of a body. Nor is
    "Open meeting", how it is held.
    """
    if len(text) < _LONGEST_KIND and _HOW.fullmatch(text):
        return True
    match = _UNIT_NAMES["session"].search(text) if len(text) < _LONGEST_KIND else None
    if not match or text[match.end() :].strip(" .,"):
        return False
    before = text[: match.start()]
    return len(before.split()) < _FEW_WORDS and not _BODY.search(before)


def uncounted_session(text: str) -> tuple[int | None] | None:
    """The year of a session that has no number: "Substantive session of 2031".

    (None,) where it names none: "Annual session"; None where the words say more.
    """
    text = _PART_IN_BRACKETS.sub("", text) if text[-1:] in ")）" else text
    year = _YEAR.search(text) if len(text) < _LONGEST_KIND else None
    bare = _YEAR.sub(" ", text)
    rest = SESSION_KINDS.sub(" ", bare)
    is_kind = rest != bare or year is not None
    rest = _UNIT_NAMES["meeting"].sub(" ", _UNIT_NAMES["session"].sub(" ", rest))
    if len(text) >= _LONGEST_KIND or not is_kind or _NO_WORDS.sub("", rest):
        return None
    return (int(year["year"]) if year else None,)


def _chinese(text: str, ordinal: str) -> tuple[int, str | None, str | None] | None:
    unit = "session"
    if text.endswith("大会"):  # the word for an assembly and for a congress
        unit = "congress" if _CHINESE_CONGRESS.search(text) else None
    is_meeting = ordinal.endswith("次") or text.endswith("系列会议")
    unit = "meeting" if is_meeting else unit
    number = ordinal_of(ordinal)
    ends = len(text) < 14 or text.endswith(("会议", "大会", "续会", "议程"))
    # "理事会将于5月3日举行第十届会议": the body stands before the verb. "第七十九届
    # 世界卫生大会" counts an assembly, whose name is behind the number.
    named = _CHINESE_HOLDS.match(text) or _CHINESE_ASSEMBLY.search(text)
    body = named["body"] if named else None
    return (number, unit, body) if number and ends else None


def _congress_number(before: str, text: str) -> int | None:
    """The number of a Congress, which may stand far from that word.

    "Fourteenth United Nations Congress", "مؤتمر الأمم المتحدة الثالث عشر"
    """
    if (number := ordinal_of(before.partition(" ")[0])) is not None:
        return number
    words = text.split() if text.startswith("مؤتمر") else []
    pairs = (" ".join(words[n : n + size]) for size in (2, 1) for n in range(3, 5))
    return next((n for n in map(ordinal_of, pairs) if n is not None), None)


def _number(before: str, after: str) -> int | None:
    # A Russian paper may have the letter that looks like a Roman ten.
    roman = before.replace("Х", "X") if len(before) < _LONGEST_ROMAN else ""
    if _ROMAN.fullmatch(roman) and (value := roman_value(roman.lower())):
        return value
    if before.count(" ") > _FARTHEST:
        return None
    while before != (
        before := _ARTICLES.sub("", SESSION_LEADS.sub("", before).strip()).strip()
    ):
        pass
    before = SESSION_KINDS.sub("", before).strip()
    words = before.split()
    if len(words) > _MOST_WORDS:
        return None
    candidates = [" ".join(words[-n:]) for n in range(len(words), 0, -1)]
    following = SESSION_KINDS.sub("", after[:_NEAR], count=1).split()
    if not _THOUSANDS.isdisjoint(map(str.lower, (*words, *following[:4]))):
        return None
    # "السابع ة والأربعين": the word came apart, and what is left is another number.
    is_whole = not any(len(word) == 1 for word in following[1:4])
    candidates += [" ".join(following[:n]) for n in (4, 3, 2, 1) if is_whole]
    for candidate in candidates:
        if (number := ordinal_of(candidate)) is not None:
            return number
        first, two, second = candidate.partition(" and ")
        if two and ordinal_of(first) is not None and ordinal_of(second) is not None:
            return None  # "twentieth and twenty-first sessions"
    return None


def _of(after: str) -> str | None:
    if kind := SESSION_KINDS.match(after):
        after = after[kind.end() :].strip()
    match = _OF.match(_HELD.sub("", after))
    return match[1] if match else _arabic_of(after)


def _arabic_of(after: str) -> str | None:
    """ "السابعة بعد المائة لمجلس المنارات" → the council, right behind the number."""
    named = NAME_BEHIND.search(after) if "ل" in after else None
    before = after[: named.start()].strip() if named else ""
    if not named or (before and ordinal_of(before) is None):
        return None
    return without_preposition(named["name"])


def first_ordinal(texts: Iterable[str]) -> int | None:
    """Which session or meeting the first of the texts that counts one is."""
    found = (read_ordinal(text) for text in texts)
    return next((each[0] for each in found if each and each[0]), None)
