"""The side events as a table: day, hours, room, whose and what.

1–2 p.m.   Boardroom A   Slovenia / Belgium   A treaty: mutual assistance*
9–10 a.m.  M3                                 SPLIT PANEL: A) Austria: Trafficking B) …

Whose it is has a column of its own: before a colon a name cannot be told from the
first words of a title.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace as with_
from itertools import groupby

from agendas.writing.blocks import Cell, Row, Run, Runs, Table
from agendas.writing.records import Panel, SideEvent
from agendas.writing.timetables import day_name
from agendas.writing.voices import Voice
from meetings.dates import Band, format_band

# A single asterisk: refreshments before the event; two: after it.
_MARKS = {"before": "*", "after": "**"}
_WIDTHS = (13, 12, 20, 29, 26)


def side_events_table(events: Sequence[SideEvent], voice: Voice) -> Table:
    """The table of these events, which stand in the order of their hours."""
    words = voice.words
    names = ("time", "venue", "organizers", "event", "description")
    head = Row(tuple(Cell(((Run(words.columns[each]),),)) for each in names))
    return Table(words.side_events, (head,), tuple(_rows(events, voice)), _WIDTHS)


def _rows(events: Sequence[SideEvent], voice: Voice) -> Iterator[Row]:
    language = voice.language
    for day, of_day in groupby(events, key=lambda event: event.day):
        name = Run(day_name(day, language), is_bold=True)
        yield Row((Cell(((name,),), len(_WIDTHS)),), is_day=True)
        for hours, slot in groupby(of_day, key=lambda each: (each.start, each.end)):
            band = (Run(format_band(Band(*hours), language)),)
            for place, event in enumerate(slot):
                yield _row(event, () if place else band, voice)


def _row(event: SideEvent, hours: Runs, voice: Voice) -> Row:
    whose = voice.say_all(event.organizers, " / ")
    before = (hours, voice.say(event.room), whose)
    title, about = Cell(tuple(_title(event, voice))), _description(event, voice)
    return Row((*map(_cell, before), title, _cell(about)))


def _cell(runs: Runs) -> Cell:
    return Cell((runs,) if runs else ())


def _title(event: SideEvent, voice: Voice) -> Iterator[Runs]:
    """The paragraphs of the event's cell: one, or a split panel's halves."""
    words = voice.words
    ends: list[Run] = []
    if event.is_cancelled:
        ends.append(Run(words.states["cancelled"]))
    if mark := _MARKS.get(event.refreshments):
        ends.append(voice.starred(mark, words.refreshments[event.refreshments]))
    if not event.panels:
        yield (*voice.say(event.title), *ends)
        return
    yield (Run(words.split_panel.strip()),)
    for place, panel in enumerate(event.panels, start=1):
        whose = voice.say_all(panel.organizers, " / ")
        named = voice.join([whose, voice.say(panel.title)], "colon")
        label = with_(named[0], text=f"{panel.label}) ")
        yield (label, *named, *(ends if place == len(event.panels) else ()))


def _description(event: SideEvent, voice: Voice) -> Runs:
    """What the event is about; of a split panel each half under its letter."""
    own = voice.say(event.description, is_italic=True)
    halves = [_half(panel, voice) for panel in event.panels if panel.description]
    return voice.join([own, *halves], " ")


def _half(panel: Panel, voice: Voice) -> Runs:
    words = voice.say(panel.description, is_italic=True)
    return (with_(words[0], text=f"{panel.label}) "), *words)
