"""What the head of the first page says: bodies, symbol, dates, place.

Conference of the States Parties to the            CAC/COSP/IRG/2015/1
United Nations Convention against Corruption       Distr.: General
Implementation Review Group                        20 March 2015
Sixth session                                      Original: English
Vienna, 1–5 June 2015
"""

import re
from dataclasses import dataclass, field

from agendas.reading.days import FoundSpan, place_and_days, read_span
from agendas.reading.folding import fold
from agendas.reading.footnotes import is_footnote
from agendas.reading.furniture import page_symbol
from agendas.reading.heads import split_head
from agendas.reading.languages import (
    CITIES,
    DISTRIBUTION,
    ITEM_OF_AGENDA,
    NOTES_BY,
    ORGANIZATION_WORDS,
    ORIGINAL,
    heading_role,
)
from agendas.reading.lines import Line, Sheet, plain
from agendas.reading.marks import clean_title, read_mark
from agendas.reading.ordinals import read_ordinal
from agendas.reading.results import Days, Place

_COLUMN_GAP = re.compile(r"\t+| {3,}|(?<!\\)\||<br\s?/?>")
# The nouns that a body's name begins with; a line that begins with one is a new name.
_BODY_START = re.compile(
    r"(?:conference|working group|commission|committee|council|group|general assembly"
    r"|economic and social|human rights|congress|meeting of|subsidiary|ad hoc|forum"
    r"|board|implementation review|open-ended|intergovernmental|standing|expert"
    r"|preparatory|governing|executive|security council|united nations environment"
    r"|united nations congress|united nations commission|assembly|industrial"
    r"|conf[ée]rence|groupe|comit[ée]|conseil|assembl[ée]e|congr[èe]s|organe"
    r"|conferencia|grupo|comisi[óo]n|consejo|asamblea|congreso|junta|[óo]rgano"
    r"|конференция|рабочая|группа|комисси|комитет|совет|конгресс|генеральная|форум"
    r"|экономический и|межправительственная|вспомогательный"
    r"|مؤتمر|الفريق|فريق|لجنة|مجلس|الجمعية العامة|المجلس|اللجنة|الهيئة)",
    re.IGNORECASE,
)
_COMPLETE = re.compile(
    r"general assembly|economic and social council|human rights council"
    r"|assemblée générale"
    r"|conseil économique et social|asamblea general|consejo económico y social"
    r"|генеральная ассамблея|экономический и социальный совет|大会|经济及社会理事会"
    r"|الجمعية العامة|المجلس الاقتصادي والاجتماعي|conseil des droits de l[’']homme"
    r"|consejo de derechos humanos|совет по правам человека"
    r"|人权理事会|مجلس حقوق الإنسان",
    re.IGNORECASE,
)
_CHINESE_BODY_END = re.compile(
    r"(?:会议|委员会|工作组|审议组|理事会|大会|专家组|机构)$"
)
_VENUE = re.compile(
    r"(?:cent(?:re|er)|palais|hotel|headquarters|hall|building|centro|centr|siège|sede"
    r"|центр|中心|总部|مركز|مقر)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(（][^()（）]{0,150}[)）]\s*")
_LOST_DASH = re.compile(
    r"(?P<city>[^\W\d_][^\d,]{2,40}),?\s\d{1,2}\s\d{1,2}\s.{3,30}\d{4}"
)
_ONLINE = re.compile(
    r"\(?(?:virtual|online|en ligne|en línea|онлайн|在线|hybrid"
    r"|by videoconference)\b.*",
    re.I,
)
# A line that ends so goes on: "United Nations Environment Assembly of the".
_OPEN_ENDS = (" of", " the", " on", " to", " and", " against", " for", " la", " de") + (
    " sur", " en", " del", " et", " y", " contre", " contra", " по", " и", " против"
)  # fmt: skip
_MOST_LINES = 150  # a masthead is on the first page
_LONGEST = 240  # characters of a line of a masthead


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


@dataclass
class Masthead:
    """The facts of a masthead, as far as they were printed."""

    symbol: str | None = None
    distribution: str | None = None
    document_date: FoundSpan | None = None
    original_language: str | None = None
    names: list[Name] = field(default_factory=list)
    ordinal: int | None = None
    unit: str | None = None
    session_of: str | None = None
    place: Place | None = None
    dates: Days | None = None
    title: str | None = None
    year: int | None = None
    awaits: str = ""
    # Lines since "Item 2 of the provisional agenda": the first names that item.
    after_item: int = 0


