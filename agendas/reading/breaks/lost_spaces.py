"""Spaces that were lost where one part of a row ended and the next began.

29 June - 3 JulySecond session    Bureau of the Board10-12 May    Thirty-sixthsession
4April2031    28 July1999
"""

import re
from itertools import chain

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.month_words import (
    ARABIC_NAMES,
    LOUD,
    MONTH,
    USUAL,
    any_of,
)
from meetings.dates.words import MONTHS

_NOUN = r"(?=[Mm]eeting\b|[Ss]ession\b)"
_BEFORE_NOUN = re.compile(
    rf"(?<=\dst|\dnd|\drd|\dth){_NOUN}|(?<=[a-z]th){_NOUN}"
    rf"|(?<=first|third){_NOUN}|(?<=second){_NOUN}"
    r"|(?<=[a-z])(?=[A-Z][a-z]+ty-(?:first|second|third|[a-z]+th)\s?session\b)"
    r"|(?<=[a-z])(?=(?:First|Second|Third|[A-Z][a-z]{2,9}th)\s(?:session|meeting)\b)"
)
# Asked first, since the pattern above looks at each letter.
_CAPITAL_INSIDE = re.compile(r"[A-Z](?<=[a-z][A-Z])")
_NOUNS = ("session", "meeting", "Session", "Meeting")
_LONGEST = 500  # characters of a row

_CAPITALS, _SMALL = "A-ZÀ-ÖØ-ÞА-ЯЁ", "a-zß-öø-ÿа-яё"
_GATHERING = (
    r"(?:[وب]?ال[\u0621-\u064a]|اجتماع|دورة|مؤتمر|حلقة|ندوة|مشاورات|منتدى|ورشة)"
)
# Behind the month or the year of days: "3 JulySecond", "2031Second", "JULYSecond".
_BEHIND = re.compile(
    rf"(?:\d(?:er|º|st|nd|rd|th)?|[-–—])\s?(?:de\s)?"
    rf"(?:(?:{USUAL})(?=[{_CAPITALS}«“(])|(?:{LOUD})(?=[{_CAPITALS}][{_SMALL}])"
    rf"|(?:{any_of(ARABIC_NAMES)})(?={_GATHERING}))"
)
_BEHIND_FIGURE = re.compile(
    rf"\d(?:\sгода|\sг\.)?(?=[{_CAPITALS}](?:[{_SMALL}]{{2}}|[{_CAPITALS}])"
    r"|[«“(][^\W\d_]|[\u0621-\u064a]{3})"
)
_ENDS_DAYS = re.compile(
    rf"{MONTH}\.?,?\s(?:de\s|del\s)?(?:\d{{1,2}}\s?[-–—]\s?)?"
    r"(?:\d{1,2},?\s)?(?:\d{1,2}|(?:19|20)\d{2}(?:\sгода|\sг\.)?)$"
)
_LONGEST_DAYS = 40
# Inside a date: "4April2031", "4April 2031", "4 April2031".
_BEFORE_MONTH = re.compile(
    rf"(?<![\w.,/])\d{{1,2}}(?=(?:{MONTH})\s?(?:19|20)\d\d(?!\d))"
)
_BEFORE_YEAR = re.compile(
    rf"(?<![\w.,/])\d{{1,2}}\s?(?:{MONTH})(?=(?:19|20)\d\d(?!\d))"
)
_TO = r"(?:et|y|и|and|to|au|al|a|по|و|إلى)"
# Before them: "Board10-12 May", "Board3 May", "BoardMay 10-12".
_DAYS_BEHIND_WORD = re.compile(
    rf"\d(?<=[{_SMALL})\u0621-\u064a]\d)"
    rf"(?P<more>\d?(?:\s?[-–—]\s?|\s{_TO}\s)\d{{1,2}}|\d|)"
    rf"\s(?:de\s)?{MONTH}(?!\w)"
)
_MONTH_BEHIND_WORD = re.compile(
    rf"(?:{any_of(MONTHS['en'])})(?=\s\d{{1,2}}(?:\s?[-–—]\s?\d|,\s(?:19|20)\d\d))"
)
# Letters and signs that stand side by side where a space was lost: asked first.
_MAY_RUN = re.compile(
    rf"[{_SMALL})][\d{_CAPITALS}«“(]|\d[{_CAPITALS}«“(]"
    rf"|[{_SMALL}]\d{{4}}|[{_CAPITALS}]{{4}}[{_SMALL}]|[\u0621-\u064a]\d|\d[\u0621-\u064a]"
    rf"|(?:{any_of(ARABIC_NAMES)})(?={_GATHERING})"
)
_LEAD_BEHIND_WORD = re.compile(
    rf"(?:Du|Del|С|From)(?=\s\d{{1,2}}\s(?:{MONTH}\s)?{_TO}\s\d)"
)


def put_lost_spaces(sheet: Sheet) -> None:
    """Part what ran together without a space: days and a title, a number and a noun."""
    lines = [line for line in sheet.lines if len(line.text) < _LONGEST]
    for line in lines:
        if not line.cells and _may_be_glued(line.text):
            line.text = _BEFORE_NOUN.sub(" ", line.text)
    dated = [
        line for line in lines if DIGIT.search(line.text) and _MAY_RUN.search(line.text)
    ]
    # One figure before a month may be the mark of a note: "tenth session2 June".
    has_runs = any(map(_has_days_behind_word, dated))
    for line in dated:
        _mend(line, has_runs=has_runs)


def _may_be_glued(text: str) -> bool:
    """Whether a space may be lost before a "session" or a "meeting", or its name."""
    counts = [text.count(noun) for noun in _NOUNS]
    if not any(counts):
        return False
    parted = [text.count(f" {noun}") for noun in _NOUNS]
    return counts != parted or _CAPITAL_INSIDE.search(text) is not None


def _has_days_behind_word(line: Line) -> bool:
    return any(found["more"] for found in _DAYS_BEHIND_WORD.finditer(line.text))


def _mend(line: Line, *, has_runs: bool) -> None:
    """Put the spaces in the words of the line and in its cells."""
    words = with_spaces(line.text, has_runs=has_runs)
    if words != line.text:
        line.text = words
        line.cells = tuple(with_spaces(cell, has_runs=has_runs) for cell in line.cells)


def with_spaces(text: str, *, has_runs: bool) -> str:
    """The words with a space between days and what stands right before or behind."""
    places = {
        found.end()
        for each in (_BEHIND, _BEFORE_MONTH, _BEFORE_YEAR)
        for found in each.finditer(text)
    }
    for found in _BEHIND_FIGURE.finditer(text):
        head = text[max(0, found.end() - _LONGEST_DAYS) : found.end()]
        if _ENDS_DAYS.search(head):
            places.add(found.end())
    for found in _DAYS_BEHIND_WORD.finditer(text):
        if found["more"] or has_runs:
            places.add(found.start())
    capitals = (_MONTH_BEHIND_WORD, _LEAD_BEHIND_WORD)
    for found in chain.from_iterable(each.finditer(text) for each in capitals):
        if text[max(0, found.start() - 1) : found.start()].islower():
            places.add(found.start())
    for place in sorted(places, reverse=True):
        text = f"{text[:place]} {text[place:]}"
    return text
