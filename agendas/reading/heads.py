"""The facts of a masthead, where several stand on one line.

"A/HRC/9/1 28 July 2008"  →  "A/HRC/9/1", "28 July 2008"
"HUMAN RIGHTS COUNCIL Ninth session Agenda item 1"  →  the three
"""

import re

from agendas.reading.days import span_at_end
from agendas.reading.languages import DISTRIBUTION, ORIGINAL, UNITS
from agendas.symbols import find_symbols
from meetings.ordinals import parse_ordinal

_FACT_AHEAD = re.compile(
    r"(?<=\s)(?=(?:Distr(?:ibution)?\s?[.．:]|Original\s?:|Оригинал:|原文\s?[：:]"
    r"|原件\s?[：:]|分发\s?[：:]|التوزيع\s?:|الأصل\s?:"
    r"|(?:Agenda )?[Ii]tem \d{1,2}(?: \([a-z]\))? of the|Agenda item \d"
    r"|Point \d{1,2} de l"
    r"|Tema \d{1,2}(?: [a-z]\))? del|Пункт \d{1,2} |Note by the|Nota de|Note du))",
    re.IGNORECASE,
)
_OF_AGENDA = re.compile(
    r"(?:(?:Agenda )?item \d{1,2}(?: \([a-z]\))?"
    r"(?: of the (?:provisional )?agenda\*{0,2})?"
    r"|Point \d{1,2}.{0,8}de l[’']ordre du jour(?: provisoire)?\*{0,2}"
    r"|Tema \d{1,2}(?: [a-z]\))? del programa(?: provisional)?\*{0,2})\s",
    re.IGNORECASE,
)
_UNIT = re.compile(
    rf"(?<![^\W_])(?:{'|'.join(UNITS.values())})(?![^\W_])", re.IGNORECASE
)
_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d{2}(?:\s(?:года|г\.)|(?!\s(?:года|г\.)))(?=\s+[^\W\d_])"
)
_PAGE_BEFORE = re.compile(r"\d{1,3}\s(?=[^\W\d_])")
# "13 er período", "107 th session": the raised letters of an ordinal came apart.
PARTED = re.compile(r"(?<=\d)\s(?=(?:er|st|nd|rd|th|[º°ª])\s)")
_LONGEST = 3_000  # characters; longer text is no masthead


def split_head(text: str) -> list[str]:
    """The facts in one line of a masthead, in their order."""
    if len(text) > _LONGEST:
        return [text]
    text = PARTED.sub("", text)
    parts = [text]
    for split in (_at_facts, _at_symbol, _after_values, _at_ordinal, _at_years):
        parts = [piece for part in parts for piece in split(part) if piece.strip()]
    return [part.strip() for part in parts]


def _at_facts(text: str) -> list[str]:
    return _FACT_AHEAD.split(text)


def _at_symbol(text: str) -> list[str]:
    if "/" not in text:
        return [text]
    symbols = find_symbols(text)
    words = text.split(" ")
    if len(symbols) != 1 or symbols[0] not in words or len(words) < 2:
        return [text]
    place = words.index(symbols[0])
    before = " ".join(words[:place])
    if place > 1:
        before = _PAGE_BEFORE.sub("", before, count=1)
    return [before, symbols[0], " ".join(words[place + 1 :])]


def _after_values(text: str) -> list[str]:
    """ "Distr.: General 1 March 2023" → both; so after the language and the item."""
    for pattern in (DISTRIBUTION, ORIGINAL, _OF_AGENDA):
        match = pattern.match(text)
        if match and match.end() < len(text):
            return [text[: match.end()], text[match.end() :]]
    return [text]


def _at_ordinal(text: str) -> list[str]:
    """ "Human Rights Council Ninth session Geneva" → body, session, place."""
    for match in _UNIT.finditer(text):
        words = text[: match.start()].split()
        for size in (2, 1):
            ordinal = " ".join(words[-size:])
            if len(words) < size or parse_ordinal(ordinal) is None:
                continue
            start = text.rfind(words[-size], 0, match.start())
            rest = text[match.end() :]
            if re.match(r"\s(?:of|de|du|del|по|lors)\b", rest):
                return [text]
            if text[start - 2 : start - 1].isalnum() and text[start].islower():
                return [text]  # "its ninth session": a sentence
            return [text[:start], text[start : match.end()], rest]
    return [text]


def _at_years(text: str) -> list[str]:
    """Cut after days that end with a year, and before them unless a place does."""
    parts, start = [], 0
    for match in _YEAR.finditer(text):
        head = text[start : match.end()].strip()
        found = span_at_end(head)
        if not found or not found.span:
            continue
        gap = head[len(found.rest) :][:1] if found.rest else ""
        if found.rest and gap not in ",，،":
            parts += [found.rest, head[len(found.rest) :]]
        else:
            parts.append(head)
        start = match.end()
    tail = text[start:].strip()
    found = span_at_end(tail) if re.search(r"\d{4}$", tail) else None
    if found and found.span and found.is_day and found.rest:
        gap = tail[len(found.rest) :][:1]
        if gap == " " and "/" in found.rest.split(" ")[-1]:
            return [*parts, found.rest, tail[len(found.rest) :]]
    return [*parts, tail]
