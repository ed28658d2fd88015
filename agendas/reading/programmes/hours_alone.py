"""Hours of a programme put where each can be read for itself.

Lamps (09:00–10:30)     → 09:00–10:30 Lamps

08:00 to
09:00 Registration      → 08:00–09:00 Registration

09:00
10:30      → 09:00–10:30
Opening
10:30
12:00      → 10:30–12:00
Lamps
14:00
→ 15:30    → 14:00–15:30
Buoys

From 8.30 Registration     → 08:30 Registration
"""

import datetime as dt
import re
from itertools import pairwise

from agendas.reading.languages import HALF_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.languages.notes_on_hours import FROM_HOUR
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.programmes.repeated_words import without_repeated
from agendas.reading.tables.day_columns import without_joined_days
from agendas.reading.tables.days_with_hours import day_with_hours, settle_all_clocks
from agendas.reading.tables.row_forms import start_at_head
from agendas.reading.tables.sitting_names import name_and_time
from agendas.reading.tables.table_lines import may_be_day
from agendas.reading.times.clocks import full_hours, says_halves
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, read_time

_BEHIND = re.compile(r"(?P<title>[^\W_].*?)\s?[(（](?P<hours>[^()（）]{3,40})[)）]")
_END = re.compile(
    r"(?:[→⇒➔➜►–—-]|(?:to|until|à|a|al|до|至|إلى)(?=[\s\d]))\s*(?P<end>\d.{2,12})"
)
_OPEN = re.compile(
    r"(?P<start>\d.{2,14}?)\s?(?:[–—-]|(?<=\s)(?:to|until|à|a|al|до|إلى)|至)"
)
# "8:30起 注册": the word stands behind the hour.
_SINCE = re.compile(
    r"[从自]?(?P<hour>(?:[上下中]午)?\d{1,2}\s?[:：时時点](?:\s?\d{1,2}分?)?)(?:起|开始)"
    r"[，,：:]?(?=\s|[^\W\d])"
)
# "8.30 Registration": an hour of the morning, where no hour says its half of the day.
_CLOCK = re.compile(
    r"^(?P<hour>0?[7-9]|1\d|2[0-3])[.:](?P<minute>[0-5]\d)(?=\s?[:：]?\s[^\W\d_]{2}|$)"
    r"(?!\s[ap]\.?\s?m\b|\s(?:صباح|مساء|ظهر|قبل|بعد))"
)
_HEAD = 30  # characters
_FEWEST = 2  # pairs, or lines of one form
_LONGEST_TITLE = 300  # characters
_LONGEST = 16  # characters of an hour
_OPENS, _CLOSES = dt.time(6), dt.time(13)  # hours of one figure between are of the day


def with_whole_hours(sheet: Sheet, lines: list[Line], year: int | None) -> list[Line]:
    """The lines of a programme whose hours can be read each for itself."""
    _leave_from(lines)
    lines = _with_open_starts(sheet, without_joined_days(lines, year))
    lines = _with_ends(sheet, lines)
    lines = _with_pairs(sheet, lines)
    _put_before(lines)
    lines = without_repeated(sheet, lines)
    settle_all_clocks(lines)
    return lines


def _leave_from(lines: list[Line]) -> None:
    """Leave "from" away before an hour without an end, which no item's number is."""
    found = [
        (line, words)
        for line in lines
        if not line.cells
        and DIGIT.search(line.text[:_HEAD])
        and (words := _from_hour(line.text))
    ]
    is_plain = bool(found) and not says_halves(lines)
    for line, words in found:
        words = _CLOCK.sub(_with_sign, words, count=1) if is_plain else words
        is_hour = start_at_head(words) or read_time(words)
        if is_hour and not band_at_start(full_hours(line.text)):
            line.text = words


def _from_hour(text: str) -> str:
    """ "From 8.30 Registration" → "8.30 Registration"; "" for other words."""
    if text[-1:] >= "一" and (since := _SINCE.match(text)):
        return since["hour"] + text[since.end() :]
    start = FROM_HOUR.match(text)
    return text[start.end() :] if start else ""


def _with_sign(clock: re.Match[str]) -> str:
    return f"{clock['hour'].zfill(2)}:{clock['minute']}"


