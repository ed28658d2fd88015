"""Rows of a list of meetings that name a month, or days that nobody can tell yet.

May/June   Executive Board (158th session), Paris
Early March – Task Force on Oil          Assembly of Pilots: September, Rome
"""

import re

from agendas.reading.bodies.days_and_places import is_place
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import AROUND, PARTS, with_days
from agendas.reading.meetings.seasons import MONTHS, Season, is_month, months_of
from agendas.reading.meetings.statuses import open_words_ahead
from agendas.reading.meetings.vague_days import are_vague_days, vague_days_at_start
from agendas.reading.times.certainty import is_status
from agendas.reading.times.days import YEAR_ALONE

_COUNT = re.compile(r"[(（][一二三四五六七八九十\d]{1,3}[)）]\s?")  # "（三）"
# "2031年6月，灯塔委员会": Chinese months are counted.
_CHINESE_MONTH = re.compile(
    r"(?P<when>(?:(?:19|20)\d{2}年)?\d{1,2}月)份?[，,、：:\s]\s?(?P<rest>[^\W\d].+)"
)
_YEAR_AHEAD = re.compile(
    r"(?P<when>(?:19|20)\d{2})(?:\s[–—-]\s|\s?[:：]\s?)(?P<rest>[^\W\d_].+)"
)


def row_of_month(text: str, season: Season) -> Row | None:
    """ "May/June Executive Board (158th session), Paris": a month or year, not days."""
    if found := _CHINESE_MONTH.match(text) or _YEAR_AHEAD.match(text):
        return with_days(found["when"], found["rest"])
    if YEAR_ALONE.fullmatch(text[:4]) and open_words_ahead(text[5:]):
        return with_days(text[:4], text[5:])  # "2031 TBC Board on Buoys"
    match = MONTHS.match(text)
    if match and match["last"] and not is_month(match["last"]):
        match = MONTHS.match(text[: match.end("first")])  # "April – Board on Buoys"
    behind = text[match.end() :].strip() if match else ""
    rest = behind.lstrip(AROUND)
    if rest[:1].isdigit():
        return None  # "Dec 28–Jan 2": no month
    is_parted = rest != behind or rest[:1].isupper() or rest[:1] == "("
    when = months_of(match) if rest and is_parted else None
    if when and season.year and not match["year"]:
        when = f"{when} {season.year}"
    return with_days(when, rest) if when else None


def row_of_vague_days(text: str) -> Row | None:
    """ "Early March – Task Force on Oil": days that nobody can tell yet."""
    when = vague_days_at_start(text)
    rest = text[len(when) :].strip(AROUND) if when else ""
    return with_days(when, rest) if rest else _row_with_vague_part(text)


def _row_with_vague_part(text: str) -> Row | None:
    """ "Assembly of Pilots: end of November, Rome": title, days or month, place."""
    parts = PARTS.split(text.rstrip(" .;。；"))
    places = [n for n, part in enumerate(parts) if n and _is_vague(part)]
    if len(places) != 1:
        return None
    [place] = places
    before = _COUNT.sub("", text[: text.index(parts[place])].strip(AROUND))
    behind = parts[place + 1 :]
    notes = " ".join(filter(is_status, behind))
    others = [part for part in behind if not is_status(part)]
    is_placed = not others or (len(others) < 3 and is_place(", ".join(others)))
    row = Row(before, parts[place], ", ".join(others) or None, notes)
    return row if is_placed else None


def _is_vague(part: str) -> bool:
    return are_vague_days(part) or (bool(MONTHS.fullmatch(part)) and is_month(part))
