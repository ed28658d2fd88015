"""The facts of a masthead, where several stand on one line.

"A/HRC/9/1 28 July 2008"  →  "A/HRC/9/1", "28 July 2008"
"HUMAN RIGHTS COUNCIL Ninth session Agenda item 1"  →  the three
"""

import re

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import is_body, is_organization
from agendas.reading.bodies.ordinals import ARTICLE_APART, PARTED
from agendas.reading.languages import (
    BODY_START,
    CITES,
    CITIES,
    COMPLETE,
    DATED,
    DISTRIBUTION,
    FACT_AHEAD,
    ITEM_OF_AGENDA,
    OF_AGENDA,
    ORGANIZATION_AHEAD,
    ORIGINAL,
    heading_role,
)
from agendas.reading.languages.cited import LEADS_TO_SYMBOL
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line
from agendas.reading.mastheads.days_behind import are_hours, before_place_and_days
from agendas.reading.mastheads.names_apart import at_names
from agendas.reading.mastheads.sessions_apart import UNIT, at_session
from agendas.reading.mastheads.towns import day_at_town
from agendas.reading.mastheads.yeared_symbols import at_yeared_symbol
from agendas.reading.pages.furniture import CHANGE_APART, is_agency_symbol
from agendas.reading.times.days import (
    FoundSpan,
    place_and_days,
    read_span,
    span_at_end,
)
from agendas.symbols import find_symbols
from meetings.dates import Precision

CELL_OF_HTML = "</td>"
_COLUMN_GAP = re.compile(r"\t+| {3,}|(?<!\\)\||<br\s?/?>")
_SHORT = 60  # characters of a label and its value
_LONGEST_LINE = 20_000  # characters; a longer line is no masthead
# The language of the paper stands between the date and "Original:".
_LANGUAGE = re.compile(
    r"(?:English|French|Spanish|Russian|Arabic|Chinese|Français|Español|Русский|عربي"
    r"|中文|ENGLISH|FRENCH|SPANISH|RUSSIAN|FRAN[CÇ]AIS|ESPAÑOL)(?:\s(?:only|ONLY)|(?!\s(?:only|ONLY)\b))\s"
    r"(?=[^\W\d_])"
)
_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d{2}(?:\s(?:года|г\.)|(?!\s(?:года|г\.)))(?=\s+(?!年)[^\W\d_])"
)
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ]{2})(?=[A-Z][a-z]|[0-9]{1,2}[-–\s])|(?<=[a-z]\s[0-9])(?=[A-Z][a-z])"
    r"|(?<=[0-9]{4})(?=[A-Z][a-z])|(?<=[A-Za-z]{3})(?=[А-ЯЁ]{3})"
    r"|(?<=года)(?=[А-ЯЁ])|(?<=[A-ZÀ-Ý]{4})(?=[A-ZÀ-Ý][a-zà-ÿ]{3})"
)
_GLUED_CYRILLIC = re.compile(r"[A-Za-z]{3}(?=[А-ЯЁ]{3})|\dгода|года(?=[А-ЯЁ])")
_GLUED_UNIT = re.compile(r"(?:session|meeting|sesiones|réunion)(?=[A-Z0-9])")
_CHINESE_GAP = re.compile(
    r"(?<=[\u4e00-\u9fff]{2}|.）)\s+(?=[\u4e00-\u9fff]{2})|(?<=会议)\s+(?=[12]\d{3}\s?年)"
    r"|(?<=[会组])\s?[:：]\s?(?=第.{1,6}[届次])"
    r"|(?:(?<=委员会|理事会|工作组)，(?=第.{1,6}[届次]会议))"
    r"|(?:(?<=会议|大会)|(?<=委员会|理事会|工作组|缔约方|缔约国))(?=第.{1,6}[届次]会议)"
)
_NUMBERED_WORDS = re.compile(r"[\[\]]|\S\s\d{1,3}\s\S")
_PAGE_BEFORE = re.compile(r"^\d{1,3}\s(?=[^\W\d_])")
# After these words days belong to a sentence.
_IN_SENTENCES = frozenset(
    ("on", "of", "from", "held", "the", "at", "in", "and", "until", "since", "du", "le")
    + ("de", "des", "au", "del", "el", "desde", "hasta", "los", "y", "et", "с", "от")
    + ("до", "по", "и", "в", "من", "في", "حتى")
)
_ARTICLES = frozenset(("the", "le", "du", "au", "el", "del", "al"))
# "27 September – 2 October and 10 October 2051": days in two parts.
_BEFORE_MORE_DAYS = frozenset(("and", "et", "y", "и", "و"))
# "LAMP/C/70/120 May 2031": the symbol and the day came together.
_DAY_GLUED = re.compile(
    r"(?P<head>[A-Z]{1,8}(?:[./()-][A-Z\d]{1,8}){0,5}/)(?P<figures>\d{2,4})\s"
    r"(?P<rest>[^\W\d_]{3,12}\.?\s(?:19|20)\d{2})$"
)
_MOST_DAYS = 31
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}\.\s+[^\W\d_]{2}")
_MOST_WORDS = 20  # of a body's name before a symbol
_SHORTEST = 8  # characters of such a name
# "24 May–1 June 2031 23 March 2031": those of the meeting and that of the paper.
_TWO_DATES = re.compile(
    r"(?P<days>\d[^/]{4,40}(?:19|20)\d{2})\s(?P<day>\d{1,2}\s[^\W\d_]{3,12}\s(?:19|20)\d{2})"
)
_TOWN = re.compile(r"^\s?(?:года|г\.)|(?<!\w)г(?:ор)?\.\s?(?=[А-ЯЁ])")  # "г. Минск"
_TWO = 2  # columns
_MOST_OF_TITLE = 5  # words
_DASH = re.compile(r"\s(?:[-–—]|--)\s")
_TITLES = {"list", "annotated", "annotations", "timetable"}
_LONGEST = 3_000  # characters; longer text is no masthead


