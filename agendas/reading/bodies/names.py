"""The names of bodies in a masthead, over as many lines as they are broken into.

General Assembly
United Nations Commission on
International Trade Law            → two names; the second over two lines
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from agendas.reading.bodies.arabic_names import without_preposition
from agendas.reading.bodies.broken_names import (
    CHINESE_BODY_END,
    begins_new_name,
    completes_name,
    is_cut,
    is_office,
    may_open,
)
from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.nouns import plain
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages import (
    BODY_START,
    CHAIR,
    CITES,
    COLUMN_HEAD,
    HELD,
    NO_NAME,
    ORGANIZATION,
    ORGANIZED_BY,
    RANKS,
    WAS_HELD,
)
from agendas.reading.languages.folding import fold
from agendas.reading.languages.recitals import begins_recital, cites_article
from agendas.reading.languages.verbs import tells_of_body
from agendas.reading.lines.marks import BULLETS, clean_title, read_mark, section_number
from agendas.reading.lines.sheet import Line
from agendas.reading.times.days import ANY_YEAR, is_weekday, span_at_start

_AFTER_NAME = frozenset(",:–-(（，：")
_CHINESE_SESSION = re.compile(r"(?P<body>[\u4e00-\u9fff]{2,40})第\S{1,7}届会议")
_DAY = re.compile(
    r"\d\s?年\s?\d|(?<!\d)\d{1,2}\s\S.{2,25}\s(?:19|20)\d{2}(?!\d)"
    r"|\d\.\d{1,2}\.\d{2}(?![.\d])"
)
# "18-19 January: Geneva", "27 May – 1 June 2032": days, and no name.
_RUN_OF_DAYS = re.compile(r"\d{1,2}(?:\s[^\W\d_]{3,12})?\s?[-–—]\s?\d{1,2}\s[^\W\d_]")
_SYMBOL = re.compile(r"[A-Z]{1,8}(?:[/.-][A-Z\d]{1,8}){1,4}\s[\d/.-]{1,16}")
_ENTRY = re.compile(r"[-–—*•▪‣◦●] [^\W\d]")  # of a list
_ROMAN = re.compile(r"^[IVXL]{1,7}\s")
_LONGEST_DAYS = 60  # characters
_LONGEST = 240  # characters of a name


@dataclass
class Name:
    """A body's name with the session, place and days that stand under it."""

    text: str
    lines: list[Line]
    ordinal: int | None = None
    unit: str | None = None
    has_days: bool = False
    is_closed: bool = False
    is_soft: bool = False  # facts stand between its lines
    is_over: bool = False  # who organizes it stands under it

    @property
    def is_counted(self) -> bool:
        """Whether a session or days stand under the name."""
        return self.has_days or self.ordinal is not None


def may_be_name(text: str) -> bool:
    """Whether a line could be a name, or a part of one, at all."""
    if "/" in text and " " not in text:
        return False  # a symbol that no series explains
    if "/" in text and _SYMBOL.fullmatch(text):
        return False  # "LAMP/C 134/1", of no known series
    if text[0] == ":" or (text[0].isdigit() and text[1:2].isupper()):
        return False  # the rest of a label; a page number and the head of the page
    if CHAIR.match(text) or _DAY.search(text) or is_column(text):
        return False
    if NO_NAME.fullmatch(text.rstrip(" *")):
        return False  # "Press release", "Tenth Conference and related meetings"
    if is_room(text.rpartition(", ")[2]):
        return False  # "Vienna International Centre, Conference Room M3"
    if is_weekday(text.split(" ", 1)[0].strip(",")) or _is_headed(text):
        return False  # "Monday, 5 May", "A. Programme of the Conference"
    if text.count(" / ") > 1 or _begins_with_days(text):
        return False  # "Committee / Session / Dates", "April (to be confirmed)"
    if _RUN_OF_DAYS.match(text) or text[:1] in BULLETS or is_entry(text):
        return False
    if read_mark(text) or not re.search(r"[^\W\d_]{4}|[\u4e00-\u9fff]{2}", text):
        return False
    if HELD.search(text) or WAS_HELD.search(text):
        return False
    if CITES.match(text) or _is_half_quoted(text) or begins_recital(text):
        return False  # sentences; the second half of a motto
    if cites_article(text) or tells_of_body(text):
        return False  # "Article IV of the Constitution", "The Board will meet"
    return not text.endswith((";", ":"))


_SMALL_ROMAN = re.compile(r"[ivx]{1,4}\.\s[^\W\d_]{3}")


def _begins_with_days(text: str) -> bool:
    found = span_at_start(text[:_LONGEST_DAYS], ANY_YEAR)
    return found is not None and found.span is not None


def _is_half_quoted(text: str) -> bool:
    opened = text.count("«") + text.count("“")
    return opened != text.count("»") + text.count("”")


def _is_headed(text: str) -> bool:
    """Whether the number of a part goes before the words: "II. Working methods"."""
    if text[0] in "ivx" and _SMALL_ROMAN.match(text):
        return True
    number = section_number(text)
    return number is not None and number[0].endswith((" ", "、"))


