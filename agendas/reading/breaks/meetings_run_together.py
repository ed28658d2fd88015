"""The rows of a calendar that ran together on one line.

"Meetings, 2031 3–7 June Group on Lamps, Vienna 6–8 October Board on Buoys, Nairobi"
"Meetings, 2031 Group on Lamps 3–7 June (tentative) Board on Buoys 6–8 October"
Days stand before each title or behind it, which the first row and the last one show.
Where they do not show it, or a title may hold a place of the row before, the line
stays whole.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from agendas.reading.bodies.days_and_places import is_known_place, is_online
from agendas.reading.languages.prepositions import PREPOSITIONS
from agendas.reading.languages.verbs import tells
from agendas.reading.lines.lost_breaks import parted_at
from agendas.reading.meetings.titles import may_be_meeting
from agendas.reading.parts.headings import role_of_words
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import is_status
from agendas.reading.times.days import (
    ANY_YEAR,
    CHINESE_DAYS,
    LAST_WORDS,
    is_date_word,
    is_month,
    is_year,
    read_span,
)
from agendas.reading.times.days_within import OF_DAYS
from agendas.reading.times.figures import DIGIT

_FEWEST = 3  # rows
_SHORTEST = 90  # characters of some rows
_SHORTEST_CHINESE = 50
_LONGEST = 30_000  # characters of a calendar of two years
_SHORTEST_TITLE, _LONGEST_TITLE = 3, 220
_LONGEST_HEADING = 14  # words
_LONGEST_MARK = 8  # characters
_MOST_BEHIND = 5  # words of a place or a status
_LONGEST_PLACE = 80
_FIGURES = re.compile(r"\d+")
_CHINESE = re.compile(CHINESE_DAYS)
_WORD = re.compile(r"\S+")
_OPENING, _AROUND = "([（", " ,،，;；:：.。)]）*•·–—-"
# What goes before the first word of a row: a bullet, a number.
_MARK = re.compile(r"(?<!\S)(?:[-–—•▪·*]|[(（]?[^\W_]{1,2}[.)）])\s*$")
_BRACKET = re.compile(r"\s?[(（\[][^()（）\[\]]{1,80}[)）\]]")
_JOIN = re.compile(r"\s?[,،，/–—-]?\s?")

Places = list[tuple[int, int]]


def rows_of_calendar(text: str) -> list[str]:
    """The heading and the rows of a calendar whose rows ran together."""
    if not _may_hold_rows(text):
        return [text]
    spans = list(_spans(text))
    if len(spans) < _FEWEST or _is_prose(text, spans):
        return [text]
    starts = [_start_of_row(text, start) for start, _ in spans]
    before = text[: starts[0]]
    heading = _end_of_heading(before)
    head = _end_of_columns(before, heading)
    if head == starts[0]:
        cuts = starts
        titles = _between(text, [*spans, (len(text), len(text))])
    else:
        ends = [_end_of_row(text, end) for _, end in spans]
        if text[ends[-1] :].strip(_AROUND) or any(_goes_on(text, end) for end in ends):
            return [text]
        cuts = [head, *ends[:-1]]
        rows = zip(cuts, spans, strict=True)
        titles = [text[cut:start] for cut, (start, _) in rows]
    if not _are_titles(titles):
        return [text]
    rows = parted_at(text, [heading, *cuts])
    if cuts is not starts:
        return rows
    return [part for row in rows for part in _with_month_apart(row)]


def _may_hold_rows(text: str) -> bool:
    """Whether a text has letters and figures enough for some rows."""
    least = _SHORTEST if text[:30].isascii() or "月" not in text else _SHORTEST_CHINESE
    return least <= len(text) < _LONGEST and len(_FIGURES.findall(text)) >= _FEWEST


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where days stand, of any precision of days and weeks, in a text."""
    if "月" in text and (found := [m.span() for m in _CHINESE.finditer(text)]):
        yield from found
        return
    words = list(_WORD.finditer(text))
    first = 0
    while first < len(words):
        run = []
        while len(run) < LAST_WORDS and is_date_word(words[first + len(run)][0]):
            run.append(words[first + len(run)])
            if first + len(run) == len(words):
                break
        size, span = _days_of(text, run)
        if span:
            yield span
        first += size or 1


