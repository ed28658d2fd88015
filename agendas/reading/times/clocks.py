"""Hours whose clock only the other rows of a programme tell.

"9:00-9:30" is certain where a later row says "14:30-15:30"; "9.30 Registration" is
a time where "11.00 Lamps" and "14.00 Towers" stand with it, and no item 9.30.
"""

import re

from agendas.reading.lines.sheet import Line
from agendas.reading.times.figures import DIGIT

_CLOCK = r"(?:[01]?\d|2[0-3])[:.h][0-5]\d"
# With the sign lost in the second: "10.00 - 1015".
_BAND = re.compile(
    rf"(?P<start>{_CLOCK})(?P<dash>\s?[-–—]\s?)"
    r"(?P<end>(?:[01]?\d|2[0-3])(?P<sign>[:.h]?)[0-5]\d)(?!\d|\.\d)"
)
_MAY_BE_CLOCK = re.compile(r"\d{1,2}[:.h]?\d{2}\s?[-–—]")  # "12. Lamps" is none
# "0930 – 1000"; years are none, which begin with later hours.
_WITHOUT_SIGN = re.compile(
    r"(?P<hour>0[6-9]|1[0-8])(?P<minute>[0-5][05])\s?[-–—]\s?"
    r"(?P<until>0[6-9]|1\d|2[0-3])(?P<after>[0-5][05])(?:\s?h(?:ou)?rs?\b)?(?!\w)"
)
_START = re.compile(r"(?P<start>\d{1,2}:[0-5]\d)(?=(?:\s?[:：]|\s[–—-])?\s+[^\W\d_])")
_ALONE = re.compile(r"[1-9]:[0-5]\d")
_DOTTED = re.compile(
    r"(?P<hour>\d{1,2})\.(?P<minute>\d{1,2})(?:\s?[:：]\s?|\s+)(?P<dash>[-–—]\s)?"
    r"(?=[^\W\d_])"
)
_LATE = re.compile(r"(?:1[3-9]|2[0-3])[:.h][0-5]\d(?!\d)")
_LATE_BAND = re.compile(
    r"(?<![\d.])(?<!\d:)(?:1[3-9]|2[0-3])(?:[:.h][0-5]\d|/(?:00|15|30|45)"
    r"|[时時点](?:[0-5]\d分)?)(?:\s?[-–—]|\s(?:to|à|a|до|إلى)\s|[至到])"
)
_CLOCK_OF_ONE = (
    r"(?P<{0}>\d{{1,2}})(?:[:.h](?P<{1}>[0-5]\d)|/(?P<{1}_too>00|15|30|45)"
    r"|[时時点](?:(?P<{1}_as_well>[0-5]\d)分)?)(?!\d)"
)
# "9.00-10.00", "9/00–10/00", "9时至10时", where hours are counted to 24.
_BAND_OF_ONE = re.compile(
    r"(?<![\d:.])(?:(?:من )?الساعة |من )?"
    + _CLOCK_OF_ONE.format("hour", "minute")
    + r"(?:\s?[-–—至到]\s?|\s(?:to|à|a|до|إلى)\s(?:الساعة )?)"
    + _CLOCK_OF_ONE.format("until", "after")
)
_SAYS_HALF = re.compile(
    r"\d\s?[ap]\.?\s?m\b|[上下]午\d|\d\s?(?:مساء|صباحا|ظهرا)", re.IGNORECASE
)
_LONGEST = 400  # characters of a row that is looked at
_HEAD = 24  # characters in which the hours of a row stand
_FEWEST = 2  # times of two figures in a programme with points in its times
_OPENS, _CLOSES = 6, 23  # hours between which something is held


def settle_clocks(lines: list[Line]) -> None:
    """Write the hours at the head of rows so that only one time can be meant."""
    heads = [head for line in lines for head in _heads(line)]
    has_points = _has_points(heads)
    is_24 = any(map(_is_late, heads)) and not any(map(_SAYS_HALF.search, heads))
    is_bare = any(map(_WITHOUT_SIGN.match, heads))
    for line in lines if is_24 or is_bare or has_points else ():
        if len(line.cells) > 1:
            line.cells = tuple(_settled(cell, has_points=False) for cell in line.cells)
        elif is_24 or is_bare or _DOTTED.match(line.text):
            line.text = _settled(line.text, has_points=has_points)


def is_by_24_hours(lines: list[Line]) -> bool:
    """Whether hours after noon stand there in figures, and none by halves of the day.

    Wherever they stand: "Time: 18:15–19:45", "3 March, 13.15–14.30, Room 4".
    """
    texts = [line.text for line in lines if len(line.text) < _LONGEST]
    return not says_halves(lines) and any(map(_LATE_BAND.search, texts))