def read_masthead(sheet: Sheet, lines: list[Line]) -> Masthead:
    """The facts in the lines before the title; what is no fact stays unused."""
    head = Masthead()
    for line in lines[:_MOST_LINES]:
        if len(line.text) > _LONGEST or is_footnote(line.text):
            head.after_item = 0
            continue
        _read_line(sheet, head, line)
    _close_names(sheet, head)
    return head


def _read_line(sheet: Sheet, head: Masthead, line: Line) -> None:
    fragments = _fragments(line)
    if line.gap and head.names:
        head.names[-1].is_closed = True
    if line.gap and head.after_item > 1:
        head.after_item = 0
    name_here = False
    for fragment in fragments:
        if _read_fact(sheet, head, fragment, line):
            sheet.use(line)
        elif head.after_item:
            head.after_item += 1
            sheet.use(line)
        elif _may_be_name(fragment):
            _add_name(head, fragment, line)
            name_here = True
    if head.names and not name_here:
        head.names[-1].is_soft = True


def _fragments(line: Line) -> list[str]:
    # A piece of a longer line has no columns.
    raw = line.raw if plain(line.raw) == line.text or line.cells else line.text
    raw = line.raw if "<br" in line.raw or _COLUMN_GAP.search(line.raw) else raw
    columns = [plain(part) for part in _COLUMN_GAP.split(raw)]
    return [
        part
        for column in columns
        for part in split_head(column.strip(" *_"))
        if part.strip(" *_#-–—")
    ]


