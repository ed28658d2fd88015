"""Hours that stand under what is held in them, or under its name, put before it.

Friday, 27 May
Briefing on lamps
12:00–12:50 Room 19
Talks on buoys
18:00–19:00 Room 23
"""

import re

from agendas.reading.bodies.names import is_body
from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import EVENT_LABEL
from agendas.reading.lines.marks import BULLETS, read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.side_events.organizers import says_organizer
from agendas.reading.tables.days_with_hours import day_and_hours
from agendas.reading.tables.row_forms import hours_in_room
from agendas.reading.tables.sitting_names import is_meeting_name
from agendas.reading.tables.tracks import is_body_alone, is_organ
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start

_FEWEST = 2  # hours of one day
_FARTHEST = 8  # lines from one title to the next
_LONGEST_NAME = 90  # characters of a body's name
_SHORT = 60  # characters of a name
_LONGEST = 300  # characters of a title
_GROUP = re.compile(
    r"(?:regional|drafting|contact|expert|informal) group\b"
    r"|(?:региональная|редакционная|контактная|рабочая) группа\b"
    r"|[\u4e00-\u9fff]{1,12}第.{1,4}次会议$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")


def put_hours_first(sheet: Sheet) -> None:
    """Let each title go after its hours, on the days that have their hours below."""
    lines = sheet.lines
    places = [place for place, line in enumerate(lines) if _is_hours(line)]
    for run in _runs(lines, places):
        if _are_below(lines, run) or _are_under_bodies(lines, run):
            for place in run:
                _swap(lines, place)
    for place, line in enumerate(lines):
        if line.gap and not line.cells and len(line.text) < _SHORT:
            for step in range(_lines_of_time(lines, place)):
                _swap(lines, place + step + 1)


def _lines_of_time(lines: list[Line], place: int) -> int:
    """The lines of day and hours under the name of a sitting: "1st meeting"."""
    near = lines[place + 1 : place + 3]
    if not is_meeting_name(lines[place].text) or any(line.gap for line in near):
        return 0
    texts = [line.text for line in near if not line.cells and len(line.text) < _SHORT]
    both = day_and_hours(texts[0], ANY_YEAR) if texts else None
    if both:
        return 0 if both[2] else 1
    return 2 if len(texts) > 1 and _is_day(near[0]) and _is_hours(near[1]) else 0


def _is_hours(line: Line) -> bool:
    """Whether hours stand alone on the line, or with a room."""
    if line.cells or len(line.text) > 60 or not line.text[0].isdigit():
        return False
    band = band_at_start(full_hours(line.text))
    if not band or not band[0]:
        return False
    return not band[2] or hours_in_room(line.text) is not None


def _runs(lines: list[Line], places: list[int]) -> list[list[int]]:
    """The places of the hours of each day."""
    runs: list[list[int]] = []
    for place in places:
        last = runs[-1][-1] if runs else -_LONGEST
        is_near = place - last <= _FARTHEST
        if is_near and not any(map(_is_day, lines[last:place])):
            runs[-1].append(place)
        else:
            runs.append([place])
    return [run for run in runs if len(run) >= _FEWEST]


def _are_below(lines: list[Line], run: list[int]) -> bool:
    """Whether the day begins with a title and ends with hours."""
    titles = [lines[place - 1] for place in run]
    first, end = run[0], run[-1] + 1
    if first == 0 or any(_is_hours(each) or not _may_be_title(each) for each in titles):
        return False
    is_list = all(each.printed.strip()[0] in BULLETS.strip() for each in titles)
    if not is_list and (first < 2 or not _is_day(lines[first - 2])):
        return False
    # What is set as a title is one more of them: the hours go first.
    is_set = any(title.is_heading for title in titles)
    return end == len(lines) or _begins_other(lines[end], is_set=is_set)


def _are_under_bodies(lines: list[Line], run: list[int]) -> bool:
    """Whether each of the hours of a day stands under a body or a sitting's name.

    The first such name is right under the day, so that it can be of no hours above.
    """
    first = run[0]
    if first < 2 or not _is_day(lines[first - 2]):
        return False
    return all(_is_name(lines[place - 1].text) for place in run)


def _is_name(text: str) -> bool:
    """ "4th plenary meeting", "Drafting Committee": who sits, and no item."""
    if len(text) > _LONGEST_NAME or read_mark(text) or may_be_room(text):
        return is_meeting_name(text)
    if text.endswith((".", "。")):
        return False  # a sentence on the day
    is_group = is_body(text) or _GROUP.match(text) is not None
    return is_group or is_body_alone(text) or is_organ(text) or is_meeting_name(text)


def _may_be_title(line: Line) -> bool:
    """Whether what is held may stand there, no side event with its label."""
    text = line.text
    if line.cells or len(text) > _LONGEST or _is_day(line):
        return False
    return not EVENT_LABEL.match(text) and not says_organizer(text)


def _begins_other(line: Line, *, is_set: bool) -> bool:
    """Whether the line is of another day, or names a day of something else.

    So does a heading, where the titles are not set as headings.
    """
    is_heading = line.is_heading and not is_set
    is_other = is_heading or bool(_YEAR.search(line.text))
    return is_other or _is_day(line) or len(line.text) > _LONGEST


def _is_day(line: Line) -> bool:
    may_be = len(line.text) < 60 and DIGIT.search(line.text)
    return bool(may_be) and day_heading(line.text, ANY_YEAR) is not None


def _swap(lines: list[Line], place: int) -> None:
    title, hours = lines[place - 1], lines[place]
    title.gap, hours.gap = False, title.gap
    lines[place - 1 : place + 1] = [hours, title]