def _put_before(lines: list[Line]) -> None:
    """Put hours that stand in brackets behind titles before them.

    Only where no line has its hours before its title, so that all are of one form.
    """
    behind = [(line, match) for line in lines if (match := _behind(line))]
    if len(behind) < _FEWEST or any(_names_hours_first(line) for line in lines):
        return
    for line, match in behind:
        line.text = f"{match['hours']} {match['title']}"


def _behind(line: Line) -> re.Match[str] | None:
    if line.cells or line.text[-1:] not in {")", "）"}:
        return None
    match = _BEHIND.fullmatch(line.text) if len(line.text) < _LONGEST_TITLE else None
    band = band_at_start(full_hours(match["hours"])) if match else None
    if not (band and band[0]) or band[2].strip():
        return None
    is_half = fold(match["title"]) in HALF_WORDS
    is_known = day_with_hours(line.text, ANY_YEAR) or name_and_time(line.text)
    return None if is_half or is_known or may_be_day(line.text) else match


def _names_hours_first(line: Line) -> bool:
    if line.cells or not line.text[:1].isdigit():
        return bool(line.cells)
    band = band_at_start(full_hours(line.text))
    return bool((band and band[0]) or start_at_head(line.text))


def _with_open_starts(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines; "08:00 to" above "10:00 Registration" as one line with it."""
    kept: list[Line] = []
    for line in lines:
        last = kept[-1] if kept else line
        is_open = 3 < len(last.text) < _LONGEST + 4 and not (line.gap or line.cells)
        match = _OPEN.fullmatch(last.text) if is_open else None
        since = read_time(full_hours(match["start"])) if match else None
        end = start_at_head(line.text) if since else None
        until = end[0] if end else since and read_time(line.text)
        if until and since < until:
            sheet.use(kept.pop())
            words = f" {end[1]}" if end else ""
            line.text, line.gap = f"{since:%H:%M}–{until:%H:%M}{words}", last.gap
        kept.append(line)
    return kept


def _with_ends(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines; "→ 10:30" under "09:00" as one line of hours with it."""
    kept: list[Line] = []
    for line in lines:
        end = (
            _END.fullmatch(line.printed.strip()) if len(line.text) < _LONGEST else None
        )
        until = read_time(end["end"]) if end else None
        since = _clock(kept[-1]) if until and kept and not line.cells else None
        if since and since < until:
            kept[-1].text = f"{since:%H:%M}–{until:%H:%M}"
            sheet.use(line)
        else:
            kept.append(line)
    return kept


def _with_pairs(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines, each two hours alone under each other as one line of hours.

    Only where all hours that stand alone do so in twos, and one pair begins when the
    pair before it ends: else they may be two meetings that begin then.
    """
    clocks = [_clock(line) for line in lines]
    starts = [n for n in range(len(lines)) if clocks[n] and not (n and clocks[n - 1])]
    pairs = [(n, clocks[n], clocks[n + 1]) for n in starts if n + 1 < len(lines)]
    is_whole = 2 * len(pairs) == len(lines) - clocks.count(None)
    if not is_whole or len(pairs) < _FEWEST or not all(map(_is_pair, pairs)):
        return lines
    if not any(one[2] == other[1] for one, other in pairwise(pairs)):
        return lines
    seconds = {n + 1 for n, *_times in pairs}
    for n, start, end in pairs:
        lines[n].text = f"{start:%H:%M}–{end:%H:%M}"
        sheet.use(lines[n + 1])
    return [line for n, line in enumerate(lines) if n not in seconds]


def _is_pair(pair: tuple[int, dt.time | None, dt.time | None]) -> bool:
    _place, start, end = pair
    return bool(start and end and start < end)


def _clock(line: Line) -> dt.time | None:
    """The hour that is all of the line; "9:00" among others is one of the morning."""
    if line.cells or not 3 < len(line.text) < _LONGEST:
        return None
    if time := read_time(line.text):
        return time
    time = read_time(line.text.zfill(5)) if line.text[1:2] in {":", "."} else None
    return time if time and _OPENS <= time < _CLOSES else None
