"""The organization of work as a table: rows under days and hours, lanes side by side.

Date and time         Agenda item   Title or description
Monday, 29 May 2023
10 a.m.–1 p.m.        1 (a)         Opening of the meeting
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from agendas.writing.blocks import Cell, Row, Run, Runs, Table, words_of
from agendas.writing.lanes import Lane, Lanes
from agendas.writing.numbers import number_in
from agendas.writing.records import Entry, SessionRecord, Sitting
from agendas.writing.voices import Voice
from meetings.dates import Band, format_band, format_day


@dataclass(frozen=True)
class _Line:
    """What a lane says in one row; without a lane it is for all of them."""

    lane: Lane | None
    number: str
    words: Runs
    entry: Entry | None = None


@dataclass
class _Writer:
    """Writes one timetable; `begun` is what sittings without items were called."""

    session: SessionRecord
    voice: Voice
    lanes: Lanes
    is_programme: bool
    begun: set[str] = field(default_factory=set)


def timetable(
    session: SessionRecord,
    sittings: Sequence[Sitting],
    voice: Voice,
    *,
    is_programme: bool,
) -> Table:
    """The table of these sittings, which stand in the order of their hours.

    A programme has the numbers before the titles, an organization of work in a column.
    """
    lanes = Lanes(session, sittings, has_items=not is_programme)
    writer = _Writer(session, voice, lanes, is_programme)
    words = voice.words
    caption = words.programme if is_programme else words.organization_of_work
    rows = tuple(_rows(writer, sittings))
    return Table(caption, _heads(writer), rows, lanes.widths())


def _heads(writer: _Writer) -> tuple[Row, ...]:
    """One row of headings; two where lanes have names and several columns."""
    words, columns = writer.voice.words, writer.lanes.columns
    when = _cell(words.columns["time" if writer.is_programme else "when"])
    names = [
        Cell((_lane_name(writer, lane),), len(of_lane))
        for lane, of_lane in columns.items()
    ]
    below = [_cell(words.columns[name]) for each in columns.values() for name in each]
    if writer.is_programme and all(each == ["title"] for each in columns.values()):
        return (Row((when, *names)),)
    if len(columns) == 1 and not writer.is_programme:
        return (Row((when, *below)),)
    return Row((when, *names)), Row((Cell(), *below))


def _cell(words: str) -> Cell:
    return Cell(((Run(words),),)) if words else Cell()


def _lane_name(writer: _Writer, lane: Lane) -> Runs:
    """ "Plenary"; "Parallel meeting: Working Group on Firearms"; or the body."""
    voice = writer.voice
    if lane.agenda is not None:
        return voice.say(writer.session.convened[lane.agenda].body)
    track = Run(voice.words.tracks[lane.track])
    guests = voice.say_all(writer.lanes.guests[lane], "comma")
    return voice.join([(track,), guests], "colon")


def _rows(writer: _Writer, sittings: Sequence[Sitting]) -> Iterator[Row]:
    language = writer.voice.language
    for day, of_day in groupby(sittings, key=lambda sitting: sitting.day):
        name = Run(day_name(day, language), is_bold=True)
        yield Row((Cell(((name,),), writer.lanes.size + 1),), is_day=True)
        for hours, slot in groupby(of_day, key=lambda each: (each.start, each.end)):
            yield from _slot(writer, format_band(Band(*hours), language), list(slot))


def day_name(day: dt.date, language: str) -> str:
    """ "Monday, 29 May 2023", with a capital wherever there are capitals."""
    name = format_day(day, language, weekday=True)
    return name[:1].upper() + name[1:]


def _slot(writer: _Writer, hours: str, slot: list[Sitting]) -> Iterator[Row]:
    """The rows of a band of hours; the hours stand in the first of them."""
    rows: list[dict[Lane | None, _Line]] = []
    rooms: dict[Lane, Runs] = {}
    for sitting in slot:
        lanes = writer.lanes.of(sitting)
        if sitting.room:
            rooms |= {lane: writer.voice.say(sitting.room) for lane in lanes}
        height = 0
        before: _Line | None = None
        for line in _lines(writer, sitting, lanes):
            abreast = before is not None and _are_partners(writer, before, line)
            height += not abreast
            if len(rows) < height:
                rows.append({})
            rows[height - 1][line.lane] = line
            before = line
    for place, row in enumerate(rows):
        cells = _cells(writer, row, {} if place else rooms)
        yield Row((_cell("" if place else hours), *cells))


def _cells(
    writer: _Writer, row: dict[Lane | None, _Line], rooms: dict[Lane, Runs]
) -> list[Cell]:
    cells: list[Cell] = []
    for lane, columns in writer.lanes.columns.items():
        line = row.get(lane) or row.get(None)
        texts = {
            "venue": rooms.get(lane, ()),
            "item": (Run(line.number),) if line and line.number else (),
            "title": line.words if line else (),
        }
        cells += [Cell((texts[each],) if texts[each] else ()) for each in columns]
        if None in row:
            # Its last cell goes on over all lanes.
            rest = writer.lanes.size - len(cells)
            cells[-1] = Cell(cells[-1].paragraphs, 1 + rest)
            break
    return cells


def _lines(writer: _Writer, sitting: Sitting, lanes: list[Lane]) -> Iterator[_Line]:
    """What the sitting takes up; one that names no item is called by who sits."""
    voice = writer.voice
    has_items = sitting.is_own and sitting.entries
    if sitting.title or not has_items:
        words = _name(writer, sitting, with_guests=not has_items)
        if (name := words_of(words)) in writer.begun:
            words = (*words, Run(voice.words.continued, is_italic=True))
        writer.begun.add(name)
        state = _states(sitting, voice)
        yield _Line(None if len(lanes) > 1 else lanes[0], "", (*words, *state))
    for entry in sitting.entries if has_items else ():
        own = [lane for lane in lanes if lane.agenda == entry.agenda]
        lane = own[0] if own else None if len(lanes) > 1 else lanes[0]
        yield _entry_line(writer, sitting, entry, lane)


def _entry_line(
    writer: _Writer, sitting: Sitting, entry: Entry, lane: Lane | None
) -> _Line:
    voice = writer.voice
    words: Runs = voice.say(entry.title)
    if entry.is_continued:
        words = (*words, Run(voice.words.continued, is_italic=True))
    words = (*words, *_states(sitting, voice))
    number = number_in(entry.number, voice.language) if entry.number else ""
    if writer.is_programme and number:
        head = voice.words.item.format(number) + voice.words.after_item
        return _Line(lane, "", (Run(head), *words), entry)
    return _Line(lane, number, words, entry)


def _name(writer: _Writer, sitting: Sitting, *, with_guests: bool) -> Runs:
    """Its title, who sits, or both; else the name of the session."""
    voice, session = writer.voice, writer.session
    title = voice.say(sitting.title)
    guests = voice.say_all(sitting.guests if with_guests else (), "also")
    if title and guests:
        return voice.join([title, guests], "colon")
    bodies = [each.body for each in session.convened]
    own = voice.say(session.title) or voice.say_all(bodies, "also")
    return title or guests or own


def _states(sitting: Sitting, voice: Voice) -> Runs:
    states = {"cancelled": sitting.is_cancelled, "closed": sitting.is_closed}
    return tuple(
        Run(voice.words.states[each]) for each, holds in states.items() if holds
    )


def _are_partners(writer: _Writer, before: _Line, line: _Line) -> bool:
    """Whether both are one joint item, as the two agendas count it."""
    one, other = before.entry, line.entry
    if one is None or other is None or before.lane == line.lane:
        return False
    item = writer.session.item_at(one.agenda, one.number)
    partners = item.partners if item else ()
    return any(
        (each.agenda, each.number) == (other.agenda, other.number) for each in partners
    )