# "GENERAL Distr.", as two columns came apart.
_WORD_BEFORE = re.compile(r"^(general|limited|restricted) distr\.?$", re.IGNORECASE)


def label_first(text: str) -> str:
    """ "GENERAL Distr." → "Distr.: GENERAL"."""
    return _WORD_BEFORE.sub(r"Distr.: \1", text)


def _split_head(text: str) -> list[str]:
    """The facts in one line of a masthead, in their order."""
    if len(text) > _LONGEST or (len(text) < _SHORT and DATED.match(text)):
        return [text]
    if _WORD_BEFORE.match(text):
        return [text]
    text = _unglued(ARTICLE_APART.sub("", PARTED.sub("", text)))
    parts = [part for words in text.split(" • ") for part in _in_brackets(words)]
    for split in (
        _before_title,
        _at_slash,
        _at_facts,
        _at_symbol,
        at_yeared_symbol,
        _after_values,
        _after_organs,
        at_names,
        _at_chinese_gaps,
        before_place_and_days,
        _at_place_after_days,
        at_session,
        _at_years,
    ):
        parts = [piece.strip() for part in parts for piece in split(part)]
        parts = [piece for piece in parts if piece]
    return [piece for part in parts for piece in _after_values(part)]


def _at_place_after_days(text: str) -> list[str]:
    """ "Sixth session of the Board 15–19 October 2032, Vienna" → the session, the rest.

    Where the break was lost before days that a place follows.
    """
    head, comma, place = text.rpartition(", ")
    is_city = comma and (place in CITIES or place.capitalize() in CITIES)
    found = span_at_end(head) if is_city else None
    if not found or not found.span or not found.rest or found.is_day:
        return [text]
    return [found.rest, text[len(found.rest) :]]


def _in_brackets(text: str) -> list[str]:
    """ "(Ninth session, Geneva, 8 May 2031, agenda item 1)" → the three facts."""
    if text[:1] != "(" or ")" in text[:-1] or not any(map(str.isdigit, text)):
        return [text]
    facts: list[str] = []
    place: list[str] = []
    for part in text.strip("() ,").split(", "):
        if UNIT.search(part) or ITEM_OF_AGENDA.match(part.lower()):
            facts.append(part)
        else:
            place.append(part)
    return [*facts, ", ".join(place)] if facts and place else [text]


def _unglued(text: str) -> str:
    """The words parted that lost the break between their lines: "CouncilNinth"."""
    glued = _GLUED.findall(text)
    if len(glued) > 1 or _GLUED_UNIT.search(text) or _GLUED_CYRILLIC.search(text):
        return _GLUED.sub(" ", text)
    return text


def _before_title(text: str) -> list[str]:
    """ "Fifth meeting of the Board – Provisional agenda" → the meeting, the title."""
    head, title = text, ""
    if match := _DASH.search(text):
        head, title = text[: match.start()], text[match.end() :]
    is_title = title and heading_role(fold(clean_title(title))) in _TITLES
    return [head, title] if is_title and not heading_role(fold(head)) else [text]


