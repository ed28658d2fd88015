"""Names of bodies over several lines: where the next one begins.

Inland Waters Commission
Working Party on the Maintenance        → another body
of Locks                                → goes on
"""

import re

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.languages import (
    BODY_START,
    COMPLETE,
    OFFICERS_OF,
    OPEN_ENDS,
    ORGANIZATION_WORDS,
    RANKS,
)
from agendas.reading.languages.folding import fold

CHINESE_BODY_END = re.compile(r"(?:会议|委员会|工作组|审议组|理事会|大会|专家组|机构)$")
# "环境规划署" above "关于…的公约", and that above its committee; the parties to a
# convention are named with it.
_CHINESE_ABOVE = re.compile(r"(?:署|组织|联盟)$")
_TREATY = re.compile(
    r"(?:convention|treaty|traité|convenio|convención|tratado|конвенция|договор)\s",
    re.IGNORECASE,
)
_CHINESE_TREATY = re.compile(r"(?:公约|议定书|协定)$")
# What a body convenes: "Commission of the Ports", and under it "Meeting of Experts".
_MEETING_OF = re.compile(
    r"(?:(?:expert |experts’ )?meeting of|workshop (?:of|on|for)|r[ée]unions? d|atelier"
    r"|s[ée]minaire|reuni[óo]n(?:es)? de|taller|seminario)",
    re.IGNORECASE,
)
_OF = (" of", " the", " de", " la", " des", " del")
_WORKING = re.compile(r"working (?:party|group)\b", re.IGNORECASE)
_ORGANIZATION = re.compile(
    r"(?<!\w)(?:organi[sz]ation|organisation|union|agency|organización|unión|организация"
    r"|союз)(?!\w)|组织|联盟|منظمة|اتحاد",
    re.IGNORECASE,
)
# "Food and Agriculture Organization of the United", and under it "Nations"; so
# "of the United Nations Human", whatever the next word is.
_CUT_WITHIN = (" united", " naciones", " des nations", " объединенных") + tuple(
    f"united nations {word}"
    for word in ("human", "industrial", "environment", "development", "educational")
)
_LONGEST_ACRONYM = 8  # letters
_ACRONYM = 5  # letters, of which one before a noun has fewer
# Adjectives of a noun on the next line: "Session of the Intergovernmental / Panel".
_CUT_BEFORE = {"Nations", "Intergovernmental", "Ministerial", "Expert", "Joint"} | {
    "Standing",
    "Preparatory",
    "Executive",
    "Technical",
    "Advisory",
    "International",
}


def begins_body(text: str) -> bool:
    """Whether a noun of bodies stands first, or behind a number: "First Committee"."""
    first, _, rest = text.partition(" ")
    is_committee = RANKS[1].match(rest) and ordinal_of(first) is not None
    # "EC WORKING GROUP", "FAO Council": the acronym of an organization.
    is_acronym = first.isupper() and first.isalpha() and len(first) < _ACRONYM
    is_body = is_acronym and any(noun.match(rest) for noun in (_WORKING, *RANKS))
    return bool(BODY_START.match(text) or is_committee or is_body)


def is_cut(name: str) -> bool:
    """Whether a name lacks its end: "Convention against", "of the United"."""
    return name.lower().endswith((*OPEN_ENDS, *_CUT_WITHIN))


def completes_name(before: str, text: str) -> bool:
    """Whether a noun alone ends a name that has none: "Fishery", and "Commission"."""
    is_noun = " " not in text and any(noun.fullmatch(text) for noun in RANKS)
    is_open = before.istitle() or before.isupper() or " " in before
    return (
        is_noun and is_open and not (_has_noun(before) or before.endswith((".", ",")))
    )


def may_open(text: str) -> bool:
    """Whether the words may be the first of a name."""
    return begins_body(text) or text.lower().startswith("united nations ")