def is_entry(text: str) -> bool:
    """Whether the line is one of a list: "- Opening of the session"."""
    return bool(_ENTRY.match(text))


def is_column(text: str) -> bool:
    """ "Committee A, Room XX": what heads a column, or names the room of one."""
    return bool(COLUMN_HEAD.match(text))


def add_name(names: list[Name], text: str, line: Line) -> None:
    """Begin a name with the words of a line, or go on with the last one."""
    last = names[-1] if names else None
    if last and (ORGANIZED_BY.match(text) or (last.is_over and not line.gap)):
        last.is_over = True
        return
    if last and is_office(last.text, text):
        last.is_closed = True
        return
    is_new = last and last.is_soft and may_open(text) and not ordinal_of(last.text)
    if last and (is_new or len(last.text) > _LONGEST):
        last.is_closed = True
    if last and _goes_on(last, text):
        glue = "" if text[:1] >= "\u3000" and last.text[-1:] >= "\u3000" else " "
        last.text += glue + text
        last.is_closed = False
        last.lines.append(line)
        return
    # "of the Conference", after "The 69th session" in the same line.
    bare = text
    if text.startswith("لل") or (text[:1] == "ل" and is_body(text[1:])):
        bare = without_preposition(text)  # "لمجلس الموانئ", after "الدورة العاشرة"
    names.append(Name(bare if is_organization(bare) else text, [line]))


def _goes_on(last: Name, text: str) -> bool:
    if last.is_closed and last.is_counted:
        return False
    if last.is_closed:
        # "on Crime Prevention and Criminal Justice" under a blank line; "United
        # Nations Industrial", and under it "Development Organization".
        is_cut = last.text.lower().startswith("united nations ")
        return (text[:1].islower() and text[:1].isascii()) or (
            is_cut and len(last.text.split()) < 4 and not is_body(text)
        )
    is_other = is_latin(last.text) != is_latin(text) and " " in text
    return not (is_other or begins_new_name(last.text, text))


def is_last_noun(names: list[Name], line: Line) -> bool:
    """Whether the line is the noun that ends the name above: "Commission"."""
    last = names[-1] if names else None
    is_open = last and not (last.is_closed or last.is_counted or line.gap)
    return bool(is_open) and completes_name(last.text, line.text)


def is_latin(text: str) -> bool:
    """Whether the words begin in Latin letters, but for a number: "XVII Форум"."""
    letters = _ROMAN.sub("", text)
    return next((sign for sign in letters if sign.isalpha()), "a") < "\u0250"


def is_body(text: str) -> bool:
    """Whether the words are the name of a body by their first or last noun."""
    return bool(BODY_START.match(text) or CHINESE_BODY_END.search(text))


def _rank_of(name: str) -> int:
    """The rank of a body by its first noun, in Chinese by its last."""
    found = [(rank, list(noun.finditer(name))) for rank, noun in enumerate(RANKS)]
    nouns = [(each.start(), each.end(), rank) for rank, ms in found for each in ms]
    if not nouns:
        return 0
    is_chinese = "一" <= name[-1] <= "鿿"
    last = max(nouns, key=lambda noun: noun[1])
    return last[2] if is_chinese else min(nouns)[2]


def without_parents(bodies: list[Name]) -> list[Name]:
    """The bodies that meet: not an Assembly, counted too, above its working group."""
    return [
        body
        for place, body in enumerate(bodies)
        if not any(_rank_of(each.text) < _rank_of(body.text) for each in bodies[place:])
    ]


def names_meeting(text: str) -> bool:
    """Whether the words name a body or one of its sessions: no note or caption."""
    return is_body(text) or read_ordinal(text) is not None


def is_organization(text: str) -> bool:
    """Whether the words name a body, or what it belongs to, by any noun."""
    return is_body(text) or ORGANIZATION.search(plain(text).lower()) is not None


def named_in(heading: str, bodies: Iterable[str]) -> str | None:
    """The one of `bodies` that a heading names: alone, at its end, before a session.

    "A. Working Group on Firearms", "Provisional agenda of the Working Group on …",
    "Working Group on Firearms, third meeting"
    """
    folded = fold(clean_title(heading)).strip("()（）")
    named = [body for body in bodies if body and names_it(folded, fold(body))]
    return max(named, key=len, default=None)


def names_it(heading: str, body: str) -> bool:
    """Whether a heading ends with the name of a body, or has it before a sign."""
    if heading.startswith(body):
        rest = heading[len(body) :].lstrip()
        return not rest or rest[0] in _AFTER_NAME
    return heading.endswith(body)


def named_elsewhere(body: str | None, other: str | None) -> bool:
    """Whether two names are known and neither holds the other."""
    if not body or not other:
        return False
    one, two = fold(body), fold(other)
    return not (one in two or two in one)


def body_before_session(title: str) -> str | None:
    """ "理事会第一二五届会议议程" → "理事会": Chinese names the body first."""
    match = _CHINESE_SESSION.match(title)
    return match["body"] if match and is_body(match["body"]) else None


def ends_open(names: list[Name]) -> bool:
    """Whether the last name lacks its end: "United Nations Convention against"."""
    last = names[-1] if names else None
    return bool(last and not last.is_closed and is_cut(last.text))