def without_title(name: str) -> tuple[str, str | None]:
    """A body's name, and the title behind it: "Lens Council Order of the day"."""
    words = name.split(" ")
    sizes = range(2, min(_MOST_OF_TITLE, len(words) - 1) + 1)
    for size in sizes if is_body(name) or len(words) < _MOST_WORDS else ():
        title = " ".join(words[-size:])
        may_head = title[0].isupper() and heading_role(fold(title)) in _TITLES
        if may_head and is_organization(before := " ".join(words[:-size])):
            return before, title
    return name, None


def _at_slash(text: str) -> list[str]:
    """ "Geneva, 11–14 May 2031 / EC-3/Doc. 2" → both, as two columns came together.

    So "Questions: All / Geneva, 11–14 May 2031".
    """
    parts = text.split(" / ")
    if len(parts) != _TWO:
        return [text]
    placed = place_and_days(parts[0]) or place_and_days(parts[1])
    return parts if placed and placed.span else [text]


def _at_facts(text: str) -> list[str]:
    """ "Convention on Lamps / Distr.: General" → both, without the column's edge."""
    parts = FACT_AHEAD.split(text)
    return [part.rstrip(" /") if part.count(" ") > 2 else part for part in parts]


def _at_symbol(text: str) -> list[str]:
    if "/" not in text:
        return [text]
    if glued := _DAY_GLUED.match(text):
        return _at_glued_day(glued)
    words = text.split(" ")
    if parts := _at_agency_symbol(words):
        return parts
    symbols = find_symbols(text)
    if len(symbols) != 1 or symbols[0] not in words or len(words) < 2:
        return [text]
    place = words.index(symbols[0])
    before = " ".join(words[:place])
    if CITES.match(before) or _is_cited(words, place):
        return [text]  # "(See document A/77/6)"
    if place > 1 and (words[place - 1].isdigit() or _NUMBERED_WORDS.search(before)):
        return [text]  # "Decision 156 EX/7.2", "1] Programme 4 Peace A/77/6"
    if len(before) == 1 and before not in "AES":
        return [text]  # "C EDAW/C/…": the symbol came apart
    if place > 1:
        before = _PAGE_BEFORE.sub("", before, count=1)
    change = " ".join(words[place : place + 2])
    is_changed = CHANGE_APART.fullmatch(change[len(symbols[0]) + 1 :])
    end = place + 2 if is_changed else place + 1
    return [before, " ".join(words[place:end]), " ".join(words[end:])]


def _is_cited(words: list[str], place: int) -> bool:
    """Whether a sentence names the symbol: "pursuant to resolution A/1/2 the Board"."""
    before, behind = " ".join(words[:place]), words[place + 1 : place + 2]
    goes_on = bool(behind) and behind[0][0].islower()
    is_broken = _SENTENCE_BREAK.search(before) is not None
    return goes_on or is_broken or LEADS_TO_SYMBOL.search(before) is not None


def _at_glued_day(glued: re.Match[str]) -> list[str]:
    """ "LAMP/C/70/120 May 2031" → "LAMP/C/70/1", "20 May 2031", where no other fits."""
    figures = glued["figures"]
    cuts = [(figures[:-size], figures[-size:]) for size in (1, 2)]
    cuts = [each for each in cuts if each[0] and each[1][0] != "0"]
    cuts = [each for each in cuts if int(each[1]) <= _MOST_DAYS]
    if int(figures) <= _MOST_DAYS or len(cuts) != 1:
        return [glued.string]
    ((number, day),) = cuts
    return [f"{glued['head']}{number}", f"{day} {glued['rest']}"]


def _at_agency_symbol(words: list[str]) -> list[str]:
    """ "EXECUTIVE BOARD EB147/1", "MARITIME SAFETY COMMITTEE MSC 107/1" → both."""
    if len(words) > 1 and is_agency_symbol(" ".join(words[:2])):
        return [" ".join(words[:2]), " ".join(words[2:])]
    for place in range(1, min(len(words), _MOST_WORDS)):
        before = " ".join(words[:place])
        if not before[0].isupper() or any(map(str.isdigit, before)):
            return []
        for size in (2, 1):
            symbol = " ".join(words[place : place + size])
            if len(before) >= _SHORTEST and is_agency_symbol(symbol):
                rest = " ".join(words[place + size :])
                return [] if rest[:1].islower() else [before, symbol, rest]
    return []