# "General Secretariat", "Секретариат Совета": who wrote the paper, no body that meets.
_OFFICE = re.compile(
    r"(?:(?:General|Executive|Permanent)\s)?Secretariat(?:\s(?:of|for)\s.+)?"
    r"|(?:Secrétariat|Secretaría|Secretaria)(?:\s(?:général|exécutif|permanent"
    r"|General|Ejecutiva|Permanente))?(?:\s(?:de|du|des|del)\s.+)?"
    r"|(?:(?:Генеральный|Исполнительный|Постоянный)\s)?Секретариат(?:\s[а-яА-ЯёЁ\s]+)?"
    r"|(?:总|常设|执行)?秘书处|(?:الأمانة(?:\s(?:العامة|التنفيذية|الفنية|الدائمة))?|أمانة\s.+)"
    r"(?:\sلل?.+)?",
    re.IGNORECASE,
)
_LONGEST_OFFICE = 70  # characters


def is_office(before: str, text: str) -> bool:
    """Whether the line is the office of the organization that is named above it."""
    if len(text) > _LONGEST_OFFICE or before.lower().endswith(OPEN_ENDS):
        return False
    return _OFFICE.fullmatch(text) is not None


# "作为…缔约方会议的…": a name of its own under a treaty, whatever signs it lost.
_CHINESE_NEW = re.compile(f"^作为|{CHINESE_BODY_END.pattern}")


def begins_new_name(before: str, text: str) -> bool:
    if before.lower().endswith(_CUT_WITHIN):
        return False
    if COMPLETE.fullmatch(before.strip()) or CHINESE_BODY_END.search(before):
        return True
    if _is_acronym_of(before, text):
        return True
    if _CHINESE_ABOVE.search(before) and text.startswith("关于"):
        return True
    if _CHINESE_TREATY.search(before) and not text.startswith("缔约"):
        return _CHINESE_NEW.search(text) is not None
    is_whole = COMPLETE.fullmatch(text) or fold(text) in ORGANIZATION_WORDS
    if is_whole and not before.lower().endswith(_OF):
        return True
    if fold(before) in ORGANIZATION_WORDS or (before.isupper() and not text.isupper()):
        return True
    if OFFICERS_OF.match(text) and not before.lower().endswith(OPEN_ENDS):
        return text[:1].isupper()
    if (
        before.lower().endswith(OPEN_ENDS)
        or text[:1].islower()
        or (text[:1].isascii() and not text[:1].isalpha())
    ):
        return False
    is_named = _has_noun(text) or _ORGANIZATION.search(text)
    is_convened = begins_body(before) and _MEETING_OF.match(text)
    if is_convened or (text.isupper() and not before.isupper() and is_named):
        return True
    is_whole = begins_body(before) or _TREATY.match(before)
    return (bool(is_whole) and begins_body(text)) or _is_below(before, text)


def _has_noun(text: str) -> bool:
    return bool(BODY_START.match(text)) or any(noun.search(text) for noun in RANKS)


# "Исполнительный комитет" under "Организация маяков".
_RUSSIAN_ORGAN = re.compile(
    r"(?:[А-ЯЁ][а-яё-]+(?:ый|ий|ой|ая)\s)(?:[а-яё-]+(?:ый|ий|ой|ая)\s)?"
    r"(?:комитет|совет|комиссия|ассамблея|конференция|группа|собрание)"
)
_RUSSIAN_WHOLE = re.compile(r"(?:Организация|Содружество|Союз|Лига)\s[^\W\d_]{3}")


def _is_below(before: str, text: str) -> bool:
    """Whether a noun of bodies opens the words, below a name that has its own.

    "Inland Waters Commission", and under it "Working Party on Locks"; "EXECUTIVE
    COUNCIL" under the name of its organization.
    """
    is_cut = before.endswith(("-", ",")) or before.rpartition(" ")[2] in _CUT_BEFORE
    if is_cut:
        return False
    if _RUSSIAN_ORGAN.fullmatch(text) and _RUSSIAN_WHOLE.match(before):
        return True
    has_noun = any(noun.search(before) for noun in RANKS)
    if has_noun and (_WORKING.match(text) or any(noun.match(text) for noun in RANKS)):
        return True
    is_organ = begins_body(text) and any(noun.search(text) for noun in RANKS)
    return is_organ and _ORGANIZATION.search(before) is not None


def _is_acronym_of(before: str, text: str) -> bool:
    """Whether a name is short for the next: "WHO", and "World Health Organization"."""
    if not (1 < len(before) <= _LONGEST_ACRONYM and before.isupper()):
        return False
    initials = iter(word[0].upper() for word in text.split())
    return before.isalpha() and all(letter in initials for letter in before)
