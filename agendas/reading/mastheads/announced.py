"""Days, places and openings that only a sentence of the first paragraphs tells.

"The fifth meeting will be held in Vienna from 6 to 8 September 2027."
"将于2027年9月6日至8日在维也纳举行"
"""

import datetime as dt
import re
from collections.abc import Iterable

from agendas.reading.bodies.days_and_places import days_and_place
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.bodies.places import is_place_beside, place_of
from agendas.reading.languages import (
    GIVES_AGENDA,
    HELD,
    LOCATIVES,
    OF_OTHERS,
    OPENS,
    SEATS,
)
from agendas.reading.languages.verbs import tells_what_was
from agendas.reading.lines.blocks import make_blocks, page_width
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Sheet
from agendas.reading.mastheads.held_sessions import lacks_session, take_held_session
from agendas.reading.mastheads.subjects import Subject, before_will
from agendas.reading.parts.outline import TABLES
from agendas.reading.results import Days, Opening, Place, Reading
from agendas.reading.times.certainty import brackets
from agendas.reading.times.days import (
    FoundSpan,
    is_date_word,
    read_span,
    span_at_start,
    span_in_sentence,
)
from agendas.reading.times.days_within import span_within
from agendas.reading.times.hours import time_in_sentence
from meetings.dates import Precision

_CHINESE = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日(?:\s?(?:至|到|和|-|–|—)\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?"
)
_ENGLISH_PLACE = (
    r"\b(?:in|at)\s(?P<place>(?:the\s)?[A-Z][^\d,;()]{2,50}(?:,\s[A-Z][^\d,;()]{2,40}){0,2})"
    r",?\s(?:from|on|between|in the period)\b"
)
_PLACE = re.compile(
    _ENGLISH_PLACE
    + r"|\b(?:à|en)\s(?P<latin>[A-ZÀ-Ý][^\d,;()]{2,40}),?\s(?:du|le|les|del|el|los)\b"
)
_BESIDE_PLACE = re.compile(
    r"\sin the period.*|\s(?:and|et|y)\s(?:online|virtually|en ligne|en línea).*"
)
_ROOM = re.compile(r"\b(?:room|building|salle|sala|accordance|hybrid)\b", re.IGNORECASE)
_KNOWN = re.compile(
    rf"(?:(?<!\w)(?:at|in|à|en|a|ب|في)|,)\s(?:مدينة\s)?(?P<city>{'|'.join(SEATS)})(?!\w)"
    rf"|在(?P<chinese>{'|'.join(city for city in SEATS if '一' <= city[0] <= '鿿')})"
)
_RUSSIAN = re.compile(rf"(?<!\w)в (?:городе |г\. ?)?({'|'.join(LOCATIVES)})(?!\w)")
_LONGEST = 600  # characters of a sentence
_BRACKET = re.compile("[(（]")
_CHINESE_SESSION = 9  # characters, at most, before a bracket: "第二十一届会议"
_ITS_SESSION = re.compile(r"^ل?دورت(?:ها|ه)(?!\w)")  # "its session" in one word
_LONGEST_NAME = 160  # of a session and its body
_COMMA = re.compile(r"\s*[,،，]\s*")
_SIGNS = " ,،，.()（）"
_LOST_DASH = re.compile(r"\D*\d{1,2} \d{1,2} [^\W\d_]")  # "from 23 27 May 2032"
_MOST = 14  # words of two days

_FIRST_LINES = 25  # of a part, in which a sentence may say when the meeting is
# After "Mon. 3 Sept." a sentence goes on.
_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.。])(?<!час\.)"
    r"(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\.)(?<!\bSept\.)"
    r"(?<!\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.)|(?<=[)）][.。])|(?<=\d{4}\.))\s+"
)


def take_announced(sheet: Sheet, reading: Reading, sections: list[Section]) -> None:
    """The days or the place of an agenda that only its first sentences tell."""
    if not reading.dates:
        _take_days_of_agenda(sheet, reading, sections)
    subject = Subject.of(reading.agendas)
    is_known = bool(reading.title or subject.ordinals)
    is_told = reading.dates and reading.place and not lacks_session(reading)
    if is_told or not is_known:
        return
    if not reading.dates:
        _take_days_of_title(sheet, reading, sections, subject)
    # The days of a list of meetings are those of its rows.
    parts = [section for section in sections[:4] if section.role != "calendar"]
    near = [line for section in parts for line in section.lines[:_FIRST_LINES]]
    texts = [reading.title or ""]
    texts += [block.text for block in make_blocks(near, page_width(near))]
    texts += [each.text for one in reading.agendas for each in one.annotations[:3]]
    sentences = (part for text in texts for part in _SENTENCE.split(text[:3000]))
    meant = _meant(sentences, subject)
    told: set[str] = set()
    dates, place = _told([each for each, _ in meant], reading.dates, told)
    reading.dates, reading.place = dates, reading.place or place
    sheet.use(*(line for line in near if line.text in told))
    if dates and lacks_session(reading):
        of_days = [each for each in meant if _tells(each[0], dates)]
        take_held_session(reading, of_days)


