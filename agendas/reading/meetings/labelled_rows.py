"""Rows of a list of meetings whose parts stand after labels, each on its line.

24th Meeting of the Pilots           → days, title and place in cells
Date: 12–16 November 2032
Location: Valletta, Malta
"""

import re
from dataclasses import dataclass, field

from agendas.reading.bodies.days_and_places import days_and_place
from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.hours_beside_days import AROUND, hours_behind
from agendas.reading.meetings.layout import ends_sentence, month_of
from agendas.reading.meetings.titles import may_be_meeting
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import ANY_YEAR, read_span

_LABEL = re.compile(r"(?P<label>[^\W\d_][^:：]{1,24}?)\s?[:：]\s*(?P<value>\S.*)")
# Pictures that cards have instead of labels.
_PICTURES = {"📅": "date", "🗓": "date", "📆": "date", "📍": "venue"}
_PARTS = {"title", "venue", "status"}
_LONGEST = 300  # characters of a title
_MOST_LINES = 3  # of a title
_COLONS = frozenset(":：📅🗓📆📍")
_LONGEST_LABEL = 27  # characters, with its colon
_MOST_ROWS = 1_000  # that are looked at
_FEWEST = 2  # meetings that no heading announces
_FEWEST_OF_TEXT = 4  # one line in as many is of them
_MOST_BEFORE = 3  # lines from the title to the days
_MOST_TEXT = 8  # lines between a title and its labels


@dataclass
class _Record:
    """The labelled lines of one meeting, and what they say."""

    lines: list[Line] = field(default_factory=list)
    parts: dict[str, str] = field(default_factory=dict)


def put_labels_in_rows(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines with one row of cells for each meeting that has labels."""
    kept: list[Line] = []
    record = _Record()
    for line in lines:
        parts = _labelled(line)
        if parts is None:
            kept.append(line)  # another label, "Organizers: …"
            continue
        if record.lines and (not parts or set(parts) & set(record.parts)):
            _close(sheet, kept, record)
            record = _Record()
        if parts:
            record.lines.append(line)
            record.parts |= parts
        else:
            kept.append(line)
    if record.lines:
        _close(sheet, kept, record)
    return kept


def labelled_lists(lines: list[Line]) -> dict[int, int]:
    """Where meetings with such labels begin that no heading opens, and their end.

    Side events have organizers and hours, and last no more than a day.
    """
    may_be = [n for n, line in enumerate(lines) if _may_have_label(line)][:_MOST_ROWS]
    found = {n: parts for n in may_be if (parts := _labelled(lines[n]))}
    whens = [n for n, parts in found.items() if _lasts(parts.get("when", ""))]
    if len(whens) < _FEWEST:
        return {}
    first, last = whens[0], whens[-1]
    start = min(n for n in range(max(first - 2, 0), first + 1) if n in found)
    start -= "title" not in found[start] and start > 0
    end = last + 1
    while end < len(lines) and end in found and not lines[end].gap:
        end += 1
    inside = lines[start:end]
    are_named = all(_is_named(lines, found, n) for n in whens)
    is_most = len(inside) * _FEWEST_OF_TEXT >= len(lines)
    is_other = any(_labelled(line) is None for line in inside)
    return {start: end} if are_named and is_most and not is_other else {}


def _may_have_label(line: Line) -> bool:
    is_short = len(line.text) <= _LONGEST and not line.cells
    return is_short and not _COLONS.isdisjoint(line.text[:_LONGEST_LABEL])


def _lasts(when: str) -> bool:
    """Whether the days after a label are several, and their year is printed."""
    days = days_and_place(when, None) if when else None
    found = read_span(days[0]) if days else None
    return bool(found and found.span) and found.span.first < found.span.last


def _is_named(lines: list[Line], found: dict[int, dict[str, str]], when: int) -> bool:
    """Whether a title stands before the days, after a label or without one."""
    for place in range(when, max(when - _MOST_BEFORE, -1), -1):
        if place not in found:
            return may_be_meeting(lines[place].text)
        if title := found[place].get("title"):
            return may_be_meeting(title)
    return False


def _labelled(line: Line) -> dict[str, str] | None:
    """What the line says after its labels; None after other labels, {} without."""
    if len(line.cells) > 1 or len(line.text) > _LONGEST:
        return {}
    if line.text.count("(") < line.text.count(")"):
        return {}  # the end of "(original / dates: 6 May)"
    if picture := _PICTURES.get(line.text[0]):
        words = line.text[1:].lstrip("\ufe0f ")
        is_whole = words and (picture == "venue" or _are_days(words))
        return {"when" if picture == "date" else picture: words} if is_whole else {}
    found: dict[str, list[str]] = {}
    for words in line.columns:
        match = _LABEL.fullmatch(plain(words))
        role = column_role(match["label"]) if match else None
        value = match["value"] if match else ""
        if role in TIME_ROLES:
            value = value.removesuffix(hours_behind(value)).rstrip(AROUND)
            role = "when" if _are_days(value) else role
        if role not in {"when", *_PARTS}:
            return None if role else {}
        found.setdefault(role, []).append(value)
    return {role: ", ".join(values) for role, values in found.items()}


def _are_days(text: str) -> bool:
    bare = without_notes(text)
    is_read = bare and (read_span(bare, ANY_YEAR) or days_and_place(text, ANY_YEAR))
    return is_status(text) or bool(is_read)


def _close(sheet: Sheet, kept: list[Line], record: _Record) -> None:
    """Put the row of a record to the lines, or its lines as they stand."""
    when = record.parts.get("when")
    if when is None:
        kept += record.lines
        return
    first = record.lines[0]
    above = [] if "title" in record.parts else _title_above(kept, first)
    title = record.parts.get("title") or " ".join(each.text for each in above)
    if not title:
        sheet.report(first, "days_without_meeting")
        return
    if above:
        start = next(n for n in range(len(kept) - 1, -1, -1) if kept[n] is above[0])
        del kept[start : start + len(above)]
    row = above[0] if above else first
    sheet.use(*(line for line in [*above, *record.lines] if line is not row))
    days, beside = days_and_place(when, ANY_YEAR) or (when, None)
    if beside:
        when = days
    rest = (record.parts.get("venue") or beside or "", record.parts.get("status", ""))
    row.cells = (when, clean_title(title), *rest)
    row.text = " ".join(filter(None, row.cells))
    kept.append(row)


def _title_above(kept: list[Line], first: Line) -> list[Line]:
    """The lines of the title that stand over the labels, or over a text between."""
    end, least = len(kept), max(0, len(kept) - _MOST_TEXT)
    while end > least and _is_text(kept[end - 1]):
        end -= 1
        first = kept[end]
    title: list[Line] = []
    for line in reversed(kept[max(end - _MOST_LINES, 0) : end]):
        is_other = line.cells or month_of(line.text) or _is_text(line)
        if is_other or (title and first.gap):
            break
        title.insert(0, line)
        first = line
    return title


def _is_text(line: Line) -> bool:
    is_prose = len(line.text) > _LONGEST or ends_sentence(line.text)
    return is_prose or _labelled(line) is None