def _read_fact(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    """Take one fragment into the head; False when it is no known fact."""
    folded = fold(clean_title(text))
    if head.awaits and _read_awaited(head, text):
        return True
    if head.after_item and heading_role(folded):
        return True
    if heading_role(folded):
        head.title = head.title or clean_title(text)
        return True
    is_open = bool(head.names) and _ends_open(head.names[-1])
    if (folded in ORGANIZATION_WORDS and not is_open) or NOTES_BY.match(text):
        return True
    if symbol := page_symbol(Line(0, text, text)):
        head.symbol = head.symbol or symbol
        return True
    if len(text) <= 3 and text.isdigit():
        return True  # a page number before the first words
    if len(text) <= 3 and text.isalpha() and text.isupper():
        return True  # the big letters of the organ: "A", "E", "EP"
    if _read_labelled(head, text):
        return True
    if ITEM_OF_AGENDA.match(folded):
        head.after_item = 1
        return True
    return _read_days(sheet, head, text, line) or _read_ordinal(sheet, head, text, line)


def _read_labelled(head: Masthead, text: str) -> bool:
    if match := DISTRIBUTION.match(text):
        head.distribution = head.distribution or match["word"]
        head.awaits = "" if match["word"] else "distribution"
        rest = text[match.end() :].strip()
        return not rest or _read_awaited(head, rest) or len(rest) < 60
    if match := ORIGINAL.search(text):
        head.original_language = head.original_language or match["word"] or None
        head.awaits = "" if match["word"] else "original_language"
        return True
    return False


def _read_awaited(head: Masthead, text: str) -> bool:
    """A value that stands on the line after its label: "Distr." / "GENERAL"."""
    awaited, head.awaits = head.awaits, ""
    if awaited and text.isalpha() and len(text) < 20:
        setattr(head, awaited, text)
        return True
    return False


def _read_days(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    words = clean_title(_BRACKETS.sub(" ", text))
    found = read_span(words)
    if found and found.span:
        if found.is_day and head.document_date is None and not head.dates:
            head.document_date = found
        else:
            _take_dates(sheet, head, found, line)
        return True
    placed = place_and_days(_ONLINE.sub("", words).strip(" ,"))
    if placed and placed.rest:
        name, city = _name_and_city(placed.rest)
        if name:
            # The break between the body's name and the place was lost.
            _add_name(head, name, line)
        elif _BODY_START.match(placed.rest):
            return False
        _take_dates(sheet, head, placed, line)
        head.place = head.place or _place(city)
        return True
    if match := _LOST_DASH.fullmatch(words):
        sheet.report(line, "the days cannot be read: a dash seems to be missing")
        head.place = head.place or _place(match["city"].strip())
        head.year = head.year or int(words[-4:])
        return True
    return False


def _name_and_city(text: str) -> tuple[str, str]:
    """ "Working Group on Asset Recovery Vienna" → the name and the city."""
    city = next((each for each in CITIES if text.endswith(f" {each}")), None)
    if city is None or not _BODY_START.match(text):
        return "", text
    return text[: -len(city)].strip(" ,"), city


def _take_dates(sheet: Sheet, head: Masthead, found: FoundSpan, line: Line) -> None:
    if head.names:
        head.names[-1].has_days = head.names[-1].is_closed = True
    if found.problem:
        sheet.report(line, found.problem)
    if not found.span:
        years = re.findall(r"(?<!\d)(?:19|20)\d{2}(?!\d)", line.text)
        head.year = head.year or (int(years[0]) if len(years) == 1 else None)
        return
    days = Days(found.span.first, found.span.last)
    if head.dates and head.dates != days:
        sheet.report(line, "other days than those printed before")
    head.dates = head.dates or days


def _place(text: str) -> Place:
    parts = [part.strip() for part in re.split(r"\s*[,，،]\s*", text) if part.strip()]
    place = Place()
    if len(parts) > 1 and _VENUE.search(parts[0]):
        place.venue = parts.pop(0)
    place.city = parts[0] if parts else None
    place.country = ", ".join(parts[1:]) or None
    return place


def _read_ordinal(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    if len(text) > 120:
        return False
    found = read_ordinal(text)
    if not found:
        return False
    ordinal, unit, of = found
    if ordinal is None:
        sheet.report(line, "the number of the session cannot be read")
    if head.names and not of:
        head.names[-1].ordinal, head.names[-1].unit = ordinal, unit
        head.names[-1].is_closed = True
    if head.ordinal is None:
        head.ordinal, head.unit, head.session_of = ordinal, unit, of
    return True


def _may_be_name(text: str) -> bool:
    if read_mark(text) or not re.search(r"[^\W\d_]{3}|[\u4e00-\u9fff]{2}", text):
        return False
    return not text.endswith((";", ":"))


def _add_name(head: Masthead, text: str, line: Line) -> None:
    last = head.names[-1] if head.names else None
    if last and len(last.text) > _LONGEST:
        last.is_closed = True
    if last and last.is_soft and _BODY_START.match(text):
        last.is_closed = True
    if last and not last.is_closed and not _begins_new_name(last.text, text):
        glue = "" if text[:1] >= "\u3000" and last.text[-1:] >= "\u3000" else " "
        last.text += glue + text
        last.lines.append(line)
        return
    head.names.append(Name(text, [line]))


def _begins_new_name(before: str, text: str) -> bool:
    if _COMPLETE.fullmatch(before.strip()) or _CHINESE_BODY_END.search(before):
        return True
    if fold(before) in ORGANIZATION_WORDS or (before.isupper() and not text.isupper()):
        return True
    if (
        before.lower().endswith(_OPEN_ENDS)
        or not text[:1].isupper()
        and text[:1].isascii()
    ):
        return False
    return bool(_BODY_START.match(before) and _BODY_START.match(text))


def _is_body(text: str) -> bool:
    return bool(_BODY_START.match(text) or _CHINESE_BODY_END.search(text))


def _ends_open(name: Name) -> bool:
    return not name.is_closed and name.text.lower().endswith(_OPEN_ENDS)


def _close_names(sheet: Sheet, head: Masthead) -> None:
    """Keep the names of bodies; what stands after them is left for others to read."""
    kept: list[Name] = []
    facts = (
        head.symbol,
        head.distribution,
        head.document_date,
        head.dates,
        head.ordinal,
    )
    has_facts = any(facts)
    for name in head.names:
        if fold(name.text) in ORGANIZATION_WORDS:
            sheet.use(*name.lines)
            continue
        if not has_facts and not _is_body(name.text):
            continue
        is_first = not kept or not any(each.has_days or each.ordinal for each in kept)
        if is_first or name.has_days or name.ordinal:
            kept.append(name)
    head.names = [
        name for name in kept if len(name.text) < 300 and not name.text.endswith(".")
    ]
    for name in head.names:
        name.text = clean_title(name.text)
        sheet.use(*name.lines)
