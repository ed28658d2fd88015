"""What annotations say of days and documents, against the timetable and the lists.

    The session will be opened on Monday, 29 May 2023, at 10 a.m.
    … the report contained in document CTOC/COP/WG.2/2023/2 …

Dates in other words than these ("on the second day") are not looked for.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from agendas.checks.records import (
    CheckedItem,
    CheckedSession,
    CheckedSitting,
    Finding,
    Key,
)
from agendas.checks.words import opens
from agendas.reading.languages import OPENS
from agendas.reading.languages.folding import fold_all
from agendas.reading.times.days import span_in_sentence
from agendas.reading.times.hours import time_in_sentence
from agendas.symbols import find_symbols

_SENTENCE = re.compile(r"(?<=[^\W\d_]{3})[.。]\s+|\n+")
# Folded: "this item will be taken up on", "ce point sera examine le".
_TAKEN_UP = re.compile(
    r"\b(?:will|wish to|is to|are to|scheduled to|shall) .{0,60}?"
    r"(?:taken? up|consider(?:ed)?|discuss(?:ed)?) .{0,60}?\bitems?\b"
    r"|\bitems?\b.{0,60}? (?:will|is to|are to|scheduled to|shall) .{0,20}?"
    r"(?:taken up|considered|discussed)"
    r"|\bpoints?\b.{0,60}? ser(?:a|ont) (?:examine|aborde|debattu)"
    r"|\b(?:examinera|abordera|examiner|aborder) .{0,40}?\bpoints?\b"
    r"|\b(?:temas?|asuntos?)\b.{0,60}? (?:sera|seran|se) (?:examinad|examinar|tratad)"
    r"|\b(?:examinara|examinar) .{0,40}?\b(?:temas?|asuntos?)\b"
    r"|\bпункт\w*\b.{0,60}? буд(?:ет|ут) рассм"
    r"|\bрассмотр(?:ит|еть) .{0,40}?пункт"
    r"|将.{0,20}(?:审议|讨论).{0,20}项目|项目.{0,20}将.{0,20}(?:审议|讨论)"
    r"|سينظر.{0,60}بند|سيناقش.{0,60}بند|بند.{0,60}سينظر"
)
MAX_SENTENCES = 200  # of one annotation; a book of them is no annotation
Days = dict[tuple[Key, tuple[str, ...]], set[dt.date]]


def annotations_that_disagree(
    session: CheckedSession,
    ordered: list[CheckedSitting],
    items: Sequence[CheckedItem],
) -> Iterator[Finding]:
    """The findings on the annotations of `items`, item by item."""
    days = _days_taken_up(session, ordered, items)
    # What stands beside the opening tells of the days of all other items.
    of_all = {(item.agenda, item.path[:1]) for item in items if opens(item.title)}
    for item in items:
        sentences = _SENTENCE.split(item.annotation)[:MAX_SENTENCES]
        if session.precision == "day" and ordered:
            is_of_all = (item.agenda, item.path[:1]) in of_all
            if is_of_all or not of_all:
                yield from _opening(session, ordered[0], item, sentences)
            if not is_of_all:
                yield from _dates(session, item, sentences, days)
    yield from _citations(session, items)


def _opening(
    session: CheckedSession,
    first: CheckedSitting,
    item: CheckedItem,
    sentences: list[str],
) -> Iterator[Finding]:
    start = first.start.astimezone(ZoneInfo(session.zone))
    for sentence in sentences:
        day = _day_in(sentence, session) if OPENS.search(sentence) else None
        if day is None or not _is_near(day, session):
            continue
        time = time_in_sentence(sentence) or start.time()
        said = dt.datetime.combine(day, time, start.tzinfo)
        if said != start:
            values = {"number": item.number, "said": said, "start": start}
            yield Finding("opening_differs", item.key, values, str(item.agenda))
        return


def _dates(
    session: CheckedSession, item: CheckedItem, sentences: list[str], taken: Days
) -> Iterator[Finding]:
    """Days that an annotation names and its item is not taken up on.

    They are days of the session; or near it, if the item shall be taken up on them:
    those that stood there before the session was moved.
    """
    days = taken.get((item.agenda, item.path))
    told: set[dt.date] = set()
    for sentence in sentences if days else []:
        day = _day_in(sentence, session)
        is_within = day and session.first <= day <= session.last
        if not is_within and not (day and _is_near(day, session) and _plans(sentence)):
            continue
        if OPENS.search(sentence) or day in days | told:
            continue
        told.add(day)
        values = {"number": item.number, "title": item.title, "day": day}
        yield Finding("date_differs", item.key, values, str(item.agenda))


def _days_taken_up(
    session: CheckedSession,
    ordered: list[CheckedSitting],
    items: Sequence[CheckedItem],
) -> Days:
    """The days of each item: its own, and those of what is above or below it."""
    zone = ZoneInfo(session.zone)
    of_key: dict[Key, set[dt.date]] = defaultdict(set)
    for sitting in ordered:
        for entry in sitting.entries:
            if entry.item_key is not None:
                of_key[entry.item_key].add(sitting.start.astimezone(zone).date())
    own = {(item.agenda, item.path): of_key[item.key] for item in items}
    days: Days = defaultdict(set)
    for item in items:
        for depth in range(1, len(item.path) + 1):
            above = item.agenda, item.path[:depth]
            days[above] |= of_key[item.key]
            days[item.agenda, item.path] |= own.get(above, set())
    return days


def _day_in(sentence: str, session: CheckedSession) -> dt.date | None:
    """The first day that a sentence names, if it is one day and not several."""
    found = span_in_sentence(sentence, session.first.year)
    return found.span.first if found and found.is_day else None


def _plans(sentence: str) -> bool:
    """Whether the sentence says when its item will be taken up."""
    return bool(_TAKEN_UP.search(fold_all(sentence)))


def _is_near(day: dt.date, session: CheckedSession) -> bool:
    """Not the opening of another session, of which annotations also tell."""
    return abs(day - session.first) <= dt.timedelta(days=60)


def _citations(
    session: CheckedSession, items: Sequence[CheckedItem]
) -> Iterator[Finding]:
    """Documents of this session that are cited and not listed, each once.

    A document of another series or year is none of this session, and a resolution is
    none that is listed.
    """
    if session.listed is None:
        return
    series = {_series(symbol) for symbol in session.listed}
    told: set[str] = set()
    for item in items:
        for symbol in find_symbols(item.annotation):
            is_own = not series or _series(symbol) in series
            if symbol in session.listed | told or not is_own or "/RES/" in symbol:
                continue
            told.add(symbol)
            values = {"number": item.number, "symbol": symbol}
            yield Finding("document_not_listed", item.key, values, str(item.agenda))


def _series(symbol: str) -> str:
    """All but the last part: body and year."""
    return symbol.rpartition("/")[0]