def _take_days_of_title(
    sheet: Sheet, reading: Reading, sections: list[Section], subject: Subject
) -> None:
    """The days in the title of an agenda: "… of the sixth session, Vienna, 5–9 May"."""
    headings = [each.heading for each in sections if each.role not in TABLES]
    for heading in headings:
        inside = span_within(heading.text) if heading else None
        if not inside or not _certain(inside.found):
            continue
        before, after = heading.text[: inside.start], heading.text[inside.end :]
        head, _, last = _COMMA.sub(", ", before).strip(_SIGNS).rpartition(", ")
        place = after.strip(_SIGNS) or (
            last if is_place_beside(last, inside.found) else ""
        )
        is_place = not place or is_place_beside(place, inside.found)
        if is_place and subject.is_counted_so(head if place == last else before):
            reading.dates = _certain(inside.found)
            reading.place = reading.place or (place_of(place) if place else None)
        else:
            sheet.report(heading, "days_unreadable")
        return


def _take_days_of_agenda(
    sheet: Sheet, reading: Reading, sections: list[Section]
) -> None:
    """The days and place in a bracket of the sentence that gives the only agenda.

    "Adopts the agenda of its sixth session (Vienna, 5–9 May 2031) as set out below:"
    """
    if [bool(agenda.items) for agenda in reading.agendas] != [True]:
        return
    near = [line for one in sections[:2] for line in one.lines[:_FIRST_LINES]]
    for line in near:
        text = line.text[-_LONGEST:]
        if text[-1:] not in ":：" or not GIVES_AGENDA.search(text):
            continue
        placed = [days_and_place(words, None) for words in brackets(text)]
        placed = [each for each in placed if each]
        days = _certain(read_span(placed[0][0])) if len(placed) == 1 else None
        if days and not OF_OTHERS.search(text):
            reading.dates, place = days, placed[0][1]
            reading.place = reading.place or (place_of(place) if place else None)
            _take_session(reading, _BRACKET.split(text, maxsplit=1)[0])
            sheet.use(line)
            return


def _take_session(reading: Reading, words: str) -> None:
    """The number of the session whose agenda is given: "of its ninth session"."""
    agenda = reading.agendas[0]
    if agenda.ordinal is not None:
        return
    given = GIVES_AGENDA.search(words)
    behind = words[given.end() :] if given else words[-_CHINESE_SESSION:]
    counted = read_ordinal(_ITS_SESSION.sub("الدورة", behind.strip()))
    if counted and counted[0]:
        agenda.ordinal, agenda.unit = counted[:2]


def take_opening(reading: Reading, sections: list[Section], year: int | None) -> None:
    """When the meeting opens, from the sentence that says so.

    It stands in the first annotations, or in the paragraphs before the list, and may
    say where: "To be held at the House of Lights, Oslo, starting at 10 a.m. on 5 May".
    """
    texts = [
        annotation.text
        for agenda in reading.agendas
        for annotation in agenda.annotations[:3]
    ]
    if any(agenda.items for agenda in reading.agendas):
        roles = {"masthead", "annotated", "annotations", "list", "read"}
        for each in (each for each in sections if each.role in roles):
            near = each.lines[:_FIRST_LINES]
            texts += [block.text for block in make_blocks(near, page_width(near))]
    subject = Subject.of(reading.agendas)
    for text in texts:
        for sentence in _SENTENCE.split(text[:1500]):
            opens = OPENS.search(sentence)
            if not opens or not subject.is_meant(sentence, opens):
                continue
            for words in (sentence[opens.start() :], sentence):
                found = span_in_sentence(words, year)
                if found and found.is_day and _is_within(found, reading.dates):
                    time = time_in_sentence(words)
                    reading.opening = Opening(found.span.first, time)
                    if not reading.place and HELD.search(sentence[:_LONGEST]):
                        reading.place = place_in(sentence)
                    if not read_ordinal(opens[0]):  # "the first meeting will be held"
                        _take_ordinal(reading, sentence, sentence[: opens.start()])
                    return


