"""Hours in a column of spaces that go over two lines, each beside other words.

10 a.m.–      Opening of the meeting         10:00–13:00   Opening of the meeting
1 p.m.        General debate             →                 General debate

Else the second line would seem to begin at the hour at which the first one ends. The
hours are written anew, so that the words stay under the heads of their columns.
"""

import re
from itertools import pairwise

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.hours import band_at_start, read_time
from meetings.dates import Band

_HEAD = re.compile(r"(?P<head>\S+(?: \S+)*)(?P<gap>\s{2,})(?=\S)")
_OPEN_END = re.compile(
    r"(?:[-–—‑−]|[至到]|(?<=\s)(?:to|à|a|a las|до|إلى))$", re.IGNORECASE
)
_LONGEST = 30  # characters of hours, or of their first half


def put_hours_on_one_line(sheet: Sheet) -> None:
    """Put such hours on the first line, and leave their place on the second empty."""
    kept: list[Line] = []
    for line, after in pairwise([*sheet.lines, None]):
        above = kept[-1] if kept else None
        kept.append(line)
        head = _head(line) if after else None
        band = head and _band(line, after, head["head"])
        if not band or (above and above.cells):
            continue
        words = f"{band.start:%H:%M}–{band.end:%H:%M}"
        room = len(head[0])
        if len(words) + 2 > room:
            continue
        _put(sheet, line, f"{words:<{room}}{line.raw[room:]}", line.indent)
        _leave(sheet, after)
    sheet.lines = [line for line in kept if line.text]


def _head(line: Line) -> re.Match[str] | None:
    """The first half of hours at the head of a row of columns; None without one."""
    if line.cells or line.is_piece or "  " not in line.raw:
        return None
    head = _HEAD.match(line.raw)
    is_open = head and len(head["head"]) <= _LONGEST and _OPEN_END.search(head["head"])
    return head if is_open else None


def _band(line: Line, after: Line, first: str) -> Band | None:
    """The hours whose second half stands right under the first one."""
    if after.cells or after.is_piece or after.gap or after.indent != line.indent:
        return None
    head = _HEAD.match(after.raw)
    second = head["head"] if head else after.raw.strip()
    if len(second) > _LONGEST or not read_time(second):
        return None
    found = band_at_start(f"{first}{'' if first[-1] in '至到' else ' '}{second}")
    return found[0] if found and found[0] and not found[2] else None


def _leave(sheet: Sheet, line: Line) -> None:
    """Take the hours off the head of a line, whose other words stay where they are."""
    head = _HEAD.match(line.raw)
    if head is None:
        sheet.use(line)
        line.text = ""
        return
    _put(sheet, line, line.raw[head.end() :], line.indent + head.end())


def _put(sheet: Sheet, line: Line, raw: str, indent: int) -> None:
    sheet.rewritten[line.number] = line.raw
    line.raw, line.indent = raw, indent
    line.text = re.sub(r"\s+", " ", raw).strip()