def _after_values(text: str) -> list[str]:
    """ "Distr.: General 1 March 2023" → both; so after the language and the item."""
    for pattern in (DISTRIBUTION, ORIGINAL, OF_AGENDA, _LANGUAGE):
        match = pattern.match(text)
        if match and match.end() < len(text):
            return [text[: match.end()], text[match.end() :]]
    return [text]


def _after_organs(text: str) -> list[str]:
    """ "United Nations General Assembly Human Rights Council" → its three names."""
    parts: list[str] = []
    while True:
        match = ORGANIZATION_AHEAD.match(text) or COMPLETE.match(text)
        rest = text[match.end() :].lstrip() if match else ""
        if match and rest[:2].rstrip() in {"A", "E", "S"}:
            rest = rest[1:].lstrip()  # the big letter of the organ
        named = match and match.re is ORGANIZATION_AHEAD
        if not rest or not (named or _begins_name(rest)):
            return [*parts, text]
        parts.append(text[: match.end()])
        text = rest


def _begins_name(text: str) -> bool:
    if BODY_START.match(text) or ORGANIZATION_AHEAD.match(text):
        return True
    return ordinal_of(text.split(" ")[0]) is not None


def _at_chinese_gaps(text: str) -> list[str]:
    """ "审议组 第六届会议" → both: Chinese has a space only where a line was broken."""
    return _CHINESE_GAP.split(text)


def _is_in_sentence(before: str) -> bool:
    """Whether the words before a date show that it is no fact of its own.

    "held from", "resolution 55/222 of"
    """
    last = before.rsplit(" ", 1)[-1]
    is_number = "/" in last and not find_symbols(last)
    return last.lower() in _IN_SENTENCES or is_number


def _is_article_before(head: str, found: FoundSpan) -> bool:
    """ "à partir du 18 décembre 2032", "on the 2032": a day or year in a sentence."""
    words = head[len(found.rest) :].strip() if found.rest else ""
    is_run = not found.is_day and found.span.precision is Precision.DAY
    return not is_run and not _ARTICLES.isdisjoint(words.lower().split(" ")[:2])


def _at_years(text: str) -> list[str]:
    """Cut after days that end with a year, and before them unless a place does."""
    if two := _TWO_DATES.fullmatch(text):
        days, day = read_span(two["days"]), read_span(two["day"])
        if days and days.span and day and day.is_day:
            return [two["days"], two["day"]]
    parts, start = [], 0
    for match in _YEAR.finditer(text):
        head = text[start : match.end()].strip()
        found = span_at_end(head)
        if not found or not found.span or are_hours(text[match.end() :]):
            continue
        if _is_in_sentence(found.rest) or _is_article_before(head, found):
            return [text]
        gap = head[len(found.rest) :][:1] if found.rest else ""
        if not found.rest and _TOWN.sub("", text[match.end() :]).strip() in CITIES:
            break  # "16 June 2033 Geneva": when and where
        if found.rest and gap not in ",，،":
            parts += [found.rest, head[len(found.rest) :]]
        else:
            parts.append(head)
        start = match.end()
    tail = text[start:].strip()
    found = span_at_end(tail) if re.search(r"\d{4}$", tail) else None
    is_fact = found and found.span and found.is_day and found.rest
    if is_fact and found.rest.rsplit(" ", 1)[-1].lower() not in _BEFORE_MORE_DAYS:
        gap = tail[len(found.rest) :][:1]
        is_symbol = "/" in found.rest.split(" ")[-1]
        if gap == " " and (is_symbol or found.rest not in CITIES):
            return [*parts, found.rest, tail[len(found.rest) :]]
    return [*parts, tail]


def fragments_of(line: Line) -> list[str]:
    """The facts of a line, which columns or the words themselves hold apart."""
    if together := day_at_town(line.text):
        return [together]
    if line.cells and CELL_OF_HTML in line.raw:
        return [part for cell in line.cells if cell for part in _split_head(cell)]
    if len(line.raw) > _LONGEST_LINE:
        return _split_head(line.text) if line.is_piece else [line.text]
    # A piece of a longer line has no columns.
    raw = line.raw if plain(line.raw) == line.text or line.cells else line.text
    raw = line.raw if "<br" in line.raw or _COLUMN_GAP.search(line.raw) else raw
    columns = [plain(part) for part in _COLUMN_GAP.split(raw)]
    return [
        part
        for column in columns
        for part in _split_head(column.strip(" *_"))
        if part.strip(" *_#-–—/")
    ] or [line.text]