def _take_ordinal(reading: Reading, sentence: str, before: str) -> None:
    """The number of the only session, which nothing but its opening may tell.

    And its body, where it goes `before` the verb: "The sixth session of the Board".
    """
    counted = read_ordinal(before_will(sentence[:_LONGEST]))
    if not counted or [each.ordinal for each in reading.agendas] != [None]:
        return
    [agenda] = reading.agendas
    agenda.ordinal, agenda.unit = counted[:2]
    named = read_ordinal(before[-_LONGEST_NAME:])
    if not agenda.body and named and named[2]:
        agenda.body = named[2]


def _is_within(found: FoundSpan, dates: Days | None) -> bool:
    return dates is None or dates.start <= found.span.first <= dates.end


def _meant(
    sentences: Iterable[str], subject: Subject
) -> list[tuple[str, re.Match[str]]]:
    """The sentences that say that the meeting will be held, each with its verb."""
    found = []
    for sentence in sentences:
        held = HELD.search(sentence[:_LONGEST])
        if not held or OF_OTHERS.search(sentence[: held.end() + 60]):
            continue
        if subject.is_meant(sentence, held) or _has_days(subject, sentence):
            found.append((sentence, held))
    return found


def _tells(sentence: str, dates: Days) -> bool:
    """Whether the days in a sentence are those of the meeting, or one of them."""
    days = _days(sentence[:_LONGEST])
    return bool(days) and dates.start <= days.start <= days.end <= dates.end


def _told(
    sentences: Iterable[str], known: Days | None, told: set[str]
) -> tuple[Days | None, Place | None]:
    """The days and the place of the meeting, as the sentences about it announce them.

    Neither where two sentences name different days; with the `known` days only the
    place. `told` gets the sentences that tell the days.
    """
    found, place = None, None
    for sentence in sentences:
        if known:
            place = place or place_in(sentence[:_LONGEST])
        elif days := _days(sentence[:_LONGEST]):
            if days.start == days.end and OPENS.search(sentence):
                continue  # when it opens, not when it is
            if found and found != days:
                told.clear()
                return None, None
            found, place = days, place or place_in(sentence[:_LONGEST])
            told.add(sentence)
    return known or found, place


def _has_days(subject: Subject, sentence: str) -> bool:
    """Whether days stand beside the meeting: "During the ninth session, 13–17 May"."""
    inside = span_within(sentence) if len(sentence) < _LONGEST else None
    return inside is not None and subject.stands_before(sentence[: inside.start])


def _days(sentence: str) -> Days | None:
    """The days behind the verb, or those before it that are of no other act.

    "On 30 July 2030, the Bureau approved the meeting, to be held from 3 to 5 May 2031"
    """
    # In Chinese the days follow the verb; before it may stand when this was written.
    held = HELD.search(sentence)
    after = sentence[held.start() :] if held else ""
    if match := _CHINESE.search(after) or _CHINESE.search(sentence):
        return _certain(span_at_start(match[0]))
    if _LOST_DASH.match(after):
        return None
    if days := _first_days(after):
        return days
    is_of_another = held and tells_what_was(sentence[: held.start()])
    return None if is_of_another else _first_days(sentence)


def _first_days(sentence: str) -> Days | None:
    words = sentence.split(" ")
    before: list[str] = []
    for start, word in enumerate(words):
        if not any(map(str.isdigit, word)) or not is_date_word(word):
            continue
        if days := _certain(span_at_start(" ".join(words[start : start + _MOST]))):
            return _from_day_before(days, before)
        before += [" ".join(words[start : start + count]) for count in (2, 3)]
    return None


def _from_day_before(days: Days, before: list[str]) -> Days:
    """ "On 5 May (10 a.m.) and 6 May 2031": both, where the first is the day before."""
    for words in before:
        found = _certain(read_span(f"{words.strip(_SIGNS)} {days.start.year}"))
        if found and found.start == found.end == days.start - dt.timedelta(1):
            return Days(found.start, days.end)
    return days


def _certain(found: FoundSpan | None) -> Days | None:
    """The days, where a year is printed and nothing is doubtful."""
    if not found or not found.span or found.problem:
        return None
    is_days = found.span.precision is Precision.DAY
    return Days(found.span.first, found.span.last) if is_days else None


def place_in(sentence: str) -> Place | None:
    """Where a sentence says that a meeting is held."""
    if match := _RUSSIAN.search(sentence):
        return Place(city=LOCATIVES[match[1]])
    if (match := _PLACE.search(sentence)) and not _ROOM.search(match[0]):
        words = (match["place"] or match["latin"]).removeprefix("the ")
        return place_of(_BESIDE_PLACE.sub("", words))
    if match := _KNOWN.search(sentence):
        return Place(city=match["city"] or match["chinese"])
    return None