def says_halves(lines: list[Line]) -> bool:
    """Whether an hour is told with its half of the day: "9.30 a.m.", "下午3时"."""
    texts = (line.text for line in lines if len(line.text) < _LONGEST)
    return any(map(_SAYS_HALF.search, texts))


def is_clock(text: str) -> bool:
    """Whether the text is an hour, if it is not known of which half of the day."""
    return bool(_ALONE.fullmatch(text))


def settled_cells(cells: tuple[str, ...], text: str, *, is_24: bool) -> tuple[str, ...]:
    """The cells of a row in columns of spaces, its hours as the words now have them."""
    hours = full_hours(cells[0])
    first = hours if text.startswith(hours) else cells[0]
    # Figures that are a whole cell behind that of the day are no years: "1000–1300".
    rest = (full_hours(each) if _is_bare(each) else each for each in cells[1:])
    if is_24 and len(cells) > 1:
        rest = (_settled(each, has_points=False) for each in cells[1:])
    return (first, *rest)


def _is_bare(cell: str) -> bool:
    return cell[:1].isdigit() and bool(_WITHOUT_SIGN.fullmatch(cell))


def full_hours(text: str) -> str:
    """ "9:00-9:30 Registration", "0900-0930 …" → "09:00-09:30 Registration"."""
    if not (text[:1].isdigit() and _MAY_BE_CLOCK.match(text)):
        return text
    if match := _WITHOUT_SIGN.match(text):
        start = f"{match['hour']}:{match['minute']}"
        return f"{start}-{match['until']}:{match['after']}{text[match.end() :]}"
    if match := _BAND.match(text):
        start, end = match["start"].zfill(5), match["end"]
        end = end.zfill(5) if match["sign"] else f"{end[:-2].zfill(2)}:{end[-2:]}"
        return f"{start}{match['dash']}{end}{text[match.end() :]}"
    return text


def by_24_hours(text: str) -> str:
    """The text with the noughts of its hours that are counted to 24: "9.00-10.00"."""
    return _BAND_OF_ONE.sub(_with_noughts, text) if DIGIT.search(text) else text


def _with_noughts(match: re.Match[str]) -> str:
    minutes = [
        next(
            filter(None, (match[each + end] for end in ("", "_too", "_as_well"))), "00"
        )
        for each in ("minute", "after")
    ]
    hours = match["hour"].zfill(2), match["until"].zfill(2)
    return "–".join(map(":".join, zip(hours, minutes, strict=True)))


def _heads(line: Line) -> list[str]:
    """The heads of the two cells in which the hours of a row stand, behind its day."""
    columns = line.columns if not line.cells and len(line.columns) > 1 else ()
    cells = [cell for cell in line.cells or columns if cell]
    return [cell[:_HEAD] for cell in cells[:2] or [line.text]]


def _is_late(head: str) -> bool:
    """Whether an hour after noon stands there in figures: "14:30"."""
    match = _BAND.match(head)
    clocks = (match["start"], match["end"]) if match else (head,)
    return any(map(_LATE.match, clocks)) or bool(_LATE_BAND.search(head))


def _has_points(heads: list[str]) -> bool:
    """Whether what looks like the numbers of items are times, all of them."""
    found = [match for match in map(_DOTTED.match, heads) if match]
    full = [match for match in found if len(match["hour"]) > 1]
    others = sum(map(_is_hours, heads))  # certain ones
    is_many = len(full) >= _FEWEST or (full and others)
    return bool(is_many) and all(map(_is_time, found))


def _is_hours(head: str) -> bool:
    """Whether hours stand there for certain: "9:30 Lamps", "09.30–10.00"."""
    match = _BAND.match(head)
    return bool(_START.match(head) or (match and match["sign"]))


def _is_time(match: re.Match[str]) -> bool:
    minute = match["minute"]
    is_hour = _OPENS <= int(match["hour"]) < _CLOSES
    return is_hour and len(minute) == 2 and int(minute) < 60 and int(minute) % 5 == 0


def _settled(text: str, *, has_points: bool) -> str:
    if _BAND.match(text) or _WITHOUT_SIGN.match(text):
        return full_hours(text)
    if match := _BAND_OF_ONE.match(text):
        return _with_noughts(match) + text[match.end() :]
    if has_points and (match := _DOTTED.match(text)):
        hour, minute = match["hour"].zfill(2), match["minute"]
        return f"{hour}:{minute} {match['dash'] or ''}{text[match.end() :]}"
    if _ALONE.fullmatch(text):
        return text.zfill(5)
    match = _START.match(text)
    return match["start"].zfill(5) + text[match.end() :] if match else text
