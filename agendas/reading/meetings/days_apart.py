"""Days on a line of their own, put beside their meeting in a list that has days first.

2–9 September Board on Buoys
6-20 November
(to be confirmed)                         → one row
27th session of the Council of Keepers
27 November-
12 December                               → one row
Committee on Fog
"""

from collections.abc import Sequence

from agendas.reading.bodies.names import names_meeting
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.rows import row_of_days
from agendas.reading.meetings.seasons import Season, only_days
from agendas.reading.times.certainty import BRACKET, is_status

_LONGEST = 40  # characters of days
_MOST_PARTS = 4  # lines of a row
_FEWEST_HEADS = 3  # lines that begin with days and go on with a title
_SCANNED = 60
_DASHES = ("-", "–", "—")


def put_days_beside_titles(
    sheet: Sheet, lines: list[Line], season: Season
) -> list[Line]:
    """The lines, with days and the meeting below them in one."""
    runs = {n: run for n in range(len(lines)) if (run := _run_at(lines, n, season))}
    if not runs or not _has_days_first(lines, season):
        return lines
    joined: list[Line] = []
    end = 0
    for place, line in enumerate(lines):
        if place < end:
            continue
        joined.append(line)
        for part in runs.get(place, ()):
            if BRACKET.fullmatch(part.text) and not is_status(part.text):
                sheet.report(part, "not_understood")  # other days, if need be
                continue
            line.text = f"{line.text} {part.text}"
            sheet.use(part)
        end = place + 1 + len(runs.get(place, ()))
    return joined


def _run_at(lines: Sequence[Line], place: int, season: Season) -> list[Line]:
    """What stands below days alone: their end, a bracket, and the meeting."""
    line = lines[place]
    if not line.text[:1].isdigit() or len(line.text) > _LONGEST or line.cells:
        return []
    days, run = line.text, []
    for below in lines[place + 1 : place + _MOST_PARTS]:
        if below.gap or below.cells:
            return []
        run.append(below)
        if days.endswith(_DASHES):
            days = f"{days} {below.text}"
        elif not only_days(days, season):
            return []
        elif not BRACKET.fullmatch(below.text):
            is_row = row_of_days(below.text, season)
            return run if names_meeting(below.text) and not is_row else []
    return []


def _has_days_first(lines: Sequence[Line], season: Season) -> bool:
    heads = [line for line in lines[:_SCANNED] if row_of_days(line.text[:200], season)]
    return len(heads) > _FEWEST_HEADS