def _days_of(text: str, run: list[re.Match[str]]) -> tuple[int, tuple[int, int] | None]:
    """How many of the words are days, and where those stand; 0 of those that are none.

    Days stand first among them, or behind a year that ends a heading.
    """
    if not any(DIGIT.search(word[0]) for word in run):
        return len(run), None
    for last in range(len(run), 0, -1):
        start, end = run[0].start(), run[last - 1].end()
        whole = text[start:end]
        start += len(whole) - len(whole.lstrip(_OPENING))
        end -= len(whole) - len(whole.rstrip(_AROUND))
        found = read_span(text[start:end], ANY_YEAR)
        if found and found.span and found.span.precision in OF_DAYS:
            return last, (start, end)
    return 0, None


def _is_prose(text: str, spans: Places) -> bool:
    """Whether prepositions and verbs join the days to sentences."""
    joined = 0
    for (_, last), (start, _) in pairwise([(0, 0), *spans]):
        between = text[last:start]
        joined += between.rsplit(None, 1)[-1:] != [] and _ends_in_preposition(between)
        joined += tells(between)
    return joined * _FEWEST > len(spans)


def _ends_in_preposition(words: str) -> bool:
    return words.split()[-1].lower() in PREPOSITIONS


def _start_of_row(text: str, start: int) -> int:
    """Where the row begins: before a bullet or a number that the days follow."""
    mark = _MARK.search(text[max(0, start - _LONGEST_MARK) : start])
    return start - len(mark[0]) if mark else start


def _end_of_heading(text: str) -> int:
    """Where the first heading of a calendar ends in what stands before its days.

    That is all of the text where no words stand behind it, 0 where there is none.
    """
    words = list(_WORD.finditer(text))
    is_short = 0 < len(words) < _LONGEST_HEADING
    if is_short and is_year(words[-1][0]) and role_of_words(text.strip()) == "calendar":
        return len(text)
    for word, following in pairwise([*words[:_LONGEST_HEADING], None]):
        if not word or (following and not _begins(following[0])):
            continue
        if following is None and len(words) > _LONGEST_HEADING:
            break
        if role_of_words(text[: word.end()].rstrip(_AROUND)) == "calendar":
            return following.start() if following else len(text)
    return 0


def _begins(word: str) -> bool:
    """Whether a word may begin a row, and does not end the heading."""
    is_small = word[0].islower() or word[0] in "–—-&,(:"
    return not is_small and not is_year(word.strip(_AROUND))


def _end_of_columns(text: str, start: int) -> int:
    """Where the heads of columns end that stand there; all of the text if no more."""
    words = list(_WORD.finditer(text, start))
    place = 0
    while place < len(words):
        begin = words[place].start()
        sizes = range(min(_MOST_BEHIND, len(words) - place), 0, -1)
        ends = ((size, words[place + size - 1].end()) for size in sizes)
        size = next((size for size, end in ends if column_role(text[begin:end])), 0)
        if not size:
            return begin if text[begin:].strip(_AROUND) else len(text)
        place += size
    return len(text)


def _end_of_row(text: str, end: int) -> int:
    """Where the row ends behind its days: brackets, a known place, a status."""
    while True:
        if bracket := _BRACKET.match(text, end):
            end = bracket.end()
            continue
        join = _JOIN.match(text, end)
        words = list(_WORD.finditer(text[: end + _LONGEST_PLACE], join.end()))
        for size in range(min(_MOST_BEHIND, len(words)), 0, -1):
            last = words[size - 1].end()
            words_behind = text[words[0].start() : last].strip(_AROUND)
            if _is_behind_days(words_behind):
                end = last
                break
        else:
            return end


def _is_behind_days(words: str) -> bool:
    return is_known_place(words) or is_online(words) or is_status(words)


def _goes_on(text: str, end: int) -> bool:
    """Whether a comma joins to the row what may be its place."""
    return text[end:].lstrip()[:1] in set(",،，/–—-") and bool(
        text[end:].strip(_AROUND)
    )


def _between(text: str, spans: Places) -> list[str]:
    return [text[last:start] for (_, last), (start, _) in pairwise(spans)]


def _are_titles(titles: list[str]) -> bool:
    """Whether all have the length of titles, and half of them name a meeting."""
    titles = [title.strip(_AROUND) for title in titles]
    if not all(_SHORTEST_TITLE < len(title) < _LONGEST_TITLE for title in titles):
        return False
    return 2 * sum(map(may_be_meeting, titles)) >= len(titles)


def _with_month_apart(row: str) -> list[str]:
    """A row, and the month behind it that heads the next ones."""
    words = row.split(" ")
    size = 2 if len(words) > 2 and is_year(words[-1]) else 1
    month = " ".join(words[-size:])
    is_heading = len(words) > size + 2 and is_month(words[-size])
    return [" ".join(words[:-size]), month] if is_heading else [row]
